// The head of a step: how far one is, and what this step is about.

import type { Step } from '../state/step';
import { useWording } from '../wording/use-wording';

export const HEADING_ID = 'step-heading';

const order: readonly Step['kind'][] = ['choose', 'confirm', 'look over', 'imported'];

export function StepHeading({ kind }: { readonly kind: Step['kind'] }) {
  const say = useWording();
  const place = order.indexOf(kind);
  return (
    <header class="step-head">
      <p class="step-place">{say.stepOf(place + 1, order.length)}</p>
      <div class="step-bar" aria-hidden="true">
        {order.map((one, at) => (
          <i key={one} class={at <= place ? 'reached' : ''} />
        ))}
      </div>
      <h1 id={HEADING_ID} tabIndex={-1}>
        {say.headings[kind]}
      </h1>
      {kind !== 'imported' && <p class="lead">{say.leads[kind]}</p>}
    </header>
  );
}
