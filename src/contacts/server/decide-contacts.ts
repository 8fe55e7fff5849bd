// Who waits for a decision, and the decision: whether a guardian may be emailed, for the words shown.

import { linesIn, openDoubts, withLines, without } from '../../caseload/domain/doubts';
import { studentsById } from '../../core/group-by';
import { done, type Result } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import { decisionReason } from '../../schema/history-reason';
import type { Guardian } from '../../schema/tabs';
import { writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import {
  type DecidedContacts,
  type GuardianDecision,
  type WaitingGroup,
  waitingFamilies as waitingIn,
} from '../domain/waiting-families';

export function waitingFamilies({ store }: Services): Result<readonly WaitingGroup[]> {
  const { guardians, students } = store.readTabs(['guardians', 'students']);
  return done(waitingIn(guardians.rows, students.rows));
}

export function decideContacts(
  given: readonly GuardianDecision[],
  services: Services,
): Result<DecidedContacts> {
  return withCaseloadLock(services.lock, (): Result<DecidedContacts> => {
    const { guardians, students } = services.store.readTabs(['guardians', 'students']);
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
      decided.set(guardianId, {
        ...guardian,
        contact,
        waitingBecause: '',
        judged,
        decidedBy: by,
        decidedAt: at,
      });
    }
    const before = new Map(guardians.rows.map((row) => [row.guardianId, row]));
    const changes = [...decided.values()].map((row): Change => {
      const { guardianId: id, contact, waitingBecause, judged, decidedBy, decidedAt } = row;
      return {
        tab: 'guardians',
        id,
        values: { contact, waitingBecause, judged, decidedBy, decidedAt },
      };
    });
    const lines = [...decided.values()].map((row) => {
      const was = before.get(row.guardianId) ?? row;
      return historyLine(
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
    });
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
      waiting: waitingIn(after, students.rows),
      leftOut: given.map(({ guardianId }) => guardianId).filter((id) => !isDone(id)),
    });
  });
}

const isDecidedSo = (
  { contact, judged, waitingBecause }: Guardian,
  decision: Pick<GuardianDecision, 'words' | 'contact'>,
): boolean =>
  contact === decision.contact &&
  waitingBecause === '' &&
  without(decision.words, linesIn(judged)).length === 0;
