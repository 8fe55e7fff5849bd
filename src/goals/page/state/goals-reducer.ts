// Reducer of the goals' state, and what its events mean for the rest of the sidebar.
import type { SidebarEvent } from '../../../ui/sidebar/sidebar-event';
import { type SidebarState, studentIdOf } from '../../../ui/sidebar/sidebar-state';
import type { GoalView } from '../../domain/view-plan';
import { type GoalDraft, isUnsaved } from '../draft/goal-draft';
import type { GoalDraftEvent } from '../draft/goal-draft-event';
import { goalDraftReducer } from '../draft/goal-draft-reducer';
import type { GoalsEvent, GoalsState } from './goals-state';

export function goalsReducer(state: GoalsState, event: GoalsEvent): GoalsState {
  switch (event.kind) {
    case 'drafts found':
      return { ...state, drafts: event.drafts };
    case 'draft gone':
      return {
        ...state,
        drafts: state.drafts.filter(({ goalDraft }) => goalDraft.key !== event.key),
      };
    case 'went to':
      return tidy({ ...state, place: event.place });
    case 'goal draft begun':
      return beginDraft(state, event);
    case 'goal made active':
      return {
        ...state,
        goalDrafts: { ...state.goalDrafts, [event.goalDraft.key]: event.goalDraft },
      };
    case 'goal draft changed': {
      const goalDraft = state.goalDrafts[event.key];
      if (goalDraft === undefined) return state;
      const next = goalDraftReducer(goalDraft, event.event);
      return tidy({ ...state, goalDrafts: { ...state.goalDrafts, [event.key]: next } });
    }
  }
}

/** A student is opened: their plan shows its list of goals. */
export const leavePart = (state: GoalsState): GoalsState =>
  tidy({ ...state, place: { kind: 'goals' } });

/** @param state before the event */
export function sidebarEventsAfter(
  event: GoalsEvent,
  state: GoalsState,
  sidebar: SidebarState,
): readonly SidebarEvent[] {
  switch (event.kind) {
    case 'goal draft begun':
      return [{ kind: 'screen chosen', screen: 'plan' }];
    case 'goal draft changed': {
      const saved = savedGoal(event.event);
      const studentId = state.goalDrafts[event.key]?.studentId;
      if (saved === null || studentId === undefined || studentId !== studentIdOf(sidebar))
        return [];
      return afterSave(saved, sidebar);
    }
    case 'drafts found':
    case 'draft gone':
    case 'went to':
    case 'goal made active':
      return [];
  }
}

function savedGoal(event: GoalDraftEvent): GoalView | null {
  if (event.kind !== 'answered' || !event.outcome.ok) return null;
  const result = event.outcome.value;
  return result.kind === 'saved' ? result.goal : null;
}

/** The goal is shown as it is now, without waiting for the whole plan. */
function afterSave(saved: GoalView, { student }: SidebarState): readonly SidebarEvent[] {
  // A plan that is on its way may have been read before the save: it is asked for once more.
  const outdated = { kind: 'plan outdated' } as const;
  if (student.kind !== 'open') return [outdated];
  const { plan } = student;
  return [
    { kind: 'plan renewed', plan: { ...plan, goals: withGoal(plan.goals, saved) } },
    outdated,
  ];
}

const withGoal = (goals: readonly GoalView[], saved: GoalView): readonly GoalView[] =>
  goals.some(({ goalId }) => goalId === saved.goalId)
    ? goals.map((goal) => (goal.goalId === saved.goalId ? saved : goal))
    : [...goals, saved];

function beginDraft(
  state: GoalsState,
  { goalDraft, isResumed, field }: Extract<GoalsEvent, { kind: 'goal draft begun' }>,
): GoalsState {
  const { key } = goalDraft;
  const isDraftOf = (draft: GoalsState['drafts'][number]) => draft.goalDraft.key === key;
  if (!isResumed && state.drafts.some(isDraftOf)) {
    return { ...state, place: { kind: 'draft', key } };
  }
  // What is being written already goes on, with all that the script has not confirmed.
  const going = isResumed ? goalDraft : (state.goalDrafts[key] ?? goalDraft);
  return {
    ...state,
    place: { kind: 'goal', key, field },
    goalDrafts: { ...state.goalDrafts, [key]: going },
    drafts: state.drafts.filter((draft) => !isDraftOf(draft)),
  };
}

/** What is saved, and not open in the editor any more, needs no keeping. */
function tidy(state: GoalsState): GoalsState {
  const { place } = state;
  const isKept = (goalDraft: GoalDraft) =>
    isUnsaved(goalDraft) || (place.kind === 'goal' && place.key === goalDraft.key);
  const kept = Object.entries(state.goalDrafts).filter(([, goalDraft]) => isKept(goalDraft));
  return { ...state, goalDrafts: Object.fromEntries(kept) };
}
