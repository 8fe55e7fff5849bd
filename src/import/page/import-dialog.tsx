// The import dialog: the current step, and any problem above it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ImportCalls } from '../../rpc/calls';
import { takeFocus } from '../../ui/feedback/take-focus';
import type { CallScript } from '../../ui/rpc/call-script';
import { useMessages } from '../messages/messages';
import { columnId } from './parts/column-row';
import { ImportProblem } from './parts/import-problem';
import type { ImportState, Step } from './state/step';
import { ChooseStep, FILE_FIELD } from './steps/choose-step';
import { ConfirmStep } from './steps/confirm-step';
import { ImportedStep } from './steps/imported-step';
import { LookOverStep } from './steps/look-over-step';
import { type ImportDispatch, useImport } from './use-import';

export interface ImportDialogProps {
  readonly call: CallScript<ImportCalls>;
  readonly onClose: () => void;
}

export function ImportDialog({ call, onClose }: ImportDialogProps) {
  const [state, dispatch] = useImport(call);
  const { step, work } = state;
  useHeadingFocus(step);
  return (
    <main>
      <StepHeading kind={step.kind} />
      {work.kind === 'error' && (
        <ImportProblem
          trouble={work.trouble}
          field={fieldToChange(step)}
          onTryAgain={() => dispatch({ kind: 'try again' })}
        />
      )}
      <CurrentStep state={state} dispatch={dispatch} call={call} onClose={onClose} />
    </main>
  );
}

interface CurrentStepProps extends ImportDialogProps {
  readonly state: ImportState;
  readonly dispatch: ImportDispatch;
}

function CurrentStep({ state: { step, work }, dispatch, call, onClose }: CurrentStepProps) {
  const t = useMessages();
  const changes =
    step.kind === 'look over' ? step.preview.counts.add + step.preview.counts.change : 0;
  const shared = {
    isBusy: work.kind === 'pending',
    progress: work.kind === 'pending' ? t.pending[work.request.kind](changes) : '',
    trouble: work.kind === 'error' ? work.trouble : null,
    dispatch,
  };
  switch (step.kind) {
    case 'choose':
      return <ChooseStep step={step} {...shared} call={call} />;
    case 'confirm':
      return <ConfirmStep step={step} {...shared} call={call} />;
    case 'look over':
      return <LookOverStep step={step} {...shared} onClose={onClose} />;
    case 'imported':
      return <ImportedStep step={step} {...shared} call={call} onClose={onClose} />;
  }
}

const HEADING_ID = 'step-heading';
const order: readonly Step['kind'][] = ['choose', 'confirm', 'look over', 'imported'];

/** How far the import is, and what this step is about. */
function StepHeading({ kind }: { readonly kind: Step['kind'] }) {
  const t = useMessages();
  const place = order.indexOf(kind);
  return (
    <header class="step-head">
      <p class="step-place">{t.stepOf(place + 1, order.length)}</p>
      <div class="step-bar" aria-hidden="true">
        {order.map((one, at) => (
          <i key={one} class={at <= place ? 'reached' : ''} />
        ))}
      </div>
      <h1 id={HEADING_ID} tabIndex={-1}>
        {t.headings[kind]}
      </h1>
      {kind !== 'imported' && <p class="lead">{t.leads[kind]}</p>}
    </header>
  );
}

function fieldToChange(step: Step): string | null {
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
