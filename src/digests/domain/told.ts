// What an email has told, as the Deliveries tab keeps it: by it the next one knows what is new.

import type { CalendarDate } from '../../core/calendar-date';
import { hash32 } from '../../core/hash32';
import type { Delivery, Goal } from '../../schema/tabs';

const short = (text: string): string => hash32(text).toString(36);

/** A list in a cell is cut at its separators, which people may have typed into an ID. */
const inList = (id: string): string => (/^[\w.-]+$/.test(id) ? id : `#${short(id)}`);

export const toldReached = ({ goalId }: Pick<Goal, 'goalId'>): string =>
  `reached:${inList(goalId)}`;

/** Of a note, a check-in or an answer. */
export const toldNews = (rowId: string): string => `said:${short(rowId)}`;

export const toldConference = (day: CalendarDate): string => `conference:${day}`;

export const toldYearsEnd = 'end of year';

/** That goals are being set: such an email is not yet the first about them. */
export const toldBeingSet = 'being set';

const goalsMark = 'goals:';

/** Changes with every text of the goals, whatever their order. */
export const toldGoals = (goals: readonly Pick<Goal, 'goalId' | 'goal'>[]): string =>
  `${goalsMark}${short(
    goals
      .map(({ goalId, goal }) => `${goalId} ${goal.trim()}`)
      .sort()
      .join('\n'),
  )}`;

/** Which goals an email has listed; undefined for one that lists none. */
export const goalsToldBy = ({ told }: Pick<Delivery, 'told'>): string | undefined =>
  told.find((each) => each.startsWith(goalsMark));
