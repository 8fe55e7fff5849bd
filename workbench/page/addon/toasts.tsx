// Short messages in the corner; problems stay long enough to be read twice.

import { useEffect } from 'preact/hooks';
import type { PageEvent, ShownToast } from '../state/page-state';

export interface ToastsProps {
  readonly toasts: readonly ShownToast[];
  readonly dispatch: (event: PageEvent) => void;
}

const SHOWN_MS = 7_000;
const PROBLEM_SHOWN_MS = 30_000;

export function Toasts({ toasts, dispatch }: ToastsProps) {
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} dispatch={dispatch} />
      ))}
    </div>
  );
}

function Toast({
  toast,
  dispatch,
}: { readonly toast: ShownToast } & Pick<ToastsProps, 'dispatch'>) {
  const { id, title, text, isProblem } = toast;
  useEffect(() => {
    const shownMs = isProblem ? PROBLEM_SHOWN_MS : SHOWN_MS;
    const timer = setTimeout(() => dispatch({ kind: 'toast over', id }), shownMs);
    return () => clearTimeout(timer);
  }, [id, isProblem, dispatch]);
  return (
    <div class={`toast${isProblem ? ' problem' : ''}`}>
      <div>
        {title && <strong>{title}</strong>}
        <p>{text}</p>
      </div>
      <button
        type="button"
        class="close"
        aria-label="Close this message"
        onClick={() => dispatch({ kind: 'toast over', id })}
      >
        ×
      </button>
    </div>
  );
}
