// Pauses a guardian's digest until a day, or ends a pause.

import { isCalendarDate } from '../../domain/calendar/calendar-date';
import { plain } from '../../domain/plain';
import type { GuardianView } from '../../domain/plan/view-guardian';
import { writeWithHistory } from '../history';
import { inTurn } from '../in-turn';
import { timeAt } from '../time-at';
import { refuseAndNote } from './note-refusal';
import { done, type Outcome, refused } from './outcome';
import { findGuardian, findStudent, planOf, planTabs } from './plan-tables';
import type { WritePorts } from './sidebar-ports';

/** @param until the first day on which digests go out again; null ends a pause */
export function pauseDigest(
  guardianId: string,
  until: string | null,
  ports: WritePorts,
): Outcome<GuardianView> {
  return inTurn(ports.alone, () => {
    const tables = ports.readTabs(planTabs);
    const now = timeAt(ports);
    const guardian = findGuardian(guardianId, tables);
    if ('kind' in guardian) {
      return refuseAndNote('Guardians', guardianId, guardian.sentences, ports);
    }
    const student = findStudent(guardian.studentId, tables);
    if ('kind' in student) return student;
    if (until !== null && !(isCalendarDate(until) && until > now.date)) {
      return refused(`“${until}” is not a day that is still to come. Write it like 2026-09-30.`);
    }
    if (plain(guardian.digest) === 'stopped') {
      return refused(
        'This family has stopped the digest, and a pause would begin it again. If they ask for it, write On in the column Digest of the Guardians tab.',
      );
    }
    const digest = until === null ? 'On' : `Paused until ${until}`;
    const paused = tables.guardians.rows.map((row) =>
      row === guardian ? { ...row, digest } : row,
    );
    if (digest !== guardian.digest) {
      const line = {
        at: now.moment,
        by: ports.place.account(),
        tab: 'Guardians',
        rowId: guardianId,
        field: 'Digest',
        before: guardian.digest,
        after: digest,
        reason: '',
      };
      const change = { tab: 'guardians', id: guardianId, values: { digest } } as const;
      const left = writeWithHistory(ports.writeRows, [], [change], [line]);
      if (left.length > 0) {
        return refused(
          'The cell in the column Digest could not be written: a formula stands there, its row stands twice, or its row or column is gone. Please look at the Guardians tab.',
        );
      }
    }
    const plan = planOf(
      guardian.studentId,
      { ...tables, guardians: { ...tables.guardians, rows: paused } },
      now,
    );
    if (plan.kind !== 'done') return plan;
    const view = plan.value.guardians.find((each) => each.guardian.guardianId === guardianId);
    if (!view) throw new Error(`The plan of ${student.studentId} lacks ${guardianId}`);
    return done(view);
  });
}
