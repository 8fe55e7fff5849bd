// The fields of a form. While what they say is being stored, or may have been, nothing in them
// changes: a retry has to say the same, and words typed meanwhile would go with the form.
import type { ComponentChildren } from 'preact';

export interface PendingFieldsetProps {
  readonly isLocked: boolean;
  readonly children: ComponentChildren;
}

export const PendingFieldset = ({ isLocked, children }: PendingFieldsetProps) => (
  <fieldset class="pending-fieldset" disabled={isLocked}>
    {children}
  </fieldset>
);
