// A form whose contents stay in the browser until they are stored, also when the page is closed. The
// browser's storage is the form: nothing in it waits for a render.
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { FormStore, Sending } from './form-store';
import type { FormFormat } from './stored-form';

export type FormPhase<Request> =
  | Sending<Request>
  /** Sent before this page was opened, and without an answer since. */
  | { readonly kind: 'unconfirmed' };

export interface PersistedForm<Fields extends object, Request> {
  readonly fields: Fields;
  readonly phase: FormPhase<Request>;
  /** Something is typed, or sent and not confirmed. */
  readonly isTouched: boolean;
  /** It was sent and may have arrived: it can be sent again or discarded, and not be changed. */
  readonly isLocked: boolean;
  readonly change: (changes: Partial<Fields>) => void;
  /**
   * Sends what the fields ask for; where something is in doubt, that once more.
   * @param requestOf null where something is missing in them
   */
  readonly submit: (requestOf: (fields: Fields) => Request | null) => void;
  readonly discard: () => void;
}

/**
 * @param name tells this form from every other, for instance by the student it speaks of
 * @param onConfirmed is called while the form is on show
 */
export function usePersistedForm<Fields extends object, Request>(
  forms: FormStore<Request>,
  name: string,
  format: FormFormat<Fields, Request>,
  onConfirmed: (request: Request) => void,
): PersistedForm<Fields, Request> {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const confirmed = useRef(onConfirmed);
  confirmed.current = onConfirmed;
  useLayoutEffect(() => {
    const leave = forms.attend(name);
    const unsubscribe = forms.subscribe((stored) => {
      redraw(null);
      if (stored?.name === name) confirmed.current(stored.request);
    });
    return () => {
      unsubscribe();
      leave();
    };
  }, [forms, name]);
  const read = () => forms.read(name, format);
  const isEmpty = (fields: Fields) => JSON.stringify(fields) === JSON.stringify(format.empty);
  const { fields, sent } = read();
  const sending = forms.sendingOf(name);
  return {
    fields,
    phase: sending.kind === 'idle' && sent !== null ? { kind: 'unconfirmed' } : sending,
    isTouched: sent !== null || !isEmpty(fields),
    isLocked: sent !== null,
    change: (changes) => {
      const now = read();
      if (now.sent !== null) return;
      const next = { ...now.fields, ...changes };
      forms.write(name, isEmpty(next) ? null : { fields: next, sent: null });
    },
    submit: (requestOf) => {
      const now = read();
      const request = now.sent ?? requestOf(now.fields);
      if (request !== null) forms.send(name, now.fields, request);
    },
    discard: () => forms.write(name, null),
  };
}
