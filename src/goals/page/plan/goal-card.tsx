// One goal of the plan: what it says, how it stands, and what can be done with it.
import { calledName } from '../../../caseload/domain/names';
import type { Student } from '../../../schema/tabs';
import { Button } from '../../../ui/controls/button';
import { ProgressTrack } from '../../../ui/controls/progress-track';
import { progressLabel } from '../../../ui/messages/goal-words';
import { showDay } from '../../../ui/messages/show-date';
import type { PlanGap } from '../../domain/find-gaps';
import type { GoalField } from '../../domain/goal-fields';
import { progressPicture } from '../../domain/progress-picture';
import type { GoalView } from '../../domain/view-plan';
import { useMessages } from '../../messages/messages';
import { draftOfGoal, madeActive, newDraft } from '../draft/begin-draft';
import { type GoalDraft, isUnsaved } from '../draft/goal-draft';
import { copyOfGoal } from '../editor/goal-field-shapes';
import { useGoals } from '../state/goals-context';
import { DraftNote } from './draft-note';
import { GoalGaps } from './goal-gaps';

export interface GoalCardProps {
  readonly goal: GoalView;
  /** Of this goal. */
  readonly gaps: readonly PlanGap[];
  readonly student: Student;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isBusy: boolean;
  /** Its plan is closed: it is shown, and not written. */
  readonly isFixed: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

export const moveId = (goalId: string, by: 1 | -1): string =>
  `${by === 1 ? 'down' : 'up'}-${goalId}`;

export function GoalCard({ goal, gaps, student, isFixed, ...moves }: GoalCardProps) {
  const { isFirst, isLast, isBusy, onMove } = moves;
  const t = useMessages();
  const { state, dispatch } = useGoals();
  const { goalId, fields } = goal;
  const whose = { studentId: student.studentId, studentName: calledName(student) };
  const goalDraft = state.goalDrafts[goalId];
  const title = fields.goal;
  const facts = [t.goal.kinds[fields.kind], fields.area, t.goal.statuses[fields.status]];
  const target =
    fields.targetDate === null
      ? t.plan.noTarget
      : t.plan.target(showDay(fields.targetDate, t.language));
  const begin = (goalDraft: GoalDraft) => dispatch({ kind: 'goal draft begun', goalDraft });
  const open = (field: GoalField) =>
    dispatch({ kind: 'goal draft begun', goalDraft: draftOfGoal(whose, goal), field });
  const isKept = state.drafts.some((draft) => draft.goalDraft.key === goalId);
  const activate = () =>
    dispatch({
      kind: 'goal made active',
      goalDraft: madeActive(draftOfGoal(whose, goal), t.plan.madeActive),
    });
  return (
    <li class="goal">
      <h3>{title}</h3>
      <p class="quiet-text">
        {facts.filter((fact) => fact !== '').map((fact) => `${fact} · `)}
        <span class="unbroken">{target}</span>
      </p>
      <ProgressTrack {...progressPicture(fields.progress)}>
        {progressLabel(fields.progress, t.goal)}
      </ProgressTrack>
      {!isFixed && <GoalGaps title={title} gaps={gaps} onField={open} />}
      {!isFixed && fields.status === 'Draft' && (
        <DraftNote fields={fields} onActive={goalDraft || isKept ? undefined : activate} />
      )}
      {goalDraft && isUnsaved(goalDraft) && <p class="mark">{t.plan.unsavedMark}</p>}
      <div class="actions">
        {!isFixed && (
          <Button
            look="quiet"
            label={`${t.plan.edit}: ${title}`}
            onClick={() => begin(draftOfGoal(whose, goal))}
          >
            {t.plan.edit}
          </Button>
        )}
        <Button
          look="quiet"
          label={`${t.plan.history}: ${title}`}
          onClick={() => dispatch({ kind: 'went to', place: { kind: 'history', goalId } })}
        >
          {t.plan.history}
        </Button>
        {!isFixed && (
          <Button
            look="quiet"
            label={`${t.plan.copy}: ${title}`}
            onClick={() => begin(newDraft(whose, `new-${crypto.randomUUID()}`, copyOfGoal(fields)))}
          >
            {t.plan.copy}
          </Button>
        )}
        <span class="moves">
          {!isFirst && !isFixed && (
            <Button
              look="quiet"
              id={moveId(goalId, -1)}
              isBusy={isBusy}
              label={`${t.plan.up}: ${title}`}
              onClick={() => onMove(-1)}
            >
              ↑
            </Button>
          )}
          {!isLast && !isFixed && (
            <Button
              look="quiet"
              id={moveId(goalId, 1)}
              isBusy={isBusy}
              label={`${t.plan.down}: ${title}`}
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
