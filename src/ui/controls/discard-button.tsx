// Discards what was written, after the button was pressed a second time to confirm.
import { useState } from 'preact/hooks';
import { useKitMessages } from '../messages/messages';
import { Button } from './button';

export function DiscardButton({ onDiscard }: { readonly onDiscard: () => void }) {
  const t = useKitMessages();
  const [isAsked, setAsked] = useState(false);
  return (
    <Button look="quiet" onClick={isAsked ? onDiscard : () => setAsked(true)}>
      {isAsked ? t.reallyDiscard : t.discard}
    </Button>
  );
}
