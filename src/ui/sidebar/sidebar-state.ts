// State of the specialist's sidebar that all its screens share: who is open, and on which screen.
import type { Answer } from '../../rpc/calls';
import type { CallFailure } from '../rpc/outcome';

export const screens = ['plan', 'progress', 'family', 'timeline', 'caseload'] as const;
export type Screen = (typeof screens)[number];

export type StudentLine = Answer<'openSidebar'>['students'][number];

export type OpenStudent =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending'; readonly studentId: string }
  | { readonly kind: 'error'; readonly studentId: string; readonly failure: CallFailure }
  | { readonly kind: 'open'; readonly plan: Answer<'openPlan'> };

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
  /** Address of the file of which this one is a copy; null for an original. */
  readonly copyOf: string | null;
  readonly students: readonly StudentLine[];
  readonly screen: Screen;
  readonly student: OpenStudent;
  /** How often something was saved; what is missing may have changed with it. */
  readonly changes: number;
  /** How many of them the plan on show knows of. */
  readonly knownChanges: number;
  /** The student whose row was selected when it was last looked at. */
  readonly selected: string | null;
  /** Another student was selected while something was unsaved: the person says when to go there. */
  readonly waiting: string | null;
  /** What failed after its screen was left, where nobody saw it. */
  readonly missed: readonly MissedFailure[];
  /** A note or a message is being typed in a form. */
  readonly isFormTouched: boolean;
}

export const initialState: SidebarState = {
  opening: 'pending',
  account: '',
  caseload: '',
  copyOf: null,
  students: [],
  screen: 'plan',
  student: { kind: 'none' },
  changes: 0,
  knownChanges: 0,
  selected: null,
  waiting: null,
  missed: [],
  isFormTouched: false,
};

/** ID of the student whose screens are shown; null while none is chosen. */
export function studentIdOf({ student }: Pick<SidebarState, 'student'>): string | null {
  if (student.kind === 'none') return null;
  return student.kind === 'open' ? student.plan.student.studentId : student.studentId;
}
