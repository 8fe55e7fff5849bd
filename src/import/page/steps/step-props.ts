// Props of every step of the dialog.
import type { Step, Trouble } from '../state/step';
import type { ImportDispatch } from '../use-import';

export interface StepProps<Kind extends Step['kind']> {
  readonly step: Extract<Step, { readonly kind: Kind }>;
  readonly isBusy: boolean;
  /** What is going on, '' for nothing. */
  readonly progress: string;
  readonly trouble: Trouble | null;
  readonly dispatch: ImportDispatch;
}
