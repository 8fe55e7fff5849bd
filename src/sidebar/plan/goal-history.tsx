// Who changed a goal, what, when and why; an earlier wording can be used again.
import { useEffect } from 'preact/hooks';
import type { GoalView, HistoryView } from '../../contract/sidebar-calls';
import type { Student } from '../../domain/schema/tabs';
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { Working } from '../../page/parts/working';
import { showMoment } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import { useErrand } from '../errand/use-errand';
import { fieldNamed, fieldShapes } from '../goal/goal-fields';
import { PartHeading } from '../parts/part-heading';
import { studentName } from '../parts/student-name';
import { useWording } from '../wording/use-wording';
import { writingOf } from '../writing/begin-writing';

export interface GoalHistoryProps {
  readonly goal: GoalView;
  readonly student: Student;
}

export function GoalHistory({ goal, student }: GoalHistoryProps) {
  const say = useWording();
  const { call, tell } = useAtDesk();
  const { state, run, again } = useErrand<readonly HistoryView[]>();
  const { goalId } = goal;
  useEffect(() => run(() => call('goalHistory', goalId)), [run, call, goalId]);
  const useAgain = ({ field, before }: HistoryView) => {
    const name = fieldNamed(field);
    if (name === null) return;
    const whose = { studentId: student.studentId, studentName: studentName(student) };
    tell({ kind: 'writing begun', writing: writingOf(whose, goal) });
    const changes = { [name]: before };
    tell({ kind: 'writing', key: goalId, event: { kind: 'typed', changes } });
    const reason = say.plan.usedAgain;
    tell({ kind: 'writing', key: goalId, event: { kind: 'reason typed', reason } });
  };
  return (
    <>
      <PartHeading onBack={() => tell({ kind: 'went to', place: { kind: 'goals' } })}>
        {say.plan.historyTitle}
      </PartHeading>
      <p class="lead">{goal.fields.goal}</p>
      {state.kind === 'under way' && <Working>{say.frame.working}</Working>}
      {state.kind === 'in trouble' && (
        <FailureSummary id="history-failure" failure={state.failure} onTryAgain={again} />
      )}
      {state.kind === 'answered' && state.value.length === 0 && <p>{say.plan.noHistory}</p>}
      {state.kind === 'answered' && (
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
  const say = useWording();
  const { at, by, field, before, after, reason } = change;
  const name = fieldNamed(field);
  const isWording = name !== null && fieldShapes[name].startsWith('line');
  return (
    <li>
      <p class="quiet-text">
        {showMoment(at, say.language)}
        {by !== '' && ` · ${by}`}
      </p>
      <p class="name">{name === null ? field : say.goal.fields[name]}</p>
      <p>
        <span class="unseen">{say.plan.was} </span>
        <del>{before === '' ? say.goal.empty : before}</del>
      </p>
      <p>
        <span class="unseen">{say.plan.became} </span>
        <ins>{after === '' ? say.goal.empty : after}</ins>
      </p>
      {reason !== '' && <p class="quiet-text">{say.plan.because(reason)}</p>}
      {isWording && before !== '' && (
        <Button look="quiet" label={`${say.plan.useAgain}: ${before}`} onClick={onUseAgain}>
          {say.plan.useAgain}
        </Button>
      )}
    </li>
  );
}
