import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
/** The caller holds the lock, and writes the check-in next. */
export declare function noteWish(checkInId: string, services: Services): void;
/** Never throws: what cannot be told now is told by the clock. */
export declare function tellWishes(services: Services): void;
/** For the hourly run, which holds the lock. */
export declare function tellWishesByClock({ services }: RunContext): void;
