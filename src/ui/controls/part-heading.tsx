// The heading of a part that was just opened: takes the focus and has a Back button.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { takeFocus } from '../feedback/take-focus';
import { useKitMessages } from '../messages/messages';
import { Button } from './button';

export interface PartHeadingProps {
  readonly children: ComponentChildren;
  readonly onBack: () => void;
}

export function PartHeading({ children, onBack }: PartHeadingProps) {
  const t = useKitMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    takeFocus(heading.current);
  }, []);
  return (
    <header class="part-head">
      <Button look="quiet" onClick={onBack}>
        ‹ {t.back}
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </header>
  );
}
