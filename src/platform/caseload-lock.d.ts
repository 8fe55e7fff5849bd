import type { CaseloadLock } from '../store/ports';
import { type CaseloadProperties } from './property-store';
type Properties = GoogleAppsScript.Properties.Properties;
export interface CaseloadLocks {
    readonly lock: CaseloadLock;
    /**
     * Lets go of the lock that this run holds, for a moment in which others work, and takes it again.
     * @throws where it cannot be had again; the run then ends like one that was cut off
     */
    readonly letOthersIn: () => void;
}
export declare function createCaseloadLock(spreadsheetId: () => string, properties: () => Properties, store: Pick<CaseloadProperties, 'holdLock'>): CaseloadLocks;
export {};
