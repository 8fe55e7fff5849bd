// Asks before a tab goes, with all that stands in it.

import { useLayoutEffect, useRef } from 'preact/hooks';

export interface DeleteTabProps {
  readonly name: string;
  readonly close: (isWanted: boolean) => void;
}

export function DeleteTabQuestion({ name, close }: DeleteTabProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="delete-tab-title"
      aria-describedby="delete-tab-text"
      onCancel={(event) => {
        event.preventDefault();
        close(false);
      }}
    >
      <h2 id="delete-tab-title">Delete the tab “{name}”?</h2>
      <p id="delete-tab-text">
        Everything in it goes with it. Undo does not bring a deleted tab back here.
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={() => close(true)}>
          Delete
        </button>
        <button type="button" onClick={() => close(false)}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
