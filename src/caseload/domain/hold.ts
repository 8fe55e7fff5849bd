// Who is held back from a digest, and why. These rules beat every schedule and every click.

import { ageOn, type CalendarDate, isCalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import type { Goal, Guardian, Student } from '../../schema/tabs';
import { isMailAddress } from './mail-address';
import { hasLeft } from './student-status';

/** In the order in which they are looked at; the first that applies is the one shown. */
export type HoldReason =
  | 'No contact'
  | 'Contact is not decided yet'
  | 'A guardian’s row of this child needs attention'
  | 'The student’s row needs attention'
  | 'Student exited'
  | 'Student is 18 or over'
  | 'Digest stopped'
  | 'Digest paused'
  | 'Digest setting cannot be read'
  | 'No e-mail address'
  | 'E-mail address cannot be right'
  | 'Another guardian of this child has the same address'
  | 'A text for the family needs attention'
  | 'No active goal shared with the family';

export interface HoldQuestion {
  readonly guardian: Guardian;
  /** Undefined where the row is missing or could not be read. */
  readonly student: Student | undefined;
  /** The student's goals. */
  readonly goals: readonly Goal[];
  /** Every guardian row of the student that can be read. */
  readonly family: readonly Guardian[];
  /** What can be read of other rows of the family, and of rows that name no child. */
  readonly unreadFamily: readonly Partial<Guardian>[];
  /** An error value stands where this family would read a text of the plan. */
  readonly isSpoiled: boolean;
  readonly today: CalendarDate;
  readonly consentOfAdultStudents: boolean;
}

/** Why this guardian gets no digest today, or null when nothing stands against it. */
export function holdReason(question: HoldQuestion): HoldReason | null {
  const { guardian, student, goals, family, unreadFamily, today } = question;
  const sameAddress = family.filter(
    (other) => other.email !== '' && normalizeText(other.email) === normalizeText(guardian.email),
  );
  const inDoubt = unreadFamily.filter((row) => mayForbid(row, guardian.email));
  if ([guardian, ...sameAddress, ...inDoubt].some(saysNoContact)) return 'No contact';
  if (guardian.contact !== 'Allowed') return 'Contact is not decided yet';
  if (inDoubt.length > 0) return 'A guardian’s row of this child needs attention';
  if (!student) return 'The student’s row needs attention';
  if (hasLeft(student)) return 'Student exited';
  if (isAdult(student, today) && !question.consentOfAdultStudents) return 'Student is 18 or over';
  const digest = digestHold(guardian.digest, today);
  if (digest) return digest;
  if (guardian.email === '') return 'No e-mail address';
  if (!isMailAddress(guardian.email)) return 'E-mail address cannot be right';
  // Told by ID, not by row: sorting the tab must not hand a second email to the same address.
  if (sameAddress.some(({ guardianId }) => guardianId < guardian.guardianId)) {
    return 'Another guardian of this child has the same address';
  }
  if (question.isSpoiled) return 'A text for the family needs attention';
  if (!goals.some(isSharedWithFamily)) return 'No active goal shared with the family';
  return null;
}

/**
 * Whether a row that cannot be read may stand against an email to this address. At the same address
 * it may, whatever it says of contact: the person may have stopped the digest there. One without a
 * child or without an address speaks of no address in particular: it must not stop the whole
 * caseload.
 */
function mayForbid({ studentId, email, contact }: Partial<Guardian>, address: string): boolean {
  if (email !== undefined) return email !== '' && normalizeText(email) === normalizeText(address);
  return contact !== 'Allowed' && contact !== '' && studentId !== undefined;
}

const saysNoContact = ({ contact, email }: Partial<Guardian>): boolean =>
  contact === 'No contact' && email !== undefined;

const isAdult = ({ birthDate }: Student, today: CalendarDate): boolean =>
  birthDate !== null && ageOn(birthDate, today) >= 18;

/** "On", "Stopped", "Paused", "Paused until 2026-10-01" (from that day on the digest goes out). */
function digestHold(written: string, today: CalendarDate): HoldReason | null {
  const digest = normalizeText(written);
  if (digest === '' || digest === 'on') return null;
  if (digest === 'stopped') return 'Digest stopped';
  if (digest === 'paused') return 'Digest paused';
  const until = /^paused until (\S+)$/.exec(digest)?.[1];
  if (until && isCalendarDate(until)) return today < until ? 'Digest paused' : null;
  return 'Digest setting cannot be read';
}
