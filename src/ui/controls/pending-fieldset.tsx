// The fields of a form, locked while it is being sent or may have arrived: a retry has to send the
// same values, and text typed meanwhile would be removed with the form.
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
