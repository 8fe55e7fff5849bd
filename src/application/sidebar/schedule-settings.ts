// Reads the settings of the schedule, tries them without saving, and saves them.

import { comingDigestDays } from '../../domain/cadence/school-calendar';
import type { LocalTime } from '../../domain/calendar/local-time';
import {
  type CaseloadSettings,
  readSettings,
  type SettingsTable,
} from '../../domain/settings/caseload-settings';
import {
  strangeSettings,
  withSettings,
  writtenSchedule,
} from '../../domain/settings/schedule-settings';
import { writeWithHistory } from '../history';
import { inTurn } from '../in-turn';
import type { Change } from '../ports';
import { timeAt } from '../time-at';
import { done, type Outcome, type Refused, refused } from './outcome';
import type { ReadPorts, WritePorts } from './sidebar-ports';

export type ScheduleSettings = Readonly<Record<string, string>>;

export interface ScheduleView {
  readonly settings: ScheduleSettings;
  readonly parsed: CaseloadSettings | null;
  /** What is wrong with the settings, in sentences. */
  readonly problems: readonly string[];
  /** The next five digest days of the caseload's cadence. */
  readonly nextDates: readonly string[];
}

const datesShown = 5;

export const schedule = (ports: ReadPorts): Outcome<ScheduleView> =>
  done(viewOf(ports.readTabs(['settings']).settings, timeAt(ports)));

export function trySchedule(settings: ScheduleSettings, ports: ReadPorts): Outcome<ScheduleView> {
  const strange = refusalOf(settings);
  if (strange) return strange;
  const table = ports.readTabs(['settings']).settings;
  return done(viewOf({ ...table, rows: withSettings(table.rows, settings) }, timeAt(ports)));
}

/** Saves all of them, or none where the view has problems. */
export function saveSchedule(settings: ScheduleSettings, ports: WritePorts): Outcome<ScheduleView> {
  const strange = refusalOf(settings);
  if (strange) return strange;
  return inTurn(ports.alone, () => {
    const now = timeAt(ports);
    const table = ports.readTabs(['settings']).settings;
    const { rows } = table;
    const wanted = withSettings(rows, settings);
    const view = viewOf({ ...table, rows: wanted }, now);
    if (view.problems.length > 0) return done(view);
    const before = new Map(rows.map((row) => [row.setting, row.value]));
    const changed = wanted.filter(({ setting, value }) => before.get(setting) !== value);
    if (changed.length === 0) return done(view);
    const left = writeWithHistory(
      ports.writeRows,
      [{ tab: 'settings', rows: changed.filter(({ setting }) => !before.has(setting)) }],
      changed
        .filter(({ setting }) => before.has(setting))
        .map(({ setting, value }): Change => ({ tab: 'settings', id: setting, values: { value } })),
      changed.map(({ setting, value }) => ({
        at: now.moment,
        by: ports.place.account(),
        tab: 'Settings',
        rowId: setting,
        field: 'Value',
        before: before.get(setting) ?? '',
        after: value,
        reason: 'Schedule changed in the sidebar',
      })),
    );
    if (left.length === 0) return done(view);
    const names = left.map(({ id }) => `“${id}”`).join(', ');
    return refused(
      `These settings could not be saved, because a formula stands there, or the row stands twice or is gone: ${names}. Please look at the Settings tab; the others are saved.`,
    );
  });
}

function refusalOf(settings: ScheduleSettings): Refused | null {
  const strange = strangeSettings(settings);
  if (strange.length === 0) return null;
  return refused(
    `The sidebar cannot change ${strange.map((name) => `“${name}”`).join(', ')}: see the Settings tab. Nothing was saved.`,
  );
}

function viewOf(table: SettingsTable, now: LocalTime): ScheduleView {
  const settings = writtenSchedule(table.rows);
  const reading = readSettings(table, now.date);
  if (reading.kind === 'problems') {
    return { settings, parsed: null, problems: reading.sentences, nextDates: [] };
  }
  const { cadence, calendar } = reading.settings;
  const days = comingDigestDays(now, cadence, calendar, datesShown);
  const nextDates = days.map(({ date }) => date);
  return { settings, parsed: reading.settings, problems: [], nextDates };
}
