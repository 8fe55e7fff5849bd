// The import dialog: shows the step at hand, and any trouble above it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportCalls } from '../contract/import-calls';
import type { CallScript } from '../page/call/call-script';
import { takeFocus } from '../page/parts/take-focus';
import { columnId } from './parts/column-row';
import { ErrorSummary } from './parts/error-summary';
import { HEADING_ID, StepHeading } from './parts/step-heading';
import type { ImportState, Step } from './state/step';
import { ChooseStep, FILE_FIELD } from './steps/choose-step';
import { ConfirmStep } from './steps/confirm-step';
import { ImportedStep } from './steps/imported-step';
import { LookOverStep } from './steps/look-over-step';
import { type Tell, useImport } from './use-import';
import { useWording } from './wording/use-wording';

export interface ImportDialogProps {
  readonly call: CallScript<ImportCalls>;
  readonly onClose: () => void;
}

export function ImportDialog({ call, onClose }: ImportDialogProps) {
  const [state, tell] = useImport(call);
  const { step, work } = state;
  useHeadingFocus(step);
  return (
    <>
      <StepHeading kind={step.kind} />
      {work.kind === 'in trouble' && (
        <ErrorSummary
          trouble={work.trouble}
          field={fieldToMend(step)}
          onTryAgain={() => tell({ kind: 'try again' })}
        />
      )}
      <StepAtHand state={state} tell={tell} onClose={onClose} />
    </>
  );
}

interface StepAtHandProps {
  readonly state: ImportState;
  readonly tell: Tell;
  readonly onClose: () => void;
}

function StepAtHand({ state: { step, work }, tell, onClose }: StepAtHandProps) {
  const say = useWording();
  const changes =
    step.kind === 'look over' ? step.preview.counts.add + step.preview.counts.change : 0;
  const shared = {
    isBusy: work.kind === 'under way',
    progress: work.kind === 'under way' ? say.underWay[work.errand.kind](changes) : '',
    trouble: work.kind === 'in trouble' ? work.trouble : null,
    tell,
  };
  switch (step.kind) {
    case 'choose':
      return <ChooseStep step={step} {...shared} />;
    case 'confirm':
      return <ConfirmStep step={step} {...shared} />;
    case 'look over':
      return <LookOverStep step={step} {...shared} onClose={onClose} />;
    case 'imported':
      return <ImportedStep step={step} {...shared} onClose={onClose} />;
  }
}

function fieldToMend(step: Step): string | null {
  if (step.kind === 'choose') return FILE_FIELD;
  return step.kind === 'confirm' ? columnId(0) : null;
}

/** A new step begins at its heading; only the first leaves the focus where the page opened. */
function useHeadingFocus(step: Step): void {
  const seen = useRef(step.kind);
  useLayoutEffect(() => {
    if (seen.current === step.kind) return;
    seen.current = step.kind;
    window.scrollTo(0, 0);
    takeFocus(document.getElementById(HEADING_ID));
  }, [step.kind]);
}
