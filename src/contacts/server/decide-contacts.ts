// Who waits for a decision, and the decision: whether a guardian may be emailed, for the words shown.

import { linesIn, openDoubts, withLines, without } from '../../caseload/domain/doubts';
import { studentsById } from '../../core/group-by';
import {
  cellFinder,
  decisionKey,
  type Judgement,
  planDecisions,
} from '../../import/domain/import-decisions';
import { done, type Result } from '../../rpc/result';
import { toDecide } from '../../schema/choices';
import { historyLine } from '../../schema/history-line';
import { decisionReason } from '../../schema/history-reason';
import type { Guardian, HistoryLine } from '../../schema/tabs';
import { writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import {
  cellsToJudge,
  type DecidedContacts,
  type GuardianDecision,
  type JudgedColumns,
  type WaitingGroup,
  waitingFamilies as waitingIn,
} from '../domain/waiting-families';

/** Google's limit of characters. */
const longestCell = 50_000;

const tabs = ['guardians', 'students', 'importDecisions'] as const;

export function waitingFamilies({ store }: Services): Result<readonly WaitingGroup[]> {
  const { guardians, students, importDecisions } = store.readTabs(tabs);
  return done(waitingIn(guardians.rows, students.rows, importDecisions.rows));
}

export function decideContacts(
  given: readonly GuardianDecision[],
  services: Services,
): Result<DecidedContacts> {
  return withCaseloadLock(services.lock, (): Result<DecidedContacts> => {
    const { guardians, students, importDecisions } = services.store.readTabs(tabs);
    const byId = studentsById(students.rows);
    const at = timeAt(services).moment;
    const by = services.identity.account();
    const decided = new Map<string, Guardian>();
    const asBefore = new Set<string>();
    for (const { guardianId, words, contact } of given) {
      const guardian = guardians.rows.find((row) => row.guardianId === guardianId);
      const student = guardian && byId.get(guardian.studentId);
      if (!guardian || !student) continue;
      const open = openDoubts(guardian, student);
      if (open.length === 0 && isDecidedSo(guardian, { words, contact })) {
        // The page asks again because no answer came.
        asBefore.add(guardianId);
        continue;
      }
      if (without(open, words).length > 0 || without(words, open).length > 0) continue;
      const judged = withLines(guardian.judged, open);
      // One cell that is too full would have Google refuse the decisions about all families.
      if (judged.length > longestCell) continue;
      decided.set(guardianId, {
        ...guardian,
        contact,
        waitingBecause: '',
        judged,
        decidedBy: by,
        decidedAt: at,
      });
    }
    const changes = [...decided.values()].map(changeOf);
    const before = new Map(guardians.rows.map((row) => [row.guardianId, row]));
    const lines = [...decided.values()].map((row) =>
      lineOf(before.get(row.guardianId) ?? row, row, { at, by }),
    );
    const notWritten =
      changes.length === 0
        ? []
        : writeWithHistory(services.store.writeRows, [], changes, lines).map(({ id }) => id);
    const isDone = (id: string): boolean =>
      asBefore.has(id) || (decided.has(id) && !notWritten.includes(id));
    const after = guardians.rows.map((row) =>
      isDone(row.guardianId) ? (decided.get(row.guardianId) ?? row) : row,
    );
    return done({
      waiting: waitingIn(after, students.rows, importDecisions.rows),
      leftOut: given.map(({ guardianId }) => guardianId).filter((id) => !isDone(id)),
    });
  });
}

/**
 * What a person says of columns of files as a whole, now and for later files. Harmless frees whoever has
 * nothing else against an email; a cell that speaks of a restriction still waits for a decision.
 */
export function judgeColumns(
  headers: readonly string[],
  judgement: Judgement,
  services: Services,
): Result<JudgedColumns> {
  return withCaseloadLock(services.lock, (): Result<JudgedColumns> => {
    const { guardians, students, importDecisions } = services.store.readTabs(tabs);
    const at = timeAt(services).moment;
    const by = services.identity.account();
    const columns = headers.map((header) => ({ header, field: null, judgement }));
    const { rows, unreadIds } = importDecisions;
    const decisions = planDecisions({ columns, words: [] }, { rows, unreadIds, by, at });
    const asked = new Set(headers.map((header) => decisionKey('Column', header)));
    const findCell = cellFinder(rows);
    const byId = studentsById(students.rows);
    const judge = (row: Guardian): Guardian => {
      const student = byId.get(row.studentId);
      const lines = cellsToJudge(row, findCell)
        .filter(({ column }) => asked.has(decisionKey('Column', column)))
        .map(({ line }) => line);
      if (!student || lines.length === 0) return row;
      const judged = withLines(row.judged, lines);
      if (judged.length > longestCell) return row;
      const waitingBecause = without(linesIn(row.waitingBecause), lines).join('\n');
      const isFree = openDoubts({ waitingBecause, judged }, student).length === 0;
      const contact = isFree && row.contact === toDecide ? 'Allowed' : row.contact;
      return { ...row, contact, waitingBecause, judged, decidedBy: by, decidedAt: at };
    };
    const pairs = guardians.rows.map((was): readonly [was: Guardian, row: Guardian] => [
      was,
      judgement === 'harmless' ? judge(was) : was,
    ]);
    const judged = pairs.filter(([was, row]) => row !== was);
    const freed = judged.filter(([was, row]) => row.contact !== was.contact);
    const changes = [
      ...decisions.change.map(
        ({ decisionId, ...values }): Change => ({ tab: 'importDecisions', id: decisionId, values }),
      ),
      ...judged.map(([, row]) => changeOf(row)),
    ];
    const lines = freed.map(([was, row]) => lineOf(was, row, { at, by }));
    const notWritten =
      changes.length + decisions.add.length === 0
        ? []
        : writeWithHistory(
            services.store.writeRows,
            [{ tab: 'importDecisions', rows: decisions.add }],
            changes,
            lines,
          );
    const leftOut = new Set(
      notWritten.filter(({ tab }) => tab === 'guardians').map(({ id }) => id),
    );
    const after = pairs.map(([was, row]) => (leftOut.has(row.guardianId) ? was : row));
    const changed = new Map(decisions.change.map((row) => [row.decisionId, row]));
    const decidedRows = [
      ...rows.map((row) => ({ ...row, ...changed.get(row.decisionId) })),
      ...decisions.add,
    ];
    return done({
      waiting: waitingIn(after, students.rows, decidedRows),
      allowed: freed.map(([, { guardianId }]) => guardianId).filter((id) => !leftOut.has(id)),
      leftOut: [...leftOut],
    });
  });
}

const changeOf = (row: Guardian): Change => {
  const { guardianId: id, contact, waitingBecause, judged, decidedBy, decidedAt } = row;
  return {
    tab: 'guardians',
    id,
    values: { contact, waitingBecause, judged, decidedBy, decidedAt },
  };
};

/** For History, with the words that were judged. */
const lineOf = (was: Guardian, row: Guardian, { at, by }: Pick<HistoryLine, 'at' | 'by'>) =>
  historyLine(
    {
      tab: 'guardians',
      rowId: row.guardianId,
      column: 'contact',
      before: was.contact,
      after: row.contact,
    },
    {
      at,
      by,
      reason: decisionReason(without(linesIn(row.judged), linesIn(was.judged)).join('; ')),
    },
  );

const isDecidedSo = (
  { contact, judged, waitingBecause }: Guardian,
  decision: Pick<GuardianDecision, 'words' | 'contact'>,
): boolean =>
  contact === decision.contact &&
  waitingBecause === '' &&
  without(decision.words, linesIn(judged)).length === 0;
