// What crosses google.script.run for the sidebar: JSON-safe on both sides, every call answered.

import type { HeldReason } from '../domain/delivery/work-out-due';
import type { HoldReason } from '../domain/guardian/hold';
import type { FieldProblem } from '../domain/plan/check-goal';
import type { PlanGap } from '../domain/plan/find-gaps';
import type { GoalFields } from '../domain/plan/goal-fields';
import type { FieldConflict } from '../domain/plan/merge-goal';
import type { GuardianView } from '../domain/plan/view-guardian';
import type { GoalView, PlanView } from '../domain/plan/view-plan';
import type { Goal, ProgressEntry } from '../domain/schema/tabs';
import type { CaseloadSettings } from '../domain/settings/caseload-settings';
import type { Answer } from './answer';

export type { FieldConflict, FieldProblem, GoalFields, GoalView, GuardianView, PlanView };

/** One line of the search box; the list crosses once and is searched in the page. */
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
  /** Address of the spreadsheet: what a browser keeps of one caseload must not turn up in another. */
  readonly caseload: string;
}

/** A save says which version it edits: the fields as they were when the editor opened. */
export interface GoalSave {
  /** Null for a new goal. */
  readonly goalId: string | null;
  readonly studentId: string;
  readonly base: GoalFields | null;
  readonly mine: GoalFields;
  /** Why it was changed; asked for with a change of status. */
  readonly reason: string;
  /** Chosen by the page, and the same in a retry: a save that arrived and whose answer was lost is not made twice. */
  readonly saveId: string;
}

export type GoalSaveResult =
  | { readonly kind: 'saved'; readonly goal: GoalView }
  /** Fields that both have changed; those that only one has changed are merged already in `merged`. */
  | {
      readonly kind: 'conflict';
      readonly theirs: GoalView;
      readonly merged: GoalFields;
      readonly conflicts: readonly FieldConflict[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

export interface ProgressInput {
  /** Chosen by the page, and the same in a retry. */
  readonly entryId: string;
  readonly goalId: string;
  readonly studentId: string;
  readonly progress: ProgressEntry['progress'];
  readonly note: string;
  readonly nextStep: string;
  readonly shareWithFamily: boolean;
}

export interface BulkLine {
  readonly studentId: string;
  readonly name: string;
  readonly goals: readonly {
    readonly goalId: string;
    readonly goal: string;
    readonly kind: Goal['kind'];
    readonly progress: Goal['progress'];
  }[];
}

export interface MailPreview {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly hold: HoldReason | null;
}

export interface Attention {
  readonly studentId: string;
  readonly name: string;
  readonly gaps: readonly PlanGap[];
  readonly wantsContact: boolean;
}

export interface CaseloadView {
  /** The most urgent first, at most ten. */
  readonly attention: readonly Attention[];
  readonly attentionInAll: number;
  readonly nextRun: {
    readonly date: string;
    readonly hour: number;
    readonly goingOut: number;
    readonly held: readonly {
      readonly studentId: string;
      readonly name: string;
      readonly guardian: string;
      readonly reason: HeldReason;
    }[];
  } | null;
  readonly digestsOn: boolean;
  readonly uncertain: number;
  readonly failed: number;
}

/** The settings of the schedule as the Settings tab writes them, by setting. */
export type ScheduleSettings = Readonly<Record<string, string>>;

export interface ScheduleView {
  readonly settings: ScheduleSettings;
  readonly parsed: CaseloadSettings | null;
  /** What is wrong with the settings, in sentences. */
  readonly problems: readonly string[];
  /** The next five digest days, "2026-09-02". */
  readonly nextDates: readonly string[];
}

export interface HistoryView {
  readonly at: string;
  readonly by: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
}

export interface CheckInInput {
  readonly checkInId: string;
  readonly studentId: string;
  readonly from: string;
  readonly way: 'Reply' | 'Phone' | 'Meeting';
  readonly talked: 'Yes' | 'Not yet' | '';
  readonly message: string;
  readonly wantsContact: boolean;
}

/** A mail that may have arrived, and after how many attempts that was said. */
export interface Resend {
  readonly deliveryId: string;
  readonly attempts: number;
}

export interface SentNow {
  /** As the Deliveries tab has it. */
  readonly state: string;
  readonly detail: string;
  /** Where the mail may have arrived: what to call with if it is to go again. */
  readonly resend: Resend | null;
}

export interface SidebarCalls {
  /** The plan of the student whose row is selected, and the list for the search box. */
  readonly openSidebar: () => Answer<Opening>;
  /** Only which student is selected: cheap, for following the selection. */
  readonly selectedStudent: () => Answer<{ readonly studentId: string | null }>;
  readonly openPlan: (studentId: string) => Answer<PlanView>;
  readonly saveGoal: (save: GoalSave) => Answer<GoalSaveResult>;
  /** Goal IDs of one student in their new order. */
  readonly orderGoals: (studentId: string, goalIds: readonly string[]) => Answer<PlanView>;
  readonly recordProgress: (
    entries: readonly ProgressInput[],
  ) => Answer<{ readonly recorded: number }>;
  /** Students of a teacher's address, or of the rows selected on any tab with a Student ID. */
  readonly bulkStudents: (
    of: { readonly teacher: string } | { readonly selection: true },
  ) => Answer<readonly BulkLine[]>;
  readonly previewDigest: (guardianId: string) => Answer<MailPreview>;
  /** Sends the preview to the specialist alone. */
  readonly sendTest: (guardianId: string) => Answer<{ readonly to: string }>;
  /**
   * Sends this turn's digest to one guardian now; every hold applies. A mail that may have arrived
   * goes again only with the `resend` of the answer that said so.
   */
  readonly sendNow: (guardianId: string, approved: Resend | null) => Answer<SentNow>;
  /** Calendar date, or null to end a pause. */
  readonly pauseDigest: (guardianId: string, until: string | null) => Answer<GuardianView>;
  readonly logCheckIn: (checkIn: CheckInInput) => Answer<PlanView>;
  readonly caseload: () => Answer<CaseloadView>;
  readonly schedule: () => Answer<ScheduleView>;
  /** What the settings would mean, without saving them. */
  readonly trySchedule: (settings: ScheduleSettings) => Answer<ScheduleView>;
  readonly saveSchedule: (settings: ScheduleSettings) => Answer<ScheduleView>;
  readonly goalHistory: (goalId: string) => Answer<readonly HistoryView[]>;
}
