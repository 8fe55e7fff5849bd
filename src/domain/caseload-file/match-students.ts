// Finds the student of the caseload whom a line of the file means.
import { groupBy, studentsById } from '../group-by';
import type { Student } from '../schema/tabs';
import type { StudentEntry } from './caseload-entry';
import { plainWords } from './plain-words';
import { fullName } from './student-name';
import { whoIs } from './student-number';

export type StudentMatch =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly student: Student }
  /** The number is somebody else's: nothing of the line may reach that student. */
  | { readonly kind: 'someone else'; readonly student: Student };

const whoOf = (student: Student): string => whoIs(fullName(student), student.birthDate);

/** A name may be corrected or a birth date; when neither agrees, it is another child. */
const isSomeoneElse = (here: Student, file: Student): boolean => {
  const words = new Set(plainWords(fullName(here)).split(' '));
  const sharesName = plainWords(fullName(file))
    .split(' ')
    .some((word) => words.has(word));
  return !sharesName && (here.birthDate === null || here.birthDate !== file.birthDate);
};

/** By number first; then by name and birth date, where that means one student not yet taken. */
export const matchStudents = (
  entries: readonly StudentEntry[],
  students: readonly Student[],
): ReadonlyMap<StudentEntry, StudentMatch> => {
  const byId = studentsById(students);
  const byWho = groupBy(students, whoOf);
  const matches = new Map<StudentEntry, StudentMatch>();
  const taken = new Set<string>();
  for (const entry of entries) {
    const student = byId.get(entry.student.studentId);
    if (student === undefined) continue;
    taken.add(student.studentId);
    const kind = isSomeoneElse(student, entry.student) ? 'someone else' : 'known';
    matches.set(entry, { kind, student });
  }
  for (const entry of entries) {
    if (matches.has(entry)) continue;
    const tells = entry.numberIsNew || entry.student.birthDate !== null;
    const alike = (tells ? byWho(whoOf(entry.student)) : []).filter(
      (student) => !taken.has(student.studentId),
    );
    const [student] = alike;
    if (student === undefined || alike.length > 1) {
      matches.set(entry, { kind: 'new' });
      continue;
    }
    taken.add(student.studentId);
    matches.set(entry, { kind: 'known', student });
  }
  return matches;
};
