// What the sidebar starts with: the selected student's plan, and everybody for the search box.

import { studentName } from '../../caseload/domain/names';
import type { PlanView } from '../../goals/domain/view-plan';
import { planOf, planTabs } from '../../goals/server';
import { done, type Result } from '../../rpc/result';
import type { Student } from '../../schema/tabs';
import { copiedFrom } from '../../settings/domain/file-identity';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';

/** Of a row that cannot be read, too: whoever opens it sees what is wrong. */
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
  /** Address of the file of which this one is a copy; null for an original. */
  readonly copyOf: string | null;
}

/** No ID looks like it: of tabs that grow, no rows are read. */
const nobody = '\n';

export function openSidebar(services: Services): Result<Opening> {
  const [selected] = services.selectedStudents();
  const tables = services.store.readTabs(planTabs, selected ?? nobody);
  const plan = selected === undefined ? null : planOf(selected, tables, timeAt(services));
  return done({
    plan: plan?.ok ? plan.value : null,
    students: [...tables.students.rows, ...tables.students.unread].flatMap(lineOf),
    account: services.identity.account(),
    caseload: services.identity.url(),
    copyOf: copiedFrom(tables.settings, services.identity.fileId())?.url ?? null,
  });
}

/** Names the row that the person at the screen has selected, and no more. */
export const selectedStudent = (
  services: Services,
): Result<{ readonly studentId: string | null }> =>
  done({ studentId: services.selectedStudents()[0] ?? null });

function lineOf(student: Partial<Student>): readonly StudentLine[] {
  const { studentId, firstName = '', preferredName = '', lastName = '' } = student;
  if (studentId === undefined) return [];
  const name = studentName({ firstName, preferredName, lastName });
  return [{ studentId, name, grade: student.grade ?? '', teachers: student.teachers ?? [] }];
}
