// Whose files a round looks after, in which order: those who have left come first, then everybody in
// turn, beginning after the one with whom the last round ended.
import { compare } from '../../domain/newest-first';
import { plain } from '../../domain/plain';
import type { Student } from '../../domain/schema/tabs';
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { isKeptAway } from '../../domain/teachers/kept-away';
import { hasTeacher, teachersOf } from '../../domain/teachers/teacher-roster';
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
  const isBarred = (email: string, own: readonly Partial<Student>[]) =>
    specialists.includes(email) || isKeptAway(email, own, families);
  const all = isStrict ? teachersOf(students.rows, teachers.rows) : [];
  const current = all.filter(
    ({ email, students: own }) =>
      !isBarred(email, own) &&
      (register.has(email) || isVouchedFor(email, teachers.rows, specialists)),
  );
  // Only rows that cannot be read name the teacher: the file is emptied and stays open, so that a slip
  // of the pen in somebody's ID costs no access, and a note waits until it is clear whose it is.
  const isWaiting = (email: string): boolean => {
    const own = students.unread.filter((student) => isTaughtBy(student, email));
    return isStrict && own.length > 0 && !isBarred(email, own);
  };
  const named = new Set(all.map(({ email }) => email));
  const here = new Set(current.map(({ email }) => email));
  const others = [...register]
    .filter(([email, { state }]) => state !== 'closed' && !here.has(email))
    .map(([email, record]) => {
      const row = teachers.rows.find((each) => plain(each.email) === email);
      const name = row?.name.trim() || email.slice(0, email.indexOf('@'));
      const isLeaving = record.state !== 'open' || named.has(email) || !isWaiting(email);
      return { email, name, record, isLeaving, students: [] };
    });
  const leaving = others.filter(({ isLeaving }) => isLeaving);
  const staying = [
    ...others.filter(({ isLeaving }) => !isLeaving),
    ...current.map(({ email, name, students: own }) => {
      return { email, name, record: register.get(email) ?? null, isLeaving: false, students: own };
    }),
  ].sort((one, other) => compare(one.email, other.email));
  const turn = staying.findIndex(({ email }) => email > lastSeen);
  const next = Math.max(0, turn);
  return [...leaving, ...staying.slice(next), ...staying.slice(0, next)];
}

const isTaughtBy = ({ status, teachers = [] }: Partial<Student>, email: string): boolean =>
  status !== 'Exited' && hasTeacher({ teachers }, email);

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
