// Records what a student says on the student's own page.

import { writeWithHistory } from '../../store/history';
import type { Append, Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { currentYear } from '../../years/domain/school-year';
import { type AnswerPage, plainPage, type StudentReply } from '../domain/answer-page';
import { participationOf } from '../domain/family-check-in';
import { replaceCheckIn } from '../domain/replace-check-in';
import { studentCheckInId, studentCheckIns } from '../domain/student-check-in';
import type { TokenFields } from '../domain/token';
import { answerTabs } from './find-family';
import { findStudentOf, studentPage } from './find-student';
import { noteWishes, tellWishes } from './tell-wishes';
import { underLock } from './under-lock';

export function openStudentPage(fields: TokenFields, services: Services): AnswerPage {
  const tables = services.store.readTabs(answerTabs, fields.student);
  const asked = findStudentOf(fields, tables, services);
  return asked === null ? plainPage('not valid') : studentPage(asked, tables, timeAt(services));
}

export function recordCheckIn(
  fields: TokenFields,
  reply: StudentReply,
  services: Services,
): AnswerPage {
  const wished: string[] = [];
  const page = underLock(services, () => {
    const tables = services.store.readTabs(answerTabs, fields.student);
    const asked = findStudentOf(fields, tables, services);
    if (asked === null) return plainPage('not valid');
    const { student, goals, delivery, settings } = asked;
    const { checkIns } = tables;
    const now = timeAt(services);
    const known = new Map(checkIns.rows.map((row) => [row.checkInId, row]));
    const ids = new Set(known.keys());
    const rows = studentCheckIns(reply, student, goals, delivery.deliveryId, now.moment, ids);
    if (rows.some(({ checkInId }) => checkIns.unreadIds.includes(checkInId)))
      return plainPage('trouble');
    const by = `${student.preferredName || student.firstName} (answer page)`;
    const fresh = rows.filter(({ checkInId }) => !known.has(checkInId));
    const replaced = rows.flatMap((row) => {
      const before = known.get(row.checkInId);
      const replacement = before ? replaceCheckIn(before, row, by) : null;
      return replacement ? [{ row, replacement }] : [];
    });
    const written = [...fresh, ...replaced.map(({ row }) => row)];
    wished.push(
      ...written.filter(({ wantsContact }) => wantsContact).map(({ checkInId }) => checkInId),
    );
    noteWishes(wished, services);
    const [first] = fresh;
    const hasTakenPart = checkIns.rows.some(
      ({ role, deliveryId }) => role === 'Student' && deliveryId === delivery.deliveryId,
    );
    const register =
      first === undefined || hasTakenPart
        ? []
        : [
            participationOf(
              { ...first, checkInId: studentCheckInId(delivery.deliveryId, '') },
              'Student check-in',
              `${first.from} ${student.lastName}`,
              currentYear(settings, now.date),
            ),
          ];
    const appends: readonly Append[] = [
      { tab: 'checkIns', rows: fresh },
      { tab: 'participation', rows: register },
    ];
    const changes = replaced.map(({ row, replacement }): Change => {
      return { tab: 'checkIns', id: row.checkInId, values: replacement.values };
    });
    const lines = replaced.flatMap(({ replacement }) => replacement.lines);
    const left =
      fresh.length + replaced.length === 0
        ? []
        : writeWithHistory(services.store.writeRows, appends, changes, lines);
    if (left.length > 0) return plainPage('trouble');
    const after = [
      ...checkIns.rows.filter((row) => !rows.some((each) => each.checkInId === row.checkInId)),
      ...rows,
    ];
    return studentPage(asked, { ...tables, checkIns: { ...checkIns, rows: after } }, now);
  });
  tellWishes(wished, services);
  return page;
}
