// The tabs from which a student's plan is put together, and how one is found in them.

import type { LocalTime } from '../../core/local-time';
import { rosterOf } from '../../mailing/domain/roster';
import {
  done,
  type Failure,
  failure,
  type Rejection,
  type Result,
  refused,
} from '../../rpc/result';
import { problemsOf, type Table } from '../../schema/decode-table';
import { allTabs, type Guardian, type Student } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Tables } from '../../store/ports';
import { currentYear } from '../../years/domain/school-year';
import { type PlanView, viewPlan } from '../domain/view-plan';

export const planTabs = [
  'students',
  'goals',
  'progress',
  'guardians',
  'checkIns',
  'deliveries',
  'settings',
  'plans',
  'participation',
] as const;

export type PlanTables = Pick<Tables, (typeof planTabs)[number]>;

export function findStudent(
  studentId: string,
  { students }: Pick<Tables, 'students'>,
): Student | Rejection {
  const student = students.rows.find((row) => row.studentId === studentId);
  if (student) return student;
  return (
    unreadable('student', studentId, students) ?? refused(failure('no such student', studentId))
  );
}

export const findGuardian = (
  guardianId: string,
  { guardians }: Pick<Tables, 'guardians'>,
): Guardian | Rejection =>
  guardians.rows.find((row) => row.guardianId === guardianId) ??
  unreadable('guardian', guardianId, guardians) ??
  refused(failure('no such guardian', guardianId));

/** More would fill the screen; the health check has the rest. */
const problemsShown = 5;

/** Refuses what hangs on a row that is there and cannot be read, and says why; null for any other ID. */
export const unreadable = (
  what: 'student' | 'goal' | 'guardian' | 'plan',
  id: string,
  table: Pick<Table<unknown>, 'problems' | 'unreadIds'>,
): Rejection | null =>
  table.unreadIds.includes(id)
    ? refused(failure('unreadable row', what, id), ...problemsOf(table, id).slice(0, problemsShown))
    : null;

export function planOf(studentId: string, tables: PlanTables, now: LocalTime): Result<PlanView> {
  const student = findStudent(studentId, tables);
  if ('ok' in student) return student;
  const settings = settingsIn(tables.settings, now.date);
  const year = currentYear(settings, now.date);
  const rows = {
    roster: rosterOf(tables, year),
    goals: tables.goals.rows,
    plans: tables.plans,
    year,
    progress: tables.progress.rows,
    checkIns: tables.checkIns.rows,
    deliveries: tables.deliveries.rows,
    participation: tables.participation.rows,
  };
  const plan = viewPlan(student, rows, now, settings);
  const problems = problemsOfStudent(studentId, tables).slice(0, problemsShown);
  return done({ ...plan, problems });
}

const ownTabs = ['students', 'goals', 'plans', 'progress', 'guardians', 'checkIns'] as const;

/** Of the student's rows, read or not; a row without an ID is the health check's to tell. */
function problemsOfStudent(studentId: string, tables: PlanTables): readonly Failure[] {
  return ownTabs.flatMap((name) => {
    const { key } = allTabs[name];
    const { rows, unread, problems } = tables[name];
    const own = [...rows, ...unread].filter((row) => row.studentId === studentId);
    const ids = new Set(own.map((row) => (row as Readonly<Record<string, unknown>>)[key ?? '']));
    return problems.filter(({ id }) => ids.has(id)).map(({ problem }) => problem);
  });
}
