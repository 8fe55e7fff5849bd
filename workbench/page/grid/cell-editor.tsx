// The field in a cell in which its text is typed, with the choices that the cell's rule offers.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ChoiceList, choiceId } from './choice-list';

/**
 * @param text null gives the cell back as it was
 * @param step where the keyboard goes on in the grid; null where the person has gone elsewhere
 */
export type CloseEditor = (text: string | null, step: Step | null) => void;

export interface Step {
  readonly down: number;
  readonly right: number;
}

const STAY: Step = { down: 0, right: 0 };

export interface CellEditorProps {
  readonly name: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly close: CloseEditor;
}

const LIST = 'cell-choices';

export function CellEditor({ name, text, choices, close }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState<number | null>(null);
  const isClosed = useRef(false);
  // Closing takes the focus away, and the field, either of which would close once more.
  const finish: CloseEditor = (written, step) => {
    if (isClosed.current) return;
    isClosed.current = true;
    close(written, step);
  };
  const finishLatest = useRef(finish);
  finishLatest.current = finish;
  // Before the next key arrives, or a quick typist's second letter would go to the grid.
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
    // Taken away in the middle of a word, for instance with its row: the word is kept.
    return () => finishLatest.current(input?.value ?? null, null);
  }, []);
  // What stood in the cell before narrows nothing: whoever opens it wants to see all choices.
  const wanted = choices.includes(text) ? typed : (typed ?? text);
  const fitting = fittingChoices(choices, wanted ?? '');
  const isOpen = fitting.length > 0;
  const count = fitting.length;
  const step = (by: 1 | -1): void => {
    setActive((before) => ((before ?? (by === 1 ? -1 : 0)) + by + count) % count);
  };
  const combobox = {
    role: 'combobox' as const,
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    ...(isOpen ? { 'aria-controls': LIST } : {}),
    ...(isOpen && active !== null ? { 'aria-activedescendant': choiceId(LIST, active) } : {}),
  };
  return (
    <>
      <input
        ref={field}
        class="cell-editor"
        aria-label={`Edit ${name}`}
        autocomplete="off"
        defaultValue={text}
        {...(choices.length > 0 ? combobox : {})}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(null);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          const value = fitting[active ?? -1] ?? event.currentTarget.value;
          const by = event.shiftKey ? -1 : 1;
          if (event.key === 'Escape') finish(null, STAY);
          else if (event.key === 'Enter') finish(value, { down: by, right: 0 });
          else if (event.key === 'Tab') finish(value, { down: 0, right: by });
          else if (isOpen && event.key === 'ArrowDown') step(1);
          else if (isOpen && event.key === 'ArrowUp') step(-1);
          else return;
          event.preventDefault();
        }}
        onBlur={({ currentTarget }) => finish(currentTarget.value, null)}
      />
      {isOpen && (
        <ChoiceList
          id={LIST}
          label={`Choices for ${name}`}
          choices={fitting}
          active={active}
          take={(choice) => finish(choice, STAY)}
        />
      )}
    </>
  );
}

/** All of them while nothing is typed. */
function fittingChoices(choices: readonly string[], typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  return choices.filter((choice) => choice.toLowerCase().includes(wanted));
}
