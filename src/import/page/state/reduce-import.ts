// Reducer of the import dialog.
import type { Failure } from '../../../rpc/result';
import { type Decision, decisionKey, type MappedWord } from '../../domain/import-decisions';
import { type MappedColumn, type Mapping, type Rows, withDecisions } from '../../domain/mapping';
import { PAGE_OF_LINES } from '../line-filter';
import type { ImportEvent } from './import-event';
import { settleRequest } from './settle-request';
import {
  type FileTrouble,
  type ImportRequest,
  type ImportState,
  idle,
  type Step,
  start,
} from './step';

/** An event that does not fit the step changes nothing. */
export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  const { step, work } = state;
  if (event.kind === 'answered') {
    const isAwaited = work.kind === 'pending' && work.request === event.request;
    return isAwaited ? settleRequest(step, event.request, event.reply) : state;
  }
  // Rows may be being written: there is no way back from here until the script has answered.
  if (work.kind === 'pending' && work.request.kind === 'import') return state;
  switch (event.kind) {
    case 'file chosen':
      return { step: { kind: 'choose', file: event.file, columns: null }, work: idle };
    case 'sheet chosen': {
      if (step.kind !== 'choose' || step.file === null) return state;
      const file = { ...step.file, rows: event.sheet.rows };
      return { step: { kind: 'choose', file, columns: null }, work: idle };
    }
    case 'file unusable':
      return fileTrouble({ kind: 'choose', file: null, columns: null }, event.code, event.failures);
    case 'column set':
      return withMapping(state, (mapping, { file, columns }) =>
        withColumn(mapping, event, file.rows, columns.proposal.decisions),
      );
    case 'columns judged':
      return withMapping(state, (mapping) => withJudgement(mapping, event));
    case 'words set':
      return withMapping(state, (mapping) => ({
        ...mapping,
        words: withWords(mapping.words, event.words),
      }));
    case 'filter set':
      if (step.kind !== 'look over') return state;
      return {
        step: { ...step, filter: event.filter, about: event.about, shown: PAGE_OF_LINES },
        work,
      };
    case 'more wanted':
      if (step.kind !== 'look over') return state;
      return { step: { ...step, shown: step.shown + PAGE_OF_LINES }, work };
    case 'onward':
      return work.kind === 'pending' ? state : onward(step);
    case 'back':
      return { step: before(step), work: idle };
    case 'try again':
      if (work.kind !== 'error' || work.trouble.request === null) return state;
      return { step, work: { kind: 'pending', request: work.trouble.request } };
    case 'start over':
      return start;
  }
}

const fileTrouble = (
  step: Step,
  code: FileTrouble | 'refused',
  failures: readonly Failure[] = [],
): ImportState => ({
  step,
  work: { kind: 'error', trouble: { code, failures, request: null, isUncertain: false } },
});

type Confirming = Extract<Step, { kind: 'confirm' }>;

function withMapping(
  state: ImportState,
  change: (mapping: Mapping, step: Confirming) => Mapping,
): ImportState {
  const { step, work } = state;
  if (step.kind !== 'confirm') return state;
  const mapping = change(step.columns.mapping, step);
  return {
    step: { ...step, columns: { ...step.columns, mapping } },
    work: work.kind === 'pending' ? idle : work,
  };
}

/** What a person sets is no guess any more. Other words may be to map now. */
function withColumn(
  mapping: Mapping,
  { index, field }: Extract<ImportEvent, { kind: 'column set' }>,
  rows: Rows,
  decisions: readonly Decision[],
): Mapping {
  const columns = mapping.columns.map(
    (column): MappedColumn =>
      column.index === index ? { ...column, field, certainty: 'sure', isSet: true } : column,
  );
  const anew = withDecisions(rows, mapping.headerRow, columns, decisions);
  const sure = mapping.words.filter(({ certainty }) => certainty === 'sure');
  return {
    ...anew,
    columns: anew.columns.map((column, at) => ({
      ...column,
      judgement: columns[at]?.judgement ?? column.judgement,
    })),
    words: withWords(anew.words, sure),
  };
}

const withJudgement = (
  mapping: Mapping,
  { indexes, judgement }: Extract<ImportEvent, { kind: 'columns judged' }>,
): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column) =>
    indexes.includes(column.index) ? { ...column, judgement } : column,
  ),
});

/** The words with what a person has said of some of them. */
function withWords(
  words: readonly MappedWord[],
  set: readonly MappedWord[],
): readonly MappedWord[] {
  const keyOf = ({ about, words: written }: MappedWord) => decisionKey(about, written);
  const byKey = new Map(set.map((word) => [keyOf(word), word]));
  return words.map((word) => byKey.get(keyOf(word)) ?? word);
}

function onward(step: Step): ImportState {
  const send = (request: ImportRequest): ImportState => ({
    step,
    work: { kind: 'pending', request },
  });
  switch (step.kind) {
    case 'choose': {
      const { file, columns } = step;
      if (file === null) return fileTrouble(step, 'no file');
      if (columns === null) return send({ kind: 'propose', file });
      return { step: { kind: 'confirm', file, columns }, work: idle };
    }
    case 'confirm': {
      const { file, columns } = step;
      return send({ kind: 'preview', file, columns, isSecondLook: false });
    }
    case 'look over': {
      const { file, columns, preview } = step;
      return send({
        kind: 'import',
        file,
        mapping: columns.mapping,
        previewHash: preview.previewHash,
      });
    }
    case 'imported':
      return { step, work: idle };
  }
}

function before(step: Step): Step {
  switch (step.kind) {
    case 'confirm':
      return { kind: 'choose', file: step.file, columns: step.columns };
    case 'look over':
      return { kind: 'confirm', file: step.file, columns: step.columns };
    case 'choose':
    case 'imported':
      return step;
  }
}
