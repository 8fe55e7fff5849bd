// A link that looks like a button and is tall enough for a thumb.
import type { Button } from '../letter';
import { palette } from '../palette';
import { LayoutTable } from './layout-table';
import { Row } from './row';

/**
 * The link itself is 48 px tall by its line height: Outlook for Windows ignores padding on links,
 * and padding on the cell around it cannot be tapped.
 */
export const LinkButton = ({ button }: { readonly button: Button }) => (
  <Row padding="28px 20px 12px">
    <LayoutTable>
      <tr>
        <td
          align="center"
          style={`padding:0 24px;background-color:${palette.accent};border-radius:6px;`}
        >
          <a
            href={button.url}
            style={`display:block;color:${palette.onAccent};background-color:${palette.accent};font-size:17px;font-weight:bold;line-height:48px;text-decoration:none;`}
          >
            {button.label}
          </a>
        </td>
      </tr>
    </LayoutTable>
    {button.note !== '' && (
      <p style={`margin:10px 0 0;color:${palette.quiet};font-size:16px;`}>{button.note}</p>
    )}
  </Row>
);
