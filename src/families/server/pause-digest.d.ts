import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
import type { GuardianView } from '../domain/view-guardian';
/** @param until the first day on which digests go out again; null ends a pause */
export declare function pauseDigest(guardianId: string, until: string | null, services: Services): Result<GuardianView>;
