// The list under a cell whose rule offers choices. It hangs in the window, not in the grid, whose
// edges would cut it off.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly string[];
  /** Index of the choice that the next Enter takes; null for none. */
  readonly active: number | null;
  readonly take: (choice: string) => void;
}

/** Pixels between the list and the edge of the window. */
const EDGE = 8;

export const choiceId = (list: string, index: number): string => `${list}-${index}`;

export function ChoiceList({ id, label, choices, active, take }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [position, setPosition] = useState<Record<string, number>>({});
  useLayoutEffect(() => {
    const cell = list.current?.parentElement?.getBoundingClientRect();
    const own = list.current?.getBoundingClientRect();
    if (!cell || !own) return;
    const isBelow = cell.bottom + own.height + EDGE <= window.innerHeight;
    setPosition({
      left: Math.max(EDGE, Math.min(cell.left, window.innerWidth - own.width - EDGE)),
      top: isBelow ? cell.bottom : Math.max(EDGE, cell.top - own.height),
      minWidth: cell.width,
    });
  }, [choices.length]);
  useLayoutEffect(() => {
    if (active !== null)
      document.getElementById(choiceId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div ref={list} id={id} class="choices" role="listbox" aria-label={label} style={position}>
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field, which names the active choice
        <div
          key={choice}
          id={choiceId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // The field keeps the focus: losing it would close the editor.
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
          }}
          onClick={() => take(choice)}
        >
          {choice}
        </div>
      ))}
    </div>
  );
}
