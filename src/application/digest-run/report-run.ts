// After a run, tells the specialist once what failed and what is uncertain; silence means all well.
import { localTime } from '../../domain/calendar/local-time';
import { mostAttempts } from '../../domain/delivery/ledger';
import { familyMailsOf, isTeacherMail } from '../../domain/delivery/teacher-mail';
import type { Delivery } from '../../domain/schema/tabs';
import type { RunReportLine } from '../ports';
import { recall, remember } from '../schedule-memory';
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

  const students = new Map(tables.students.rows.map((row) => [row.studentId, row]));
  const guardians = new Map(tables.guardians.rows.map((row) => [row.guardianId, row]));
  const line = ({ studentId, guardianId, email, detail }: Delivery): RunReportLine => ({
    ...nameFamily(students.get(studentId), guardians.get(guardianId)),
    email,
    detail,
  });
  const now = localTime(ports.now(), ports.place.zone());
  remember(ports.memory, { toReport: false, reportedUntil: now.moment });
  const account = ports.place.account();
  const text = ports.letters.runReport({
    date: now.date,
    sent,
    failed: families(failed),
    uncertain: families(uncertain),
    teachers: [...failed, ...uncertain].filter(isTeacherMail),
    sheetUrl: ports.place.url(),
  });
  ports.sendMail({ to: account, replyTo: account, senderName: 'Living ALP', ...text });
}
