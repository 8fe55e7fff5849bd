// Above a form that was sent and is not stored, or not for certain: why, and the ways on.
import { Button } from '../controls/button';
import { DiscardButton } from '../controls/discard-button';
import { FailureSummary } from '../feedback/failure';
import { useKitMessages } from '../messages/messages';
import type { PersistedForm } from './use-persisted-form';

export interface FormFailureProps {
  readonly id: string;
  readonly form: Pick<PersistedForm<object, unknown>, 'phase' | 'isLocked' | 'discard'>;
  readonly onSend: () => void;
}

export function FormFailure({ id, form, onSend }: FormFailureProps) {
  const t = useKitMessages();
  const { phase, isLocked, discard } = form;
  switch (phase.kind) {
    case 'idle':
    case 'pending':
      return null;
    case 'failed':
      return (
        <>
          <FailureSummary id={id} failure={phase.failure} onTryAgain={onSend} />
          {isLocked && <p class="hint">{t.neverTwice}</p>}
          <DiscardButton onDiscard={discard} />
        </>
      );
    case 'unconfirmed':
      return (
        <section id={id} class="notice">
          <p>{t.unconfirmed}</p>
          <div class="buttons">
            <Button onClick={onSend}>{t.sendAgain}</Button>
            <DiscardButton onDiscard={discard} />
          </div>
        </section>
      );
  }
}
