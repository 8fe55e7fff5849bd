// The name of a tab while a person types another one.

import { useLayoutEffect, useRef } from 'preact/hooks';

export interface TabNameProps {
  readonly name: string;
  /** null where the tab keeps its name. */
  readonly close: (name: string | null) => void;
}

const LONGEST_NAME = 100;

export function TabNameField({ name, close }: TabNameProps) {
  const field = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);
  useLayoutEffect(() => field.current?.select(), []);
  const end = (text: string | null): void => {
    // Closing takes the focus away, which would close it once more.
    if (isClosed.current) return;
    isClosed.current = true;
    close(text === name ? null : text);
  };
  return (
    <input
      ref={field}
      class="tab-name"
      aria-label={`New name of the tab ${name}`}
      defaultValue={name}
      maxLength={LONGEST_NAME}
      onBlur={({ currentTarget }) => end(currentTarget.value)}
      onKeyDown={(event) => {
        // The strip has keys of its own.
        event.stopPropagation();
        if (event.key === 'Enter') end(event.currentTarget.value);
        else if (event.key === 'Escape') end(null);
        else return;
        event.preventDefault();
      }}
    />
  );
}
