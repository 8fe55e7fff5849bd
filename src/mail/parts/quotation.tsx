// The child's own words, set off by a line at their side.
import type { Direction, Labelled } from '../letter';
import { palette, serif } from '../palette';
import { PartHeading } from './heading';
import { LayoutTable } from './layout-table';
import { OwnWords } from './own-words';

/** The side on which lines begin. */
const startSides: Readonly<Record<Direction, 'left' | 'right'>> = { ltr: 'left', rtl: 'right' };

interface Quotation extends Labelled {
  readonly direction: Direction;
}

/** Upright, not italic: Arabic has no italics, and many readers find them harder. */
export const Quotation = ({ label, text, direction }: Quotation) => (
  <LayoutTable width="100%" style="margin:16px 0 0;">
    <tr>
      <td style={`padding:0 14px;border-${startSides[direction]}:3px solid ${palette.accent};`}>
        <PartHeading text={label} above={0} />
        <OwnWords text={`\u201c${text}\u201d`} style={`font-family:${serif};font-size:18px;`} />
      </td>
    </tr>
  </LayoutTable>
);
