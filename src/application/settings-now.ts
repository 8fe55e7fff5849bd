// The settings as they stand in the tab.

import { isRetired } from '../domain/access/role';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { localTime } from '../domain/calendar/local-time';
import type { Table } from '../domain/schema/decode-table';
import type { Setting } from '../domain/schema/tabs';
import {
  type CaseloadSettings,
  readSettings,
  type SettingsReading,
} from '../domain/settings/caseload-settings';
import type { Place, ReadTabs } from './ports';

interface SettingsPorts {
  readonly readTabs: ReadTabs;
  readonly place: Place;
}

/** @param instant milliseconds since 1970; what is not set depends on the school year */
export const settingsNow = ({ readTabs, place }: SettingsPorts, instant: number): SettingsReading =>
  readSettings(readTabs(['settings']).settings, localTime(instant, place.zone()).date);

export interface MidRun {
  readonly today: CalendarDate;
  /** In whose name the mails go out. */
  readonly account: string;
  /** A run that began while digests were on ends with them. */
  readonly needsDigestsOn: boolean;
}

/**
 * The settings as they have just been read in the middle of a run; null where they end it: digests
 * were paused, the account keeps no plans any more, or nobody can say what a value means.
 */
export function settingsMidRun(
  table: Table<Setting>,
  { today, account, needsDigestsOn }: MidRun,
): CaseloadSettings | null {
  const reading = readSettings(table, today);
  if (reading.kind === 'problems') return null;
  const { settings } = reading;
  if (needsDigestsOn && !settings.digestsOn) return null;
  return isRetired(account, settings.specialists) ? null : settings;
}
