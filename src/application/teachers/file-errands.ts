// Whose files a round looks after, in which order: those who have left come first, then everybody in
// turn, beginning after the one with whom the last round ended.
import { plain } from '../../domain/plain';
import type { Student } from '../../domain/schema/tabs';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { isKeptAway } from '../../domain/teachers/kept-away';
import { teachersOf } from '../../domain/teachers/teacher-roster';
import { isVouchedFor } from '../../domain/teachers/vouched-for';
import type { Tables } from '../ports';
import type { FileRecord } from './file-ports';
import type { FileErrand } from './open-visit';

export function errandsOf(
  isStrict: boolean,
  { students, guardians, teachers }: Pick<Tables, 'students' | 'guardians' | 'teachers'>,
  { specialists }: Pick<CaseloadSettings, 'specialists'>,
  register: ReadonlyMap<string, FileRecord>,
  lastSeen: string,
): readonly (FileErrand & { readonly students: readonly Student[] })[] {
  const families = [...guardians.rows, ...guardians.unread];
  // Who keeps the plans has the caseload itself.
  const current = isStrict
    ? teachersOf(students.rows, teachers.rows).filter(
        ({ email, students: own }) =>
          !specialists.includes(email) &&
          !isKeptAway(email, own, families) &&
          (register.has(email) || isVouchedFor(email, teachers.rows, specialists)),
      )
    : [];
  const here = new Set(current.map(({ email }) => email));
  const leaving = [...register]
    .filter(([email, { state }]) => state !== 'closed' && !here.has(email))
    .map(([email, record]) => {
      const row = teachers.rows.find((each) => plain(each.email) === email);
      const name = row?.name.trim() || email.slice(0, email.indexOf('@'));
      return { email, name, record, isLeaving: true, students: [] };
    });
  const staying = current.map(({ email, name, students: own }) => {
    return { email, name, record: register.get(email) ?? null, isLeaving: false, students: own };
  });
  const turn = staying.findIndex(({ email }) => email > lastSeen);
  const next = Math.max(0, turn);
  return [...leaving, ...staying.slice(next), ...staying.slice(0, next)];
}

/** Addresses for which no file is made before somebody has vouched for them, in sentences. */
export const unvouchedSentences = (
  { students, teachers }: Pick<Tables, 'students' | 'teachers'>,
  { specialists }: Pick<CaseloadSettings, 'specialists'>,
  register: ReadonlyMap<string, FileRecord>,
): readonly string[] =>
  teachersOf(students.rows, teachers.rows)
    .filter(({ email }) => !register.has(email) && !isVouchedFor(email, teachers.rows, specialists))
    .map(
      ({ email }) =>
        `${email} is of another mail domain than the specialists’, so no file was made. Correct it in the Students tab, or type the teacher’s name into the Teachers tab.`,
    );
