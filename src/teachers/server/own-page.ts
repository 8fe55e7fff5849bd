// What every call of the teachers' page begins with: is the page to be had, and whose students are
// the account's own? Looked up in the tabs each time, whatever a page has seen before.

import { namedSpecialists, teacherAccessIn } from '../../access/domain/role';
import { unreadGuardians } from '../../mailing/domain/roster';
import { type Failure, failure, type Rejection, refused } from '../../rpc/result';
import type { Student } from '../../schema/tabs';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { refuseAndAudit } from '../../store/history';
import { isUpgraded } from '../../store/is-upgraded';
import type { Tables } from '../../store/ports';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { whyGoalNotWritable } from '../../years/domain/plan-record';
import { currentYear, goalsOfYear } from '../../years/domain/school-year';
import { isBlockedGuardian } from '../domain/blocked-guardian';
import { type StudentForTeacher, studentForTeacher } from '../domain/student-for-teacher';
import { ownStudents, sameAddress } from '../domain/teacher-roster';

const pageTabs = ['settings', 'students', 'goals', 'progress', 'guardians', 'teachers'] as const;

type TeacherTables = Pick<Tables, (typeof pageTabs)[number]>;

export interface Own {
  /** As the Teachers tab has it, else the address. */
  readonly name: string;
  /** By name. */
  readonly students: readonly Student[];
  readonly tables: TeacherTables;
}

export function ownOf(services: Services): Own | Rejection {
  const { identity: spreadsheet } = services;
  const tables = readThisYear(services);
  const account = spreadsheet.account();
  const row = tables.teachers.rows.find(({ email }) => sameAddress(email, account));
  const closed = failureFor(row?.ownFile ?? '', tables);
  if (closed !== null) return refused(closed);
  const own = ownStudents(tables.students.rows, account);
  const families = [...tables.guardians.rows, ...unreadGuardians(tables)];
  const students = isBlockedGuardian(account, own, families) ? [] : own;
  if (students.length === 0 && namedSpecialists(tables.settings)?.length === 0) {
    return refused(failure('nobody named'));
  }
  return { name: row?.name.trim() || account, students, tables };
}

/**
 * With the goals of the school year that runs now alone, and none of a closed plan. A caseload that has
 * not been brought up to date yet has no Plans tab, and no plan is closed in it.
 */
function readThisYear(services: Services): TeacherTables {
  const { readTabs } = services.store;
  const { date } = timeAt(services);
  const tables = isUpgraded(services)
    ? readTabs([...pageTabs, 'plans'])
    : { ...readTabs(pageTabs), plans: { rows: [], unread: [] } };
  const year = currentYear(settingsIn(tables.settings, date), date);
  const rows = goalsOfYear(tables.goals.rows, year).filter(
    (goal) => whyGoalNotWritable(goal, tables.plans, year) === null,
  );
  return { ...tables, goals: { ...tables.goals, rows } };
}

/** Why there is no page for teachers in this file; null where there is one. */
function failureFor(ownFile: string, { settings }: TeacherTables): Failure | null {
  switch (teacherAccessIn(settings)) {
    case 'Filter views':
      return null;
    case 'Own files':
      return failure('students in own file', ownFile);
    case 'Off':
      return failure('page switched off');
    case null:
      return failure('setting Teachers unclear');
  }
}

/** The student, where it is one of the account's own; else told to the person and to History. */
export function ownStudent(studentId: string, own: Own, services: Services): Student | Rejection {
  const strange = failure('no student of yours', studentId.slice(0, 40));
  return (
    own.students.find((student) => student.studentId === studentId) ??
    refuseAndAudit('Students', studentId, [strange], services)
  );
}

export const pageOf = (student: Student, { tables }: Own): StudentForTeacher =>
  studentForTeacher(student, tables.goals.rows, tables.progress.rows);
