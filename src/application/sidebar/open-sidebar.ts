// What the sidebar starts with: the selected student's plan, and everybody for the search box.

import { shownName } from '../../domain/plan/shown-name';
import type { PlanView } from '../../domain/plan/view-plan';
import type { Student } from '../../domain/schema/tabs';
import { timeAt } from '../time-at';
import { planOf, planTabs } from './plan-tables';
import type { ReadPorts, SelectedStudents } from './sidebar-ports';

export interface OpenPorts extends ReadPorts {
  readonly selectedStudents: SelectedStudents;
}

/** Of a row that cannot be read, too: whoever opens it is told what is wrong. */
export interface StudentLine {
  readonly studentId: string;
  readonly name: string;
  readonly grade: string;
  readonly teachers: readonly string[];
}

export interface Opening {
  /** Null when no row with a Student ID is selected. */
  readonly plan: PlanView | null;
  readonly students: readonly StudentLine[];
  readonly account: string;
  /** Address of the spreadsheet. */
  readonly caseload: string;
}

export function openSidebar(ports: OpenPorts): Opening {
  const [selected] = ports.selectedStudents();
  const tables = ports.readTabs(planTabs);
  const plan = selected === undefined ? null : planOf(selected, tables, timeAt(ports));
  return {
    plan: plan?.kind === 'done' ? plan.value : null,
    students: [...tables.students.rows, ...tables.students.unread].flatMap(lineOf),
    account: ports.place.account(),
    caseload: ports.place.url(),
  };
}

function lineOf(student: Partial<Student>): readonly StudentLine[] {
  const { studentId, firstName = '', preferredName = '', lastName = '' } = student;
  if (studentId === undefined) return [];
  const name = shownName({ firstName, preferredName, lastName });
  return [{ studentId, name, grade: student.grade ?? '', teachers: student.teachers ?? [] }];
}
