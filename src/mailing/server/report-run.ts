// Reports to the specialist once what failed and what is uncertain; silence means that all is well.

import { studentsById } from '../../core/group-by';
import type { Delivery } from '../../schema/tabs';
import type { RunReportLine } from '../../store/ports';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { familyMailsOf, isFamilyMail } from '../../teachers/domain/teacher-mail';
import { mostAttempts } from '../domain/ledger';
import { mailOwner, nameFamily } from './mail-owner';

/** @param sent emails of the run that has ended just now */
export function reportRun(services: Services, sent: number): void {
  const { properties, store } = services;
  const { toReport, reportedUntil } = loadScheduleState(properties);
  if (!toReport) return;
  const tables = store.readTabs(['deliveries', 'students', 'guardians']);
  const since = Date.parse(reportedUntil ?? '1970-01-01');
  const fresh = tables.deliveries.rows.filter(({ at }) => at !== null && Date.parse(at) > since);
  const failed = fresh.filter(
    ({ state, attempts }) => state === 'Failed' && (attempts ?? 0) >= mostAttempts,
  );
  const uncertain = fresh.filter(({ state }) => state === 'Uncertain');
  if (failed.length + uncertain.length === 0) {
    // A row that cannot be read now may be the one to report.
    if (tables.deliveries.unread.length === 0) saveScheduleState(properties, { toReport: false });
    return;
  }
  const families = (rows: readonly Delivery[]) => familyMailsOf(rows).map(line);

  const students = studentsById(tables.students.rows);
  const guardians = new Map(tables.guardians.rows.map((row) => [row.guardianId, row]));
  const line = ({ studentId, guardianId, email, detail }: Delivery): RunReportLine => ({
    ...nameFamily(students.get(studentId), guardians.get(guardianId)),
    email,
    detail,
  });
  const now = timeAt(services);
  saveScheduleState(properties, { toReport: false, reportedUntil: now.moment });
  const text = services.emails.runReport({
    date: now.date,
    sent,
    failed: families(failed),
    uncertain: families(uncertain),
    teachers: [...failed, ...uncertain].filter((row) => !isFamilyMail(row)),
    sheetUrl: services.identity.url(),
  });
  mailOwner(services, text);
}
