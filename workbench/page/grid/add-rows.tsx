// Below the last row: more rows, as many as a person wants.

import { useState } from 'preact/hooks';

export interface AddRowsProps {
  readonly add: (count: number) => void;
}

const MOST = 50_000;

export function AddRows({ add }: AddRowsProps) {
  const [text, setText] = useState('1000');
  const count = Number(text);
  const isCount = /^\d+$/.test(text) && count >= 1 && count <= MOST;
  return (
    <form
      class="add-rows"
      onSubmit={(event) => {
        event.preventDefault();
        if (isCount) add(count);
      }}
    >
      <button type="submit" class="quiet" disabled={!isCount}>
        Add
      </button>
      <input
        aria-label="How many rows"
        inputMode="numeric"
        value={text}
        aria-invalid={!isCount}
        onInput={({ currentTarget }) => setText(currentTarget.value.trim())}
      />
      more rows at the bottom
    </form>
  );
}
