// Google has asked for a pause: what was asked for goes on by itself, and the page says so meanwhile.
import { useEffect, useState } from 'preact/hooks';
import { useKitMessages } from '../messages/messages';
import { onPausing } from '../rpc/go-on-after-pause';

export function PauseNotice() {
  const t = useKitMessages();
  const [isPausing, setPausing] = useState(false);
  useEffect(() => onPausing(setPausing), []);
  return (
    <p role="status" class={isPausing ? 'notice pausing' : 'unseen'}>
      {isPausing && t.pausing}
    </p>
  );
}
