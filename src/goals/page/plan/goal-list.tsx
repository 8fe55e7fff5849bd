// The plan at a glance: the goals in the specialist's order, then what is missing, and strengths.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { calledName } from '../../../caseload/domain/names';
import { OpenWishes } from '../../../inbox/page';
import type { Student } from '../../../schema/tabs';
import { Button } from '../../../ui/controls/button';
import { FailureSummary } from '../../../ui/feedback/failure';
import { takeFocus } from '../../../ui/feedback/take-focus';
import { useRequest } from '../../../ui/rpc/use-request';
import { PrintButton } from '../../../ui/sidebar/print-button';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { ClosedNotice, PastPlans, PlanDetailsButton, PlanSummary } from '../../../years/page';
import type { PlanView } from '../../domain/view-plan';
import { useMessages } from '../../messages/messages';
import { useGoals } from '../state/goals-context';
import { DraftNotice } from './draft-notice';
import { GoalCard, moveId } from './goal-card';
import { PlanGaps } from './plan-gaps';

export function GoalList({ plan }: { readonly plan: PlanView }) {
  const t = useMessages();
  const { dispatch, call, announce, reportUnseen } = useSidebar();
  const { dispatch: dispatchGoals } = useGoals();
  const { student, goals, gaps, years } = plan;
  const { isClosed } = years;
  const order = useRequest<PlanView>(reportUnseen(t.plan.orderOf(calledName(student))));
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
        dispatch({ kind: 'plan renewed', plan: renewed });
        announce(t.plan.moved(place + by + 1, renewed.goals.length));
      },
    );
  };
  return (
    <>
      <DraftNotice />
      {order.state.kind === 'error' && (
        <FailureSummary id="order-failure" failure={order.state.failure} onTryAgain={order.again} />
      )}
      <OpenWishes plan={plan} />
      {isClosed && <ClosedNotice studentId={student.studentId} year={years.year} />}
      <section>
        <h2>{t.plan.goals}</h2>
        {goals.length === 0 && <p class="hint">{t.plan.noGoals}</p>}
        <ol class="goals">
          {goals.map((goal, place) => (
            <GoalCard
              key={goal.goalId}
              goal={goal}
              gaps={gaps.filter((gap) => 'goalId' in gap && gap.goalId === goal.goalId)}
              student={student}
              isFirst={place === 0}
              isLast={place === goals.length - 1}
              isBusy={order.isBusy}
              isFixed={isClosed}
              onMove={(by) => move(place, by)}
            />
          ))}
        </ol>
        {!isClosed && (
          <Button
            look="main"
            onClick={() => dispatchGoals({ kind: 'went to', place: { kind: 'add' } })}
          >
            {t.plan.add}
          </Button>
        )}
      </section>
      <PlanGaps gaps={gaps} />
      <PlanFacts student={student} />
      <section>
        <PlanSummary years={years} />
        <PlanDetailsButton
          onOpen={() => dispatchGoals({ kind: 'went to', place: { kind: 'details' } })}
        />
      </section>
      <PastPlans studentId={student.studentId} plans={years.previous} />
      <section>
        <PrintButton scope={{ kind: 'student', studentId: student.studentId }}>
          {t.plan.print}
        </PrintButton>
      </section>
    </>
  );
}

/** Moves one of a list by a place; at the ends of the list nothing moves. */
export function moved(ids: readonly string[], place: number, by: 1 | -1): readonly string[] {
  const one = ids[place];
  const other = ids[place + by];
  if (one === undefined || other === undefined) return ids;
  return ids.map((id, at) => {
    if (at === place) return other;
    return at === place + by ? one : id;
  });
}

/** What the plan builds on: areas, strengths, interests. */
function PlanFacts({ student }: { readonly student: Student }) {
  const t = useMessages();
  const facts = [
    [t.plan.areas, student.areas.join(', ')],
    [t.plan.strengths, student.strengths],
    [t.plan.interests, student.interests],
  ].filter(([, said]) => said !== '');
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
