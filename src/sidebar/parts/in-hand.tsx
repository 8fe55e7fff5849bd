// A form; while it is being recorded, or may have been, nothing in it changes.
import type { ComponentChildren } from 'preact';
import { type Errand, isInDoubt } from '../errand/errand';

export interface InHandProps<Value> {
  readonly recording: Errand<Value>;
  readonly children: ComponentChildren;
}

export const InHand = <Value,>({ recording, children }: InHandProps<Value>) => (
  <fieldset class="in-hand" disabled={isInDoubt(recording)}>
    {children}
  </fieldset>
);
