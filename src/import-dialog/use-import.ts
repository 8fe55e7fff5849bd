// Joins the dialog's rules to the script: runs each errand once and brings its answer back.
import { useEffect, useReducer } from 'preact/hooks';
import type { ImportCalls } from '../contract/import-calls';
import type { CallScript } from '../page/call/call-script';
import type { ImportEvent, Reply } from './state/import-event';
import { reduceImport } from './state/reduce-import';
import { type Errand, type ImportState, start } from './state/step';

export type Tell = (event: ImportEvent) => void;

export function useImport(call: CallScript<ImportCalls>): readonly [ImportState, Tell] {
  const [state, tell] = useReducer(reduceImport, start);
  const errand = state.work.kind === 'under way' ? state.work.errand : null;
  useEffect(() => {
    if (errand === null) return;
    void run(errand, call).then((reply) => tell({ kind: 'answered', errand, reply }));
  }, [errand, call]);
  return [state, tell];
}

async function run(errand: Errand, call: CallScript<ImportCalls>): Promise<Reply> {
  const { name, rows } = errand.file;
  const table = { name, rows };
  switch (errand.kind) {
    case 'propose':
      return { kind: errand.kind, outcome: await call('proposeImport', table) };
    case 'preview': {
      const { mapping } = errand.columns;
      return { kind: errand.kind, outcome: await call('previewImport', table, mapping) };
    }
    case 'import':
      return {
        kind: errand.kind,
        outcome: await call('applyImport', table, errand.mapping, errand.seal),
      };
  }
}
