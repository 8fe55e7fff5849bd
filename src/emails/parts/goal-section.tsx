// One goal: what it is, why it matters to the child, how it goes, and what comes next.

import type { Direction } from '../../core/languages';
import type { GoalCard, GoalProgress, Labelled } from '../email';
import { palette, serif } from '../palette';
import { LayoutTable, OwnWords, PartHeading, Row, SectionHeading } from './layout';

/** The side on which lines begin. */
const startSides: Readonly<Record<Direction, 'left' | 'right'>> = { ltr: 'left', rtl: 'right' };

interface Quotation extends Labelled {
  readonly direction: Direction;
}

/** Upright, not italic: Arabic has no italics, and many readers find them harder. */
const Quotation = ({ label, text, direction }: Quotation) => (
  <LayoutTable width="100%" style="margin:16px 0 0;">
    <tr>
      <td style={`padding:0 14px;border-${startSides[direction]}:3px solid ${palette.accent};`}>
        <PartHeading text={label} above={0} />
        <OwnWords text={`\u201c${text}\u201d`} style={`font-family:${serif};font-size:18px;`} />
      </td>
    </tr>
  </LayoutTable>
);

const ProgressBar = ({ text, cells, filled }: GoalProgress) => (
  <>
    <p style="margin:20px 0 6px;font-weight:bold;">{text}</p>
    <LayoutTable>
      <tr>
        {Array.from({ length: cells }, (_, n) => {
          const color = n < filled ? palette.accent : palette.line;
          return (
            <td
              key={n}
              width="48"
              style={`border-right:2px solid ${palette.paper};background-color:${color};font-size:1px;line-height:8px;`}
            >
              {'\u00a0'}
            </td>
          );
        })}
      </tr>
    </LayoutTable>
  </>
);

const Part = ({ label, text }: Labelled) => (
  <>
    <PartHeading text={label} />
    <OwnWords text={text} />
  </>
);

const News = ({ label, items }: NonNullable<GoalCard['news']>) => (
  <>
    <PartHeading text={label} />
    {items.map(({ date, note }, n) => (
      <div key={n}>
        <p style={`margin:${n === 0 ? 0 : 10}px 0 0;color:${palette.quiet};font-size:16px;`}>
          {date}
        </p>
        <OwnWords text={note} />
      </div>
    ))}
  </>
);

interface GoalSection {
  readonly card: GoalCard;
  readonly direction: Direction;
}

export const GoalSection = ({ card, direction }: GoalSection) => (
  <Row padding="28px 20px" rule>
    <SectionHeading text={card.label} />
    <OwnWords text={card.goal} style={`font-family:${serif};font-size:20px;line-height:1.4;`} />
    {card.why && <Quotation {...card.why} direction={direction} />}
    {card.progress && <ProgressBar {...card.progress} />}
    {card.target !== '' && (
      <p style={`margin:8px 0 0;color:${palette.quiet};font-size:16px;`}>{card.target}</p>
    )}
    {card.news && <News {...card.news} />}
    {card.nextStep && <Part {...card.nextStep} />}
    {card.atHome && <Part {...card.atHome} />}
  </Row>
);
