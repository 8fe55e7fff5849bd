import type { Services } from '../../store/services';
/** @param sent emails of the run that has ended just now */
export declare function reportRun(services: Services, sent: number): void;
