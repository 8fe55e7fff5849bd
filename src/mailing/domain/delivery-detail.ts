// What the Detail column of the Deliveries tab says of an email that went wrong. People read it
// there, in English; pages know a text by the whole of it, and say the same in their own language.

import type { TeacherHoldReason } from '../../teachers/domain/teacher-mail';
import type { HeldReason, OrphanReason } from './plan-digests';

/** Why a family's email is Held. */
export type FamilyHoldDetail = HeldReason | OrphanReason;

export type HoldDetail = FamilyHoldDetail | TeacherHoldReason;

/** Complete in itself, as a `HoldDetail` is. */
export type SendDetail =
  | 'The run was cut off, and it is not known how far it had come. It may have arrived.'
  | 'The run was cut off while this email was going out. It may have arrived.'
  | 'Google reported an error, and it may have arrived all the same.'
  | 'Google refused it; the run was cut off later.';

/** What stands before an error, which comes in the words and the language of the service. */
export const detailOpenings = [
  'An earlier try may have arrived.',
  'Google reported an error, and it may have arrived all the same:',
  'The email could not be written:',
] as const;

export type DetailOpening = (typeof detailOpenings)[number];

/** An error without words leaves the opening alone. */
export const detailWithError = (opening: DetailOpening, error: string): string =>
  `${opening} ${error.trim()}`.trim();

/** Null where it begins otherwise. */
export function splitDetail(
  detail: string,
): { readonly opening: DetailOpening; readonly rest: string } | null {
  const opening = detailOpenings.find((each) => `${detail} `.startsWith(`${each} `));
  return opening ? { opening, rest: detail.slice(opening.length + 1) } : null;
}
