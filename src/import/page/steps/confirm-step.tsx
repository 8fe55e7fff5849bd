// Step 2: a person confirms what each column of the file means.

import { useMemo } from 'preact/hooks';
import { oneLine } from '../../../core/normalize-words';
import type { ImportCalls } from '../../../rpc/calls';
import { Button } from '../../../ui/controls/button';
import { FailureText } from '../../../ui/feedback/failure';
import type { CallScript } from '../../../ui/rpc/call-script';
import { areasInFile } from '../../domain/areas-in-file';
import { decisionFinder } from '../../domain/import-decisions';
import { leftOutColumns } from '../../domain/left-out-columns';
import type { MappedColumn, MappingProposal, Rows } from '../../domain/mapping';
import { understoodWords, wordsInFile } from '../../domain/words-in-file';
import { useMessages } from '../../messages/messages';
import { ColumnRow } from '../parts/column-row';
import { FileWords } from '../parts/file-words';
import { Footer } from '../parts/footer';
import { LeftOutColumns } from '../parts/left-out-columns';
import { StudentCard } from '../parts/student-card';
import type { StepProps } from './step-props';

type ColumnGroup = 'unknown' | 'to check' | 'recognized' | 'no place';

const groups: Readonly<Record<MappedColumn['certainty'], ColumnGroup>> = {
  sure: 'recognized',
  guess: 'to check',
};

/**
 * Indexes of the columns in the file, per group: as they were proposed, so no row jumps when set.
 * @param unclear columns without a place whose cells nobody has explained
 */
export function groupColumns(
  proposal: MappingProposal,
  unclear: ReadonlySet<number>,
): Readonly<Record<ColumnGroup, readonly number[]>> {
  const groupOf = ({ index, field, certainty }: MappedColumn): ColumnGroup => {
    if (field !== null) return groups[certainty];
    return unclear.has(index) ? 'unknown' : 'no place';
  };
  const indexes = (group: ColumnGroup) =>
    proposal.columns.filter((column) => groupOf(column) === group).map(({ index }) => index);
  return {
    unknown: indexes('unknown'),
    'to check': indexes('to check'),
    recognized: indexes('recognized'),
    'no place': indexes('no place'),
  };
}

interface ConfirmProps extends StepProps<'confirm'> {
  readonly call: CallScript<ImportCalls>;
}

export function ConfirmStep({ step, isBusy, progress, dispatch, call }: ConfirmProps) {
  const t = useMessages();
  const { proposal, mapping } = step.columns;
  const found = useFound(step);
  const groups = useMemo(() => groupColumns(proposal, unclearIn(step)), [proposal]);
  const samples = useMemo(() => samplesOf(step.file.rows, mapping.headerRow), [step.file]);
  const legends: Readonly<Record<ColumnGroup, (columns: number) => string>> = {
    unknown: t.unknownColumns,
    'to check': t.toCheck,
    recognized: t.recognized,
    'no place': t.notInUse,
  };
  // The columns that are left out stand below, each with its cells.
  const remarks = [...proposal.problems, ...proposal.notes].filter(
    ({ code }) => code !== 'columns left out',
  );
  const columnsOf = (group: ColumnGroup) =>
    groups[group].length > 0 && (
      <fieldset class={group === 'unknown' ? 'columns unknown' : 'columns'}>
        <legend>{legends[group](groups[group].length)}</legend>
        {mapping.columns
          .filter(({ index }) => groups[group].includes(index))
          .map((column) => (
            <ColumnRow
              key={column.index}
              column={column}
              samples={samples(column.index)}
              onSet={(field) => dispatch({ kind: 'column set', index: column.index, field })}
            />
          ))}
      </fieldset>
    );
  return (
    <>
      {remarks.length > 0 && (
        <ul class="notice plain remarks">
          {remarks.map((remark) => (
            <li key={JSON.stringify(remark)}>
              <FailureText failure={remark} language={t.language} />
            </li>
          ))}
        </ul>
      )}
      {groups.recognized.length === proposal.columns.length && <p>{t.nothingToCheck}</p>}
      <StudentCard call={call} file={step.file} mapping={mapping} />
      {columnsOf('unknown')}
      {columnsOf('to check')}
      <Judging step={step} found={found} dispatch={dispatch} />
      {columnsOf('no place')}
      {columnsOf('recognized')}
      <Footer progress={progress} onBack={() => dispatch({ kind: 'back' })}>
        <Button look="main" isBusy={isBusy} onClick={() => dispatch({ kind: 'onward' })}>
          {t.lookOver}
        </Button>
      </Footer>
    </>
  );
}

const unclearIn = ({ file, columns }: ConfirmProps['step']): ReadonlySet<number> =>
  new Set(
    leftOutColumns(file.rows, columns.proposal)
      .filter(({ unclear }) => unclear > 0)
      .map(({ index }) => index),
  );

const mostSamples = 3;

/** Of each column, the first cells that differ. */
function samplesOf(rows: Rows, headerRow: number): (index: number) => readonly string[] {
  const below = rows.slice(headerRow + 1);
  return (index) => {
    const samples = new Set<string>();
    for (const row of below) {
      const cell = oneLine(row[index] ?? '');
      if (cell !== '') samples.add(cell);
      if (samples.size === mostSamples) break;
    }
    return [...samples];
  };
}

/** The columns that are left out, the words that are asked about, and what was decided before. */
function useFound({ file, columns }: StepProps<'confirm'>['step']) {
  const { proposal, mapping } = columns;
  const fields = JSON.stringify(mapping.columns.map(({ field }) => field));
  // Large files: looked through again only when a column holds something else.
  return useMemo(() => {
    const decided = decisionFinder(proposal.decisions);
    return {
      decided,
      leftOut: leftOutColumns(file.rows, mapping),
      words: wordsInFile(file.rows, mapping.headerRow, mapping.columns, decided),
      understood: understoodWords(file.rows, mapping.headerRow, mapping.columns, decided),
      areas: areasInFile(file.rows, mapping),
    };
  }, [file, proposal, fields]);
}

interface JudgingProps extends Pick<StepProps<'confirm'>, 'step' | 'dispatch'> {
  readonly found: ReturnType<typeof useFound>;
}

/** What only a person can say of this file, once: columns that are left out, and unknown words. */
function Judging({ step, found, dispatch }: JudgingProps) {
  const { mapping } = step.columns;
  const { decided, leftOut, words, understood, areas } = found;
  const columnAt = (index: number) => mapping.columns.find((column) => column.index === index);
  return (
    <>
      <LeftOutColumns
        columns={leftOut}
        judgementOf={(index) => columnAt(index)?.judgement ?? null}
        isRemembered={(index) => decided.judgementOf(columnAt(index)?.header ?? '') !== null}
        onJudge={(indexes, judgement) => dispatch({ kind: 'columns judged', indexes, judgement })}
      />
      {words.length + understood.length + areas.length > 0 && (
        <FileWords
          found={words}
          understood={understood}
          areas={areas}
          mapped={mapping.words}
          isRemembered={({ about, words: written }) => decided.meaningOf(about, written) !== null}
          onSet={(set) => dispatch({ kind: 'words set', words: set })}
        />
      )}
    </>
  );
}
