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
import { fieldsOf, starters } from '../starters/starters';
import { useGoals } from '../state/goals-context';

export function AddGoal({ student }: { readonly student: Student }) {
  const t = useMessages();
  const { dispatch } = useGoals();
  const [kind, setKind] = useState<GoalKind>('Academic');
  const whose = { studentId: student.studentId, studentName: calledName(student) };
  const begin = (fields: GoalFields) =>
    dispatch({
      kind: 'goal draft begun',
      goalDraft: newDraft(whose, `new-${crypto.randomUUID()}`, fields),
    });
  return (
    <>
      <PartHeading onBack={() => dispatch({ kind: 'went to', place: { kind: 'goals' } })}>
        {t.plan.addTitle}
      </PartHeading>
      <Button onClick={() => begin(blankGoal)}>{t.plan.fromScratch}</Button>
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
          {starters[t.language]
            .filter((starter) => starter.kind === kind)
            .map((starter) => (
              <li key={starter.goal}>
                <button type="button" class="starter" onClick={() => begin(fieldsOf(starter))}>
                  {starter.area !== '' && <b>{starter.area}</b>} {starter.goal}
                </button>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
