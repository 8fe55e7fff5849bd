import type { PropertyStore } from '../store/ports';
type Properties = GoogleAppsScript.Properties.Properties;
export interface CaseloadProperties extends PropertyStore {
    readonly read: (name: string) => string | null;
    readonly write: (name: string, text: string) => void;
    readonly forget: (name: string) => void;
    /** Every text of this caseload, by name. */
    readonly all: () => Readonly<Record<string, string>>;
    /** Characters of the names and texts of all caseloads of the script. */
    readonly size: () => number;
    /** This run has taken the caseload's lock, or has let go of it: only with it may it write. */
    readonly holdLock: (isHeld: boolean) => void;
}
export declare const propertyName: (spreadsheetId: string, name: string) => string;
/** All is read in one call; what was read before the lock was taken is read again after it. */
export declare function createPropertyStore(spreadsheetId: () => string, properties: () => Properties): CaseloadProperties;
export {};
