// The tabs from which a student's plan is put together, and how one is found in them.
import type { LocalTime } from '../../domain/calendar/local-time';
import { type PlanRows, type PlanView, viewPlan } from '../../domain/plan/view-plan';
import type { Student } from '../../domain/schema/tabs';
import { type CaseloadSettings, readSettings } from '../../domain/settings/caseload-settings';
import type { Tables } from '../ports';
import { type Outcome, type Refused, refused } from './outcome';

export const planTabs = [
  'students',
  'goals',
  'progress',
  'guardians',
  'checkIns',
  'deliveries',
  'settings',
] as const;

export type PlanTables = Pick<Tables, (typeof planTabs)[number]>;

/** Null where they cannot be read: a plan is shown all the same. */
export function settingsIn(
  { settings }: Pick<Tables, 'settings'>,
  today: string,
): CaseloadSettings | null {
  const reading = readSettings(settings.rows, today);
  return reading.kind === 'settings' ? reading.settings : null;
}

export function findStudent(
  studentId: string,
  { students }: Pick<Tables, 'students'>,
): Student | Refused {
  const student = students.rows.find((row) => row.studentId === studentId);
  if (student) return student;
  return students.unreadIds.includes(studentId)
    ? refused(
        `The row of student ${studentId} cannot be read. Choose Living ALP > Health check to see why.`,
      )
    : refused(`The Students tab has no student with the ID “${studentId}”.`);
}

export function planOf(studentId: string, tables: PlanTables, now: LocalTime): Outcome<PlanView> {
  const student = findStudent(studentId, tables);
  if ('kind' in student) return student;
  const view = viewPlan(student, rowsOf(tables), now, settingsIn(tables, now.date));
  return { kind: 'done', value: view };
}

const rowsOf = (tables: PlanTables): PlanRows => ({
  goals: tables.goals.rows,
  progress: tables.progress.rows,
  guardians: tables.guardians.rows,
  checkIns: tables.checkIns.rows,
  deliveries: tables.deliveries.rows,
});
