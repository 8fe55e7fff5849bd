// A guardian as a form of the sidebar has one, and what a change of it sends.
import { isUndecided, linesIn, openDoubts } from '../../caseload/domain/doubts';
import type { ContactDecision } from '../../schema/choices';
import type { Guardian, Student } from '../../schema/tabs';

export const guardianFields = ['email', 'language', 'digest', 'contact'] as const;
export type GuardianField = (typeof guardianFields)[number];

/** As a form has them; `contact` is '' while nobody has decided. */
export interface GuardianFields
  extends Readonly<Record<Exclude<GuardianField, 'contact'>, string>> {
  readonly contact: ContactDecision | '';
}

export const questionKinds = [
  'shared address',
  'school address',
  'contact lifted',
  'digest again',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface GuardianQuestion {
  readonly kind: QuestionKind;
  /** Whose the address is, too; what was decided about. */
  readonly about: readonly string[];
}

export interface GuardianChange {
  readonly guardianId: string;
  /** As the form was opened: what another person has changed since is not overwritten. */
  readonly was: GuardianFields;
  readonly now: GuardianFields;
  /** The words that stood beside Contact: others may have come since. */
  readonly words: readonly string[];
  /** What the person has been asked, and has agreed to. */
  readonly agreed: readonly QuestionKind[];
}

/** Allowed counts only as long as no words stand against it that nobody has judged. */
export function shownFields(guardian: Guardian, student: Student): GuardianFields {
  const { email, language, digest, contact } = guardian;
  if (contact === 'No contact') return { email, language, digest, contact };
  return { email, language, digest, contact: isUndecided(guardian, student) ? '' : 'Allowed' };
}

/** The words for which nobody may write to this guardian, judged or not. */
export const restrictions = (guardian: Guardian, student: Student): readonly string[] => [
  ...openDoubts(guardian, student),
  ...linesIn(guardian.judged),
];
