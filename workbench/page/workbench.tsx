// The whole page: bars above, the view that is chosen, and what the add-on puts on top.

import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { AddonDialog } from './addon/addon-dialog';
import { Questions } from './addon/questions';
import { Sidebar } from './addon/sidebar';
import { Toasts } from './addon/toasts';
import { ClockBar } from './bars/clock-bar';
import { TopBar } from './bars/top-bar';
import { listen, type Perform, perform } from './connection';
import { firstState, type PageEvent, type PageState, reducePage } from './state/page-state';
import { ExecutionsView } from './views/executions-view';
import { FaultsView } from './views/faults-view';
import { OutboxView } from './views/outbox-view';
import { SheetView } from './views/sheet-view';

export function Workbench() {
  const [state, dispatch] = useReducer(reducePage, firstState);
  const me = useRef<string | null>(null);
  const openFile = useRef<string | null>(null);
  const sidebarFrom = useRef<string | null>(null);
  sidebarFrom.current = state.sidebar?.openedBy ?? null;
  const act = useCallback<Perform>(async (command) => {
    const answer = await perform(command);
    if (answer.kind === 'refused') dispatch({ kind: 'problem', sentence: answer.sentence });
    return answer;
  }, []);
  const openAs = useCallback(async (as: string | null, file: string | null) => {
    const answer = await perform({ kind: 'open', as, file, locale: navigator.language });
    if (answer.kind !== 'opened') return;
    me.current = answer.workspace.me.email;
    openFile.current = answer.workspace.file;
    dispatch({ kind: 'opened', workspace: answer.workspace });
  }, []);
  useEffect(() => {
    listen({
      onOpen: () => void openAs(me.current, openFile.current),
      onNotice: (notice) => {
        dispatch({ kind: 'notice', notice });
        // A sidebar that stays open would go on with the pages of the old build.
        const isNew = notice.kind === 'rebuilt' && notice.problem === null;
        if (isNew && sidebarFrom.current !== null)
          void act({ kind: 'choose', functionName: sidebarFrom.current });
      },
      onBreak: () => dispatch({ kind: 'broken' }),
    });
  }, [openAs, act]);
  const seesSheet = state.workspace !== null && state.workspace.me.role !== 'family';
  usePictureOf(state, seesSheet, act, dispatch);

  const { workspace, view } = state;
  if (!workspace) return <p class="opening">Opening the workspace …</p>;
  const { timeZone } = workspace;
  return (
    <div class="workbench">
      <TopBar state={state} workspace={workspace} dispatch={dispatch} openAs={openAs} />
      {state.isBroken && (
        <p class="broken" role="alert">
          The workbench does not answer. Start it again with npm start and open the address that it
          prints; this page then goes on.
        </p>
      )}
      {workspace.me.role === 'specialist' && (
        <ClockBar workspace={workspace} act={act} dispatch={dispatch} />
      )}
      <div class="stage">
        <main class="view" aria-label={view}>
          {view === 'sheet' && (
            <SheetView
              state={state}
              workspace={workspace}
              act={act}
              dispatch={dispatch}
              openFile={(file) => void openAs(workspace.me.email, file)}
            />
          )}
          {view === 'outbox' && <OutboxView workspace={workspace} act={act} />}
          {view === 'executions' && (
            <ExecutionsView executions={workspace.executions} timeZone={timeZone} />
          )}
          {view === 'faults' && <FaultsView faults={workspace.faults} act={act} />}
        </main>
        <Sidebar page={state.sidebar} isShown={view === 'sheet'} dispatch={dispatch} />
      </div>
      <AddonDialog page={state.dialog} dispatch={dispatch} />
      <Questions questions={state.questions} dispatch={dispatch} />
      <Toasts toasts={state.toasts} dispatch={dispatch} />
    </div>
  );
}

/** Asks for the picture of the tab that is to be shown, before whatever a person does there. */
function usePictureOf(
  { openings, sheetId }: PageState,
  seesSheet: boolean,
  act: Perform,
  dispatch: (event: PageEvent) => void,
): void {
  useLayoutEffect(() => {
    if (!seesSheet || openings === 0 || sheetId === null) return;
    void act({ kind: 'look at tab', sheetId }).then((answer) => {
      if (answer.kind === 'tab') dispatch({ kind: 'picture', picture: answer.picture });
    });
  }, [seesSheet, openings, sheetId, act, dispatch]);
}
