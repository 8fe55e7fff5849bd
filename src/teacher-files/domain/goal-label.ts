// How a teacher names a goal in a note: a line of a dropdown that people can read, ending in a code
// by which the goal is known again after its wording has changed.

import { studentName } from '../../caseload/domain/names';
import { hash32 } from '../../core/hash32';
import type { Goal, Student } from '../../schema/tabs';

/** Worked out from the goal's ID, which itself holds the student's number and stays with staff. */
export const goalCode = (goalId: string): string => hash32(goalId).toString(36);

/** "Keira Smith: Design a study of … (1k2m3n4)" */
export function goalLabel(student: Student, { goal, goalId }: Goal): string {
  const line = goal.replace(/\s+/g, ' ').trim();
  const short = line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
  return `${studentName(student)}: ${short} (${goalCode(goalId)})`;
}

/** Null where the text does not end in a code. */
export const codeIn = (label: string): string | null =>
  /\(([0-9a-z]+)\)\s*$/.exec(label)?.[1] ?? null;
