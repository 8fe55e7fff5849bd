// Above a form that was sent and is not stored, or not for certain: why, and the ways out.
import { Button } from '../../page/parts/button';
import { FailureSummary } from '../../page/parts/error-summary';
import { DiscardButton } from '../parts/discard-button';
import { useWording } from '../wording/use-wording';
import type { PersistedForm } from './use-persisted-form';

export interface FormTroubleProps {
  readonly id: string;
  readonly form: Pick<PersistedForm<object>, 'phase' | 'isLocked' | 'discard'>;
  readonly onSend: () => void;
}

export function FormTrouble({ id, form, onSend }: FormTroubleProps) {
  const say = useWording();
  const { phase, isLocked, discard } = form;
  switch (phase.kind) {
    case 'idle':
    case 'pending':
      return null;
    case 'failed':
      return (
        <>
          <FailureSummary id={id} failure={phase.failure} onTryAgain={onSend} />
          {isLocked && <p class="hint">{say.frame.neverTwice}</p>}
          <DiscardButton onDiscard={discard} />
        </>
      );
    case 'unconfirmed':
      return (
        <section id={id} class="notice">
          <p>{say.frame.unconfirmed}</p>
          <div class="buttons">
            <Button onClick={onSend}>{say.frame.sendAgain}</Button>
            <DiscardButton onDiscard={discard} />
          </div>
        </section>
      );
  }
}
