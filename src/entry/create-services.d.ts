import { type RunOrigin } from '../platform/open-spreadsheet';
import type { Services } from '../store/services';
export declare function createServices(origin?: RunOrigin): Services;
