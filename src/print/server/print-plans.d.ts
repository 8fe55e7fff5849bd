import { type Result } from '../../rpc/result';
import type { PrintReader } from '../../schema/choices';
import type { Services } from '../../store/services';
import type { PrintAnswer, PrintScope } from '../domain/print-request';
export declare function openPrint(scope: PrintScope, services: Services): Result<null>;
/** Whoever asks again while nothing has changed gets the same. */
export declare function printPlans(reader: PrintReader, scope: PrintScope, services: Services): Result<PrintAnswer>;
