// The tabs from which a student's plan is put together, and how one is found in them.
import type { LocalTime } from '../../domain/calendar/local-time';
import { rosterOf } from '../../domain/delivery/roster';
import { type PlanView, viewPlan } from '../../domain/plan/view-plan';
import { problemSentence, sentencesOn, type Table } from '../../domain/schema/decode-table';
import { allTabs, type Guardian, type Student } from '../../domain/schema/tabs';
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
  const reading = readSettings(settings, today);
  return reading.kind === 'settings' ? reading.settings : null;
}

export function findStudent(
  studentId: string,
  { students }: Pick<Tables, 'students'>,
): Student | Refused {
  const student = students.rows.find((row) => row.studentId === studentId);
  if (student) return student;
  return (
    unreadable('student', studentId, students) ??
    refused(`The Students tab has no student with the ID “${studentId}”.`)
  );
}

export const findGuardian = (
  guardianId: string,
  { guardians }: Pick<Tables, 'guardians'>,
): Guardian | Refused =>
  guardians.rows.find((row) => row.guardianId === guardianId) ??
  unreadable('guardian', guardianId, guardians) ??
  refused(
    `The Guardians tab has no row with the ID “${guardianId}”. Please open the student anew.`,
  );

/** More would fill the screen; the health check has the rest. */
const problemsShown = 5;

/** Refuses what hangs on a row that is there and cannot be read, and says why; null for any other ID. */
export const unreadable = (
  what: 'student' | 'goal' | 'guardian',
  id: string,
  table: Pick<Table<unknown>, 'problems' | 'unreadIds'>,
): Refused | null =>
  table.unreadIds.includes(id)
    ? refused(
        `The row of the ${what} ${id} cannot be read, so nothing that belongs to it is shown or saved. Correct it in the spreadsheet, then open the student again.`,
        ...sentencesOn(table, id).slice(0, problemsShown),
      )
    : null;

export function planOf(studentId: string, tables: PlanTables, now: LocalTime): Outcome<PlanView> {
  const student = findStudent(studentId, tables);
  if ('kind' in student) return student;
  const rows = {
    roster: rosterOf(tables),
    progress: tables.progress.rows,
    checkIns: tables.checkIns.rows,
    deliveries: tables.deliveries.rows,
  };
  const plan = viewPlan(student, rows, now, settingsIn(tables, now.date));
  const problems = problemsOf(studentId, tables).slice(0, problemsShown);
  return { kind: 'done', value: { ...plan, problems } };
}

const ownTabs = ['students', 'goals', 'progress', 'guardians', 'checkIns'] as const;

/** Of the student's rows, read or not; a row without an ID is the health check's to tell. */
function problemsOf(studentId: string, tables: PlanTables): readonly string[] {
  return ownTabs.flatMap((name) => {
    const { key } = allTabs[name];
    const { rows, unread, problems } = tables[name];
    const own = [...rows, ...unread].filter((row) => row.studentId === studentId);
    const ids = new Set(own.map((row) => (row as Readonly<Record<string, unknown>>)[key ?? '']));
    return problems.filter(({ id }) => ids.has(id)).map(problemSentence);
  });
}
