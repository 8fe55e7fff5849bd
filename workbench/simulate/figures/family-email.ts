// The emails that families got, each beside its row in the ledger: what the figures are computed from.
import type { SentMail } from '../../../emulator/runtime/platform-state';
import { readToken } from '../../../src/answers/domain/token';
import type { MailLanguage } from '../../../src/core/languages';
import { mailLanguageOf } from '../../../src/core/read-language';
import type { AddonHarness, ShownRow } from '../../harness/addon-harness';
import { answerLink, tokenIn } from '../realistic/emails';

export interface FamilyEmail {
  readonly guardianId: string;
  readonly studentId: string;
  /** As the email names the child. */
  readonly child: string;
  readonly language: MailLanguage;
  /** A computer has put the whole English email into another language. */
  readonly isForeign: boolean;
  /** As the ledger names it, beginning with its first day. */
  readonly period: string;
  /** As the ledger has it: Plan, News or Light. */
  readonly form: string;
  /** In words of the ledger, languages left on. */
  readonly questionIds: readonly string[];
  readonly at: number;
  /** The text part. */
  readonly text: string;
}

export type School = Readonly<
  Record<'students' | 'guardians' | 'deliveries' | 'questions', readonly ShownRow[]>
>;

export const listIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split(/[;,]/).flatMap((part) => part.trim() || []);

/** Without the mark that the emulator's translation sets before each text, "[es] ". */
export const withoutMarks = (text: string): string => text.replace(/\[[a-z]{2}(?:-\w+)?\] /g, '');

/** On one line, without the marks of quotations. */
export const inOneLine = (text: string): string =>
  text.replace(/^ *> /gm, '').replace(/\s+/g, ' ').trim();

export const isFull = ({ form }: Pick<FamilyEmail, 'form'>): boolean => form !== 'Light';

/** @param secret of the links: they tell which row of the ledger an email belongs to */
export function familyEmails(
  mails: readonly SentMail[],
  school: School,
  secret: string,
): readonly FamilyEmail[] {
  const by = (rows: readonly ShownRow[], header: string) =>
    new Map(rows.map((row) => [row[header] ?? '', row]));
  const students = by(school.students, 'Student ID');
  const guardians = by(school.guardians, 'Guardian ID');
  const ledger = by(school.deliveries, 'Delivery ID');
  return mails.flatMap((mail): readonly FamilyEmail[] => {
    const link = answerLink(mail, 'talked');
    const fields = link === null ? null : readToken(tokenIn(link), secret);
    const row = fields === null ? undefined : ledger.get(fields.delivery);
    if (row === undefined) return [];
    const student = students.get(row['Student ID'] ?? '') ?? {};
    const guardian = guardians.get(row['Guardian ID'] ?? '') ?? {};
    return [
      {
        guardianId: row['Guardian ID'] ?? '',
        studentId: row['Student ID'] ?? '',
        child: (student['Preferred name'] || student['First name']) ?? '',
        language: mailLanguageOf(guardian.Language || 'English') ?? 'en',
        isForeign: mailLanguageOf(guardian.Language || 'English') === null,
        period: row.Period ?? '',
        form: row.Form ?? '',
        questionIds: listIn(row['Question IDs']),
        at: mail.at,
        text: mail.body,
      },
    ];
  });
}

/** In the order in which they were sent. */
export function byGuardian(emails: readonly FamilyEmail[]): ReadonlyMap<string, FamilyEmail[]> {
  const found = new Map<string, FamilyEmail[]>();
  for (const email of [...emails].sort((one, other) => one.at - other.at))
    found.set(email.guardianId, [...(found.get(email.guardianId) ?? []), email]);
  return found;
}

export const secretOf = (addon: AddonHarness): string =>
  Object.entries(addon.script.state.properties.script ?? {}).find(([name]) =>
    name.endsWith('/secret'),
  )?.[1] ?? '';
