import type { RunContext } from '../../store/run-context';
export declare function sendHeadsUp({ services, now, settings }: RunContext): void;
