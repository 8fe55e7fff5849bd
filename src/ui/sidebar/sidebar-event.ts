// Events of the sidebar, for its screens to dispatch.
import type { Answer } from '../../rpc/calls';
import type { Outcome } from '../rpc/outcome';
import type { MissedFailure, Screen } from './sidebar-state';

export type SidebarEvent =
  | { readonly kind: 'opened'; readonly outcome: Outcome<Answer<'openSidebar'>> }
  | { readonly kind: 'open again' }
  | { readonly kind: 'screen chosen'; readonly screen: Screen }
  /** The person asks for a student: by search, by a line of the caseload, by the selection. */
  | { readonly kind: 'student wanted'; readonly studentId: string; readonly screen?: Screen }
  | { readonly kind: 'selection seen'; readonly studentId: string | null }
  | {
      readonly kind: 'plan came';
      readonly studentId: string;
      /** How many saves had been made when the plan was requested. */
      readonly changes: number;
      readonly outcome: Outcome<Answer<'openPlan'>>;
    }
  /** Something was saved that the plan on show does not know yet. */
  | { readonly kind: 'plan outdated' }
  /** The plan as another call brought it. */
  | { readonly kind: 'plan renewed'; readonly plan: Answer<'openPlan'> }
  | { readonly kind: 'form touched'; readonly isTouched: boolean }
  /** A request failed after its screen was left. */
  | { readonly kind: 'failure missed'; readonly missed: MissedFailure }
  | { readonly kind: 'missed failure seen'; readonly about: string };

export type SidebarDispatch = (event: SidebarEvent) => void;
