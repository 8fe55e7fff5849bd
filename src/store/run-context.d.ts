import { type LocalTime } from '../core/local-time';
import type { Failure } from '../rpc/result';
import type { Table } from '../schema/decode-table';
import type { Setting } from '../schema/tabs';
import { type CaseloadSettings } from '../settings/domain/caseload-settings';
import type { Services } from './services';
export interface RunContext {
    readonly services: Services;
    /** Milliseconds since 1970; `now` is the same moment. */
    readonly startedAt: number;
    /** Asked of the clock once: everything that the execution decides, it decides as of then. */
    readonly now: LocalTime;
    readonly settings: CaseloadSettings;
    /** Nothing is begun from this instant on, in milliseconds since 1970. */
    readonly deadline: number;
}
export type RunStart = {
    readonly kind: 'run';
    readonly run: RunContext;
} | {
    readonly kind: 'problems';
    readonly problems: readonly Failure[];
};
/** @param startedAt of the execution, where it has begun before it got the lock */
export declare function startRun(services: Services, startedAt?: number): RunStart;
export declare const contextOf: (services: Services, startedAt: number, now: LocalTime, settings: CaseloadSettings) => RunContext;
/** The one question of a run to the clock after its start. */
export declare const hasTimeLeft: ({ services, deadline }: Pick<RunContext, 'services' | 'deadline'>) => boolean;
/** The same run, which ends where the hours end in which families may be emailed. */
export declare function withinSendingHours(run: RunContext): RunContext;
/**
 * The run with the settings as they have just been read in the middle of it; null where they end it:
 * digests were paused, the account keeps no plans any more, or nobody can say what a value means.
 * @param needsDigestsOn a run that began while digests were on ends with them
 */
export declare function withFreshSettings(run: RunContext, table: Table<Setting>, needsDigestsOn: boolean): RunContext | null;
