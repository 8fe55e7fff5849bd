// The settings that say when digests go out, which the sidebar may change.
import { normalizeText } from '../../core/normalize-text';
import type { Setting } from '../../schema/tabs';
import { scheduleSettings } from '../../settings/domain/caseload-settings';

/** Names of settings that are not of the schedule. */
export const strangeSettings = (settings: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(settings).filter((setting) => !scheduleSettings.includes(setting));

/** The rows of the tab as they would be with the given values; settings without a row get one. */
export function withSettings(
  rows: readonly Setting[],
  settings: Readonly<Record<string, string>>,
): readonly Setting[] {
  const given = Object.entries(settings);
  const known = new Set(rows.map(({ setting }) => normalizeText(setting)));
  return [
    ...rows.map((row) => {
      const [, value = row.value] =
        given.find(([setting]) => normalizeText(setting) === normalizeText(row.setting)) ?? [];
      return { ...row, value };
    }),
    ...given
      .filter(([setting]) => !known.has(normalizeText(setting)))
      .map(([setting, value]) => ({ setting, value, meaning: '' })),
  ];
}

/** What stands in the tab, by setting; '' where there is no row. */
export const writtenSchedule = (rows: readonly Setting[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    scheduleSettings.map((setting) => [
      setting,
      rows.find((row) => normalizeText(row.setting) === normalizeText(setting))?.value ?? '',
    ]),
  );
