// What the sidebar and the script say to each other, by the types of the use cases.

import type { GoalFields } from '../goals/domain/goal-fields';
import type { ProgressInput as RecordedProgress } from '../goals/domain/plan-progress';
import type { GoalSave as WrittenGoalSave } from '../goals/server/save-goal';
import type { ProgressEntry } from '../schema/tabs';

export type { Attention } from '../caseload/domain/attention';
export type { CaseloadView } from '../caseload/server/view-caseload';
export type { MailPreview } from '../digests/server/preview-digest';
export type { GuardianView } from '../families/domain/view-guardian';
export type { CheckInInput } from '../families/server/log-check-in';
export type { FieldProblem } from '../goals/domain/check-goal';
export type { GoalFields } from '../goals/domain/goal-fields';
export type { FieldConflict } from '../goals/domain/merge-goal';
export type { GoalView, PlanView } from '../goals/domain/view-plan';
export type { BulkLine } from '../goals/server/bulk-students';
export type { HistoryView } from '../goals/server/goal-history';
export type { GoalSaveResult } from '../goals/server/save-goal';
export type { Resend, SentNow } from '../mailing/server/send-now';
export type { SidebarCalls } from '../registry';
export type { ScheduleSettings, ScheduleView } from '../schedule/server/save-schedule';
export type { Opening, StudentLine } from '../sidebar/server/open-sidebar';

/** The sidebar writes goals whose fields it has made itself. */
export interface GoalSave extends WrittenGoalSave {
  readonly base: GoalFields | null;
  readonly mine: GoalFields;
}

export interface ProgressInput extends RecordedProgress {
  readonly progress: ProgressEntry['progress'];
}
