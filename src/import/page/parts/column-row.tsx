// One column of the file and the choice of what it holds.
import { columnLetters } from '../../../core/a1';
import { type CaseloadField, caseloadFields } from '../../domain/caseload-field';
import type { MappedColumn } from '../../domain/mapping';
import { useMessages } from '../../messages/messages';

export interface ColumnRowProps {
  readonly column: MappedColumn;
  readonly onSet: (field: CaseloadField | null) => void;
}

export const columnId = (index: number): string => `column-${index}`;

interface FieldGroup {
  /** 0 for the student and the goals, else the guardian's number. */
  readonly guardian: number;
  readonly fields: readonly CaseloadField[];
}

const guardianOf = (field: CaseloadField): number =>
  Number(/^guardian(\d)/.exec(field)?.[1] ?? '0');

/** Those of the student and the goals, then guardian by guardian. */
export function fieldGroups(): readonly FieldGroup[] {
  const fields = caseloadFields();
  const numbers = [...new Set(fields.map(guardianOf))];
  return numbers.map((guardian) => ({
    guardian,
    fields: fields.filter((field) => guardianOf(field) === guardian),
  }));
}

const groups = fieldGroups();

export function ColumnRow({ column, onSet }: ColumnRowProps) {
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
      <div>
        <select
          id={id}
          class={isGuess ? 'guess' : ''}
          aria-describedby={isGuess ? `${id}-check` : undefined}
          onChange={(event) => onSet((event.currentTarget.value || null) as CaseloadField | null)}
        >
          <option value="" selected={field === null}>
            {t.leaveOut}
          </option>
          {groups.map(({ guardian, fields }) => (
            <optgroup key={guardian} label={t.fieldGroup(guardian)}>
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
