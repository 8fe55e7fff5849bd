// Step 2: a person confirms what each column of the file means.

import { ScriptSentence } from '../../page/parts/script-sentence';
import { type ColumnGroup, columnGroups, groupColumns } from '../columns/group-columns';
import { ColumnRow } from '../parts/column-row';
import { Footer } from '../parts/footer';
import { MainButton } from '../parts/main-button';
import { useWording } from '../wording/use-wording';
import type { StepProps } from './step-props';

export function ConfirmStep({ step, isBusy, progress, tell }: StepProps<'confirm'>) {
  const say = useWording();
  const { proposal, mapping } = step.columns;
  const groups = groupColumns(proposal);
  const legends: Readonly<Record<ColumnGroup, (columns: number) => string>> = {
    'to check': say.toCheck,
    recognised: say.recognised,
    'no place': say.notInUse,
  };
  const remarks = [...proposal.problems, ...proposal.notes];
  return (
    <>
      {remarks.length > 0 && (
        <ul class="notes">
          {remarks.map((remark) => (
            <li key={remark}>
              <ScriptSentence>{remark}</ScriptSentence>
            </li>
          ))}
        </ul>
      )}
      {groups['to check'].length + groups['no place'].length === 0 && <p>{say.nothingToCheck}</p>}
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
                  onSet={(field) => tell({ kind: 'column set', index: column.index, field })}
                />
              ))}
          </fieldset>
        ))}
      <Footer progress={progress} onBack={() => tell({ kind: 'back' })}>
        <MainButton isBusy={isBusy} onClick={() => tell({ kind: 'onward' })}>
          {say.lookOver}
        </MainButton>
      </Footer>
    </>
  );
}
