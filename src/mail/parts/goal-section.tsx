// One goal: what it is, why it matters to the child, how it goes, and what comes next.
import type { Direction, GoalCard, Labelled } from '../letter';
import { palette, serif } from '../palette';
import { PartHeading, SectionHeading } from './heading';
import { OwnWords } from './own-words';
import { ProgressBar } from './progress-bar';
import { Quotation } from './quotation';
import { Row } from './row';

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
