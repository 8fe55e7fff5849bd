// Events of the sidebar.

import type { GoalDraft } from '../../../goals/page/draft/goal-draft';
import type { GoalDraftEvent } from '../../../goals/page/draft/goal-draft-event';
import type { StoredDraft } from '../../../goals/page/draft/stored-draft';
import type { Opening, PlanView } from '../../../rpc/sidebar-rpc';
import type { Outcome } from '../../../ui/rpc/outcome';
import type { MissedFailure, PlanPlace, Screen, SidebarState } from './sidebar-state';

export type SidebarEvent =
  | { readonly kind: 'opened'; readonly outcome: Outcome<Opening> }
  | { readonly kind: 'open again' }
  | { readonly kind: 'drafts found'; readonly drafts: readonly StoredDraft[] }
  | { readonly kind: 'draft gone'; readonly key: string }
  | { readonly kind: 'screen chosen'; readonly screen: Screen }
  | { readonly kind: 'scope chosen'; readonly scope: SidebarState['scope'] }
  /** The person asks for a student: by search, by a line of the caseload, by the selection. */
  | { readonly kind: 'student wanted'; readonly studentId: string; readonly screen?: Screen }
  | { readonly kind: 'selection seen'; readonly studentId: string | null }
  | {
      readonly kind: 'plan came';
      readonly studentId: string;
      /** How many saves had been made when the plan was requested. */
      readonly changes: number;
      readonly outcome: Outcome<PlanView>;
    }
  /** Something was saved that the plan on show does not know yet. */
  | { readonly kind: 'plan outdated' }
  /** The plan as another call brought it. */
  | { readonly kind: 'plan renewed'; readonly plan: PlanView }
  | { readonly kind: 'went to'; readonly place: PlanPlace }
  /** A draft of that goal is looked at first, unless the person is resuming it. */
  | { readonly kind: 'goal draft begun'; readonly goalDraft: GoalDraft; readonly isResumed?: true }
  | { readonly kind: 'goal draft changed'; readonly key: string; readonly event: GoalDraftEvent }
  | { readonly kind: 'form touched'; readonly isTouched: boolean }
  /** A request failed after its screen was left. */
  | { readonly kind: 'failure missed'; readonly missed: MissedFailure }
  | { readonly kind: 'missed failure seen'; readonly about: string };

export type SidebarDispatch = (event: SidebarEvent) => void;
