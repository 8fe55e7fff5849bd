// Who is held back from a digest, and why. These rules beat every schedule and every click.

import { ageOn, type CalendarDate, isCalendarDate } from '../calendar/calendar-date';
import { isSharedWithFamily } from '../goal/shared-goals';
import { plain } from '../plain';
import type { Goal, Guardian, Student } from '../schema/tabs';
import { isMailAddress } from './mail-address';

/** In the order in which they are looked at; the first that applies is the one shown. */
export type HoldReason =
  | 'No contact'
  | 'Contact is not decided yet'
  | 'The student’s row needs attention'
  | 'Student exited'
  | 'Student is 18 or over'
  | 'Digest stopped'
  | 'Digest paused'
  | 'Digest setting cannot be read'
  | 'No e-mail address'
  | 'E-mail address cannot be right'
  | 'Another guardian of this child has the same address'
  | 'No active goal shared with the family';

export interface HoldQuestion {
  readonly guardian: Guardian;
  /** Undefined where the row is missing or could not be read. */
  readonly student: Student | undefined;
  /** The student's goals. */
  readonly goals: readonly Goal[];
  /** Every guardian row of the student. */
  readonly family: readonly Guardian[];
  readonly today: CalendarDate;
  readonly consentOfAdultStudents: boolean;
}

/** Why this guardian gets no digest today, or null when nothing stands against it. */
export function holdReason(question: HoldQuestion): HoldReason | null {
  const { guardian, student, goals, family, today } = question;
  const sameAddress = family.filter(
    (other) => other.email !== '' && plain(other.email) === plain(guardian.email),
  );
  if ([guardian, ...sameAddress].some(({ contact }) => contact === 'No contact')) {
    return 'No contact';
  }
  if (guardian.contact === '') return 'Contact is not decided yet';
  if (!student) return 'The student’s row needs attention';
  if (student.status === 'Exited') return 'Student exited';
  if (isAdult(student, today) && !question.consentOfAdultStudents) return 'Student is 18 or over';
  const digest = digestHold(guardian.digest, today);
  if (digest) return digest;
  if (guardian.email === '') return 'No e-mail address';
  if (!isMailAddress(guardian.email)) return 'E-mail address cannot be right';
  // Told by ID, not by place: sorting the tab must not hand a second mail to the same address.
  if (sameAddress.some(({ guardianId }) => guardianId < guardian.guardianId)) {
    return 'Another guardian of this child has the same address';
  }
  if (!goals.some(isSharedWithFamily)) return 'No active goal shared with the family';
  return null;
}

const isAdult = ({ birthDate }: Student, today: CalendarDate): boolean =>
  birthDate !== null && ageOn(birthDate, today) >= 18;

/** "On", "Stopped", "Paused", "Paused until 2026-10-01" (from that day on the digest goes out). */
function digestHold(written: string, today: CalendarDate): HoldReason | null {
  const digest = plain(written);
  if (digest === '' || digest === 'on') return null;
  if (digest === 'stopped') return 'Digest stopped';
  if (digest === 'paused') return 'Digest paused';
  const until = /^paused until (\S+)$/.exec(digest)?.[1];
  if (until && isCalendarDate(until)) return today < until ? 'Digest paused' : null;
  return 'Digest setting cannot be read';
}
