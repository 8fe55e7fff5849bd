// Puts students off for a matter, until a day, or brings them back.

import { addDays } from '../../core/calendar-date';
import { done, failure, type Result, refused } from '../../rpc/result';
import { allTabs, type Snooze } from '../../schema/tabs';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { studentName } from '../domain/names';
import { type SnoozeStep, snoozeId } from '../domain/to-do';

export function snooze(
  { kind, studentIds, days }: SnoozeStep,
  services: Services,
): Result<{ readonly until: string }> {
  return withCaseloadLock(services.lock, () => {
    const { store, identity } = services;
    const { students, snoozed } = store.readTabs(['students', 'snoozed']);
    const until = addDays(timeAt(services).date, days);
    const known = new Set([...snoozed.rows.map((row) => row.snoozeId), ...snoozed.unreadIds]);
    const by = identity.account();
    const rows = students.rows
      .filter(({ studentId }) => studentIds.includes(studentId))
      .map((student): Snooze => {
        const { studentId } = student;
        const id = snoozeId(kind, studentId);
        return { snoozeId: id, studentId, student: studentName(student), about: kind, until, by };
      });
    if (rows.length === 0) return refused(failure('no such student', studentIds.join(', ')));
    const notWritten = store.writeRows(
      [{ tab: 'snoozed', rows: rows.filter((row) => !known.has(row.snoozeId)) }],
      rows
        .filter((row) => known.has(row.snoozeId))
        .map(({ snoozeId: id }) => ({ tab: 'snoozed', id, values: { until, by } })),
    );
    return notWritten.length > 0
      ? refused(failure('answer not written', allTabs.snoozed.title))
      : done({ until });
  });
}
