// Brings a caseload that an earlier version has made up to the present schema. The version stands in
// the Settings tab, which goes along when the file is copied; a property repeats it, because
// properties are read in every hourly run anyway and the tab is not.

import { normalizeText } from '../../core/normalize-text';
import { allTabs, schemaVersion, type TabName } from '../../schema/tabs';
import type { SettingsTable } from '../../settings/domain/caseload-settings';
import type { PropertyStore, WriteRows } from '../../store/ports';
import type { Services } from '../../store/services';

const versionSetting = 'Schema version';
const versionProperty = 'schema';

const isVersion = (setting: string): boolean =>
  normalizeText(setting) === normalizeText(versionSetting);

/** The version that the caseload has been brought up to; 0 where it is from before versions. */
export function versionIn({ rows }: Pick<SettingsTable, 'rows'>): number {
  const version = Number(rows.find(({ setting }) => isVersion(setting))?.value);
  return Number.isInteger(version) ? version : 0;
}

/** A caseload that a newer version has been in keeps the newer number: nothing is taken back. */
export function recordVersion(
  settings: SettingsTable,
  writeRows: WriteRows,
  properties: PropertyStore,
): void {
  if (versionIn(settings) < schemaVersion) {
    const value = String(schemaVersion);
    const there = [...settings.rows.map(({ setting }) => setting), ...settings.unreadIds];
    const id = there.find(isVersion);
    if (id !== undefined) writeRows([], [{ tab: 'settings', id, values: { value } }]);
    else {
      const meaning = 'Kept by Living ALP: which version of its tabs this file has.';
      writeRows([{ tab: 'settings', rows: [{ setting: versionSetting, value, meaning }] }], []);
    }
  }
  properties.write(versionProperty, String(schemaVersion));
}

/**
 * Adds the columns that the present version needs; the caller holds the lock.
 *
 * Not where a tab is missing, or a column without which rows cannot be read: added anew it would be
 * empty, and every hold that it said would be lifted. That is left to a person and Set up or repair.
 * An upgrade that fails is tried again in the next hour, and keeps no digest back: what a run needs
 * it reads itself, and notifies the owner of what is missing.
 */
export function upgradeIfOlder({ store, properties, logError }: Services): void {
  if (properties.read(versionProperty) === String(schemaVersion)) return;
  try {
    store.readTabs(Object.keys(allTabs) as TabName[]);
    store.prepareTabs();
    recordVersion(store.readTabs(['settings']).settings, store.writeRows, properties);
  } catch (error) {
    logError(error);
  }
}
