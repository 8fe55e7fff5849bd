import type { Services } from '../../store/services';
/** @returns false where nothing may be begun: another run is between two batches */
export declare function recoverRun(services: Services): boolean;
