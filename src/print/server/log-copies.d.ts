import { type Result } from '../../rpc/result';
import type { PrintedDocument, PrintReader } from '../../schema/choices';
import type { Services } from '../../store/services';
import type { CopiesLogged, PrintedCopy, PrintLanguage } from '../domain/print-request';
export interface PrintedAs {
    readonly document: PrintedDocument;
    readonly reader: PrintReader;
    readonly language: PrintLanguage;
}
/** @param requestId of the click: whoever tries again sends the same */
export declare function logCopies(requestId: string, asked: PrintedAs, copies: readonly PrintedCopy[], services: Services): Result<CopiesLogged>;
