// Plans what importing a file would add and change, without touching anything.

import { fullName } from '../../caseload/domain/names';
import { byStudent, groupBy } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import { type Failure, failure } from '../../rpc/result';
import type { Goal, Guardian } from '../../schema/tabs';
import type {
  CaseloadEntry,
  CellChange,
  CurrentCaseload,
  ImportPlan,
  PlanLine,
  RowChange,
  StudentEntry,
  Teacher,
} from './import-plan';
import { matchStudents } from './match';
import { normalizeWords } from './normalize-words';
import { type EntryContext, type EntryPlan, planEntry } from './plan-entry';

const addressOf = (guardian: Guardian): string => normalizeText(guardian.email);

/** Warnings for a student, given every guardian of the caseload as the import leaves it. */
const sharedAddressWarnings = (
  guardians: readonly Guardian[],
  nameOf: (studentId: string) => string,
): ((studentId: string) => readonly Failure[]) => {
  const byAddress = groupBy(guardians, addressOf);
  const family = byStudent(guardians);
  return (studentId) =>
    family(studentId).flatMap((guardian) => {
      const name = normalizeWords(guardian.name);
      const address = addressOf(guardian);
      const other = byAddress(address).find(
        (one) => one.studentId !== studentId && normalizeWords(one.name) !== name,
      );
      if (address === '' || other === undefined) return [];
      return failure(
        'shared address',
        address,
        other.name,
        nameOf(other.studentId),
        nameOf(studentId),
      );
    });
};

const newTeachers = (
  entries: readonly StudentEntry[],
  known: readonly Teacher[],
): readonly Teacher[] => {
  const seen = new Set(known.map((teacher) => normalizeText(teacher.email)));
  const found = new Set(entries.flatMap((entry) => entry.teachers));
  return [...found]
    .filter((email) => !seen.has(email))
    .map((email) => ({
      email,
      name: '',
      students: null,
      studentsView: '',
      goalsView: '',
      ownFile: '',
    }));
};

const byRow = (writes: readonly CellChange[]): readonly RowChange[] => {
  const rows = new Map<string, { tab: CellChange['tab']; rowId: string; changes: CellChange[] }>();
  for (const change of writes) {
    const { tab, rowId } = change;
    const key = `${tab} ${rowId}`;
    const row = rows.get(key) ?? { tab, rowId, changes: [] };
    row.changes.push(change);
    rows.set(key, row);
  }
  return [...rows.values()];
};

const entryContext = (
  current: CurrentCaseload,
  now: string,
): { readonly context: EntryContext; readonly take: (plan: EntryPlan) => void } => {
  const goalIds = new Set([...current.goals.map((goal) => goal.goalId), ...current.otherGoalIds]);
  const guardianIds = new Set(current.guardians.map((guardian) => guardian.guardianId));
  return {
    context: {
      goalsOf: byStudent<Goal>(current.goals),
      guardiansOf: byStudent<Guardian>(current.guardians),
      isGoalTaken: (id) => goalIds.has(id),
      isGuardianTaken: (id) => guardianIds.has(id),
      now,
    },
    take: (plan) => {
      for (const goal of plan.goals) goalIds.add(goal.goalId);
      for (const guardian of plan.guardians) guardianIds.add(guardian.guardianId);
    },
  };
};

const skippedLine = (row: number, name: string, reason: Failure): PlanLine => ({
  row,
  studentId: '',
  name,
  action: 'skip',
  changes: [],
  closedGoals: [],
  warnings: [],
  reason,
});

/** Everything that a shared address could be shared with: planned students and all others. */
const guardiansAfter = (
  current: CurrentCaseload,
  plans: readonly EntryPlan[],
): readonly Guardian[] => {
  const planned = new Set(plans.map((plan) => plan.student.studentId));
  const untouched = current.guardians.filter((guardian) => !planned.has(guardian.studentId));
  return [...untouched, ...plans.flatMap((plan) => plan.guardiansAfter)];
};

/** `now`: the moment of the import with its offset, for Updated at of the goals that it writes. */
export const planImport = (
  entries: readonly CaseloadEntry[],
  current: CurrentCaseload,
  { now }: { readonly now: string },
): ImportPlan => {
  const read = entries.filter((entry) => entry.kind === 'student');
  const matches = matchStudents(read, current.students);
  const { context, take } = entryContext(current, now);
  const plans = new Map<StudentEntry, EntryPlan>();
  for (const entry of read) {
    const match = matches.get(entry) ?? { kind: 'new' };
    if (match.kind === 'someone else') continue;
    const plan = planEntry(entry, match.kind === 'known' ? match.student : null, context);
    take(plan);
    plans.set(entry, plan);
  }
  const all = [...plans.values()];
  const names = new Map(
    [...current.students, ...all.map((plan) => plan.student)].map((student) => [
      student.studentId,
      fullName(student),
    ]),
  );
  const shared = sharedAddressWarnings(guardiansAfter(current, all), (id) => names.get(id) ?? id);
  const lineOf = (entry: CaseloadEntry): PlanLine => {
    if (entry.kind === 'skipped') return skippedLine(entry.row, entry.name, entry.reason);
    const plan = plans.get(entry);
    const { studentId } = entry.student;
    if (plan === undefined) {
      const reason = failure('number of another', studentId, names.get(studentId) ?? '');
      return skippedLine(entry.row, fullName(entry.student), reason);
    }
    return {
      row: entry.row,
      studentId: plan.student.studentId,
      name: fullName(plan.student),
      action: plan.isNew ? 'add' : plan.changes.length > 0 ? 'change' : 'same',
      changes: plan.changes,
      closedGoals: plan.closedGoals,
      warnings: [...plan.warnings, ...shared(plan.student.studentId)],
    };
  };
  const lines = entries.map(lineOf);
  const count = (action: PlanLine['action']) =>
    lines.filter((line) => line.action === action).length;
  return {
    lines,
    add: {
      students: all.filter((plan) => plan.isNew).map((plan) => plan.student),
      goals: all.flatMap((plan) => plan.goals),
      guardians: all.flatMap((plan) => plan.guardians),
      teachers: newTeachers([...plans.keys()], current.teachers),
    },
    change: byRow(all.flatMap((plan) => plan.writes)),
    counts: {
      add: count('add'),
      change: count('change'),
      same: count('same'),
      skip: count('skip'),
      warned: lines.filter((line) => line.warnings.length > 0).length,
    },
  };
};
