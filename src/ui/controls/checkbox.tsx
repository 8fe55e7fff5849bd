// A checkbox with its label.
import type { ComponentChildren } from 'preact';

export interface CheckboxProps {
  readonly id: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ComponentChildren;
}

export const Checkbox = ({ id, isChecked, onChange, children }: CheckboxProps) => (
  <div class="checkbox">
    <input
      id={id}
      type="checkbox"
      checked={isChecked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <label for={id}>{children}</label>
  </div>
);
