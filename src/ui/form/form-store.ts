// Keeps forms in the browser until the script has confirmed what they say, and sends them. It belongs
// to no screen: what was sent is answered, removed or kept also when the form was closed meanwhile.
import { type CallFailure, mayHaveArrived, type Outcome } from '../rpc/outcome';
import { isText, type KeyValueStorage } from '../storage/key-value-storage';
import { type StorageScope, scopePrefix } from '../storage/persisted-items';
import {
  type FormFormat,
  type IsRequest,
  isStoredForm,
  readForm,
  type StoredForm,
} from './stored-form';

/** What this page knows of the last thing that a form has sent. */
export type Sending<Request> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly request: Request }
  | { readonly kind: 'failed'; readonly request: Request; readonly failure: CallFailure };

/** A request that was sent and is not confirmed, and whose form is not shown. */
export interface Unattended<Request> {
  readonly name: string;
  readonly request: Request;
  readonly sending: Sending<Request>;
}

export interface Confirmed<Request> {
  readonly name: string;
  readonly request: Request;
  /** A form of this name was on show then. */
  readonly isShown: boolean;
}

/** Called whenever a form may have changed, in this or another window of the browser. */
export type FormListener<Request> = (confirmed: Confirmed<Request> | null) => void;

export interface FormStore<Request> {
  /** The form that is kept under this name, whatever page has left it there. */
  readonly read: <Fields extends object>(
    name: string,
    format: FormFormat<Fields, Request>,
  ) => StoredForm<Fields, Request>;
  /** The same in whatever shape; empty where none is kept, or one of an earlier version. */
  readonly formAt: (name: string) => StoredForm<object, Request>;
  /** Null removes it. */
  readonly write: (name: string, form: StoredForm<object, Request> | null) => void;
  readonly sendingOf: (name: string) => Sending<Request>;
  /** Keeps the form with what it sends, sends that, and removes both once the script has it. */
  readonly send: (name: string, fields: object, request: Request) => void;
  readonly unattended: () => readonly Unattended<Request>[];
  /** Marks the form of this name as shown. @returns what ends that */
  readonly attend: (name: string) => () => void;
  readonly subscribe: (listener: FormListener<Request>) => () => void;
}

const idle = { kind: 'idle' } as const;

interface SentForm<Request> {
  readonly fields: object;
  readonly request: Request;
  /** An earlier attempt at the same request may have arrived. */
  readonly wasInDoubt: boolean;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export interface FormDelivery<Request, Value> {
  readonly isRequest: IsRequest<Request>;
  /** Calls the script. */
  readonly deliver: (request: Request) => Promise<Outcome<Value>>;
  /** Gets the script's answer once the form is removed. */
  readonly onStored: (value: Value) => void;
}

export function formStore<Request, Value>(
  storage: KeyValueStorage,
  scope: StorageScope,
  { isRequest, deliver, onStored }: FormDelivery<Request, Value>,
): FormStore<Request> {
  const prefix = scopePrefix('form', scope);
  const sendings = new Map<string, Sending<Request>>();
  const shown = new Map<string, number>();
  const listeners = new Set<FormListener<Request>>();
  const notify = (confirmed: Confirmed<Request> | null = null) => {
    for (const listener of [...listeners]) listener(confirmed);
  };
  const names = (): readonly string[] =>
    storage
      .keys()
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  const foundAt = (name: string): unknown => {
    const text = storage.read(prefix + name);
    try {
      return isText(text) ? JSON.parse(text) : null;
    } catch {
      return null;
    }
  };
  const formAt: FormStore<Request>['formAt'] = (name) => {
    const found = foundAt(name);
    return isStoredForm(found, isRequest) ? found : { fields: {}, sent: null };
  };
  const put = (name: string, form: StoredForm<object, Request> | null): void => {
    if (form === null) storage.remove(prefix + name);
    else storage.write(prefix + name, JSON.stringify(form));
  };
  const settle = (
    name: string,
    { fields, request, wasInDoubt }: SentForm<Request>,
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
      // A failure of this attempt says nothing about an earlier one.
      const isCertain = wasInDoubt ? outcome.code === 'refused' : !mayHaveArrived(outcome);
      if (isCertain) put(name, { fields, sent: null });
    }
    notify();
  };
  return {
    read: (name, format) => readForm(foundAt(name), format, isRequest),
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
      [...new Set([...names(), ...sendings.keys()])]
        .sort()
        .flatMap((name): Unattended<Request>[] => {
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
