// What waits for the specialist in the plans: a few counts with a list behind each. What can wait comes
// last, and what is nobody's work in this part of the year does not come at all.

import { addDays, type CalendarDate } from '../../core/calendar-date';
import { byStudent } from '../../core/group-by';
import { answeredThisYear } from '../../families/domain/family-answer';
import { findGaps, type PlanGap } from '../../goals/domain/find-gaps';
import type { SchoolCalendar } from '../../schedule/domain/school-calendar';
import { type ToDoKind, toDoKinds } from '../../schema/choices';
import type { CheckIn, Goal, Guardian, ProgressEntry, Snooze, Student } from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { studentName } from './names';
import { hasLeft } from './student-status';

const kindOf: Readonly<Record<PlanGap['kind'], ToDoKind | null>> = {
  'review overdue': 'review overdue',
  'review soon': 'review soon',
  'no goal': 'goals to write',
  'no academic goal': 'goals to write',
  'no affective goal': 'goals to write',
  'target date has passed': 'target date passed',
  draft: 'drafts',
  'no progress lately': 'no progress',
  'no measure': 'plans to complete',
  'no target date': 'plans to complete',
  'area without a goal': 'plans to complete',
  // Early in the year that is everybody; later the silent families have a list of their own.
  'no family answer this year': null,
};

export type Season = 'goal writing' | 'year' | 'year end' | 'summer';

/** Districts want the plans written within the first six weeks or so; the last month is for outcomes. */
const goalWritingDays = 45;
const yearEndDays = 30;

export function seasonOf(
  calendar: Pick<SchoolCalendar, 'firstDay' | 'lastDay'> | null,
  today: CalendarDate,
): Season {
  if (calendar === null) return 'year';
  const { firstDay, lastDay } = calendar;
  if (today < firstDay || today > lastDay) return 'summer';
  if (today < addDays(firstDay, goalWritingDays)) return 'goal writing';
  return today > addDays(lastDay, -yearEndDays) ? 'year end' : 'year';
}

/** In the last month all goals get their outcomes at once, and with it most of this goes away. */
const inSeason: Readonly<Record<Season, readonly ToDoKind[]>> = {
  'goal writing': [
    'review overdue',
    'goals to write',
    'target date passed',
    'drafts',
    'review soon',
  ],
  year: toDoKinds,
  'year end': ['review overdue', 'goals to write', 'drafts', 'review soon'],
  summer: ['review overdue'],
};

export interface ToDoStudent {
  readonly studentId: string;
  readonly name: string;
  readonly gaps: readonly PlanGap[];
}

export interface ToDo {
  readonly kind: ToDoKind;
  /** Students, of whom the first ones are listed. */
  readonly count: number;
  readonly students: readonly ToDoStudent[];
}

export interface ToDoList {
  readonly open: readonly ToDo[];
  /** What has been put off, and comes back by itself. */
  readonly snoozed: readonly ToDo[];
}

/** A longer list is worked off from its beginning. */
const mostListed = 100;

export interface ToDoInput {
  readonly students: readonly Student[];
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly guardians: readonly Guardian[];
  readonly checkIns: readonly CheckIn[];
  readonly snoozed: readonly Snooze[];
  /** Students whose plan is closed for this year. */
  readonly closed: ReadonlySet<string>;
  readonly today: CalendarDate;
  readonly settings: CaseloadSettings | null;
}

/** Puts students off for a matter. */
export interface SnoozeStep {
  readonly kind: ToDoKind;
  readonly studentIds: readonly string[];
  /** From now on; 0 brings them back. */
  readonly days: number;
}

/** A student is put off for one matter: another one comes up all the same. */
export const snoozeId = (kind: ToDoKind, studentId: string): string => `${kind} ${studentId}`;

export function toDoList(input: ToDoInput): ToDoList {
  const { today, settings } = input;
  const asleep = new Set(
    input.snoozed.flatMap((row) => (row.until !== null && row.until > today ? row.snoozeId : [])),
  );
  const waiting = studentsWithGaps(input);
  const kinds = inSeason[seasonOf(settings?.calendar ?? null, today)];
  const listOf = (isAsleep: boolean): readonly ToDo[] =>
    kinds.flatMap((kind): readonly ToDo[] => {
      const students = waiting.flatMap(({ gaps, ...student }): readonly ToDoStudent[] => {
        const own = gaps.filter((gap) => kindOf[gap.kind] === kind);
        const isMeant = asleep.has(snoozeId(kind, student.studentId)) === isAsleep;
        return own.length > 0 && isMeant ? [{ ...student, gaps: own }] : [];
      });
      if (students.length === 0) return [];
      return [{ kind, count: students.length, students: students.slice(0, mostListed) }];
    });
  return { open: listOf(false), snoozed: listOf(true) };
}

/** By name. */
function studentsWithGaps(input: ToDoInput): readonly ToDoStudent[] {
  const { today, settings } = input;
  const goals = byStudent(input.goals);
  const progress = byStudent(input.progress);
  const guardians = byStudent(input.guardians);
  const checkIns = byStudent(input.checkIns);
  return input.students
    .filter((student) => !hasLeft(student))
    .map((student): ToDoStudent => {
      const { studentId } = student;
      const familyHasAnswered = answeredThisYear(
        guardians(studentId),
        checkIns(studentId),
        today,
        settings,
      );
      const gaps = findGaps({
        student,
        goals: goals(studentId),
        entries: progress(studentId),
        familyHasAnswered,
        isClosed: input.closed.has(studentId),
        today,
      });
      return { studentId, name: studentName(student), gaps };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
