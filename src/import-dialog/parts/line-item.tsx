// One line of the file: whom it is about, what happens to it and why.

import { ScriptSentence } from '../../page/parts/script-sentence';
import type { PreviewLine } from '../lines/line-filter';
import { useWording } from '../wording/use-wording';
import { CellChange } from './cell-change';

export const lineId = (row: number): string => `line-${row}`;

export function LineItem({ line }: { readonly line: PreviewLine }) {
  const say = useWording();
  const { row, name, studentId, action, changes, closedGoals, warnings, reason } = line;
  return (
    <li class="line" id={lineId(row)} tabIndex={-1}>
      <span class="row">{say.line(row)}</span>
      <span class="who">
        {name === '' ? <span class="blank">{say.noName}</span> : <strong>{name}</strong>}
        {studentId !== '' && <span class="number">{say.studentNumber(studentId)}</span>}
      </span>
      <span class={`tag tag-${action}`}>{say.actions[action]}</span>
      {reason !== undefined && (
        <p class="reason">
          <ScriptSentence>{reason}</ScriptSentence>
        </p>
      )}
      {warnings.length > 0 && (
        <ul class="warnings">
          {warnings.map((warning) => (
            <li key={warning} class="warning">
              <span class="unseen">{say.warning} </span>
              <ScriptSentence>{warning}</ScriptSentence>
            </li>
          ))}
        </ul>
      )}
      {closedGoals.length > 0 && (
        <ul class="closed-goals">
          {closedGoals.map((goal) => (
            <li key={goal.goalId}>{say.closedGoal(goal)}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <CellChange key={`${change.tab} ${change.rowId} ${change.column}`} change={change} />
          ))}
        </ul>
      )}
    </li>
  );
}
