// One column of the file and the choice of what it holds.
import type { CaseloadField } from '../../domain/caseload-file/caseload-field';
import type { MappedColumn } from '../../domain/caseload-file/mapping';
import { columnLetter } from '../columns/column-letter';
import { fieldGroups } from '../columns/field-groups';
import { useWording } from '../wording/use-wording';

export interface ColumnRowProps {
  readonly column: MappedColumn;
  readonly onSet: (field: CaseloadField | null) => void;
}

export const columnId = (index: number): string => `column-${index}`;

const groups = fieldGroups();

export function ColumnRow({ column, onSet }: ColumnRowProps) {
  const say = useWording();
  const { index, header, field, certainty } = column;
  const isGuess = field !== null && certainty === 'guess';
  const id = columnId(index);
  return (
    <div class="column-row">
      <label for={id}>
        {header.trim() === '' ? say.noHeader : header}
        <span class="place"> {say.columnInFile(columnLetter(index))}</span>
      </label>
      <div>
        <select
          id={id}
          class={isGuess ? 'guess' : ''}
          aria-describedby={isGuess ? `${id}-check` : undefined}
          onChange={(event) => onSet((event.currentTarget.value || null) as CaseloadField | null)}
        >
          <option value="" selected={field === null}>
            {say.leaveOut}
          </option>
          {groups.map(({ guardian, fields }) => (
            <optgroup key={guardian} label={say.fieldGroup(guardian)}>
              {fields.map((one) => (
                <option key={one} value={one} selected={one === field}>
                  {say.field(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {isGuess && (
          <span class="check" id={`${id}-check`}>
            {say.pleaseCheck}
          </span>
        )}
      </div>
    </div>
  );
}
