// Connects the reducer of the dialog to the script: sends each request once and dispatches its answer.
import { useEffect, useReducer } from 'preact/hooks';
import type { ImportCalls } from '../../rpc/calls';
import type { CallScript } from '../../ui/rpc/call-script';
import type { ImportEvent, Reply } from './state/import-event';
import { reduceImport } from './state/reduce-import';
import { type ImportRequest, type ImportState, start } from './state/step';

export type ImportDispatch = (event: ImportEvent) => void;

export function useImport(call: CallScript<ImportCalls>): readonly [ImportState, ImportDispatch] {
  const [state, dispatch] = useReducer(reduceImport, start);
  const request = state.work.kind === 'pending' ? state.work.request : null;
  useEffect(() => {
    if (request === null) return;
    void run(request, call).then((reply) => dispatch({ kind: 'answered', request, reply }));
  }, [request, call]);
  return [state, dispatch];
}

async function run(request: ImportRequest, call: CallScript<ImportCalls>): Promise<Reply> {
  const { name, rows } = request.file;
  const table = { name, rows };
  switch (request.kind) {
    case 'propose':
      return { kind: request.kind, outcome: await call('proposeImport', table) };
    case 'preview': {
      const { mapping } = request.columns;
      return { kind: request.kind, outcome: await call('previewImport', table, mapping) };
    }
    case 'import':
      return {
        kind: request.kind,
        outcome: await call('applyImport', table, request.mapping, request.previewHash),
      };
  }
}
