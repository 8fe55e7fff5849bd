// Reads the settings of the schedule, tries them without saving, and saves them.

import type { LocalTime } from '../../core/local-time';
import {
  done,
  type Failure,
  failure,
  type Rejection,
  type Result,
  refused,
} from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import {
  type CaseloadSettings,
  readSettings,
  type SettingsTable,
} from '../../settings/domain/caseload-settings';
import { writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import { saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { strangeSettings, withSettings, writtenSchedule } from '../domain/schedule-settings';
import { comingDigestDays } from '../domain/school-calendar';

export type ScheduleSettings = Readonly<Record<string, string>>;

export interface ScheduleView {
  readonly settings: ScheduleSettings;
  readonly parsed: CaseloadSettings | null;
  /** What is wrong with the settings, each with the setting that has to be changed. */
  readonly problems: readonly Failure[];
  /** The next five digest days of the caseload's cadence. */
  readonly nextDates: readonly string[];
}

const datesShown = 5;

export const schedule = (services: Services): Result<ScheduleView> =>
  done(viewSchedule(services.store.readTabs(['settings']).settings, timeAt(services)));

export function trySchedule(settings: ScheduleSettings, services: Services): Result<ScheduleView> {
  const strange = refusalOf(settings);
  if (strange) return strange;
  const table = services.store.readTabs(['settings']).settings;
  return done(
    viewSchedule({ ...table, rows: withSettings(table.rows, settings) }, timeAt(services)),
  );
}

/** Whoever saves it has had the days of the year before them. */
const DAYS_OF_YEAR = 'First day of school';

/** Saves all of them, or none where the view has problems. */
export function saveSchedule(settings: ScheduleSettings, services: Services): Result<ScheduleView> {
  const strange = refusalOf(settings);
  if (strange) return strange;
  return withCaseloadLock(services.lock, () => {
    const now = timeAt(services);
    const table = services.store.readTabs(['settings']).settings;
    const { rows } = table;
    const wanted = withSettings(rows, settings);
    const view = viewSchedule({ ...table, rows: wanted }, now);
    if (view.problems.length > 0) return done(view);
    if (DAYS_OF_YEAR in settings) saveScheduleState(services.properties, { datesSeen: true });
    const before = new Map(rows.map((row) => [row.setting, row.value]));
    const changed = wanted.filter(({ setting, value }) => before.get(setting) !== value);
    if (changed.length === 0) return done(view);
    const left = writeWithHistory(
      services.store.writeRows,
      [{ tab: 'settings', rows: changed.filter(({ setting }) => !before.has(setting)) }],
      changed
        .filter(({ setting }) => before.has(setting))
        .map(({ setting, value }): Change => ({ tab: 'settings', id: setting, values: { value } })),
      changed.map(({ setting, value: after }) =>
        historyLine(
          {
            tab: 'settings',
            rowId: setting,
            column: 'value',
            before: before.get(setting) ?? '',
            after,
          },
          {
            at: now.moment,
            by: services.identity.account(),
            reason: 'Schedule changed in the sidebar',
          },
        ),
      ),
    );
    if (left.length === 0) return done(view);
    return refused(
      failure(
        'settings not saved',
        left.map(({ id }) => id),
      ),
    );
  });
}

function refusalOf(settings: ScheduleSettings): Rejection | null {
  const strange = strangeSettings(settings);
  return strange.length === 0 ? null : refused(failure('settings of others', strange));
}

export function viewSchedule(table: SettingsTable, now: LocalTime): ScheduleView {
  const settings = writtenSchedule(table.rows);
  const reading = readSettings(table, now.date);
  if (reading.kind === 'problems') {
    return { settings, parsed: null, problems: reading.problems, nextDates: [] };
  }
  const { cadence, calendar } = reading.settings;
  const days = comingDigestDays(now, cadence, calendar, datesShown);
  const nextDates = days.map(({ date }) => date);
  // As fields can show them, however somebody has typed them.
  const shown = {
    ...settings,
    Hour: String(calendar.hour),
    'Until hour': String(calendar.untilHour),
    'First day of school': calendar.firstDay,
    'Last day of school': calendar.lastDay,
  };
  return { settings: shown, parsed: reading.settings, problems: [], nextDates };
}
