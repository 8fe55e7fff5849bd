// A student's whole plan as the sidebar shows it.
import type { LocalTime } from '../../core/local-time';
import { newestFirst } from '../../core/newest-first';
import { createTeller } from '../../digests/domain/teller';
import { answeredThisYear } from '../../families/domain/family-answer';
import { type GuardianView, viewGuardian } from '../../families/domain/view-guardian';
import { type Roster, rosterLookup } from '../../mailing/domain/roster';
import type { Failure } from '../../rpc/result';
import type { ParticipationKind } from '../../schema/choices';
import type {
  CheckIn,
  Delivery,
  Goal,
  Participation,
  ProgressEntry,
  Student,
} from '../../schema/tabs';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { PlanRows as YearRows } from '../../years/domain/plan-record';
import { readSchoolYear, type SchoolYear } from '../../years/domain/school-year';
import { viewYears } from '../../years/domain/view-years';
import type { PlanYears } from '../../years/domain/year-views';
import { findGaps, type PlanGap } from './find-gaps';
import { fieldsOf, type GoalFields } from './goal-fields';
import { inOrder } from './goal-order';

/** Older ones are in the Check-ins tab. */
const answersShown = 30;

/** Older ones are in the Progress tab. */
const entriesShown = 5;

export interface GoalView {
  readonly goalId: string;
  readonly fields: GoalFields;
  readonly updatedAt: string | null;
  readonly updatedBy: string;
  /** Newest first, at most five. */
  readonly entries: readonly ProgressEntry[];
}

export interface PlanView {
  readonly student: Student;
  /** Of the school year that runs now, in the specialist's order. */
  readonly goals: readonly GoalView[];
  readonly years: PlanYears;
  readonly guardians: readonly GuardianView[];
  /** False while digests are paused for everybody: then nobody is promised one. */
  readonly digestsOn: boolean;
  /** Of everybody around the student, newest first. */
  readonly answers: readonly CheckIn[];
  /** How often somebody has taken part this school year. */
  readonly participation: Readonly<Partial<Record<ParticipationKind, number>>>;
  readonly gaps: readonly PlanGap[];
  /** What is wrong with rows of the student: what they say is missing here. */
  readonly problems: readonly Failure[];
}

/** Rows of the whole caseload: those of the student are picked out of them. */
export interface PlanRows {
  readonly roster: Roster;
  /** Of all years. */
  readonly goals: readonly Goal[];
  readonly plans: YearRows;
  /** The school year that runs now. */
  readonly year: SchoolYear;
  readonly progress: readonly ProgressEntry[];
  readonly checkIns: readonly CheckIn[];
  readonly deliveries: readonly Delivery[];
  readonly participation: readonly Participation[];
}

/** @param settings null where the Settings tab cannot be read */
export function viewPlan(
  student: Student,
  rows: PlanRows,
  now: LocalTime,
  settings: CaseloadSettings | null,
): Omit<PlanView, 'problems'> {
  const own = <Row extends { readonly studentId: string }>(all: readonly Row[]): readonly Row[] =>
    all.filter(({ studentId }) => studentId === student.studentId);
  const goals = inOrder(own(rows.roster.goals));
  const entries = own(rows.progress);
  const family = own(rows.roster.guardians);
  const checkIns = own(rows.checkIns);
  const look = rosterLookup(rows.roster);
  const familyInput = {
    checkIns,
    deliveries: own(rows.deliveries),
    today: now.date,
    consentOfAdultStudents: settings?.consentOfAdultStudents ?? false,
  };
  const tell =
    settings &&
    createTeller({ now, settings, roster: rows.roster, ledger: familyInput.deliveries });
  const years = viewYears(student, own(rows.goals), rows.plans, rows.year);
  const { isClosed } = years;
  const familyHasAnswered = answeredThisYear(family, checkIns, now.date, settings);
  return {
    student,
    goals: goals.map((goal) => viewGoal(goal, entries)),
    years,
    digestsOn: settings?.digestsOn ?? false,
    guardians: family.map((guardian) =>
      viewGuardian(guardian, {
        ...look(guardian),
        ...familyInput,
        telling: tell?.(guardian, goals, null) ?? null,
      }),
    ),
    answers: newestFirst(checkIns.map((row) => ({ ...row, date: row.at }))).filter(
      // Whoever waits is not forgotten, however much has been said since.
      ({ followUp }, place) => place < answersShown || followUp === 'Open',
    ),
    participation: countKinds(own(rows.participation), rows.year),
    gaps: findGaps({ student, goals, entries, familyHasAnswered, isClosed, today: now.date }),
  };
}

function countKinds(
  register: readonly Participation[],
  year: SchoolYear,
): PlanView['participation'] {
  const counts: Partial<Record<ParticipationKind, number>> = {};
  for (const { kind, schoolYear } of register)
    if (kind !== '' && readSchoolYear(schoolYear) === year) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export const viewGoal = (goal: Goal, entries: readonly ProgressEntry[]): GoalView => ({
  goalId: goal.goalId,
  fields: fieldsOf(goal),
  updatedAt: goal.updatedAt,
  updatedBy: goal.updatedBy,
  entries: newestFirst(entries.filter(({ goalId }) => goalId === goal.goalId)).slice(
    0,
    entriesShown,
  ),
});
