import { type Failure, type Result } from '../../rpc/result';
import { type CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
export type ScheduleSettings = Readonly<Record<string, string>>;
export interface ScheduleView {
    readonly settings: ScheduleSettings;
    readonly parsed: CaseloadSettings | null;
    /** What is wrong with the settings, each with the setting that has to be changed. */
    readonly problems: readonly Failure[];
    /** The next five digest days of the caseload's cadence. */
    readonly nextDates: readonly string[];
}
export declare const schedule: (services: Services) => Result<ScheduleView>;
export declare function trySchedule(settings: ScheduleSettings, services: Services): Result<ScheduleView>;
/** Saves all of them, or none where the view has problems. */
export declare function saveSchedule(settings: ScheduleSettings, services: Services): Result<ScheduleView>;
