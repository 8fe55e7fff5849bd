// Starts the import dialog in the page that Apps Script serves.
import type { ImportCalls } from '../../rpc/calls';
import { mount } from '../../ui/mount';
import { callScript, type ScriptRun } from '../../ui/rpc/call-script';
import { byLanguage } from '../messages/messages';
import { ImportDialog } from './import-dialog';

declare const google: {
  readonly script: {
    readonly run: ScriptRun<ImportCalls>;
    readonly host: { readonly close: () => void };
  };
};

mount(
  byLanguage,
  <ImportDialog
    call={callScript<ImportCalls>(() => google.script.run)}
    onClose={() => google.script.host.close()}
  />,
);
