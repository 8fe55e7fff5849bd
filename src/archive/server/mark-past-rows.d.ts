import type { RunContext } from '../../store/run-context';
export declare function markPastRows({ services, settings, now }: RunContext): void;
