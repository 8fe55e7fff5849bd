// Plans what importing a file would add and change, without touching anything.

import { type Doubt, doubtLine, without } from '../../caseload/domain/doubts';
import { isMailAddress } from '../../caseload/domain/mail-address';
import { fullName } from '../../caseload/domain/names';
import { byStudent, groupBy, studentsById } from '../../core/group-by';
import { normalizeText } from '../../core/normalize-text';
import { normalizeWords } from '../../core/normalize-words';
import { type Failure, failure } from '../../rpc/result';
import { type Goal, type Guardian, guardiansTab } from '../../schema/tabs';
import type { SchoolYear } from '../../years/domain/school-year';
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
import { matchStudents } from './match-students';
import { matchedEntries } from './matched-entries';
import { type EntryContext, type EntryPlan, planEntry } from './plan-entry';
import { changesThatHold, withDoubts } from './plan-guardians';
import { shownStudent } from './shown-student';

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

interface EntryContexts {
  readonly context: EntryContext;
  readonly take: (plan: EntryPlan) => void;
  /** A student number that something in the caseload goes by. */
  readonly isTaken: (studentId: string) => boolean;
}

const entryContext = (current: CurrentCaseload, { now, year }: ImportTime): EntryContexts => {
  const goalIds = new Set([...current.goals.map((goal) => goal.goalId), ...current.otherGoalIds]);
  const guardianIds = new Set(current.guardians.map((guardian) => guardian.guardianId));
  const studentIds = new Set(
    [...current.students, ...current.goals, ...current.guardians].map((row) => row.studentId),
  );
  return {
    context: {
      goalsOf: byStudent<Goal>(current.goals),
      guardiansOf: byStudent<Guardian>(current.guardians),
      isGoalTaken: (id) => goalIds.has(id),
      isGuardianTaken: (id) => guardianIds.has(id),
      plans: current.plans,
      year,
      now,
    },
    take: (plan) => {
      for (const goal of plan.goals) goalIds.add(goal.goalId);
      for (const guardian of plan.guardians) guardianIds.add(guardian.guardianId);
    },
    isTaken: (id) => studentIds.has(id),
  };
};

const skippedLine = (row: number, name: string, reason: Failure): PlanLine => ({
  row,
  studentId: '',
  name,
  action: 'skip',
  changes: [],
  closedGoals: [],
  added: null,
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

/**
 * The address of somebody who is No contact for one child stands beside a sibling, too: whoever comes
 * new with it waits there, and so does who is there already where it is this import that forbids it.
 */
const holdSiblings = (
  plans: ReadonlyMap<StudentEntry, EntryPlan>,
  current: CurrentCaseload,
  nameOf: (studentId: string) => string,
): {
  readonly plans: ReadonlyMap<StudentEntry, EntryPlan>;
  readonly changes: readonly CellChange[];
} => {
  const all = [...plans.values()];
  const before = new Map(current.guardians.map((row) => [row.guardianId, row]));
  const after = guardiansAfter(current, all);
  const forbidden = groupBy(
    after.filter((row) => row.contact === 'No contact' && isMailAddress(addressOf(row))),
    addressOf,
  );
  const doubtsAbout = (row: Guardian): readonly Doubt[] =>
    forbidden(addressOf(row))
      .filter(({ studentId }) => studentId !== row.studentId)
      .filter(({ guardianId }) => {
        const isNewHere = !before.has(row.guardianId);
        return isNewHere || before.get(guardianId)?.contact !== 'No contact';
      })
      .map(({ studentId }) => ({
        where: guardiansTab.columns.email.header,
        words: `${addressOf(row)} is No contact for ${nameOf(studentId)}`,
      }));
  const students = studentsById([...current.students, ...all.map((plan) => plan.student)]);
  const changes = after.flatMap((row) => {
    const student = students.get(row.studentId);
    const isOpen = before.has(row.guardianId) && row.contact === 'Allowed';
    return student && isOpen ? changesThatHold(student, [row], doubtsAbout(row)) : [];
  });
  const held = [...plans].map(([entry, plan]): readonly [StudentEntry, EntryPlan] => {
    const { student } = plan;
    const guardians = plan.guardians.map((row) => withDoubts(row, student, doubtsAbout(row)));
    const own = changes.filter(({ rowId }) =>
      plan.guardiansAfter.some(({ guardianId }) => guardianId === rowId),
    );
    const words = plan.guardiansAfter.flatMap(doubtsAbout).map(doubtLine);
    const warnings = words.length > 0 ? [failure('family waits', without(words, []))] : [];
    return [
      entry,
      {
        ...plan,
        guardians,
        changes: [...plan.changes, ...own],
        warnings: [...plan.warnings, ...warnings],
      },
    ];
  });
  return { plans: new Map(held), changes };
};

export interface ImportTime {
  /** The moment of the import with its offset, for Updated at of the goals that it writes. */
  readonly now: string;
  /** The school year that runs now. */
  readonly year: SchoolYear;
}

export const planImport = (
  entries: readonly CaseloadEntry[],
  current: CurrentCaseload,
  time: ImportTime,
): ImportPlan => {
  const read = entries.filter((entry) => entry.kind === 'student');
  const contexts = entryContext(current, time);
  const { context, take } = contexts;
  const matches = matchStudents(read, current.students, context.guardiansOf);
  const byThemselves = new Map<StudentEntry, EntryPlan>();
  for (const [entry, matched] of matchedEntries(read, matches, contexts)) {
    const plan = planEntry(matched.entry, matched.here, context);
    take(plan);
    byThemselves.set(entry, plan);
  }
  const names = new Map(
    [...current.students, ...[...byThemselves.values()].map((plan) => plan.student)].map(
      (student) => [student.studentId, fullName(student)],
    ),
  );
  const nameOf = (studentId: string): string => names.get(studentId) ?? studentId;
  const { plans, changes: onSiblings } = holdSiblings(byThemselves, current, nameOf);
  const all = [...plans.values()];
  const shared = sharedAddressWarnings(guardiansAfter(current, all), nameOf);
  const held = [...matches.waiting].map(([student, doubts]) => ({
    student,
    changes: changesThatHold(student, context.guardiansOf(student.studentId), doubts),
  }));
  const skippedBecause = (entry: StudentEntry): PlanLine => {
    const match = matches.of.get(entry);
    const { studentId } = entry.student;
    const owner = match?.kind === 'someone else' ? match.student : null;
    const isUnclear = match?.kind === 'someone else' && match.isUnclear;
    const reason = failure(
      isUnclear ? 'number of another perhaps' : 'number of another',
      studentId,
      owner === null ? '' : fullName(owner),
    );
    const changes = held.find(({ student }) => student === owner)?.changes ?? [];
    return { ...skippedLine(entry.row, fullName(entry.student), reason), changes };
  };
  const lineOf = (entry: CaseloadEntry): PlanLine => {
    if (entry.kind === 'skipped') return skippedLine(entry.row, entry.name, entry.reason);
    const plan = plans.get(entry);
    if (plan === undefined) return skippedBecause(entry);
    return {
      row: entry.row,
      studentId: plan.student.studentId,
      name: fullName(plan.student),
      action: plan.isNew ? 'add' : plan.changes.length > 0 ? 'change' : 'same',
      changes: plan.changes,
      closedGoals: plan.closedGoals,
      added: plan.isNew ? shownStudent(plan.student, plan.goals, plan.guardians) : null,
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
      plans: all.flatMap((plan) => plan.plans),
      teachers: newTeachers([...plans.keys()], current.teachers),
    },
    change: byRow([
      ...all.flatMap((plan) => plan.writes),
      ...held.flatMap(({ changes }) => changes),
      ...onSiblings,
    ]),
    counts: {
      add: count('add'),
      change: count('change'),
      same: count('same'),
      skip: count('skip'),
      warned: lines.filter((line) => line.warnings.length > 0).length,
    },
  };
};
