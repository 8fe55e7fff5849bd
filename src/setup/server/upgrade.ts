// Brings a caseload that an earlier version has made up to the present schema. The version stands in
// the Settings tab, which goes along when the file is copied; a property repeats it, because
// properties are read in every hourly run anyway and the tab is not.

import { ensureSecret } from '../../answers/server';
import { normalizeText } from '../../core/normalize-text';
import { renewQuestions } from '../../digests/domain/question-bank/renew-questions';
import { done } from '../../rpc/result';
import { schemaVersion } from '../../schema/tabs';
import {
  isUnreadSetting,
  type SettingsTable,
  settingsIn,
} from '../../settings/domain/caseload-settings';
import { fileIdRow, fileIdSetting, writtenFileId } from '../../settings/domain/file-identity';
import { isUpgraded, versionProperty } from '../../store/is-upgraded';
import type { Change, ReadTabs } from '../../store/ports';
import type { RunContext } from '../../store/run-context';
import type { ExpectedTabs, Services } from '../../store/services';
import { StoreError } from '../../store/store-error';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { yearsAtUpgrade } from '../../years/domain/years-at-upgrade';

const versionSetting = 'Schema version';

const isVersion = (setting: string): boolean =>
  normalizeText(setting) === normalizeText(versionSetting);

/** The version that the caseload has been brought up to; 0 where it is from before versions. */
export function versionIn({ rows }: Pick<SettingsTable, 'rows'>): number {
  const version = Number(rows.find(({ setting }) => isVersion(setting))?.value);
  return Number.isInteger(version) ? version : 0;
}

/** What a caseload has had already, so that what is gone can be told from what never was. */
export function expectedTabs(services: Services, isRepair: boolean): ExpectedTabs {
  const { store, properties } = services;
  const version = Math.max(
    recordedIn(store.readTabs),
    Number(properties.read(versionProperty) ?? 0) || 0,
  );
  return { version, isRepair, at: timeAt(services).moment.slice(0, 16).replace('T', ' ') };
}

function recordedIn(readTabs: ReadTabs): number {
  try {
    return versionIn(readTabs(['settings']).settings);
  } catch (error) {
    // Without its tab nothing is recorded; set-up makes it.
    if (error instanceof StoreError) return 0;
    throw error;
  }
}

const versionOf = (settings: SettingsTable, { properties }: Services): number =>
  Math.max(versionIn(settings), Number(properties.read(versionProperty) ?? 0) || 0);

/** Before there were years: goals have none yet, and students no plan. */
const firstWithYears = 3;

/** Before questions knew areas and progress, and other ones were shipped. */
const firstWithAreas = 4;

/**
 * Done again, it changes nothing. False where it has to wait, because nobody can say which school year
 * runs: a wrong year would silence every goal.
 */
export function giveYears(settings: SettingsTable, services: Services): boolean {
  const { store } = services;
  if (versionOf(settings, services) >= firstWithYears) return true;
  const { date } = timeAt(services);
  const calendar = settingsIn(settings, date)?.calendar;
  if (!calendar) return false;
  const { students, goals, plans } = store.readTabs(['students', 'goals', 'plans']);
  const old = { students: students.rows, goals: goals.rows, plans };
  const given = yearsAtUpgrade(old, calendar, date);
  const changes = given.goals.map(({ goalId, schoolYear }): Change => {
    return { tab: 'goals', id: goalId, values: { schoolYear } };
  });
  if (given.plans.length + changes.length > 0)
    store.writeRows([{ tab: 'plans', rows: given.plans }], changes);
  return true;
}

/** Done again, it changes nothing; once the version is recorded, a question that is deleted stays so. */
export function renewBank(settings: SettingsTable, services: Services): void {
  if (versionOf(settings, services) >= firstWithAreas) return;
  const { store } = services;
  const { questions } = store.readTabs(['questions']);
  const { added, changed } = renewQuestions(questions, store.readQuestionBank());
  const changes = changed.map((change): Change => ({ tab: 'questions', ...change }));
  if (added.length + changes.length > 0)
    store.writeRows([{ tab: 'questions', rows: added }], changes);
}

/** A caseload that a newer version has been in keeps the newer number: nothing is taken back. */
export function recordVersion(settings: SettingsTable, services: Services): void {
  const { store, properties, identity } = services;
  const there = [...settings.rows.map(({ setting }) => setting), ...settings.unreadIds];
  // A file that has no ID yet is taken for an original; one that has another's is a copy, and stays one.
  const isUnnamed = writtenFileId(settings) === null && !isUnreadSetting(fileIdSetting, settings);
  const value = String(schemaVersion);
  const id = there.find(isVersion);
  const isOlder = versionIn(settings) < schemaVersion;
  const meaning = 'Kept by Living ALP: which version of its tabs this file has.';
  const rows = [
    ...(isOlder && id === undefined ? [{ setting: versionSetting, value, meaning }] : []),
    ...(isUnnamed ? [fileIdRow(identity.fileId())] : []),
  ];
  const changes: readonly Change[] =
    isOlder && id !== undefined ? [{ tab: 'settings', id, values: { value } }] : [];
  if (rows.length + changes.length > 0) store.writeRows([{ tab: 'settings', rows }], changes);
  ensureSecret(services);
  properties.write(versionProperty, String(schemaVersion));
}

/**
 * Adds the tabs, columns and options that the present version needs; the caller holds the lock.
 *
 * Not where something is gone that the caseload has had, and without which rows cannot be read or
 * emails are not held: that is left to a person and Set up or repair. An upgrade that fails is tried
 * again in the next hour, and keeps no digest back: what a run needs it reads itself, and notifies
 * the owner of what is missing.
 */
export function upgradeIfOlder(services: Services): void {
  const { store, logError } = services;
  if (isUpgraded(services)) return;
  try {
    store.prepareTabs(expectedTabs(services, false));
    const { settings } = store.readTabs(['settings']);
    if (!giveYears(settings, services)) return;
    renewBank(settings, services);
    recordVersion(settings, services);
  } catch (error) {
    logError(error);
  }
}

export const isUpgradeDue = ({ services }: RunContext): boolean => !isUpgraded(services);

/** The same for a specialist at the screen, who need not wait for the next hour. */
export function upgradeAtScreen(services: Services): void {
  if (isUpgraded(services)) return;
  withCaseloadLock(services.lock, () => done(upgradeIfOlder(services)));
}
