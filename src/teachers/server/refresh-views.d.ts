import type { RunContext } from '../../store/run-context';
export interface ViewCounts {
    readonly made: number;
    readonly changed: number;
    readonly removed: number;
}
/**
 * As the setting Teachers says.
 * @throws StoreError
 */
export declare function keepViews({ services, settings, now }: RunContext): ViewCounts;
