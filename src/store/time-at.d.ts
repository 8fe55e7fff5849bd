import { type LocalTime } from '../core/local-time';
import type { Services } from './services';
export declare const timeAt: ({ clock: { now }, identity: spreadsheet }: Services) => LocalTime;
