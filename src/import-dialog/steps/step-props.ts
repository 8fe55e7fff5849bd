// What every step of the dialog is given.
import type { Step, Trouble } from '../state/step';
import type { Tell } from '../use-import';

export interface StepProps<Kind extends Step['kind']> {
  readonly step: Extract<Step, { readonly kind: Kind }>;
  readonly isBusy: boolean;
  /** What is going on, '' for nothing. */
  readonly progress: string;
  readonly trouble: Trouble | null;
  readonly tell: Tell;
}
