import { type SettingsTable } from '../../settings/domain/caseload-settings';
import type { ExpectedTabs, Services } from '../../store/services';
/** The version that the caseload has been brought up to; 0 where it is from before versions. */
export declare function versionIn({ rows }: Pick<SettingsTable, 'rows'>): number;
/** What a caseload has had already, so that what is gone can be told from what never was. */
export declare function expectedTabs(services: Services, isRepair: boolean): ExpectedTabs;
/**
 * Done again, it changes nothing. False where it has to wait, because nobody can say which school year
 * runs: a wrong year would silence every goal.
 */
export declare function giveYears(settings: SettingsTable, services: Services): boolean;
/** A caseload that a newer version has been in keeps the newer number: nothing is taken back. */
export declare function recordVersion(settings: SettingsTable, services: Services): void;
/**
 * Adds the tabs, columns and options that the present version needs; the caller holds the lock.
 *
 * Not where something is gone that the caseload has had, and without which rows cannot be read or
 * emails are not held: that is left to a person and Set up or repair. An upgrade that fails is tried
 * again in the next hour, and keeps no digest back: what a run needs it reads itself, and notifies
 * the owner of what is missing.
 */
export declare function upgradeIfOlder(services: Services): void;
/** The same for a specialist at the screen, who need not wait for the next hour. */
export declare function upgradeAtScreen(services: Services): void;
