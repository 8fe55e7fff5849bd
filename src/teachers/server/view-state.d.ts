import type { PropertyStore } from '../../store/ports';
export interface ViewState {
    /** Of views that we have made. */
    readonly ids: ReadonlySet<number>;
    /** What has to be looked at to know whether anything has changed, in A1 notation. */
    readonly ranges: readonly string[];
    /** Of what was there when nothing was left to be done; '' when something may be. */
    readonly hash: string;
}
/** IDs in short form: hundreds of them fit into one property, and no address stands there. */
export declare function loadViewState(properties: PropertyStore): ViewState;
/** Views that do not fit are known by their title. */
export declare function saveViewState(properties: PropertyStore, { ids, ranges, hash }: ViewState): void;
