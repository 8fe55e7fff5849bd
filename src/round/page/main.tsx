// Starts the page of a progress round in the dialog that Apps Script serves.
import type { RoundCalls } from '../../rpc/calls';
import { mount } from '../../ui/mount';
import { callScript, type ScriptRun } from '../../ui/rpc/call-script';
import { byLanguage } from '../messages/messages';
import { RoundDialog } from './round-dialog';

declare const google: {
  readonly script: {
    readonly run: ScriptRun<RoundCalls>;
    readonly host: { readonly close: () => void };
  };
};

mount(
  byLanguage,
  <RoundDialog
    call={callScript<RoundCalls>(() => google.script.run)}
    onClose={() => google.script.host.close()}
  />,
);
