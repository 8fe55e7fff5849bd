// The heading of a screen: it takes the focus when the teacher has gone there.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { takeFocus } from '../../../ui/feedback/take-focus';
import { useTeacherSidebar } from '../state/teacher-context';

/** Not when the sidebar only followed the selection: the focus is in the sheet then. */
export function ScreenTitle({ children }: { readonly children: ComponentChildren }) {
  const { moves } = useTeacherSidebar().state;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (moves === 0) return;
    window.scrollTo(0, 0);
    if (document.hasFocus()) takeFocus(heading.current);
  }, [moves]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
