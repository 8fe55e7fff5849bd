// What can happen in the sidebar as a whole.
import type { Opening, PlanView } from '../../contract/sidebar-calls';
import type { Outcome } from '../../page/call/outcome';
import type { Draft } from '../draft/draft';
import type { Writing } from '../writing/writing';
import type { WritingEvent } from '../writing/writing-event';
import type { Desk, MissedFailure, PlanPlace, Screen } from './desk';

export type DeskEvent =
  | { readonly kind: 'opened'; readonly outcome: Outcome<Opening> }
  | { readonly kind: 'open again' }
  | { readonly kind: 'drafts found'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'draft gone'; readonly key: string }
  | { readonly kind: 'screen chosen'; readonly screen: Screen }
  | { readonly kind: 'scope chosen'; readonly scope: Desk['scope'] }
  /** The person asks for a student: by search, by a line of the caseload, by the selection. */
  | { readonly kind: 'student wanted'; readonly studentId: string; readonly screen?: Screen }
  | { readonly kind: 'selection seen'; readonly studentId: string | null }
  | {
      readonly kind: 'plan came';
      readonly studentId: string;
      /** Of which changes the desk knew when the plan was asked for. */
      readonly changes: number;
      readonly outcome: Outcome<PlanView>;
    }
  /** Something was saved that the plan on show does not know yet. */
  | { readonly kind: 'plan outdated' }
  /** The plan as another call brought it. */
  | { readonly kind: 'plan renewed'; readonly plan: PlanView }
  | { readonly kind: 'went to'; readonly place: PlanPlace }
  /** A draft of that goal is looked at first, unless the writing goes on from it. */
  | { readonly kind: 'writing begun'; readonly writing: Writing; readonly isResumed?: true }
  | { readonly kind: 'writing'; readonly key: string; readonly event: WritingEvent }
  | { readonly kind: 'form touched'; readonly isTouched: boolean }
  /** Something that was to be done has failed, and its screen is not there any more to say so. */
  | { readonly kind: 'failure missed'; readonly missed: MissedFailure }
  | { readonly kind: 'missed failure seen'; readonly about: string };

export type TellDesk = (event: DeskEvent) => void;
