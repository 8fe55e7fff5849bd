// A text input of one line.
import { described, Field } from './field';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Offered beside free text. */
  readonly suggestions?: readonly string[];
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
}

export function TextField({ id, label, hint, problem, ...rest }: TextFieldProps) {
  const { value, onText, onLeave, suggestions = [] } = rest;
  const listId = suggestions.length > 0 ? `${id}-list` : undefined;
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        {...described(id, hint, problem)}
        type="text"
        list={listId}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        onBlur={onLeave}
      />
      {listId !== undefined && (
        <datalist id={listId}>
          {suggestions.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
