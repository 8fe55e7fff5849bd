import type { RunContext } from '../../store/run-context';
export declare function noticeClosedChanges(run: RunContext): void;
