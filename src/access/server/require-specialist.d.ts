import { type Rejection } from '../../rpc/result';
import type { Services } from '../../store/services';
/** What was called, and the IDs that the call named, for History. */
export interface AccessPurpose {
    readonly call: string;
    readonly about: string;
}
/** Null for a specialist, else why not. @throws StoreError where there are no settings to read */
export declare const unlessSpecialist: (purpose: AccessPurpose, services: Services) => Rejection | null;
/**
 * Set-up enters whoever runs it, while nobody is named. In a caseload in use that is not the first who
 * finds the cell emptied or the tab renamed, who may be a teacher.
 */
export declare function unlessMaySetUp(purpose: AccessPurpose, services: Services): Rejection | null;
/** No, while there are no settings to read. */
export declare const isNamedSpecialist: (services: Services) => boolean;
