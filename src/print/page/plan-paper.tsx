// The plan of a school year on one to three pages.
import { type PrintReader, progressSteps } from '../../schema/choices';
import { progressLabel } from '../../ui/messages/goal-words';
import { type PrintedGoal, tellsGoals } from '../domain/print-content';
import type { VisibleRow } from '../domain/visible-to';
import type { PaperWords } from '../messages/messages';
import { goalFacts, goalTexts, kindOf, noteFacts, planFacts, planTexts } from './paper-fields';
import { aboutIn, Facts, PaperFoot, PaperHead, type PaperProps, signedBy } from './paper-parts';

/** From so many on, the labels of a goal take no lines of their own. */
const manyGoals = 5;

export function PlanPaper(props: PaperProps) {
  const { content, sender, reader, t } = props;
  const signed = signedBy(sender);
  // Of a plan that is closed, all goals stand among those that are over.
  const isOver = content.goals.length === 0 && tellsGoals(content);
  const isDense = content.goals.length >= manyGoals;
  return (
    <article class={`paper plan-paper ${isDense ? 'dense' : ''}`} lang={t.language}>
      <PaperHead content={content} title={t.name} about={aboutIn(content, t)} />
      {t.textsAsWritten !== '' && <p class="as-written">{t.textsAsWritten}</p>}
      <Facts facts={planFacts(content, t)} t={t} look="row" />
      <Facts facts={planTexts(content)} t={t} look="texts" />
      {!isOver && (
        <section>
          <h3>{t.goals}</h3>
          {content.goals.length === 0 && <p>{t.noGoals}</p>}
          {content.goals.map((printed, place) => (
            <GoalOnPaper key={place} {...{ printed, place, reader, t }} />
          ))}
        </section>
      )}
      {content.previous.length > 0 && (
        <section class="previous">
          <h3>{t.previous}</h3>
          <ul>
            {content.previous.map((goal, place) => (
              <PastGoal key={place} {...{ goal, reader, t }} />
            ))}
          </ul>
        </section>
      )}
      <PaperFoot {...props} signed={signed && t.questions(signed)} />
    </article>
  );
}

interface GoalOnPaperProps {
  readonly printed: PrintedGoal;
  readonly place: number;
  readonly reader: PrintReader;
  readonly t: PaperWords;
}

function GoalOnPaper({ printed, place, reader, t }: GoalOnPaperProps) {
  const { goal } = printed;
  return (
    <section class="paper-goal">
      <p class="goal-kind">
        <span>
          {[t.goal(place + 1), kindOf(printed, reader, t)]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {goal.progress !== undefined && <Progress step={goal.progress} t={t} />}
      </p>
      <h4>{goal.goal}</h4>
      <Facts facts={goalTexts(printed)} t={t} look="texts" />
      <Facts facts={goalFacts(printed, t)} t={t} look="row" />
      <Facts facts={noteFacts(printed, t)} t={t} look="texts" />
    </section>
  );
}

interface ProgressProps {
  readonly step: NonNullable<VisibleRow<'goals'>['progress']>;
  readonly t: PaperWords;
}

/** Dots rather than a bar: many browsers print no backgrounds. */
function Progress({ step, t }: ProgressProps) {
  const reached = step === '' ? 0 : progressSteps.indexOf(step);
  const of = progressSteps.length - 1;
  return (
    <span class="paper-progress">
      <span aria-hidden="true">{'●'.repeat(reached) + '○'.repeat(of - reached)}</span>{' '}
      {progressLabel(step, t)}
    </span>
  );
}

interface PastGoalProps {
  readonly goal: VisibleRow<'goals'>;
  readonly reader: PrintReader;
  readonly t: PaperWords;
}

const PastGoal = ({ goal, reader, t }: PastGoalProps) => (
  <li>
    {[goal.schoolYear ?? '', kindOf({ goal }, reader, t)].filter((part) => part !== '').join(' · ')}
    : {goal.goal}
    <br />
    <b>{t.outcomes[goal.outcome ?? '']}.</b> {goal.evidence}
  </li>
);
