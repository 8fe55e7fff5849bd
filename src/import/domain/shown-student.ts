// A line of the file as the caseload will have it, for a person to compare with the file.
import { doubtLine } from '../../caseload/domain/doubts';
import { fullName } from '../../caseload/domain/names';
import type { Goal, Guardian, Student } from '../../schema/tabs';
import type { ShownStudent, StudentEntry } from './import-plan';

/** How a line would come in, and what of it a person has to judge before anybody is emailed. */
export interface ShownLine extends ShownStudent {
  /** The line of the file, from 1. */
  readonly row: number;
  /** "Alert: court order", each once. */
  readonly waitsFor: readonly string[];
}

export const shownStudent = (
  student: Student,
  goals: readonly Goal[],
  guardians: readonly Guardian[],
): ShownStudent => ({
  name: fullName(student),
  studentId: student.studentId,
  grade: student.grade,
  status: student.status,
  areas: student.areas,
  goals: goals.map(({ kind, area, goal }) => ({ kind, area, goal })),
  guardians: guardians.map(({ name, relation, email, language }) => ({
    name,
    relation,
    email,
    language,
  })),
  teachers: student.teachers,
  staffNotes: student.staffNotes,
});

export const shownLine = (entry: StudentEntry): ShownLine => {
  const doubts = [...entry.doubts, ...Object.values(entry.guardianDoubts).flat()];
  return {
    ...shownStudent(entry.student, entry.goals, entry.guardians),
    row: entry.row,
    waitsFor: [...new Set(doubts.map(doubtLine))],
  };
};
