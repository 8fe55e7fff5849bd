// Reducer of the state that all screens of the sidebar share.
import type { SidebarEvent } from './sidebar-event';
import { type Screen, type SidebarState, studentIdOf } from './sidebar-state';

/** @param isUnsaved a screen has text that is not saved: a selection does not leave it */
export function sidebarReducer(
  state: SidebarState,
  event: SidebarEvent,
  isUnsaved: boolean,
): SidebarState {
  switch (event.kind) {
    case 'opened': {
      const { outcome } = event;
      if (!outcome.ok) return { ...state, opening: outcome };
      const { plan, students, account, caseload, copyOf } = outcome.value;
      const opened = { ...state, opening: 'done' as const, account, caseload, copyOf, students };
      if (plan === null) return opened;
      const selected = plan.student.studentId;
      return { ...opened, selected, student: { kind: 'open', plan } };
    }
    case 'open again':
      return { ...state, opening: 'pending' };
    case 'screen chosen':
      return { ...state, screen: event.screen };
    case 'student wanted':
      return openStudent(state, event.studentId, event.screen ?? state.screen);
    case 'selection seen':
      return seeSelection(state, event.studentId, isUnsaved || state.isFormTouched);
    case 'plan came':
      return receivePlan(state, event);
    case 'plan outdated':
      return { ...state, changes: state.changes + 1 };
    case 'plan renewed':
      return studentIdOf(state) === event.plan.student.studentId
        ? { ...state, knownChanges: state.changes, student: { kind: 'open', plan: event.plan } }
        : state;
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

/** The caseload speaks of all students: who asks there for one wants to see the plan. */
function openStudent(state: SidebarState, studentId: string, screen: Screen): SidebarState {
  const shown = {
    ...state,
    waiting: null,
    screen: screen === 'caseload' ? ('plan' as const) : screen,
  };
  return studentIdOf(state) === studentId && state.student.kind !== 'error'
    ? shown
    : { ...shown, student: { kind: 'pending', studentId } };
}

/** Only a change moves the sidebar: who searched for a student keeps that one until then. */
function seeSelection(
  state: SidebarState,
  studentId: string | null,
  isUnsaved: boolean,
): SidebarState {
  if (studentId === null || studentId === state.selected) return state;
  const seen = { ...state, selected: studentId };
  if (studentId === studentIdOf(state)) return { ...seen, waiting: null };
  if (isUnsaved) return { ...seen, waiting: studentId };
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
