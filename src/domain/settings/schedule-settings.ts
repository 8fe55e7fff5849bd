// The settings that say when digests go out, which the sidebar may change.
import { plain } from '../plain';
import type { Setting } from '../schema/tabs';

export const scheduleSettings: readonly string[] = [
  'Cadence',
  'Weekday',
  'Hour',
  'Until hour',
  'First day of school',
  'Last day of school',
  'Breaks',
  'Heads-up',
];

/** Names of settings that are not of the schedule. */
export const strangeSettings = (settings: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(settings).filter((setting) => !scheduleSettings.includes(setting));

/** The rows of the tab as they would be with the given values; settings without a row get one. */
export function withSettings(
  rows: readonly Setting[],
  settings: Readonly<Record<string, string>>,
): readonly Setting[] {
  const given = Object.entries(settings);
  const known = new Set(rows.map(({ setting }) => plain(setting)));
  return [
    ...rows.map((row) => {
      const [, value = row.value] =
        given.find(([setting]) => plain(setting) === plain(row.setting)) ?? [];
      return { ...row, value };
    }),
    ...given
      .filter(([setting]) => !known.has(plain(setting)))
      .map(([setting, value]) => ({ setting, value, meaning: '' })),
  ];
}

/** What stands in the tab, by setting; '' where there is no row. */
export const writtenSchedule = (rows: readonly Setting[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    scheduleSettings.map((setting) => [
      setting,
      rows.find((row) => plain(row.setting) === plain(setting))?.value ?? '',
    ]),
  );
