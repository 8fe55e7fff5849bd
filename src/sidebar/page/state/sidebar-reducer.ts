// Reducer of the sidebar.

import { type GoalDraft, isUnsaved } from '../../../goals/page/draft/goal-draft';
import { goalDraftReducer } from '../../../goals/page/draft/goal-draft-reducer';
import type { GoalView } from '../../../rpc/sidebar-rpc';
import type { SidebarEvent } from './sidebar-event';
import {
  hasUnsaved,
  type PlanPlace,
  type Screen,
  type SidebarState,
  studentIdOf,
} from './sidebar-state';

const goalsPlace: PlanPlace = { kind: 'goals' };

export function sidebarReducer(state: SidebarState, event: SidebarEvent): SidebarState {
  switch (event.kind) {
    case 'opened': {
      const { outcome } = event;
      if (!outcome.ok) return { ...state, opening: outcome };
      const { plan, students, account, caseload } = outcome.value;
      const opened = { ...state, opening: 'done' as const, account, caseload, students };
      if (plan === null) return opened;
      const selected = plan.student.studentId;
      return { ...opened, selected, student: { kind: 'open', plan } };
    }
    case 'open again':
      return { ...state, opening: 'pending' };
    case 'drafts found':
      return { ...state, drafts: event.drafts };
    case 'draft gone':
      return {
        ...state,
        drafts: state.drafts.filter(({ goalDraft }) => goalDraft.key !== event.key),
      };
    case 'screen chosen':
      return { ...state, screen: event.screen };
    case 'scope chosen':
      return { ...state, scope: event.scope };
    case 'student wanted':
      return openStudent(state, event.studentId, event.screen ?? state.screen);
    case 'selection seen':
      return seeSelection(state, event.studentId);
    case 'plan came':
      return receivePlan(state, event);
    case 'plan outdated':
      return { ...state, changes: state.changes + 1 };
    case 'plan renewed':
      return studentIdOf(state) === event.plan.student.studentId
        ? { ...state, knownChanges: state.changes, student: { kind: 'open', plan: event.plan } }
        : state;
    case 'went to':
      return tidy({ ...state, place: event.place });
    case 'goal draft begun':
      return beginDraft(state, event.goalDraft, event.isResumed === true);
    case 'goal draft changed': {
      const goalDraft = state.goalDrafts[event.key];
      if (goalDraft === undefined) return state;
      const next = goalDraftReducer(goalDraft, event.event);
      return tidy(
        takeSaved(
          { ...state, goalDrafts: { ...state.goalDrafts, [event.key]: next } },
          event.event,
        ),
      );
    }
    case 'form touched':
      return { ...state, isFormTouched: event.isTouched };
    case 'failure missed':
      return { ...state, missed: [...without(state.missed, event.missed.about), event.missed] };
    case 'missed failure seen':
      return { ...state, missed: without(state.missed, event.about) };
  }
}

const without = (missed: SidebarState['missed'], about: string): SidebarState['missed'] =>
  missed.filter((each) => each.about !== about);

function beginDraft(state: SidebarState, goalDraft: GoalDraft, isResumed: boolean): SidebarState {
  const { key } = goalDraft;
  const isDraftOf = (draft: SidebarState['drafts'][number]) => draft.goalDraft.key === key;
  const shown = { ...state, screen: 'plan' as const };
  if (!isResumed && state.drafts.some(isDraftOf))
    return { ...shown, place: { kind: 'draft', key } };
  // What is being written already goes on, with all that the script has not confirmed.
  const going = isResumed ? goalDraft : (state.goalDrafts[key] ?? goalDraft);
  return {
    ...shown,
    place: { kind: 'goal', key },
    goalDrafts: { ...state.goalDrafts, [key]: going },
    drafts: state.drafts.filter((draft) => !isDraftOf(draft)),
  };
}

/** The caseload speaks of all students: who asks there for one wants to see the plan. */
function openStudent(state: SidebarState, studentId: string, screen: Screen): SidebarState {
  const shown = {
    ...state,
    waiting: null,
    scope: 'one' as const,
    screen: screen === 'caseload' ? ('plan' as const) : screen,
  };
  if (studentIdOf(state) === studentId && state.student.kind !== 'error') {
    return tidy({ ...shown, place: goalsPlace });
  }
  const student = { kind: 'pending', studentId } as const;
  return tidy({ ...shown, student, place: goalsPlace });
}

/** Only a change moves the sidebar: who searched for a student keeps that one until then. */
function seeSelection(state: SidebarState, studentId: string | null): SidebarState {
  if (studentId === null || studentId === state.selected) return state;
  // Rows are being chosen for many students: the list on the screen must not give way to one of them.
  if (state.screen === 'progress' && state.scope === 'many') return state;
  const seen = { ...state, selected: studentId };
  if (studentId === studentIdOf(state)) return { ...seen, waiting: null };
  if (hasUnsaved(state)) return { ...seen, waiting: studentId };
  return { ...openStudent(seen, studentId, seen.screen), screen: seen.screen };
}

function receivePlan(
  state: SidebarState,
  { studentId, changes, outcome }: Extract<SidebarEvent, { kind: 'plan came' }>,
): SidebarState {
  if (studentIdOf(state) !== studentId) return state;
  if (outcome.ok) {
    return { ...state, knownChanges: changes, student: { kind: 'open', plan: outcome.value } };
  }
  // A plan that could not be renewed is still worth showing.
  return state.student.kind === 'open'
    ? state
    : { ...state, student: { kind: 'error', studentId, failure: outcome } };
}

/** A goal that was saved is shown as it is now, without asking for the whole plan again. */
function takeSaved(
  state: SidebarState,
  event: Extract<SidebarEvent, { kind: 'goal draft changed' }>['event'],
): SidebarState {
  if (event.kind !== 'answered' || !event.outcome.ok) return state;
  const result = event.outcome.value;
  if (result.kind !== 'saved') return state;
  const goalDraft = Object.values(state.goalDrafts).find(
    ({ goalId }) => goalId === result.goal.goalId,
  );
  if (goalDraft?.studentId !== studentIdOf(state)) return state;
  const outdated = { ...state, changes: state.changes + 1 };
  // A plan that is on its way may have been read before the save: it is asked for once more.
  if (state.student.kind !== 'open') return outdated;
  const { plan } = state.student;
  const goals = withGoal(plan.goals, result.goal);
  return { ...outdated, student: { kind: 'open', plan: { ...plan, goals } } };
}

const withGoal = (goals: readonly GoalView[], saved: GoalView): readonly GoalView[] =>
  goals.some(({ goalId }) => goalId === saved.goalId)
    ? goals.map((goal) => (goal.goalId === saved.goalId ? saved : goal))
    : [...goals, saved];

/** What is saved, and not open in the editor any more, needs no keeping. */
function tidy(state: SidebarState): SidebarState {
  const { place } = state;
  const isKept = (goalDraft: GoalDraft) =>
    isUnsaved(goalDraft) || (place.kind === 'goal' && place.key === goalDraft.key);
  const kept = Object.entries(state.goalDrafts).filter(([, goalDraft]) => isKept(goalDraft));
  return { ...state, goalDrafts: Object.fromEntries(kept) };
}
