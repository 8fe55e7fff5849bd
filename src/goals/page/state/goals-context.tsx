// Context for the screens of goals: their state, its dispatch, and the drafts that the browser keeps.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { Autosave } from '../draft/autosave';
import { type DraftStore, draftStore } from '../draft/draft-store';
import { useDrafts, useStoredDrafts } from '../draft/use-drafts';
import type { GoalsDispatch, GoalsState } from './goals-state';

export interface GoalsServices {
  readonly state: GoalsState;
  readonly dispatch: GoalsDispatch;
  readonly drafts: DraftStore;
}

const GoalsContext = createContext<GoalsServices | null>(null);

class OutsideGoals extends Error {
  override readonly name = 'OutsideGoals';
  readonly code = 'outside-state';
}

export function useGoals(): GoalsServices {
  const services = useContext(GoalsContext);
  if (services === null) throw new OutsideGoals('useGoals needs a GoalsProvider above it.');
  return services;
}

export interface GoalsProviderProps {
  readonly state: GoalsState;
  readonly dispatch: GoalsDispatch;
  readonly children: ComponentChildren;
}

/** Keeps drafts in the browser and saves goals, whatever screen is on show. */
export function GoalsProvider({ state, dispatch, children }: GoalsProviderProps) {
  const { state: sidebar, storage } = useSidebar();
  const { opening, account, caseload } = sidebar;
  const { goalDrafts } = state;
  const drafts = useMemo(
    () => draftStore(storage, { account, caseload }),
    [storage, account, caseload],
  );
  useDrafts(goalDrafts, drafts);
  useStoredDrafts(state.drafts, sidebar.student, drafts, dispatch);
  const isReady = opening === 'done';
  // In a layout effect: a goal that is opened before drafts are loaded would overwrite its draft.
  useLayoutEffect(() => {
    if (isReady) dispatch({ kind: 'drafts found', drafts: drafts.all() });
  }, [isReady, drafts, dispatch]);
  const services = useMemo(() => ({ state, dispatch, drafts }), [state, dispatch, drafts]);
  return (
    <GoalsContext.Provider value={services}>
      {children}
      {Object.values(goalDrafts).map((goalDraft) => (
        <Autosave key={goalDraft.key} goalDraft={goalDraft} dispatch={dispatch} />
      ))}
    </GoalsContext.Provider>
  );
}
