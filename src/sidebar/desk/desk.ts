// Where a person stands in the sidebar: the student, the screen, and every goal being written.
import type { PlanView, StudentLine } from '../../contract/sidebar-calls';
import type { CallFailure } from '../../page/call/outcome';
import type { Draft } from '../draft/draft';
import { isUnsaved, type Writing } from '../writing/writing';

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
  | { readonly kind: 'under way'; readonly studentId: string }
  | { readonly kind: 'in trouble'; readonly studentId: string; readonly failure: CallFailure }
  | { readonly kind: 'open'; readonly plan: PlanView };

export interface MissedFailure {
  /** What it was, for the person who asked for it. */
  readonly about: string;
  readonly failure: CallFailure;
}

export interface Desk {
  readonly opening: 'under way' | 'done' | CallFailure;
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
  readonly writings: Readonly<Record<string, Writing>>;
  /** Left from before: text that no script has confirmed. */
  readonly drafts: readonly Draft[];
  /** What failed after its screen was left, where nobody saw it. */
  readonly missed: readonly MissedFailure[];
  /** A note or a message is being typed on one of the other screens. */
  readonly isFormTouched: boolean;
}

export const emptyDesk: Desk = {
  opening: 'under way',
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
  writings: {},
  drafts: [],
  missed: [],
  isFormTouched: false,
};

export const hasUnsaved = ({ writings, isFormTouched }: Desk): boolean =>
  isFormTouched || Object.values(writings).some(isUnsaved);

/** Of whom the screens speak; null while none is chosen. */
export function studentIdOf({ student }: Desk): string | null {
  if (student.kind === 'none') return null;
  return student.kind === 'open' ? student.plan.student.studentId : student.studentId;
}
