// The field in a cell in which its text is typed.

import { useLayoutEffect, useRef } from 'preact/hooks';

/** @param text null gives the cell back as it was; the steps say where to go from there */
export type CloseEditor = (text: string | null, down: number, right: number) => void;

export interface CellEditorProps {
  readonly name: string;
  readonly text: string;
  readonly choices: readonly string[];
  readonly close: CloseEditor;
}

export function CellEditor({ name, text, choices, close }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);
  // Before the next key arrives, or a quick typist's second letter would go to the grid.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  // Closing takes the focus away, which would close once more.
  const finish: CloseEditor = (written, down, right) => {
    if (isClosed.current) return;
    isClosed.current = true;
    close(written, down, right);
  };
  return (
    <>
      <input
        ref={field}
        class="cell-editor"
        aria-label={`Edit ${name}`}
        defaultValue={text}
        list={choices.length > 0 ? 'cell-choices' : undefined}
        onKeyDown={(event) => {
          event.stopPropagation();
          const { value } = event.currentTarget;
          if (event.key === 'Escape') finish(null, 0, 0);
          else if (event.key === 'Enter') finish(value, event.shiftKey ? -1 : 1, 0);
          else if (event.key === 'Tab') finish(value, 0, event.shiftKey ? -1 : 1);
          else return;
          event.preventDefault();
        }}
        onBlur={({ currentTarget }) => finish(currentTarget.value, 0, 0)}
      />
      <datalist id="cell-choices">
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </>
  );
}
