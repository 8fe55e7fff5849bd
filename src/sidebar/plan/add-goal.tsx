// Begins a new goal: from a blank one, or from a starter of its kind.
import { useState } from 'preact/hooks';
import type { GoalFields } from '../../contract/sidebar-calls';
import { goalKinds } from '../../domain/schema/choices';
import type { GoalKind, Student } from '../../domain/schema/tabs';
import { Button } from '../../page/parts/button';
import { useAtDesk } from '../desk/desk-context';
import { blankGoal } from '../goal/blank-goal';
import { Chips } from '../parts/chips';
import { PartHeading } from '../parts/part-heading';
import { studentName } from '../parts/student-name';
import { fieldsOf } from '../starters/starter';
import { starters } from '../starters/starters';
import { useWording } from '../wording/use-wording';
import { newWriting } from '../writing/begin-writing';

export function AddGoal({ student }: { readonly student: Student }) {
  const say = useWording();
  const { tell } = useAtDesk();
  const [kind, setKind] = useState<GoalKind>('Academic');
  const whose = { studentId: student.studentId, studentName: studentName(student) };
  const begin = (fields: GoalFields) =>
    tell({
      kind: 'writing begun',
      writing: newWriting(whose, `new-${crypto.randomUUID()}`, fields),
    });
  return (
    <>
      <PartHeading onBack={() => tell({ kind: 'went to', place: { kind: 'goals' } })}>
        {say.plan.addTitle}
      </PartHeading>
      <Button onClick={() => begin(blankGoal)}>{say.plan.fromScratch}</Button>
      <section>
        <h3>{say.plan.starters}</h3>
        <p class="hint">{say.plan.starterHint}</p>
        <Chips
          id="starter-kind"
          legend={say.plan.kindOfStarter}
          isLegendSeen={false}
          options={goalKinds.map((one) => [one, say.goal.kinds[one]])}
          value={kind}
          onChoose={(chosen) => setKind(chosen as GoalKind)}
        />
        <ul class="plain starters">
          {starters[say.language]
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
