import type { PrintScope } from '../print/domain/print-request';
import type { Services } from '../store/services';
/** Choosing the page is not an access check; every call of either is authorized separately. */
export declare function openSidebarPage(services: Services): string;
export declare function openImportDialog(): string;
/** An ID may be any text: encoded, it cannot end the attribute. */
export declare function showPrintDialog(scope: PrintScope): void;
export declare function openPrintDialog(): string;
