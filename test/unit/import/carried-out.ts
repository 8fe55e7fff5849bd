// Carries a plan out on rows in memory, the way the spreadsheet would.
import type {
  CurrentCaseload,
  ImportPlan,
  ImportTab,
} from '../../../src/import/domain/import-plan';

export const emptyCaseload: CurrentCaseload = {
  students: [],
  goals: [],
  guardians: [],
  teachers: [],
  plans: { rows: [], unread: [] },
  otherGoalIds: [],
};

export const carriedOut = (current: CurrentCaseload, plan: ImportPlan): CurrentCaseload => {
  const changed = <Row extends object>(rows: readonly Row[], tab: ImportTab, key: keyof Row) =>
    rows.map((row) => {
      const changes = plan.change.filter((one) => one.tab === tab && one.rowId === row[key]);
      const cells = changes.flatMap((one) => one.changes).map((one) => [one.column, one.value]);
      return { ...row, ...Object.fromEntries(cells) } as Row;
    });
  return {
    students: [...changed(current.students, 'students', 'studentId'), ...plan.add.students],
    goals: [...changed(current.goals, 'goals', 'goalId'), ...plan.add.goals],
    guardians: [...changed(current.guardians, 'guardians', 'guardianId'), ...plan.add.guardians],
    teachers: [...current.teachers, ...plan.add.teachers],
    plans: {
      rows: [...changed(current.plans.rows, 'plans', 'planId'), ...plan.add.plans],
      unread: current.plans.unread,
    },
    otherGoalIds: current.otherGoalIds,
  };
};
