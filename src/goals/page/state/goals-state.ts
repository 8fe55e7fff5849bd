// What the screens of goals keep beside the sidebar's state: where in the plan, and every goal draft.
import type { GoalKind } from '../../../schema/choices';
import type { SidebarState } from '../../../ui/sidebar/sidebar-state';
import type { GoalField } from '../../domain/goal-fields';
import { type GoalDraft, isUnsaved } from '../draft/goal-draft';
import type { GoalDraftEvent } from '../draft/goal-draft-event';
import type { StoredDraft } from '../draft/stored-draft';

/** Within the plan: the list of goals, or one thing opened from it. */
export type PlanPlace =
  | { readonly kind: 'goals' }
  /** For a gap of the plan: the area or the kind that has no goal yet. */
  | { readonly kind: 'add'; readonly area?: string; readonly goalKind?: GoalKind }
  | { readonly kind: 'details' }
  /** The field that gets the focus; else the heading does. */
  | { readonly kind: 'goal'; readonly key: string; readonly field?: GoalField | undefined }
  | { readonly kind: 'history'; readonly goalId: string }
  | { readonly kind: 'draft'; readonly key: string };

export interface GoalsState {
  readonly place: PlanPlace;
  readonly goalDrafts: Readonly<Record<string, GoalDraft>>;
  /** Left from before: text that no script has confirmed. */
  readonly drafts: readonly StoredDraft[];
}

export const initialGoals: GoalsState = {
  place: { kind: 'goals' },
  goalDrafts: {},
  drafts: [],
};

export type GoalsEvent =
  | { readonly kind: 'drafts found'; readonly drafts: readonly StoredDraft[] }
  | { readonly kind: 'draft gone'; readonly key: string }
  | { readonly kind: 'went to'; readonly place: PlanPlace }
  /** A draft of that goal is looked at first, unless the person is resuming it. */
  | {
      readonly kind: 'goal draft begun';
      readonly goalDraft: GoalDraft;
      readonly isResumed?: true;
      readonly field?: GoalField;
    }
  /** Changed where it is shown, without the editor. */
  | { readonly kind: 'goal made active'; readonly goalDraft: GoalDraft }
  | { readonly kind: 'goal draft changed'; readonly key: string; readonly event: GoalDraftEvent };

export type GoalsDispatch = (event: GoalsEvent) => void;

export const hasUnsavedGoals = ({ goalDrafts }: GoalsState): boolean =>
  Object.values(goalDrafts).some(isUnsaved);

type Shown = Pick<SidebarState, 'screen'>;

/** Something opened from the list of goals is on show: the plan is not asked for again meanwhile. */
export const isPartOpen = ({ place }: GoalsState, { screen }: Shown): boolean =>
  screen === 'plan' && place.kind !== 'goals';

/** A pending save is about to be confirmed, and the editor shows its own state. */
export function isLeftUnsaved(goalDraft: GoalDraft, { place }: GoalsState, { screen }: Shown) {
  const isOnShow = screen === 'plan' && place.kind === 'goal' && place.key === goalDraft.key;
  const isGoingOn = goalDraft.phase.kind === 'typing' || goalDraft.phase.kind === 'saving';
  return isUnsaved(goalDraft) && !isGoingOn && !isOnShow;
}
