// A small import as the dialog sees it: a file, a proposal, a preview, a result.

import type { ImportPreview, ImportResult } from '../../../src/import/domain/import-plan';
import type { MappedColumn, MappingProposal } from '../../../src/import/domain/mapping';
import type { PreviewLine } from '../../../src/import/page/line-filter';
import type { ImportEvent, Reply } from '../../../src/import/page/state/import-event';
import { reduceImport } from '../../../src/import/page/state/reduce-import';
import { type ChosenFile, type ImportState, start } from '../../../src/import/page/state/step';
import { failure } from '../../../src/rpc/result';
import type { Outcome } from '../../../src/ui/rpc/outcome';

export const file: ChosenFile = {
  name: 'caseload.csv',
  rows: [['Student', 'Rel', 'Locker']],
  size: 1,
  sheets: [],
};

const column = (
  index: number,
  header: string,
  field: MappedColumn['field'],
  certainty: MappedColumn['certainty'],
): MappedColumn => ({ index, header, field, certainty, judgement: null });

export const proposal: MappingProposal = {
  headerRow: 0,
  columns: [
    column(0, 'Student', 'studentName', 'sure'),
    column(1, 'Rel', 'guardian1Relation', 'guess'),
    column(2, 'Locker', null, 'guess'),
  ],
  words: [],
  decisions: [],
  problems: [],
  notes: [failure('columns left out', ['Locker'])],
};

export const line = (row: number, over: Partial<PreviewLine> = {}): PreviewLine => ({
  row,
  studentId: `S${row}`,
  name: `Student ${row}`,
  action: 'add',
  changes: [],
  closedGoals: [],
  added: null,
  warnings: [],
  ...over,
});

/** A preview of these lines, counted as the script counts them. */
export function previewOf(lines: readonly PreviewLine[], previewHash = 1): ImportPreview {
  const count = (action: PreviewLine['action']) =>
    lines.filter((one) => one.action === action).length;
  return {
    lines,
    newDecisions: 0,
    previewHash,
    counts: {
      add: count('add'),
      change: count('change'),
      same: count('same'),
      skip: count('skip'),
      warned: lines.filter(({ warnings }) => warnings.length > 0).length,
    },
  };
}

export const preview = previewOf([
  line(2),
  line(3, { warnings: [failure('no grade')] }),
  line(4, { action: 'skip', name: '', studentId: '', reason: failure('no name on line') }),
]);

export const result: ImportResult = { counts: preview.counts, leftOut: [] };

export const good = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** The state after these events. */
export const following = (state: ImportState, ...events: readonly ImportEvent[]): ImportState =>
  events.reduce(reduceImport, state);

/** The state after the script has answered what it was asked for last. */
export function answered(state: ImportState, reply: Reply): ImportState {
  if (state.work.kind !== 'pending') throw new Error('Nothing was asked for.');
  return reduceImport(state, { kind: 'answered', request: state.work.request, reply });
}

export const onward: ImportEvent = { kind: 'onward' };
export const back: ImportEvent = { kind: 'back' };

export const withFile = following(start, { kind: 'file chosen', file });
export const proposing = following(withFile, onward);
export const confirming = answered(proposing, { kind: 'propose', outcome: good(proposal) });
export const previewing = following(confirming, onward);
export const lookingOver = answered(previewing, { kind: 'preview', outcome: good(preview) });
export const importing = following(lookingOver, onward);
export const imported = answered(importing, { kind: 'import', outcome: good(result) });
