import { type Result } from '../../rpc/result';
import type { PreparedTabs, Services } from '../../store/services';
export interface SetUpResult extends PreparedTabs {
    /** The account has just become the caseload's first specialist. */
    readonly isNamed: boolean;
    /** Address of the file of which this one is a copy; null for an original. */
    readonly copyOf: string | null;
}
export declare function setUp(services: Services): Result<SetUpResult>;
