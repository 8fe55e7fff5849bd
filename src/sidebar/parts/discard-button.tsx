// Throws away what was written, once that is asked for twice.
import { useState } from 'preact/hooks';
import { Button } from '../../page/parts/button';
import { useWording } from '../wording/use-wording';

export function DiscardButton({ onDiscard }: { readonly onDiscard: () => void }) {
  const say = useWording();
  const [isAsked, setAsked] = useState(false);
  return (
    <Button look="quiet" onClick={isAsked ? onDiscard : () => setAsked(true)}>
      {isAsked ? say.frame.reallyDiscard : say.frame.discard}
    </Button>
  );
}
