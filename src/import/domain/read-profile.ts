// Reads what a line says of the student beside name, grade and status: the own mailbox, the own
// language, since when the student is identified, and where the evidence is kept.
import type { Doubt } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { isBlank, oneLine } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import type { Student } from '../../schema/tabs';
import { readAddresses } from './addresses';
import type { CaseloadField } from './caseload-field';
import type { FileLine } from './file-line';
import { saysNothing } from './harmless-words';
import { type OrderOf, saysWhen } from './read-goal-details';
import { areaNamed } from './school-words';
import { meantLanguage } from './words-in-file';
import { type DateOrder, isEmptyDate, readDate } from './written-date';

export interface StudentProfile
  extends Pick<Student, 'studentEmail' | 'studentLanguage' | 'identifiedOn'> {
  /** Of the plan that runs now; '' where the line has none. */
  readonly evidenceLink: string;
  /** What cannot be read, for Staff notes; it is a doubt besides. */
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
}

/** "Mathematics 2024-09-12"; "Mathematics Fall 2019" as typed; null where nobody can say what is meant. */
const readIdentification = (part: string, order: DateOrder): string | null => {
  const words = oneLine(part).split(' ');
  for (let at = 0; at < words.length; at += 1) {
    const named = words
      .slice(0, at)
      .join(' ')
      .replace(/[\s:–—-]+$/, '');
    const area = named === '' ? '' : areaNamed(named);
    if (area === null) continue;
    const rest = words
      .slice(at)
      .join(' ')
      .replace(/^\(|\)$/g, '');
    const date = readDate(rest, 'coming', order);
    if (date !== null) return `${area} ${date}`.trim();
    if (saysWhen(rest)) return `${area} ${rest}`.trim();
  }
  return null;
};

const isLink = (text: string): boolean =>
  /^(https?:\/\/|www\.|(drive|docs|sites|classroom)\.google\.com\/)[^\s"<>]+$/i.test(text);

export const readProfile = (line: FileLine, orderOf: OrderOf): StudentProfile => {
  const notes: string[] = [];
  const doubts: Doubt[] = [];
  const warnings: Failure[] = [];
  const keep = (field: CaseloadField, words: string): void => {
    const header = line.headerOf(field).trim();
    warnings.push(failure('kept in notes', header, oneLine(words)));
    notes.push(`${header}: ${oneLine(words)}`);
    doubts.push({ where: header, words });
  };
  const cell = (field: CaseloadField): string => {
    const words = line.read(field).trim();
    return saysNothing(words) || /^[\p{Pd}.]*$/u.test(words) ? '' : words;
  };
  const identifiedOn = cell('identifiedOn')
    .split(/[;\n]/)
    .filter((part) => !isBlank(part) && !isEmptyDate(part))
    .flatMap((part) => {
      const read = readIdentification(part, orderOf('identifiedOn'));
      if (read === null) keep('identifiedOn', part);
      return read ?? [];
    });
  const evidence = cell('evidenceLink');
  if (evidence !== '' && !isLink(evidence)) keep('evidenceLink', evidence);
  const mailbox = cell('studentEmail');
  const address = mailbox.toLowerCase();
  const [placeholder] = readAddresses(mailbox).placeholders;
  const isOwn = isMailAddress(address) && placeholder === undefined;
  // Whatever stands beside an address, or in its place, may be about the family.
  if (mailbox !== '' && placeholder === undefined && !isOwn) keep('studentEmail', mailbox);
  const { language, isUnderstood } = meantLanguage(line, cell('studentLanguage'));
  if (!isUnderstood) {
    warnings.push(failure('unknown language', language));
    doubts.push({ where: line.headerOf('studentLanguage'), words: language });
  }
  return {
    studentEmail: isOwn ? address : '',
    studentLanguage: language,
    identifiedOn: [...new Set(identifiedOn)],
    evidenceLink: isLink(evidence) ? evidence : '',
    notes,
    doubts,
    warnings,
  };
};
