// Starts the import dialog in the page that Apps Script serves.
import { render } from 'preact';
import type { ImportCalls } from '../contract/import-calls';
import { callScript, type ScriptRun } from '../page/call/call-script';
import { ImportDialog } from './import-dialog';
import { chooseWording } from './wording/choose-wording';
import { WordingContext } from './wording/use-wording';

declare const google: {
  readonly script: {
    readonly run: ScriptRun<ImportCalls>;
    readonly host: { readonly close: () => void };
  };
};

const root = document.getElementById('root');
if (root) {
  const wording = chooseWording(navigator.languages);
  document.documentElement.lang = wording.language;
  render(
    <WordingContext.Provider value={wording}>
      <ImportDialog
        call={callScript<ImportCalls>(() => google.script.run)}
        onClose={() => google.script.host.close()}
      />
    </WordingContext.Provider>,
    root,
  );
}
