// A field with its label, hint and problem, connected for screen readers.
import type { ComponentChildren } from 'preact';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Undefined while nothing is wrong. */
  readonly problem?: string | undefined;
  readonly children: ComponentChildren;
}

const hintId = (id: string): string => `${id}-hint`;
const problemId = (id: string): string => `${id}-problem`;

/** The ARIA attributes for the input of a field. */
export const described = (id: string, hint?: string, problem?: string) => ({
  id,
  'aria-invalid': problem !== undefined,
  'aria-describedby':
    [hint && hintId(id), problem && problemId(id)].filter(Boolean).join(' ') || undefined,
});

export const Field = ({ id, label, hint, problem, children }: FieldProps) => (
  <div class={problem === undefined ? 'field' : 'field wrong'}>
    <label for={id}>{label}</label>
    {hint !== undefined && (
      <p class="hint" id={hintId(id)}>
        {hint}
      </p>
    )}
    {problem !== undefined && (
      <p class="problem" id={problemId(id)}>
        {problem}
      </p>
    )}
    {children}
  </div>
);
