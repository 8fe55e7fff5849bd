// One line of the file: whom it is about, what happens to it and why.

import { FailureText } from '../../../ui/feedback/failure';
import { useMessages } from '../../messages/messages';
import type { PreviewLine } from '../line-filter';
import { StudentFacts } from './shown-student';

export const lineId = (row: number): string => `line-${row}`;

export function LineItem({ line }: { readonly line: PreviewLine }) {
  const t = useMessages();
  const { row, name, studentId, action, changes, closedGoals, added, warnings, reason } = line;
  return (
    <li class="line" id={lineId(row)} tabIndex={-1}>
      <span class="row">{t.line(row)}</span>
      <span class="who">
        {name === '' ? <span class="blank">{t.noName}</span> : <strong>{name}</strong>}
        {studentId !== '' && <span class="number">{t.studentNumber(studentId)}</span>}
      </span>
      <span class={`tag tag-${action}`}>{t.actions[action]}</span>
      {reason !== undefined && (
        <p class="reason detail">
          <FailureText failure={reason} language={t.language} />
        </p>
      )}
      {warnings.length > 0 && (
        <ul class="warnings plain detail">
          {warnings.map((warning) => (
            <li key={JSON.stringify(warning)} class="warning">
              <span class="unseen">{t.warning} </span>
              <FailureText failure={warning} language={t.language} />
            </li>
          ))}
        </ul>
      )}
      {added !== null && <StudentFacts student={added} isBrief />}
      {closedGoals.length > 0 && (
        <ul class="closed-goals plain detail">
          {closedGoals.map((goal) => (
            <li key={goal.goalId}>{t.closedGoal(goal)}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <ul class="changes plain detail">
          {changes.map((change) => (
            <CellChange key={`${change.tab} ${change.rowId} ${change.column}`} change={change} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface CellChangeProps {
  readonly change: PreviewLine['changes'][number];
}

/** What it is, what it says now, what it would say. */
function CellChange({ change }: CellChangeProps) {
  const t = useMessages();
  const { tab, field, before, after } = change;
  return (
    <li class="cell-change">
      <span class="cell-name">
        {tab !== 'students' && `${t.rowOf[tab]}: `}
        {/* A header of the spreadsheet, which is English on every page: a screen reader has to know. */}
        <span lang="en">{field}</span>
      </span>
      <span>
        <span class="unseen">{t.valueBefore} </span>
        {before === '' ? <span class="blank">{t.emptyValue}</span> : <del>{before}</del>}
        <span aria-hidden="true" class="arrow">
          {' → '}
        </span>
        <span class="unseen"> {t.valueAfter} </span>
        <ins>{after === '' ? t.emptyValue : after}</ins>
      </span>
    </li>
  );
}
