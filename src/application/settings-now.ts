// The settings as they stand in the tab.
import { localTime } from '../domain/calendar/local-time';
import { readSettings, type SettingsReading } from '../domain/settings/caseload-settings';
import type { Place, ReadTabs } from './ports';

interface SettingsPorts {
  readonly readTabs: ReadTabs;
  readonly place: Place;
}

/** @param instant milliseconds since 1970; what is not set depends on the school year */
export const settingsNow = ({ readTabs, place }: SettingsPorts, instant: number): SettingsReading =>
  readSettings(readTabs(['settings']).settings.rows, localTime(instant, place.zone()).date);
