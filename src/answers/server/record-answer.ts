// Records what a guardian has answered on the answer page.

import { historyLine } from '../../schema/history-line';
import type { HistoryLine } from '../../schema/tabs';
import { writeWithHistory } from '../../store/history';
import type { Append, Change } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { currentYear } from '../../years/domain/school-year';
import {
  type AnswerPage,
  type EmailsChange,
  type FamilyReply,
  plainPage,
} from '../domain/answer-page';
import { digestAfter, isChangePossible } from '../domain/emails-change';
import { familyCheckIn, kindOfParticipation, participationOf } from '../domain/family-check-in';
import { replaceCheckIn } from '../domain/replace-check-in';
import type { TokenFields } from '../domain/token';
import {
  type AnswerTables,
  answerTabs,
  type Family,
  familyPage,
  findFamily,
  isInRegister,
  recordTabs,
} from './find-family';
import { noteWishes, tellWishes } from './tell-wishes';
import { thankYouQuestion } from './thank-you-question';
import { underLock } from './under-lock';

/** Who has written, for History: never the account in whose name the page runs. */
const byGuardian = ({ name, email }: Family['guardian']): string =>
  `${name || email} (answer page)`;

/** Opening a link records nothing: programs that look for harmful links open it, too. */
export function openFamilyPage(fields: TokenFields, services: Services): AnswerPage {
  const tables = services.store.readTabs(answerTabs, fields.student);
  const family = findFamily(fields, tables, services);
  return family === null ? plainPage('not valid') : shown(family, tables);
}

const shown = (family: Family, tables: AnswerTables): AnswerPage =>
  familyPage(family, tables, thankYouQuestion(family, tables));

export function recordAnswer(
  fields: TokenFields,
  reply: FamilyReply,
  services: Services,
): AnswerPage {
  const wished: string[] = [];
  const page = underLock(services, () => {
    const tables = services.store.readTabs(recordTabs, fields.student);
    const family = findFamily(fields, tables, services);
    if (family === null) return plainPage('not valid');
    const { delivery, guardian, student, settings } = family;
    if (delivery === null) {
      const preview = shown(family, tables);
      return preview.kind === 'family' ? { ...preview, given: reply } : preview;
    }
    const now = timeAt(services);
    const row = familyCheckIn(reply, delivery, guardian, now.moment);
    const kind = kindOfParticipation(reply);
    const { checkIns } = tables;
    // A row that somebody has spoiled is theirs to mend: a second one would count the answer twice.
    if (checkIns.unreadIds.includes(row.checkInId)) return plainPage('trouble');
    const before = checkIns.rows.find(({ checkInId }) => checkInId === row.checkInId);
    const replacement = before ? replaceCheckIn(before, row, byGuardian(guardian)) : null;
    const register = participationOf(
      row,
      kind,
      `${student.preferredName || student.firstName} ${student.lastName}`,
      currentYear(settings, now.date),
    );
    if (before === undefined || replacement !== null) {
      // Noted first: whoever is cut off after it finds no row, and tells nobody.
      if (row.wantsContact) wished.push(row.checkInId);
      noteWishes(wished, services);
      const isCounted = isInRegister(register, tables);
      const appends: readonly Append[] = [
        { tab: 'checkIns', rows: before ? [] : [row] },
        { tab: 'participation', rows: before || isCounted ? [] : [register] },
      ];
      const changes: readonly Change[] = [
        { tab: 'guardians', id: guardian.guardianId, values: { lastAnswer: now.date } },
        ...(replacement === null
          ? []
          : [{ tab: 'checkIns', id: row.checkInId, values: replacement.values } as const]),
        ...(isCounted
          ? [{ tab: 'participation', id: register.participationId, values: { kind } } as const]
          : []),
      ];
      const left = writeWithHistory(
        services.store.writeRows,
        appends,
        changes,
        replacement?.lines ?? [],
      );
      if (left.some(({ tab }) => tab === 'checkIns')) return plainPage('trouble');
    }
    const written = [...checkIns.rows.filter((each) => each !== before), row];
    return shown(family, { ...tables, checkIns: { ...checkIns, rows: written } });
  });
  tellWishes(wished, services);
  return page;
}

/** Stops, pauses or resumes the emails at once, or changes how often they come. */
export function changeEmails(
  fields: TokenFields,
  change: EmailsChange,
  services: Services,
): AnswerPage {
  return underLock(services, () => {
    const tables = services.store.readTabs(answerTabs, fields.student);
    const family = findFamily(fields, tables, services);
    if (family === null) return plainPage('not valid');
    const { guardian } = family;
    const { date, moment } = timeAt(services);
    if (!isChangePossible(change, guardian, date)) return shown(family, tables);
    const values = digestAfter(change);
    const changed = { ...guardian, ...values };
    if (family.delivery !== null) {
      const lines = (Object.keys(values) as (keyof typeof values)[])
        .filter((column) => changed[column] !== guardian[column])
        .map(
          (column): HistoryLine =>
            historyLine(
              {
                tab: 'guardians',
                rowId: guardian.guardianId,
                column,
                before: guardian[column],
                after: changed[column],
              },
              { at: moment, by: byGuardian(guardian), reason: '' },
            ),
        );
      const left =
        lines.length === 0
          ? []
          : writeWithHistory(
              services.store.writeRows,
              [],
              [{ tab: 'guardians', id: guardian.guardianId, values }],
              lines,
            );
      if (left.length > 0) return plainPage('trouble');
    }
    return shown({ ...family, guardian: changed }, tables);
  });
}
