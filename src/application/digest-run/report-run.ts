// After a run, tells the specialist once what failed and what is uncertain; silence means all well.

import { mostAttempts } from '../../domain/delivery/ledger';
import { familyMailsOf, isTeacherMail } from '../../domain/delivery/teacher-mail';
import { studentsById } from '../../domain/group-by';
import type { Delivery } from '../../domain/schema/tabs';
import { mailOwner } from '../mail-owner';
import type { RunReportLine } from '../ports';
import { recall, remember } from '../schedule-memory';
import { timeAt } from '../time-at';
import { nameFamily } from './people';
import type { RunPorts } from './run-ports';

export function reportRun(ports: RunPorts, sent: number): void {
  if (!recall(ports.memory).toReport) return;
  const tables = ports.readTabs(['deliveries', 'students', 'guardians']);
  const reportedUntil = Date.parse(recall(ports.memory).reportedUntil ?? '1970-01-01');
  const fresh = tables.deliveries.rows.filter(
    (row) => row.at !== null && Date.parse(row.at) > reportedUntil,
  );
  const failed = fresh.filter(
    ({ state, attempts }) => state === 'Failed' && (attempts ?? 0) >= mostAttempts,
  );
  const uncertain = fresh.filter(({ state }) => state === 'Uncertain');
  if (failed.length + uncertain.length === 0) return;
  const families = (rows: readonly Delivery[]) => familyMailsOf(rows).map(line);

  const students = studentsById(tables.students.rows);
  const guardians = new Map(tables.guardians.rows.map((row) => [row.guardianId, row]));
  const line = ({ studentId, guardianId, email, detail }: Delivery): RunReportLine => ({
    ...nameFamily(students.get(studentId), guardians.get(guardianId)),
    email,
    detail,
  });
  const now = timeAt(ports);
  remember(ports.memory, { toReport: false, reportedUntil: now.moment });
  const text = ports.letters.runReport({
    date: now.date,
    sent,
    failed: families(failed),
    uncertain: families(uncertain),
    teachers: [...failed, ...uncertain].filter(isTeacherMail),
    sheetUrl: ports.place.url(),
  });
  mailOwner(ports, text);
}
