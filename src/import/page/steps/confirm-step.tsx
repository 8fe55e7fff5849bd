// Step 2: a person confirms what each column of the file means.

import { useMemo } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { FailureText } from '../../../ui/feedback/failure';
import { decisionFinder } from '../../domain/import-decisions';
import { leftOutColumns } from '../../domain/left-out-columns';
import type { MappedColumn, MappingProposal } from '../../domain/mapping';
import { wordsInFile } from '../../domain/words-in-file';
import { useMessages } from '../../messages/messages';
import { ColumnRow } from '../parts/column-row';
import { FileWords } from '../parts/file-words';
import { Footer } from '../parts/footer';
import { LeftOutColumns, UnderstoodColumns } from '../parts/left-out-columns';
import type { StepProps } from './step-props';

type ColumnGroup = 'to check' | 'no place' | 'recognized';

const groups: Readonly<Record<MappedColumn['certainty'], ColumnGroup>> = {
  sure: 'recognized',
  guess: 'to check',
};

const groupOf = ({ field, certainty }: MappedColumn): ColumnGroup =>
  field === null ? 'no place' : groups[certainty];

/** Indexes of the columns in the file, per group: as they were proposed, so no row jumps when set. */
export function groupColumns(
  proposal: MappingProposal,
): Readonly<Record<ColumnGroup, readonly number[]>> {
  const indexes = (group: ColumnGroup) =>
    proposal.columns.filter((column) => groupOf(column) === group).map(({ index }) => index);
  return {
    'to check': indexes('to check'),
    recognized: indexes('recognized'),
    'no place': indexes('no place'),
  };
}

export function ConfirmStep({ step, isBusy, progress, dispatch }: StepProps<'confirm'>) {
  const t = useMessages();
  const { proposal, mapping } = step.columns;
  const found = useFound(step);
  const groups = groupColumns(proposal);
  const legends: Readonly<Record<ColumnGroup, (columns: number) => string>> = {
    'to check': t.toCheck,
    recognized: t.recognized,
    'no place': t.notInUse,
  };
  const remarks = [...proposal.problems, ...proposal.notes];
  const columnsOf = (group: ColumnGroup) =>
    groups[group].length > 0 && (
      <fieldset class="columns">
        <legend>{legends[group](groups[group].length)}</legend>
        {mapping.columns
          .filter(({ index }) => groups[group].includes(index))
          .map((column) => (
            <ColumnRow
              key={column.index}
              column={column}
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
      {groups['to check'].length + groups['no place'].length === 0 && <p>{t.nothingToCheck}</p>}
      {columnsOf('to check')}
      <Judging step={step} found={found} dispatch={dispatch} />
      {columnsOf('recognized')}
      {columnsOf('no place')}
      <UnderstoodColumns columns={found.leftOut} />
      <Footer progress={progress} onBack={() => dispatch({ kind: 'back' })}>
        <Button look="main" isBusy={isBusy} onClick={() => dispatch({ kind: 'onward' })}>
          {t.lookOver}
        </Button>
      </Footer>
    </>
  );
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
    };
  }, [file, proposal, fields]);
}

interface JudgingProps extends Pick<StepProps<'confirm'>, 'step' | 'dispatch'> {
  readonly found: ReturnType<typeof useFound>;
}

/** What only a person can say of this file, once: columns that are left out, and unknown words. */
function Judging({ step, found, dispatch }: JudgingProps) {
  const { mapping } = step.columns;
  const { decided, leftOut, words } = found;
  const columnAt = (index: number) => mapping.columns.find((column) => column.index === index);
  return (
    <>
      <LeftOutColumns
        columns={leftOut}
        judgementOf={(index) => columnAt(index)?.judgement ?? null}
        isRemembered={(index) => decided.judgementOf(columnAt(index)?.header ?? '') !== null}
        onJudge={(indexes, judgement) => dispatch({ kind: 'columns judged', indexes, judgement })}
      />
      {words.length > 0 && (
        <FileWords
          found={words}
          mapped={mapping.words}
          isRemembered={({ about, words: written }) => decided.meaningOf(about, written) !== null}
          onSet={(set) => dispatch({ kind: 'words set', words: set })}
        />
      )}
    </>
  );
}
