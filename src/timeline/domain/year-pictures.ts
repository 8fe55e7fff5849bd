// The school year of a caseload in numbers, month by month: emails, answers and steps of goals. No row
// of a child leaves the script for it.
import { hasLeft } from '../../caseload/domain/student-status';
import { groupBy, studentsById } from '../../core/group-by';
import { compare } from '../../core/newest-first';
import { progressSteps } from '../../schema/choices';
import type { CheckIn, Delivery, Goal, ProgressEntry, Student } from '../../schema/tabs';

export interface MonthPicture {
  /** "2026-09" */
  readonly month: string;
  readonly sent: number;
  /** Of those sent in this month. */
  readonly answered: number;
  /** Of the answered, on the page that one tap in the email opens. */
  readonly tapped: number;
  /** Families from whom something has come in this month, in whatever way. */
  readonly families: number;
  /** How many goals stood at each step when the month ended, in the order of the steps. */
  readonly steps: readonly number[];
}

export interface GroupPicture {
  readonly by: 'all' | 'school' | 'grade';
  /** '' for everybody, and where no school or grade is noted. */
  readonly name: string;
  readonly students: number;
  readonly months: readonly MonthPicture[];
}

export interface PictureRows {
  readonly students: readonly Student[];
  /** Of the year that runs now. */
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly checkIns: readonly CheckIn[];
  readonly deliveries: readonly Delivery[];
}

export function yearPicturesOf(
  rows: PictureRows,
  firstDay: string,
  today: string,
): readonly GroupPicture[] {
  const months = monthsBetween(firstDay, today);
  const present = rows.students.filter((student) => !hasLeft(student));
  const groups = [
    { by: 'all' as const, name: '', students: present },
    ...groupsOf('school', present),
    ...groupsOf('grade', present),
  ];
  const facts = factsOf(rows);
  return groups.map(({ by, name, students }) => {
    const ids = students.map(({ studentId }) => studentId);
    return {
      by,
      name,
      students: ids.length,
      months: months.map((month) => monthOf(month, ids, facts)),
    };
  });
}

function groupsOf(by: 'school' | 'grade', students: readonly Student[]) {
  const of = groupBy(students, (student) => student[by].trim());
  const names = [...new Set(students.map((student) => student[by].trim()))];
  return names
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) => ({ by, name, students: of(name) }));
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    // A first day that lies ahead still has its own month; a year has twelve.
    if (months.length > 0 && (name > last.slice(0, 7) || months.length >= 12)) return months;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

type Facts = ReturnType<typeof factsOf>;

/** Looked up by student and month, so that no group goes through all rows. */
function factsOf({ students, goals, progress, checkIns, deliveries }: PictureRows) {
  const known = studentsById(students);
  const key = (studentId: string, at: string) => `${studentId} ${at.slice(0, 7)}`;
  const families = checkIns.filter(
    ({ role, studentId }) => role === 'Guardian' && known.has(studentId),
  );
  return {
    key,
    sent: groupBy(
      deliveries.filter(({ state, guardianId }) => state === 'Sent' && guardianId !== ''),
      ({ studentId, at, period }) => key(studentId, at ?? period),
    ),
    answersTo: groupBy(families, ({ deliveryId }) => deliveryId),
    said: groupBy(families, ({ studentId, at }) => key(studentId, at ?? '')),
    goals: groupBy(
      goals.filter(({ status }) => status !== 'Draft' && status !== 'Discontinued'),
      ({ studentId }) => studentId,
    ),
    entries: groupBy(
      progress
        .filter(({ progress: step }) => step !== '')
        .sort((one, other) => compare(one.date ?? '', other.date ?? '')),
      ({ goalId }) => goalId,
    ),
  };
}

function monthOf(month: string, studentIds: readonly string[], facts: Facts): MonthPicture {
  const sent = studentIds.flatMap((id) => facts.sent(facts.key(id, month)));
  const answers = sent.map(({ deliveryId }) => facts.answersTo(deliveryId));
  const stood = studentIds.flatMap((id) =>
    facts.goals(id).map(({ goalId }) => {
      const until = facts.entries(goalId).filter(({ date }) => (date ?? '').slice(0, 7) <= month);
      return until.at(-1)?.progress ?? 'Not started';
    }),
  );
  return {
    month,
    sent: sent.length,
    answered: answers.filter(({ length }) => length > 0).length,
    tapped: answers.filter((each) => each.some(({ way }) => way === 'Page')).length,
    families: studentIds.filter((id) => facts.said(facts.key(id, month)).length > 0).length,
    steps: progressSteps.map((step) => stood.filter((each) => each === step).length),
  };
}
