import { type QueueResult } from '../../mailing/server';
import type { OrphanedClockInput, TroubleInput } from '../../store/ports';
import { type RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
/** What the clock does every hour, each list in its order. The registry has the whole of it. */
export interface HourlyJobs {
    /** Before anything else, whether digests are on or not. */
    readonly first: (run: RunContext) => void;
    /** Before any email, while digests are on. */
    readonly preparation: readonly ((run: RunContext) => void)[];
    /** While digests are on. What comes first has the first of a quota that does not suffice for all. */
    readonly mails: readonly MailJob[];
    /** In the end, whether digests are on or not. What goes wrong here is told and stops nothing. */
    readonly upkeep: readonly ((run: RunContext) => unknown)[];
}
interface MailJob {
    readonly to: TroubleInput['whose'];
    /** Null where nothing was due. */
    readonly send: (run: RunContext) => MailRun | null;
}
type MailRun = Omit<QueueResult, 'toRetry'>;
export type TickOutcome = {
    readonly kind: 'busy' | 'not authorized' | 'no schedule' | 'not the owner' | 'paused' | 'idle' | 'trouble';
}
/** What the jobs that email families have done. */
 | {
    readonly kind: 'ran';
    readonly runs: readonly MailRun[];
};
export declare function tick(services: Services, jobs: HourlyJobs): TickOutcome;
/**
 * A clock that has nothing to work on notifies the account that it runs under: Google reports no failed
 * run of an add-on to anybody, and a run that does nothing looks just like a run without work. At
 * most once a day, by the calendar of Greenwich: the school's may be out of reach.
 */
export declare function notifyOfOrphanedClock(services: Services, words: OrphanedClockInput): void;
export {};
