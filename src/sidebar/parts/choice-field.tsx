// One of a list, as a select.
import { described, Field } from '../../page/parts/field';

export interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** What is stored and what is shown. */
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly onLeave?: () => void;
}

export const ChoiceField = ({ id, label, hint, problem, options, ...rest }: ChoiceFieldProps) => (
  <Field id={id} label={label} hint={hint} problem={problem}>
    <select
      {...described(id, hint, problem)}
      onChange={(event) => rest.onChoose(event.currentTarget.value)}
      onBlur={rest.onLeave}
    >
      {options.map(([value, shown]) => (
        <option key={value} value={value} selected={value === rest.value}>
          {shown}
        </option>
      ))}
    </select>
  </Field>
);
