// Runs one errand of a screen at a time, and can run it again.
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Outcome } from '../../page/call/outcome';
import { useAtDesk } from '../desk/desk-context';
import { type Errand, type ErrandEvent, reduceErrand } from './errand';

export interface ErrandInHand<Value> {
  readonly state: Errand<Value>;
  readonly isBusy: boolean;
  /** `then` runs with the value of an answer that is not too late, also when the screen was left. */
  readonly run: (
    ask: () => Promise<Outcome<Value>>,
    then?: (value: Value, isOnShow: boolean) => void,
  ) => void;
  readonly again: () => void;
  readonly putAside: () => void;
}

/**
 * @param about names what is changed, for a person who has left the screen before it failed; left
 * out where only something is looked at
 */
export function useErrand<Value>(about?: string): ErrandInHand<Value> {
  const { tell: tellDesk } = useAtDesk();
  const isOnShow = useRef(true);
  useEffect(
    () => () => {
      isOnShow.current = false;
    },
    [],
  );
  const [state, tell] = useReducer<Errand<Value>, ErrandEvent<Value>>(reduceErrand, {
    kind: 'at rest',
  });
  const turn = useRef(0);
  const last = useRef<() => void>(() => {});
  const run = useCallback<ErrandInHand<Value>['run']>(
    (ask, then) => {
      const go = () => {
        turn.current += 1;
        const mine = turn.current;
        tell({ kind: 'sent', turn: mine });
        void ask().then((outcome) => {
          if (mine !== turn.current) return;
          tell({ kind: 'came back', turn: mine, outcome });
          if (outcome.ok) then?.(outcome.value, isOnShow.current);
          else if (about !== undefined && !isOnShow.current) {
            tellDesk({ kind: 'failure missed', missed: { about, failure: outcome } });
          }
        });
      };
      last.current = go;
      go();
    },
    [about, tellDesk],
  );
  const again = useCallback(() => last.current(), []);
  const putAside = useCallback(() => {
    turn.current += 1;
    tell({ kind: 'put aside' });
  }, []);
  return { state, isBusy: state.kind === 'under way', run, again, putAside };
}
