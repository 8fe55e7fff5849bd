import type { RunContext } from '../../store/run-context';
import type { Services } from '../../store/services';
import { type FilePlanInput, type FileSync } from '../domain/plan-file';
/** What goes wrong with one teacher's file ends nobody else's pass. */
export declare function apart<End>(name: string, { logError }: Services, work: () => End, failed: (trouble: string) => End): End;
interface Imported {
    /** How many have come in. */
    readonly notes: number;
    /** The files from which they have. */
    readonly syncs: readonly FileSync[];
    /** Sentences. */
    readonly troubles: readonly string[];
}
/** All notes in one write; where that fails, those of each teacher in one of their own. */
export declare function importAll(syncs: readonly FileSync[], input: FilePlanInput, 
/** By the plan as it stands: it may have been edited while the files were read, or a part written. */
freshInput: () => FilePlanInput, { services, now }: RunContext): Imported;
export {};
