// The foot of a step: progress, the way back and the way on, always in the same place.
import type { ComponentChildren } from 'preact';
import { useWording } from '../wording/use-wording';
import { ProgressNote } from './progress-note';

export interface FooterProps {
  readonly progress: string;
  /** Without it there is no way back. */
  readonly onBack?: () => void;
  /** The way on. */
  readonly children: ComponentChildren;
}

export function Footer({ progress, onBack, children }: FooterProps) {
  const say = useWording();
  return (
    <footer class="foot">
      <ProgressNote>{progress}</ProgressNote>
      <div class="buttons">
        {onBack && (
          <button type="button" class="secondary" onClick={onBack}>
            {say.back}
          </button>
        )}
        {children}
      </div>
    </footer>
  );
}
