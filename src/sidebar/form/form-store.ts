// Keeps the forms of the sidebar in the browser until the script has confirmed what they say, and
// sends them. It belongs to no screen: what was sent is answered, removed or kept also when the form
// was closed meanwhile, or another student opened.
import { type CallFailure, mayHaveArrived, type Outcome } from '../../page/call/outcome';
import { isText, type KeyValueStorage } from '../../page/storage/key-value-storage';
import { type StorageScope, scopePrefix } from '../../page/storage/persisted-items';
import type { FormRequest } from './form-request';
import { isStoredForm, type StoredForm } from './stored-form';

/** What this page knows of the last thing that a form has sent. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly request: FormRequest }
  | { readonly kind: 'failed'; readonly request: FormRequest; readonly failure: CallFailure };

/** Something that was sent, is not confirmed, and whose form is not on show. */
export interface Unattended {
  readonly name: string;
  readonly request: FormRequest;
  readonly sending: Sending;
}

export interface Confirmed {
  readonly name: string;
  readonly request: FormRequest;
  /** A form of this name was on show then. */
  readonly isShown: boolean;
}

/** Called whenever a form may have changed, also in another window of the browser. */
export type FormListener = (confirmed: Confirmed | null) => void;

export interface FormStore {
  /** What is kept under this name, whatever page has left it there. */
  readonly read: (name: string) => unknown;
  /** The same as a form; empty where none is kept, or one of an earlier page. */
  readonly formAt: (name: string) => StoredForm;
  /** Null removes it. */
  readonly write: (name: string, form: StoredForm | null) => void;
  readonly sendingOf: (name: string) => Sending;
  /** Keeps the form with what it sends, sends that, and removes both once the script has it. */
  readonly send: (name: string, fields: object, request: FormRequest) => void;
  readonly unattended: () => readonly Unattended[];
  /** The form of this name is on show. @returns what ends that */
  readonly attend: (name: string) => () => void;
  readonly subscribe: (listener: FormListener) => () => void;
}

const idle: Sending = { kind: 'idle' };

interface SentForm {
  readonly fields: object;
  readonly request: FormRequest;
  /** An earlier try of the same request may have arrived. */
  readonly wasInDoubt: boolean;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** @param deliver asks the script; its value is handed on once the form is removed */
export function formStore<Value>(
  storage: KeyValueStorage,
  scope: StorageScope,
  deliver: (request: FormRequest) => Promise<Outcome<Value>>,
  onStored: (value: Value) => void,
): FormStore {
  const prefix = scopePrefix('form', scope);
  const sendings = new Map<string, Sending>();
  const shown = new Map<string, number>();
  const listeners = new Set<FormListener>();
  const notify = (confirmed: Confirmed | null = null) => {
    for (const listener of [...listeners]) listener(confirmed);
  };
  const names = (): readonly string[] =>
    storage
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  const read = (name: string): unknown => {
    const text = storage.read(prefix + name);
    try {
      return isText(text) ? JSON.parse(text) : null;
    } catch {
      return null;
    }
  };
  const formAt = (name: string): StoredForm => {
    const found = read(name);
    return isStoredForm(found) ? found : { fields: {}, sent: null };
  };
  const put = (name: string, form: StoredForm | null): void => {
    if (form === null) storage.remove(prefix + name);
    else storage.write(prefix + name, JSON.stringify(form));
  };
  const settle = (
    name: string,
    { fields, request, wasInDoubt }: SentForm,
    outcome: Outcome<Value>,
  ) => {
    // Another window may have sent it too, or discarded it and begun a new text.
    const there = formAt(name);
    sendings.delete(name);
    if (outcome.ok) {
      if (isSame(there.fields, fields)) put(name, null);
      onStored(outcome.value);
      notify({ name, request, isShown: shown.has(name) });
      return;
    }
    if (isSame(there.sent, request)) {
      sendings.set(name, { kind: 'failed', request, failure: outcome });
      // What keeps a new try from arriving says nothing of an earlier one.
      const isCertain = wasInDoubt ? outcome.code === 'refused' : !mayHaveArrived(outcome);
      if (isCertain) put(name, { fields, sent: null });
    }
    notify();
  };
  return {
    read,
    formAt,
    write: (name, form) => {
      put(name, form);
      sendings.delete(name);
      notify();
    },
    sendingOf: (name) => sendings.get(name) ?? idle,
    send: (name, fields, request) => {
      if (sendings.get(name)?.kind === 'pending') return;
      const wasInDoubt = isSame(formAt(name).sent, request);
      put(name, { fields, sent: request });
      sendings.set(name, { kind: 'pending', request });
      notify();
      void deliver(request).then((outcome) =>
        settle(name, { fields, request, wasInDoubt }, outcome),
      );
    },
    unattended: () =>
      [...new Set([...names(), ...sendings.keys()])].sort().flatMap((name): Unattended[] => {
        const sending = sendings.get(name) ?? idle;
        const request = sending.kind === 'idle' ? formAt(name).sent : sending.request;
        return request === null || shown.has(name) ? [] : [{ name, request, sending }];
      }),
    attend: (name) => {
      shown.set(name, (shown.get(name) ?? 0) + 1);
      notify();
      return () => {
        const left = (shown.get(name) ?? 0) - 1;
        if (left > 0) shown.set(name, left);
        else shown.delete(name);
        notify();
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      const end = storage.subscribe(() => listener(null));
      return () => {
        listeners.delete(listener);
        end();
      };
    },
  };
}
