// One goal: what it is, why it matters to the child, how it goes, and how anybody will know.

import type { Direction } from '../../core/languages';
import type { GoalCard, GoalProgress } from '../email';
import { palette } from '../palette';
import { LabelledLine, OwnWords, Quotation, Row } from './layout';

/** Drawn with letters: they are there without pictures, in the dark and in gray. */
const ProgressTrack = ({ text, stops, at }: GoalProgress) => (
  <>
    <p style="margin:12px 0 0;font-weight:bold;">{text}</p>
    <p
      aria-hidden="true"
      style={`margin:0;color:${palette.accent};font-size:20px;line-height:28px;`}
    >
      {Array.from({ length: stops }, (_, stop) => (stop + 1 === at ? '●' : '○')).join('—')}
    </p>
  </>
);

const News = ({ label, items }: NonNullable<GoalCard['news']>) => (
  <>
    <p style="margin:12px 0 0;font-weight:bold;">{label}</p>
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
  <Row padding="16px 20px" rule>
    {card.label !== '' && (
      <h3 style={`margin:0 0 4px;color:${palette.accent};font-size:16px;`}>{card.label}</h3>
    )}
    <OwnWords text={card.goal} style="font-size:18px;" />
    {card.why && <Quotation {...card.why} direction={direction} />}
    {card.measure && <LabelledLine {...card.measure} />}
    {card.progress && <ProgressTrack {...card.progress} />}
    {card.target !== '' && (
      <p style={`margin:8px 0 0;color:${palette.quiet};font-size:16px;`}>{card.target}</p>
    )}
    {card.news && <News {...card.news} />}
    {card.atHome && <LabelledLine {...card.atHome} />}
  </Row>
);
