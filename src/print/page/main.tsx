// Starts the print dialog in the page that Apps Script serves.
import type { PrintCalls } from '../../rpc/calls';
import { mount } from '../../ui/mount';
import { callScript, type ScriptRun } from '../../ui/rpc/call-script';
import type { PrintScope } from '../domain/print-request';
import { byLanguage } from '../messages/messages';
import { PrintDialog } from './print-dialog';

declare const google: {
  readonly script: {
    readonly run: ScriptRun<PrintCalls>;
    readonly host: { readonly close: () => void };
  };
};

/** Whom the dialog was opened for, as the script has written it into the page. */
function scopeOfPage(): PrintScope {
  const { scope } = document.body.dataset;
  return scope === undefined ? { kind: 'selection' } : JSON.parse(decodeURIComponent(scope));
}

mount(
  byLanguage,
  <PrintDialog
    call={callScript<PrintCalls>(() => google.script.run)}
    opened={scopeOfPage()}
    onPrint={() => window.print()}
    onClose={() => google.script.host.close()}
  />,
);
