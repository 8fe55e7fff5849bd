// Step 2: a person confirms what each column of the file means.

import { Button } from '../../../ui/controls/button';
import { FailureText } from '../../../ui/feedback/failure';
import type { MappedColumn, MappingProposal } from '../../domain/mapping';
import { useMessages } from '../../messages/messages';
import { ColumnRow } from '../parts/column-row';
import { Footer } from '../parts/footer';
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
      <Footer progress={progress} onBack={() => dispatch({ kind: 'back' })}>
        <Button look="main" isBusy={isBusy} onClick={() => dispatch({ kind: 'onward' })}>
          {t.lookOver}
        </Button>
      </Footer>
    </>
  );
}
