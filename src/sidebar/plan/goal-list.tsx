// The plan at a glance: what is missing, strengths, and the goals in the specialist's order.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlanView } from '../../contract/sidebar-calls';
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { takeFocus } from '../../page/parts/take-focus';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { studentName } from '../parts/student-name';
import { useWording } from '../wording/use-wording';
import { DraftNotice } from './draft-notice';
import { GapList } from './gap-list';
import { GoalCard, moveId } from './goal-card';
import { moved } from './move-goal';
import { PlanFacts } from './plan-facts';

export function GoalList({ plan }: { readonly plan: PlanView }) {
  const say = useWording();
  const { tell, call, announce } = useAtDesk();
  const { student, goals, gaps } = plan;
  const order = useErrand<PlanView>(say.plan.orderOf(studentName(student)));
  const focusAfter = useRef<string | null>(null);
  // A card that moves takes its button along, and the browser forgets the focus.
  useLayoutEffect(() => {
    if (focusAfter.current !== null) takeFocus(document.getElementById(focusAfter.current));
    focusAfter.current = null;
  }, [goals]);
  const move = (place: number, by: 1 | -1) => {
    const ids = moved(
      goals.map(({ goalId }) => goalId),
      place,
      by,
    );
    const goalId = goals[place]?.goalId ?? '';
    order.run(
      () => call('orderGoals', student.studentId, ids),
      (renewed) => {
        const last = by === 1 ? renewed.goals.length - 1 : 0;
        const isAtEnd = place + by === last;
        focusAfter.current = moveId(goalId, isAtEnd ? (by === 1 ? -1 : 1) : by);
        tell({ kind: 'plan renewed', plan: renewed });
        announce(say.plan.moved(place + by + 1, renewed.goals.length));
      },
    );
  };
  return (
    <>
      <DraftNotice />
      {order.state.kind === 'in trouble' && (
        <FailureSummary id="order-failure" failure={order.state.failure} onTryAgain={order.again} />
      )}
      <GapList gaps={gaps} goals={goals} student={student} />
      <PlanFacts student={student} />
      <section>
        <h2>{say.plan.goals}</h2>
        {goals.length === 0 && <p class="hint">{say.plan.noGoals}</p>}
        <ol class="goals">
          {goals.map((goal, place) => (
            <GoalCard
              key={goal.goalId}
              goal={goal}
              student={student}
              isFirst={place === 0}
              isLast={place === goals.length - 1}
              isBusy={order.isBusy}
              onMove={(by) => move(place, by)}
            />
          ))}
        </ol>
        <Button look="main" onClick={() => tell({ kind: 'went to', place: { kind: 'add' } })}>
          {say.plan.add}
        </Button>
      </section>
    </>
  );
}
