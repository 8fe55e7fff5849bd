import { type QueueResult } from '../../mailing/server';
import { type RunContext } from '../../store/run-context';
/**
 * One job of the hour, after the digests, so that these come first when quota or time is short. In an
 * hour with nothing to do it reads no tab. One that is missing is no reason to say that digests wait.
 */
export declare function mailTeachersByClock(run: RunContext): QueueResult | null;
