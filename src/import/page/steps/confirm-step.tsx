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
import { LeftOutColumns } from '../parts/left-out-columns';
import type { StepProps } from './step-props';

type ColumnGroup = 'to check' | 'no place' | 'recognized';

/** Columns that need a look come first. */
const columnGroups: readonly ColumnGroup[] = ['to check', 'recognized', 'no place'];

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
  const groups = groupColumns(proposal);
  const legends: Readonly<Record<ColumnGroup, (columns: number) => string>> = {
    'to check': t.toCheck,
    recognized: t.recognized,
    'no place': t.notInUse,
  };
  const remarks = [...proposal.problems, ...proposal.notes];
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
      {columnGroups
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <fieldset key={group} class="columns">
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
        ))}
      <Judging step={step} dispatch={dispatch} />
      <Footer progress={progress} onBack={() => dispatch({ kind: 'back' })}>
        <Button look="main" isBusy={isBusy} onClick={() => dispatch({ kind: 'onward' })}>
          {t.lookOver}
        </Button>
      </Footer>
    </>
  );
}

/** What only a person can say of this file, once: columns that are left out, and unknown words. */
function Judging({ step, dispatch }: Pick<StepProps<'confirm'>, 'step' | 'dispatch'>) {
  const { file, columns } = step;
  const { proposal, mapping } = columns;
  const fields = JSON.stringify(mapping.columns.map(({ field }) => field));
  // Large files: looked through again only when a column holds something else.
  const { decided, leftOut, words } = useMemo(() => {
    const remembered = decisionFinder(proposal.decisions);
    const { headerRow, columns: all } = mapping;
    return {
      decided: remembered,
      leftOut: leftOutColumns(file.rows, mapping),
      words: wordsInFile(file.rows, headerRow, all, remembered),
    };
  }, [file, proposal, fields]);
  const columnAt = (index: number) => mapping.columns.find((column) => column.index === index);
  return (
    <>
      {leftOut.length > 0 && (
        <LeftOutColumns
          columns={leftOut}
          judgementOf={(index) => columnAt(index)?.judgement ?? null}
          isRemembered={(index) => decided.judgementOf(columnAt(index)?.header ?? '') !== null}
          onJudge={(indexes, judgement) => dispatch({ kind: 'columns judged', indexes, judgement })}
        />
      )}
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
