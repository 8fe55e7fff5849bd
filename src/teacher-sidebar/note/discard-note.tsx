// Throws away what was written, once that is asked for twice.
import { useState } from 'preact/hooks';
import { Button } from '../../page/parts/button';
import { useAtDesk } from '../desk/desk-context';
import { useWording } from '../wording/use-wording';

export function DiscardNote({ goalId }: { readonly goalId: string }) {
  const say = useWording();
  const { tell } = useAtDesk();
  const [isAsked, setAsked] = useState(false);
  return (
    <Button
      look="quiet"
      onClick={() => (isAsked ? tell({ kind: 'note dropped', goalId }) : setAsked(true))}
    >
      {isAsked ? say.reallyDiscard : say.discard}
    </Button>
  );
}
