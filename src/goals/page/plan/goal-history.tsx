// Who changed a goal, what, when and why; an earlier wording can be used again.
import { useEffect } from 'preact/hooks';
import { calledName } from '../../../caseload/domain/names';
import { severalCells, wordReason } from '../../../schema/history-reason';
import type { Student } from '../../../schema/tabs';
import { Button } from '../../../ui/controls/button';
import { PartHeading } from '../../../ui/controls/part-heading';
import { FailureSummary } from '../../../ui/feedback/failure';
import { Spinner } from '../../../ui/feedback/spinner';
import { useKitMessages } from '../../../ui/messages/messages';
import { showMoment } from '../../../ui/messages/show-date';
import { useRequest } from '../../../ui/rpc/use-request';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import type { GoalView } from '../../domain/view-plan';
import { useMessages } from '../../messages/messages';
import type { HistoryView } from '../../server/goal-history';
import { draftOfGoal } from '../draft/begin-draft';
import { fieldNamed, shapeOf } from '../editor/goal-field-shapes';
import { useGoals } from '../state/goals-context';

export interface GoalHistoryProps {
  readonly goal: GoalView;
  readonly student: Student;
}

export function GoalHistory({ goal, student }: GoalHistoryProps) {
  const t = useMessages();
  const kit = useKitMessages();
  const { call } = useSidebar();
  const { dispatch } = useGoals();
  const { state, run, again } = useRequest<readonly HistoryView[]>();
  const { goalId } = goal;
  useEffect(() => run(() => call('goalHistory', goalId)), [run, call, goalId]);
  const useAgain = ({ field, before }: HistoryView) => {
    const name = fieldNamed(field);
    if (name === null) return;
    const whose = { studentId: student.studentId, studentName: calledName(student) };
    dispatch({ kind: 'goal draft begun', goalDraft: draftOfGoal(whose, goal) });
    const changes = { [name]: before };
    dispatch({ kind: 'goal draft changed', key: goalId, event: { kind: 'typed', changes } });
    const reason = t.plan.usedAgain;
    dispatch({ kind: 'goal draft changed', key: goalId, event: { kind: 'reason typed', reason } });
  };
  return (
    <>
      <PartHeading onBack={() => dispatch({ kind: 'went to', place: { kind: 'goals' } })}>
        {t.plan.historyTitle}
      </PartHeading>
      <p class="lead">{goal.fields.goal}</p>
      {state.kind === 'pending' && <Spinner>{kit.pending}</Spinner>}
      {state.kind === 'error' && (
        <FailureSummary id="history-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'success' && state.value.length === 0 && <p>{t.plan.noHistory}</p>}
      {state.kind === 'success' && (
        <ol class="history">
          {state.value.map((change, place) => (
            <HistoryLine key={place} change={change} onUseAgain={() => useAgain(change)} />
          ))}
        </ol>
      )}
    </>
  );
}

interface HistoryLineProps {
  readonly change: HistoryView;
  readonly onUseAgain: () => void;
}

function HistoryLine({ change, onUseAgain }: HistoryLineProps) {
  const t = useMessages();
  const { at, by, field, before, after, reason } = change;
  const { words, english } = wordReason(change, t.plan.reasons);
  const name = fieldNamed(field);
  const other = field === severalCells ? t.plan.severalCells : field;
  const isWording = name !== null && shapeOf(name).startsWith('line');
  return (
    <li>
      <p class="quiet-text">
        {showMoment(at, t.language)}
        {by !== '' && ` · ${by}`}
      </p>
      <p class="name">{name === null ? other : t.goal.fields[name]}</p>
      <p>
        <span class="unseen">{t.plan.was} </span>
        <del>{before === '' ? t.goal.empty : before}</del>
      </p>
      <p>
        <span class="unseen">{t.plan.became} </span>
        <ins>{after === '' ? t.goal.empty : after}</ins>
      </p>
      {reason !== '' && (
        <p class="quiet-text">
          {t.plan.because(words)}
          {english !== '' && <span lang="en">{` “${english}”`}</span>}
        </p>
      )}
      {isWording && before !== '' && (
        <Button look="quiet" label={`${t.plan.useAgain}: ${before}`} onClick={onUseAgain}>
          {t.plan.useAgain}
        </Button>
      )}
    </li>
  );
}
