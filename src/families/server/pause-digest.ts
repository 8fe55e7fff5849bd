// Pauses a guardian's digest until a day, or ends a pause.

import { isCalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
import { findGuardian, findStudent, planOf, planTabs } from '../../goals/server';
import { done, failure, type Result, refused } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import { refuseAndAudit, writeWithHistory } from '../../store/history';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import type { GuardianView } from '../domain/view-guardian';

/** @param until the first day on which digests go out again; null ends a pause */
export function pauseDigest(
  guardianId: string,
  until: string | null,
  services: Services,
): Result<GuardianView> {
  return withCaseloadLock(services.lock, () => {
    const tables = services.store.readTabs(planTabs);
    const now = timeAt(services);
    const guardian = findGuardian(guardianId, tables);
    if ('ok' in guardian) {
      return refuseAndAudit('Guardians', guardianId, guardian.failures, services);
    }
    const student = findStudent(guardian.studentId, tables);
    if ('ok' in student) return student;
    if (until !== null && !(isCalendarDate(until) && until > now.date)) {
      return refused(failure('day not to come', until));
    }
    if (normalizeText(guardian.digest) === 'stopped') {
      return refused(failure('digest stopped'));
    }
    const digest = until === null ? 'On' : `Paused until ${until}`;
    const paused = tables.guardians.rows.map((row) =>
      row === guardian ? { ...row, digest } : row,
    );
    if (digest !== guardian.digest) {
      const line = historyLine(
        {
          tab: 'guardians',
          rowId: guardianId,
          column: 'digest',
          before: guardian.digest,
          after: digest,
        },
        { at: now.moment, by: services.identity.account(), reason: '' },
      );
      const change = { tab: 'guardians', id: guardianId, values: { digest } } as const;
      const left = writeWithHistory(services.store.writeRows, [], [change], [line]);
      if (left.length > 0) return refused(failure('pause not written'));
    }
    const plan = planOf(
      guardian.studentId,
      { ...tables, guardians: { ...tables.guardians, rows: paused } },
      now,
    );
    if (!plan.ok) return plan;
    const view = plan.value.guardians.find((each) => each.guardian.guardianId === guardianId);
    if (!view) throw new Error(`The plan of ${student.studentId} lacks ${guardianId}`);
    return done(view);
  });
}
