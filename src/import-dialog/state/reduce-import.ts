// The dialog's rules: what each event makes of where a person stands.
import { PAGE_OF_LINES } from '../lines/line-filter';
import type { ImportEvent } from './import-event';
import { settleErrand } from './settle-errand';
import {
  atRest,
  type ColumnChoice,
  type Errand,
  type FileTrouble,
  type ImportState,
  type Step,
  start,
} from './step';

/** An event that does not fit the step changes nothing. */
export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  const { step, work } = state;
  if (event.kind === 'answered') {
    const isAwaited = work.kind === 'under way' && work.errand === event.errand;
    return isAwaited ? settleErrand(step, event.errand, event.reply) : state;
  }
  // Rows may be being written: there is no way back from here until the script has answered.
  if (work.kind === 'under way' && work.errand.kind === 'import') return state;
  switch (event.kind) {
    case 'file chosen':
      return { step: { kind: 'choose', file: event.file, columns: null }, work: atRest };
    case 'file unusable':
      return fileTrouble(
        { kind: 'choose', file: null, columns: null },
        event.code,
        event.sentences,
      );
    case 'column set':
      if (step.kind !== 'confirm') return state;
      return {
        step: { ...step, columns: withColumn(step.columns, event.index, event.field) },
        work: work.kind === 'under way' ? atRest : work,
      };
    case 'filter set':
      if (step.kind !== 'look over') return state;
      return { step: { ...step, filter: event.filter, shown: PAGE_OF_LINES }, work };
    case 'more wanted':
      if (step.kind !== 'look over') return state;
      return { step: { ...step, shown: step.shown + PAGE_OF_LINES }, work };
    case 'onward':
      return work.kind === 'under way' ? state : onward(step);
    case 'back':
      return { step: before(step), work: atRest };
    case 'try again':
      if (work.kind !== 'in trouble' || work.trouble.errand === null) return state;
      return { step, work: { kind: 'under way', errand: work.trouble.errand } };
    case 'start over':
      return start;
  }
}

const fileTrouble = (
  step: Step,
  code: FileTrouble | 'refused',
  sentences: readonly string[] = [],
): ImportState => ({
  step,
  work: { kind: 'in trouble', trouble: { code, sentences, errand: null, isUncertain: false } },
});

/** What a person sets is no guess any more. */
const withColumn = (
  { proposal, mapping }: ColumnChoice,
  index: number,
  field: ColumnChoice['mapping']['columns'][number]['field'],
): ColumnChoice => ({
  proposal,
  mapping: {
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.index === index ? { ...column, field, certainty: 'sure' } : column,
    ),
  },
});

function onward(step: Step): ImportState {
  const send = (errand: Errand): ImportState => ({ step, work: { kind: 'under way', errand } });
  switch (step.kind) {
    case 'choose': {
      const { file, columns } = step;
      if (file === null) return fileTrouble(step, 'no file');
      if (columns === null) return send({ kind: 'propose', file });
      return { step: { kind: 'confirm', file, columns }, work: atRest };
    }
    case 'confirm': {
      const { file, columns } = step;
      return send({ kind: 'preview', file, columns, isSecondLook: false });
    }
    case 'look over': {
      const { file, columns, preview } = step;
      return send({ kind: 'import', file, mapping: columns.mapping, seal: preview.seal });
    }
    case 'imported':
      return { step, work: atRest };
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
