// One column of the file and the choice of what it holds.
import { columnLetters } from '../../../core/a1';
import {
  type CaseloadField,
  caseloadFields,
  type FieldGroupName,
  groupOfField,
} from '../../domain/caseload-field';
import type { MappedColumn } from '../../domain/mapping';
import { useMessages } from '../../messages/messages';

export interface ColumnRowProps {
  readonly column: MappedColumn;
  /** A few of its cells. */
  readonly samples: readonly string[];
  readonly onSet: (field: CaseloadField | null) => void;
}

export const columnId = (index: number): string => `column-${index}`;

interface FieldGroup {
  readonly name: FieldGroupName;
  readonly fields: readonly CaseloadField[];
}

/** The student, the goals, guardian by guardian, and the rest. */
export function fieldGroups(): readonly FieldGroup[] {
  const fields = caseloadFields();
  const names = [...new Set(fields.map(groupOfField))];
  return names.map((name) => ({
    name,
    fields: fields.filter((field) => groupOfField(field) === name),
  }));
}

const groups = fieldGroups();

export function ColumnRow({ column, samples, onSet }: ColumnRowProps) {
  const t = useMessages();
  const { index, header, field, certainty } = column;
  const isGuess = field !== null && certainty === 'guess';
  const id = columnId(index);
  return (
    <div class="column-row">
      <label for={id}>
        {header.trim() === '' ? t.noHeader : header}
        <span class="place"> {t.columnInFile(columnLetters(index))}</span>
      </label>
      <p class="samples" id={`${id}-cells`}>
        {samples.length === 0 ? t.noCells : t.samples(samples)}
      </p>
      <div>
        <select
          id={id}
          class={isGuess ? 'guess' : ''}
          aria-describedby={isGuess ? `${id}-check ${id}-cells` : `${id}-cells`}
          onChange={(event) => onSet((event.currentTarget.value || null) as CaseloadField | null)}
        >
          <option value="" selected={field === null}>
            {t.leaveOut}
          </option>
          {groups.map(({ name, fields }) => (
            <optgroup key={name} label={t.fieldGroup(name)}>
              {fields.map((one) => (
                <option key={one} value={one} selected={one === field}>
                  {t.field(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {isGuess && (
          <span class="check" id={`${id}-check`}>
            {t.pleaseCheck}
          </span>
        )}
      </div>
    </div>
  );
}
