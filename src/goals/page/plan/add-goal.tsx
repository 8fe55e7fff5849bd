// Begins a new goal: from a blank one, or from a starter of its kind.
import { useState } from 'preact/hooks';
import { calledName } from '../../../caseload/domain/names';
import { type GoalKind, goalKinds } from '../../../schema/choices';
import type { Student } from '../../../schema/tabs';
import { Button } from '../../../ui/controls/button';
import { Chips } from '../../../ui/controls/chips';
import { PartHeading } from '../../../ui/controls/part-heading';
import type { GoalFields } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';
import { newDraft } from '../draft/begin-draft';
import { blankGoal } from '../editor/goal-field-shapes';
import { fieldsOf, kindFor, startersFor } from '../starters/starters';
import { useGoals } from '../state/goals-context';

export interface AddGoalProps {
  readonly student: Student;
  /** For what the goal is wanted, where a gap of the plan has led here. */
  readonly area?: string | undefined;
  readonly goalKind?: GoalKind | undefined;
}

export function AddGoal({ student, area = '', goalKind }: AddGoalProps) {
  const t = useMessages();
  const { dispatch } = useGoals();
  const wanted = { area, areas: student.areas };
  const [kind, setKind] = useState<GoalKind>(goalKind ?? kindFor(t.language, wanted));
  const whose = { studentId: student.studentId, studentName: calledName(student) };
  const begin = (fields: GoalFields) =>
    dispatch({
      kind: 'goal draft begun',
      goalDraft: newDraft(whose, `new-${crypto.randomUUID()}`, fields),
    });
  return (
    <>
      <PartHeading onBack={() => dispatch({ kind: 'went to', place: { kind: 'goals' } })}>
        {area === '' ? t.plan.addTitle : t.plan.addFor(area)}
      </PartHeading>
      <Button onClick={() => begin({ ...blankGoal, kind, area })}>{t.plan.fromScratch}</Button>
      <section>
        <h3>{t.plan.starters}</h3>
        <p class="hint">{t.plan.starterHint}</p>
        <Chips
          id="starter-kind"
          legend={t.plan.kindOfStarter}
          isLegendSeen={false}
          options={goalKinds.map((one) => [one, t.goal.kinds[one]])}
          value={kind}
          onChoose={(chosen) => setKind(chosen as GoalKind)}
        />
        <ul class="plain starters">
          {startersFor(kind, t.language, wanted).map((starter) => (
            <li key={starter.goal}>
              <button
                type="button"
                class="starter"
                onClick={() => begin({ ...fieldsOf(starter), area: starter.area || area })}
              >
                {starter.area !== '' && <b>{starter.area}</b>} {starter.goal}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
