// The goals of earlier years, grey below those of this one, with what came of them.
import type { PastGoal, PastPlan } from '../domain/year-views';
import { useMessages } from '../messages/messages';
import { Reopen } from './closed-notice';

export interface PastPlansProps {
  readonly studentId: string;
  readonly plans: readonly PastPlan[];
}

/** The last year is open, the ones before it are there to be opened. */
export const PastPlans = ({ studentId, plans }: PastPlansProps) => (
  <>
    {plans.map((plan, place) => (
      <details key={plan.schoolYear} class="past" open={place === 0}>
        <PastTitle year={plan.schoolYear} />
        <PastYear studentId={studentId} plan={plan} />
      </details>
    ))}
  </>
);

const PastTitle = ({ year }: { readonly year: string }) => (
  <summary>{useMessages().past.title(year)}</summary>
);

function PastYear({ studentId, plan }: { readonly studentId: string; readonly plan: PastPlan }) {
  const t = useMessages();
  return (
    <>
      {!plan.isClosed && <p class="hint">{t.past.open(plan.schoolYear)}</p>}
      {plan.goals.length === 0 && <p class="hint">{t.past.none}</p>}
      <ul class="plain">
        {plan.goals.map((goal) => (
          <PastGoalLine key={goal.goalId} goal={goal} />
        ))}
      </ul>
      {plan.isClosed && <Reopen studentId={studentId} year={plan.schoolYear} />}
    </>
  );
}

function PastGoalLine({ goal }: { readonly goal: PastGoal }) {
  const t = useMessages();
  const facts = [
    t.words.kinds[goal.kind],
    goal.area,
    goal.outcome === '' ? t.words.statuses[goal.status] : t.words.outcomes[goal.outcome],
  ];
  return (
    <li>
      <h3>{goal.goal}</h3>
      <p class="quiet-text">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {goal.evidence !== '' && (
        <p class="quiet-text">
          {t.past.evidence}: {goal.evidence}
        </p>
      )}
    </li>
  );
}
