// Plans what a line of the file changes in the row of a student who is there.
import type { Student } from '../schema/tabs';
import type { StudentEntry } from './caseload-entry';
import { cellChange, changedCells } from './cell-changes';
import { speaksOfRestriction } from './contact-restriction';
import type { CellChange } from './import-plan';
import { plainWords } from './plain-words';
import { warn } from './sentences';
import { addNote, notesContain } from './staff-notes';
import { fullName } from './student-name';

export interface StudentPlan {
  readonly changes: readonly CellChange[];
  /** The first note that speaks of a restriction and was not there before; null without one. */
  readonly newRestriction: string | null;
  readonly warnings: readonly string[];
}

const names = ['firstName', 'lastName'] as const;
const others = [
  'preferredName',
  'grade',
  'school',
  'areas',
  'status',
  'birthDate',
  'strengths',
  'interests',
  'teachers',
  'reviewDue',
] as const;

export const planStudent = (here: Student, entry: StudentEntry): StudentPlan => {
  const file = entry.student;
  const id = here.studentId;
  // A name without comma may be cut wrongly: where somebody cut it better, that stands.
  const sameName = plainWords(fullName(here)) === plainWords(fullName(file));
  const sameLetters = fullName(here) === fullName(file);
  const renamed = sameName && sameLetters ? [] : changedCells('students', id, names, here, file);
  const staffNotes = entry.notes.reduce(addNote, here.staffNotes);
  const noted =
    staffNotes === here.staffNotes
      ? []
      : [cellChange('students', id, 'staffNotes', here.staffNotes, staffNotes)];
  const changes = [...renamed, ...changedCells('students', id, others, here, file), ...noted];
  const returns = here.status === 'Exited' && file.status !== '' && file.status !== 'Exited';
  return {
    changes,
    newRestriction:
      entry.notes.find(
        (note) => speaksOfRestriction(note) && !notesContain(here.staffNotes, note),
      ) ?? null,
    warnings: returns ? [warn.backFromExited(file.status)] : [],
  };
};
