// State of the whole page: what all screens share, and what the screens of goals keep beside it.
import {
  goalsReducer,
  leavePart,
  sidebarEventsAfter,
} from '../../../goals/page/state/goals-reducer';
import {
  type GoalsEvent,
  type GoalsState,
  hasUnsavedGoals,
  initialGoals,
} from '../../../goals/page/state/goals-state';
import type { SidebarEvent } from '../../../ui/sidebar/sidebar-event';
import { sidebarReducer } from '../../../ui/sidebar/sidebar-reducer';
import { initialState, type SidebarState } from '../../../ui/sidebar/sidebar-state';

export interface PageState {
  readonly sidebar: SidebarState;
  readonly goals: GoalsState;
}

export type PageEvent = SidebarEvent | { readonly kind: 'goals'; readonly event: GoalsEvent };

export const initialPage: PageState = { sidebar: initialState, goals: initialGoals };

export function pageReducer(page: PageState, event: PageEvent): PageState {
  const { sidebar, goals } = page;
  const isUnsaved = hasUnsavedGoals(goals);
  if (event.kind === 'goals') {
    return {
      goals: goalsReducer(goals, event.event),
      sidebar: sidebarEventsAfter(event.event, goals, sidebar).reduce(
        (state, after) => sidebarReducer(state, after, isUnsaved),
        sidebar,
      ),
    };
  }
  const next = sidebarReducer(sidebar, event, isUnsaved);
  if (next === sidebar) return page;
  return { sidebar: next, goals: opensStudent(event, sidebar, next) ? leavePart(goals) : goals };
}

/** Who asks for the student on show wants to see their screens from the beginning, too. */
const opensStudent = (event: SidebarEvent, before: SidebarState, after: SidebarState): boolean =>
  event.kind === 'student wanted' ||
  (event.kind === 'selection seen' && before.student !== after.student);
