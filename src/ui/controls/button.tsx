// A button; busy, it keeps its focus and its place in the tab order, which `disabled` would take.
import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  readonly look?: 'main' | 'secondary' | 'quiet' | 'gap';
  readonly isBusy?: boolean;
  readonly id?: string;
  /** Accessible name, where the visible text does not say what the button is about. */
  readonly label?: string;
  readonly isOpen?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export const Button = ({ look = 'secondary', isBusy = false, ...rest }: ButtonProps) => (
  <button
    type="button"
    id={rest.id}
    class={look}
    aria-disabled={isBusy}
    aria-label={rest.label}
    aria-expanded={rest.isOpen}
    onClick={() => {
      if (!isBusy) rest.onClick();
    }}
  >
    {rest.children}
  </button>
);
