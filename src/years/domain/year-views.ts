// What the pages are told of plans and school years, and what they ask for.
import type { CalendarDate } from '../../core/calendar-date';
import type { Failure } from '../../rpc/result';
import type { NextYear, Outcome } from '../../schema/choices';
import type { Goal, Plan, Student } from '../../schema/tabs';
import type { SchoolYear } from './school-year';

/** What a person writes of a plan, on the Plans tab … */
export const planFields = [
  'kind',
  'state',
  'writtenOn',
  'sharedOn',
  'reviewedOn',
  'needs',
  'services',
  'accommodations',
  'evidenceLink',
  'copyGivenOn',
] as const satisfies readonly (keyof Plan)[];
/** … and what is said of the student there, on the Students tab. */
export const profileFields = [
  'strengths',
  'interests',
  'identifiedOn',
  'studentEmail',
  'studentLanguage',
] as const satisfies readonly (keyof Student)[];

export type PlanField = (typeof planFields)[number];
export type ProfileField = (typeof profileFields)[number];

/** A goal of an earlier year, as it stands grey beside the new ones. */
export type PastGoal = Pick<
  Goal,
  'goalId' | 'kind' | 'area' | 'goal' | 'status' | 'outcome' | 'evidence'
>;

export interface PastPlan {
  readonly schoolYear: SchoolYear;
  readonly isClosed: boolean;
  /** In the specialist's order. */
  readonly goals: readonly PastGoal[];
}

/** What the sidebar shows of a student's plans beside the goals of this year. */
export interface PlanYears {
  /** The school year that runs now. */
  readonly year: SchoolYear;
  /** Of this year; blank where nothing is written of it yet. */
  readonly plan: Plan;
  readonly isClosed: boolean;
  /** Newest first. */
  readonly previous: readonly PastPlan[];
}

/** A field of the part *Plan details*. */
export type PlanDetail = PlanField | ProfileField;

export interface PlanChange {
  readonly field: PlanDetail;
  /** As the person saw it; lists with "; " between their parts. */
  readonly before: string;
  readonly after: string;
}

/** One goal at the end of its year. */
export interface GoalAtYearEnd extends PastGoal {
  readonly studentId: string;
  /** "Zoë Adler". */
  readonly student: string;
  readonly grade: string;
  readonly progress: Goal['progress'];
  /** What stands there. */
  readonly nextYear: Goal['nextYear'];
  /** The last note about it, '' for none; staff may read it. */
  readonly lastNote: string;
  /** The family has been shown that note. */
  readonly isNoteShared: boolean;
  /** What stands there, or what the step of progress speaks for. */
  readonly proposedOutcome: Outcome;
  readonly proposedNextYear: NextYear;
}

/** Open plans of the oldest year that has any. */
export interface YearEndView {
  readonly year: SchoolYear;
  readonly goals: readonly GoalAtYearEnd[];
  /** Students with a plan of that year that is open. */
  readonly students: number;
  /** Students whose plan of that year is closed already. */
  readonly closed: number;
  /** The last day of school, where it lies ahead; null where it is the time to close. */
  readonly runsUntil: CalendarDate | null;
}

/** A plan that stayed open, and why. */
export interface PlanLeftOpen {
  readonly studentId: string;
  readonly student: string;
  readonly failures: readonly Failure[];
}

export interface YearClosed {
  /** Students whose plan of that year is closed now, those of an earlier try included. */
  readonly closed: number;
  readonly leftOpen: readonly PlanLeftOpen[];
}

export interface GoalClosing {
  readonly goalId: string;
  readonly outcome: Outcome;
  readonly evidence: string;
  readonly nextYear: NextYear;
  /** What the page saw of the goal: what somebody has written since is not written over. */
  readonly before: Pick<Goal, 'outcome' | 'evidence' | 'nextYear' | 'status'>;
}

/** A goal of last year that can go on in this one. */
export interface GoalToContinue extends PastGoal {
  readonly studentId: string;
  readonly student: string;
  readonly grade: string;
  /** As decided when its year was closed; proposed where nothing was. */
  readonly nextYear: NextYear;
}

export interface NewYearView {
  /** The year that runs now, as the Settings tab has it. */
  readonly year: SchoolYear;
  readonly from: SchoolYear;
  /** Plans of earlier years that are still open: they are to be closed first. */
  readonly openBefore: number;
  /** Without those that go on already. */
  readonly goals: readonly GoalToContinue[];
  /** Students without a plan of this year. */
  readonly withoutPlan: number;
}

export interface GoalContinuing {
  readonly goalId: string;
  readonly nextYear: NextYear;
}

export interface YearBegun {
  /** Rows that were added by this call. */
  readonly plans: number;
  readonly goals: number;
}

/** What the owner is told of closed plans that were changed. */
export interface ClosedPlanChange {
  readonly student: string;
  readonly schoolYear: string;
  /** What was found, in words: "the goal “Read four novels”". */
  readonly what: readonly string[];
}

export interface ClosedPlanInput {
  readonly changes: readonly ClosedPlanChange[];
  readonly sheetUrl: string;
}
