// The foot of a step: progress, the way back and the way on, always in the same place.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { useMessages } from '../../messages/messages';

export interface FooterProps {
  /** What is pending, '' for nothing. */
  readonly progress: string;
  /** Without it there is no way back. */
  readonly onBack?: () => void;
  /** The way on. */
  readonly children: ComponentChildren;
}

export function Footer({ progress, onBack, children }: FooterProps) {
  const t = useMessages();
  return (
    <footer class="foot">
      <ProgressNote>{progress}</ProgressNote>
      <div class="buttons">
        {onBack && <Button onClick={onBack}>{t.kit.back}</Button>}
        {children}
      </div>
    </footer>
  );
}

/** A call that changes a whole caseload takes some seconds; beyond this a person starts to wonder. */
const slowAfterMs = 15_000;

/** The live region stays in place while it is empty: only then are its changes announced. */
function ProgressNote({ children }: { readonly children: string }) {
  const t = useMessages();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (children === '') return;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <p class="progress-note" role="status">
      {children !== '' && <i class="spinner" aria-hidden="true" />}
      {children}
      {isSlow && children !== '' && ` ${t.takesLonger}`}
    </p>
  );
}
