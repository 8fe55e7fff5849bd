// Puts together what several lines say of one student: a line for each guardian, or for each goal.
import type { Doubt } from '../../caseload/domain/doubts';
import { normalizeText } from '../../core/normalize-text';
import { normalizeWords, sameWords } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { type Goal, type Guardian, type Student, studentsTab } from '../../schema/tabs';
import type { StudentEntry } from './import-plan';
import { addNote } from './staff-notes';

const single = [
  'preferredName',
  'grade',
  'school',
  'status',
  'enrollment',
  'birthDate',
  'strengths',
  'interests',
  'reviewDue',
  'studentEmail',
  'studentLanguage',
] as const;

const union = <Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] => {
  const seen = new Set(one.map((item) => JSON.stringify(item)));
  return [...one, ...other.filter((item) => !seen.has(JSON.stringify(item)))];
};

/** Number 3 of "151615-G3" and of "151615-AC3". */
const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);
const nextNumber = (ids: readonly string[]): number => Math.max(0, ...ids.map(numberOf)) + 1;

const mergeStudents = (
  first: StudentEntry,
  more: StudentEntry,
): {
  readonly student: Student;
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Failure[];
} => {
  const doubts: Doubt[] = [];
  const warnings: Failure[] = [];
  const filled: Partial<Student> = {};
  for (const column of single) {
    const [kept, other] = [first.student[column] ?? '', more.student[column] ?? ''];
    if (kept === '' && other !== '') Object.assign(filled, { [column]: other });
    if (kept === '' || other === '' || sameWords(kept, other)) continue;
    const { header } = studentsTab.columns[column];
    warnings.push(failure('lines differ', header, kept, other, more.row));
    doubts.push({ where: header, words: other });
  }
  const student: Student = {
    ...first.student,
    ...filled,
    areas: union(first.student.areas, more.student.areas),
    teachers: union(first.student.teachers, more.student.teachers),
    identifiedOn: union(first.student.identifiedOn, more.student.identifiedOn),
    staffNotes: more.notes.reduce(addNote, first.student.staffNotes),
  };
  return { student, doubts, warnings };
};

const nameOf = (guardian: Guardian): string => normalizeWords(guardian.name);
const addressOf = (guardian: Guardian): string => normalizeText(guardian.email);

/** Nothing in the two speaks for two people, and the name or the address for one. */
const isOne = (here: Guardian, other: Guardian): boolean => {
  const agree = (one: string, two: string) => one === '' || two === '' || one === two;
  const shares =
    (nameOf(here) !== '' && nameOf(here) === nameOf(other)) ||
    (addressOf(here) !== '' && addressOf(here) === addressOf(other));
  return shares && agree(nameOf(here), nameOf(other)) && agree(addressOf(here), addressOf(other));
};

interface Guardians {
  readonly guardians: readonly Guardian[];
  readonly doubts: StudentEntry['guardianDoubts'];
  readonly warnings: readonly Failure[];
}

const mergeGuardians = (first: StudentEntry, more: StudentEntry): Guardians => {
  const guardians = [...first.guardians];
  const doubts: Record<string, readonly Doubt[]> = { ...first.guardianDoubts };
  const warnings: Failure[] = [];
  for (const guardian of more.guardians) {
    const own = more.guardianDoubts[guardian.guardianId] ?? [];
    const at = guardians.findIndex((here) => isOne(here, guardian));
    const here = guardians[at];
    if (here !== undefined) {
      guardians[at] = {
        ...here,
        name: here.name || guardian.name,
        relation: here.relation || guardian.relation,
        email: here.email || guardian.email,
        language: here.language || guardian.language,
      };
      if (own.length > 0) doubts[here.guardianId] = union(doubts[here.guardianId] ?? [], own);
      continue;
    }
    const number = nextNumber(guardians.map(({ guardianId }) => guardianId));
    const guardianId = `${first.student.studentId}-G${number}`;
    const namesake =
      nameOf(guardian) !== '' && guardians.some((one) => nameOf(one) === nameOf(guardian));
    if (namesake) warnings.push(failure('perhaps one guardian', guardian.name, more.row));
    guardians.push({ ...guardian, guardianId, studentId: first.student.studentId });
    doubts[guardianId] = namesake ? [...own, { where: guardian.name, words: guardian.email }] : own;
  }
  return { guardians, doubts, warnings };
};

/** A file that says the same twice means one goal, in the same school year. */
export const isOneGoal = (one: Goal, other: Goal): boolean =>
  one.kind === other.kind && one.schoolYear === other.schoolYear && sameWords(one.goal, other.goal);

const mergeGoals = (first: StudentEntry, more: StudentEntry): readonly Goal[] => {
  const goals = [...first.goals];
  for (const goal of more.goals) {
    const at = goals.findIndex((one) => isOneGoal(one, goal));
    const same = goals[at];
    if (same !== undefined) {
      // What one of the lines keeps from somebody stays kept.
      const shareWithFamily = same.shareWithFamily && goal.shareWithFamily;
      const shareWithTeachers = same.shareWithTeachers && goal.shareWithTeachers;
      goals[at] = { ...same, shareWithFamily, shareWithTeachers };
      continue;
    }
    const stem = goal.goalId.slice(goal.studentId.length).replace(/\d+$/, '');
    const series = goals
      .map(({ goalId, studentId }) => goalId.slice(studentId.length))
      .filter((mark) => mark.replace(/\d+$/, '') === stem);
    const { studentId, student, teachers } = first.goals[0] ?? {
      studentId: first.student.studentId,
      student: goal.student,
      teachers: first.student.teachers,
    };
    const goalId = `${studentId}${stem}${nextNumber(series)}`;
    // A why that stands on each line is the student's, and said once.
    const saidBefore = (text: string, of: 'why' | 'atHome') =>
      goals.some((one) => one[of] === text) ? '' : text;
    const [why, atHome] = [saidBefore(goal.why, 'why'), saidBefore(goal.atHome, 'atHome')];
    goals.push({ ...goal, goalId, studentId, student, teachers, why, atHome });
  }
  return goals;
};

/** Everything both entries say; null where the second adds nothing to the first. */
export const mergeEntries = (first: StudentEntry, more: StudentEntry): StudentEntry | null => {
  const { student, doubts, warnings } = mergeStudents(first, more);
  const guardians = mergeGuardians(first, more);
  const merged: StudentEntry = {
    ...first,
    student,
    evidenceLink: first.evidenceLink || more.evidenceLink,
    notes: union(first.notes, more.notes),
    understoodNotes: union(first.understoodNotes, more.understoodNotes),
    doubts: union(union(first.doubts, more.doubts), doubts),
    guardianDoubts: guardians.doubts,
    guardians: guardians.guardians,
    goals: mergeGoals(first, more),
    teachers: union(first.teachers, more.teachers),
  };
  if (JSON.stringify(merged) === JSON.stringify(first)) return null;
  return {
    ...merged,
    warnings: union(first.warnings, [...more.warnings, ...warnings, ...guardians.warnings]),
  };
};
