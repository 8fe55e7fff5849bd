// What becomes of a guardian's row when the guardian changes the emails on the answer page.

import { type CalendarDate, isCalendarDate } from '../../core/calendar-date';
import { normalizeText } from '../../core/normalize-text';
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
  const isStopped = normalizeText(digest) === 'stopped';
  switch (change.kind) {
    case 'cadence':
      return !isStopped;
    case 'pause':
      return !isStopped && isCalendarDate(change.until) && change.until > today;
    case 'resume':
      return !isStopped;
    case 'stop':
      return true;
  }
}
