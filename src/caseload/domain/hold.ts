// Who is held back from a digest, and why. These rules beat every schedule and every click.

import { ageOn, type CalendarDate, isCalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
import { isSharedWithFamily } from '../../goals/domain/shared-goals';
import type { Goal, Guardian, Student } from '../../schema/tabs';
import { isUndecided } from './doubts';
import { isMailAddress, isSameMailbox } from './mail-address';
import { nameAgreement } from './same-name';
import { type Absence, absence } from './student-status';

/** In the order in which they are looked at; the first that applies is the one shown. */
export type HoldReason =
  | 'No contact'
  | 'A guardian’s row of this child needs attention'
  | 'The student’s row needs attention'
  | Absence
  | 'No e-mail address'
  | 'Contact is not decided yet'
  | 'Student is 18 or over'
  | 'Digest stopped'
  | 'Digest paused'
  | 'Digest setting cannot be read'
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
  /** The family may be told, instead of goals, that those of this year are being set. */
  readonly goalsAreBeingSet?: boolean;
  /** The family is still to be told of a goal that was reached. */
  readonly tellsReached?: boolean;
}

/** Why this guardian gets no digest today, or null when nothing stands against it. */
export function holdReason(question: HoldQuestion): HoldReason | null {
  const { guardian, student, goals, family, unreadFamily, today } = question;
  const sameAddress = family.filter(
    (other) => other.email !== '' && normalizeText(other.email) === normalizeText(guardian.email),
  );
  const perhapsSame = family.filter(
    (other) => other.guardianId !== guardian.guardianId && isPerhapsSame(other, guardian),
  );
  const others = [...sameAddress, ...perhapsSame];
  const inDoubt = unreadFamily.filter((row) => mayForbid(row, guardian));
  if ([guardian, ...others, ...inDoubt].some(saysNoContact)) return 'No contact';
  if (inDoubt.length > 0) return 'A guardian’s row of this child needs attention';
  if (!student) return 'The student’s row needs attention';
  const away = absence(student);
  if (away) return away;
  // Nobody is asked to decide about these, so that is not what they are told to do.
  if (guardian.email === '') return 'No e-mail address';
  if ([guardian, ...others].some((each) => isUndecided(each, student)))
    return 'Contact is not decided yet';
  if (isAdult(student, today) && !question.consentOfAdultStudents) return 'Student is 18 or over';
  const digest = digestHold(guardian.digest, today);
  if (digest) return digest;
  if (!isMailAddress(guardian.email)) return 'E-mail address cannot be right';
  // Told by ID, not by row: sorting the tab must not hand a second email to the same address.
  if (sameAddress.some(({ guardianId }) => guardianId < guardian.guardianId)) {
    return 'Another guardian of this child has the same address';
  }
  if (question.isSpoiled) return 'A text for the family needs attention';
  if (!goals.some(isSharedWithFamily) && !question.goalsAreBeingSet && !question.tellsReached)
    return 'No active goal shared with the family';
  return null;
}

/**
 * Whether a row that cannot be read may stand against an email to this guardian. Whatever can be read
 * of it counts against the email, and nothing for it: at the same address it does whatever it says of
 * contact, because the person may have stopped the digest there. Without an address it does for the
 * same name, and for the whole family where nobody knows whether it has one. One that names neither
 * child, address nor person must not stop the whole caseload.
 */
function mayForbid(row: Partial<Guardian>, { email, name }: Guardian): boolean {
  if (isSameMailbox(row.email, email)) return true;
  if (row.contact === 'Allowed' && ['', 'on'].includes(normalizeText(row.digest ?? '')))
    return false;
  if (row.email === undefined && row.studentId !== undefined) return true;
  return isSamePerson(row.name, name);
}

/** The row can be read and its address cannot: it may be this one, or the same person's. */
function isPerhapsSame(row: Guardian, { email, name, relation }: Guardian): boolean {
  // Without an address, No contact can only mean the person, and an address without a name may be theirs.
  if (row.email === '') {
    const isOfAnyone = name === '' && ['', row.relation].includes(relation);
    return email !== '' && saysNoContact(row) && (isOfAnyone || isSamePerson(row.name, name));
  }
  return (
    !isMailAddress(row.email) && (isSameMailbox(row.email, email) || isSamePerson(row.name, name))
  );
}

const isSamePerson = (one: string | undefined, other: string): boolean =>
  ['same', 'alike'].includes(nameAgreement(one ?? '', other));

const saysNoContact = ({ contact, email }: Partial<Guardian>): boolean =>
  contact === 'No contact' && email !== undefined;

export const isAdult = ({ birthDate }: Student, today: CalendarDate): boolean =>
  birthDate !== null && ageOn(birthDate, today) >= 18;

/** "On", "Stopped", "Paused", "Paused until 2026-10-01" (from that day on the digest goes out). */
export function digestHold(written: string, today: CalendarDate): HoldReason | null {
  const digest = normalizeText(written);
  if (digest === '' || digest === 'on') return null;
  if (digest === 'stopped') return 'Digest stopped';
  if (digest === 'paused') return 'Digest paused';
  const until = /^paused until (\S+)$/.exec(digest)?.[1];
  if (until && isCalendarDate(until)) return today < until ? 'Digest paused' : null;
  return 'Digest setting cannot be read';
}
