import { type Result } from '../../rpc/result';
import type { Services } from '../../store/services';
export interface SwitchedOn {
    readonly kind: 'on';
    /** False where digests were on already, and their clock was running. */
    readonly isChange: boolean;
    readonly hour: number;
    readonly nextDates: readonly string[];
    /** A digest day that has passed, and that only a click sends now; null where none is left. */
    readonly passed: string | null;
}
interface SwitchedOff {
    readonly kind: 'paused';
}
/** @param inCopy a person knows that the file is a copy, and wants it to send */
export declare function switchOn(services: Services, inCopy?: boolean): Result<SwitchedOn>;
/** The clock goes on where it has work for teachers: these see their students all year. */
export declare function pause(services: Services): Result<SwitchedOff>;
export {};
