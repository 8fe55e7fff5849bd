// State of the sidebar: the student, the screen, and every goal draft.

import { type GoalDraft, isUnsaved } from '../../../goals/page/draft/goal-draft';
import type { StoredDraft } from '../../../goals/page/draft/stored-draft';
import type { PlanView, StudentLine } from '../../../rpc/sidebar-rpc';
import type { CallFailure } from '../../../ui/rpc/outcome';

export const screens = ['plan', 'progress', 'family', 'caseload'] as const;
export type Screen = (typeof screens)[number];

/** Within the plan: the list of goals, or one thing opened from it. */
export type PlanPlace =
  | { readonly kind: 'goals' }
  | { readonly kind: 'add' }
  | { readonly kind: 'goal'; readonly key: string }
  | { readonly kind: 'history'; readonly goalId: string }
  | { readonly kind: 'draft'; readonly key: string };

export type OpenStudent =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending'; readonly studentId: string }
  | { readonly kind: 'error'; readonly studentId: string; readonly failure: CallFailure }
  | { readonly kind: 'open'; readonly plan: PlanView };

export interface MissedFailure {
  /** What it was, for the person who asked for it. */
  readonly about: string;
  readonly failure: CallFailure;
}

export interface SidebarState {
  readonly opening: 'pending' | 'done' | CallFailure;
  readonly account: string;
  /** Address of the spreadsheet. */
  readonly caseload: string;
  readonly students: readonly StudentLine[];
  readonly screen: Screen;
  /** On the progress screen: the open student alone, or many students at once. */
  readonly scope: 'one' | 'many';
  readonly student: OpenStudent;
  readonly place: PlanPlace;
  /** How often something was saved; what is missing may have changed with it. */
  readonly changes: number;
  /** How many of them the plan on show knows of. */
  readonly knownChanges: number;
  /** The student whose row was selected when it was last looked at. */
  readonly selected: string | null;
  /** Another student was selected while something was unsaved: the person says when to go there. */
  readonly waiting: string | null;
  readonly goalDrafts: Readonly<Record<string, GoalDraft>>;
  /** Left from before: text that no script has confirmed. */
  readonly drafts: readonly StoredDraft[];
  /** What failed after its screen was left, where nobody saw it. */
  readonly missed: readonly MissedFailure[];
  /** A note or a message is being typed on one of the other screens. */
  readonly isFormTouched: boolean;
}

export const initialState: SidebarState = {
  opening: 'pending',
  account: '',
  caseload: '',
  students: [],
  screen: 'plan',
  scope: 'one',
  student: { kind: 'none' },
  place: { kind: 'goals' },
  changes: 0,
  knownChanges: 0,
  selected: null,
  waiting: null,
  goalDrafts: {},
  drafts: [],
  missed: [],
  isFormTouched: false,
};

export const hasUnsaved = ({ goalDrafts, isFormTouched }: SidebarState): boolean =>
  isFormTouched || Object.values(goalDrafts).some(isUnsaved);

/** ID of the student whose screens are shown; null while none is chosen. */
export function studentIdOf({ student }: SidebarState): string | null {
  if (student.kind === 'none') return null;
  return student.kind === 'open' ? student.plan.student.studentId : student.studentId;
}
