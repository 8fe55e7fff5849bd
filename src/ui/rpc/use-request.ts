// A call to the script as the state of a component: idle, pending, success or error.
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { CallFailure, Outcome } from './outcome';

export type RequestState<Value> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'pending'; readonly id: number }
  | { readonly kind: 'success'; readonly value: Value }
  | { readonly kind: 'error'; readonly failure: CallFailure };

export type RequestEvent<Value> =
  | { readonly kind: 'sent'; readonly id: number }
  | { readonly kind: 'answered'; readonly id: number; readonly outcome: Outcome<Value> }
  | { readonly kind: 'reset' };

/** A late answer, to a request that was sent anew or reset meanwhile, changes nothing. */
export function requestReducer<Value>(
  request: RequestState<Value>,
  event: RequestEvent<Value>,
): RequestState<Value> {
  switch (event.kind) {
    case 'sent':
      return { kind: 'pending', id: event.id };
    case 'reset':
      return { kind: 'idle' };
    case 'answered':
      if (request.kind !== 'pending' || request.id !== event.id) return request;
      return event.outcome.ok
        ? { kind: 'success', value: event.outcome.value }
        : { kind: 'error', failure: event.outcome };
  }
}

export interface RequestHandle<Value> {
  readonly state: RequestState<Value>;
  readonly isBusy: boolean;
  /** `then` gets the value unless the answer came late, also when the component is gone. */
  readonly run: (
    send: () => Promise<Outcome<Value>>,
    then?: (value: Value, isMounted: boolean) => void,
  ) => void;
  /** Sends the last request again. */
  readonly again: () => void;
  readonly reset: () => void;
}

/** @param onUnseenFailure gets a failure that comes when the component is gone */
export function useRequest<Value>(
  onUnseenFailure?: (failure: CallFailure) => void,
): RequestHandle<Value> {
  const [state, dispatch] = useReducer<RequestState<Value>, RequestEvent<Value>>(requestReducer, {
    kind: 'idle',
  });
  const isMounted = useRef(true);
  useEffect(
    () => () => {
      isMounted.current = false;
    },
    [],
  );
  const unseen = useRef(onUnseenFailure);
  unseen.current = onUnseenFailure;
  const newest = useRef(0);
  const last = useRef<() => void>(() => {});
  const run = useCallback<RequestHandle<Value>['run']>((send, then) => {
    const go = () => {
      newest.current += 1;
      const id = newest.current;
      dispatch({ kind: 'sent', id });
      void send().then((outcome) => {
        if (id !== newest.current) return;
        dispatch({ kind: 'answered', id, outcome });
        if (outcome.ok) then?.(outcome.value, isMounted.current);
        else if (!isMounted.current) unseen.current?.(outcome);
      });
    };
    last.current = go;
    go();
  }, []);
  const again = useCallback(() => last.current(), []);
  const reset = useCallback(() => {
    newest.current += 1;
    dispatch({ kind: 'reset' });
  }, []);
  return { state, isBusy: state.kind === 'pending', run, again, reset };
}
