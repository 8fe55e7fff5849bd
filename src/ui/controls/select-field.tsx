// A select with its label.
import { described, Field } from './field';

export interface SelectFieldProps {
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

export const SelectField = ({ id, label, hint, problem, options, ...rest }: SelectFieldProps) => (
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
