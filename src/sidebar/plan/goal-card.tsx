// One goal of the plan: what it says, how it stands, and what can be done with it.
import type { GoalView } from '../../contract/sidebar-calls';
import type { Student } from '../../domain/schema/tabs';
import { Button } from '../../page/parts/button';
import { ProgressBar } from '../../page/parts/progress-bar';
import { showDay } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { copyOfGoal } from '../goal/blank-goal';
import { studentName } from '../parts/student-name';
import { useWording } from '../wording/use-wording';
import { newWriting, writingOf } from '../writing/begin-writing';
import { isUnsaved } from '../writing/writing';

export interface GoalCardProps {
  readonly goal: GoalView;
  readonly student: Student;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isBusy: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

export const moveId = (goalId: string, by: 1 | -1): string =>
  `${by === 1 ? 'down' : 'up'}-${goalId}`;

export function GoalCard({ goal, student, isFirst, isLast, isBusy, onMove }: GoalCardProps) {
  const say = useWording();
  const { desk, tell } = useAtDesk();
  const { goalId, fields } = goal;
  const whose = { studentId: student.studentId, studentName: studentName(student) };
  const writing = desk.writings[goalId];
  const title = fields.goal;
  const facts = [say.goal.kinds[fields.kind], fields.area, say.goal.statuses[fields.status]];
  const target =
    fields.targetDate === null
      ? say.plan.noTarget
      : say.plan.target(showDay(fields.targetDate, say.language));
  const begin = (writing: ReturnType<typeof writingOf>) => tell({ kind: 'writing begun', writing });
  return (
    <li class="goal">
      <h3>{title}</h3>
      <p class="quiet-text">
        {facts.filter((fact) => fact !== '').map((fact) => `${fact} · `)}
        <span class="unbroken">{target}</span>
      </p>
      <ProgressBar step={fields.progress} words={say.goal} />
      {writing && isUnsaved(writing) && <p class="mark">{say.plan.unsavedMark}</p>}
      <div class="actions">
        <Button
          look="quiet"
          label={`${say.plan.edit}: ${title}`}
          onClick={() => begin(writingOf(whose, goal))}
        >
          {say.plan.edit}
        </Button>
        <Button
          look="quiet"
          label={`${say.plan.history}: ${title}`}
          onClick={() => tell({ kind: 'went to', place: { kind: 'history', goalId } })}
        >
          {say.plan.history}
        </Button>
        <Button
          look="quiet"
          label={`${say.plan.copy}: ${title}`}
          onClick={() => begin(newWriting(whose, `new-${crypto.randomUUID()}`, copyOfGoal(fields)))}
        >
          {say.plan.copy}
        </Button>
        <span class="moves">
          {!isFirst && (
            <Button
              look="quiet"
              id={moveId(goalId, -1)}
              isBusy={isBusy}
              label={`${say.plan.up}: ${title}`}
              onClick={() => onMove(-1)}
            >
              ↑
            </Button>
          )}
          {!isLast && (
            <Button
              look="quiet"
              id={moveId(goalId, 1)}
              isBusy={isBusy}
              label={`${say.plan.down}: ${title}`}
              onClick={() => onMove(1)}
            >
              ↓
            </Button>
          )}
        </span>
      </div>
    </li>
  );
}
