import { type QueueResult } from '../../mailing/server';
import { type RunContext } from '../../store/run-context';
/** One job of the hour. In an hour with nothing to do it reads no tab. */
export declare function sendCheckInsByClock(run: RunContext): QueueResult | null;
