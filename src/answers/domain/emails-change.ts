// What becomes of a guardian's row when the guardian changes the emails on the answer page.

import { digestHold } from '../../caseload/domain/hold';
import { type CalendarDate, isCalendarDate } from '../../core/calendar-date';
import type { Guardian } from '../../schema/tabs';
import type { EmailsChange } from './answer-page';

export function digestAfter(change: EmailsChange): Partial<Pick<Guardian, 'digest' | 'cadence'>> {
  switch (change.kind) {
    case 'cadence':
      return { cadence: change.cadence };
    case 'pause':
      return { digest: `Paused until ${change.until}` };
    case 'resume':
      return { digest: 'On' };
    case 'stop':
      return { digest: 'Stopped' };
  }
}

/**
 * What is stopped, by whomever, a link cannot start again: the school can. Nor does one change what
 * nobody can read.
 */
export function isChangePossible(
  change: EmailsChange,
  { digest }: Pick<Guardian, 'digest'>,
  today: CalendarDate,
): boolean {
  const hold = digestHold(digest, today);
  const isOpen = hold !== 'Digest stopped' && hold !== 'Digest setting cannot be read';
  switch (change.kind) {
    case 'cadence':
    case 'resume':
      return isOpen;
    case 'pause':
      return isOpen && isCalendarDate(change.until) && change.until > today;
    case 'stop':
      return true;
  }
}
