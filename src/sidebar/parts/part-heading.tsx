// The heading of a part that was just opened: takes focus, and leads back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../page/parts/button';
import { takeFocus } from '../../page/parts/take-focus';
import { useWording } from '../wording/use-wording';

export interface PartHeadingProps {
  readonly children: ComponentChildren;
  readonly onBack: () => void;
}

export function PartHeading({ children, onBack }: PartHeadingProps) {
  const say = useWording();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    takeFocus(heading.current);
  }, []);
  return (
    <header class="part-head">
      <Button look="quiet" onClick={onBack}>
        ‹ {say.frame.back}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </header>
  );
}
