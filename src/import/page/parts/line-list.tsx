// The lines of the file, a page at a time.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/controls/button';
import { takeFocus } from '../../../ui/feedback/take-focus';
import { useMessages } from '../../messages/messages';
import { PAGE_OF_LINES, type PreviewLine } from '../line-filter';
import { LineItem, lineId } from './line-item';

export interface LineListProps {
  readonly lines: readonly PreviewLine[];
  /** How many to show, from the first. */
  readonly shown: number;
  readonly onMore: () => void;
}

export function LineList({ lines, shown, onMore }: LineListProps) {
  const t = useMessages();
  const before = useRef(shown);
  // The button that was pressed may be gone: reading goes on at the first new line.
  useLayoutEffect(() => {
    const first = shown > before.current ? lines[before.current] : undefined;
    before.current = shown;
    if (first) takeFocus(document.getElementById(lineId(first.row)));
  }, [shown, lines]);
  if (lines.length === 0) return <p class="no-lines">{t.noLines}</p>;
  const left = lines.length - shown;
  return (
    <>
      <ul class="lines plain">
        {lines.slice(0, shown).map((line) => (
          <LineItem key={line.row} line={line} />
        ))}
      </ul>
      {left > 0 && (
        <p class="more">
          {t.shownOf(shown, lines.length)}{' '}
          <Button onClick={onMore}>{t.showMore(Math.min(left, PAGE_OF_LINES))}</Button>
        </p>
      )}
    </>
  );
}
