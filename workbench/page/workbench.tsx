// The whole page: bars above, the view that is chosen, and what the add-on puts on top.

import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Answer, Command } from '../server/protocol';
import { AddonDialog } from './addon/addon-dialog';
import { Questions } from './addon/questions';
import { Sidebar } from './addon/sidebar';
import { Toasts } from './addon/toasts';
import { ClockBar } from './bars/clock-bar';
import { TopBar } from './bars/top-bar';
import { listen, perform } from './connection';
import { firstState, type PageEvent, type PageState, reducePage } from './state/page-state';
import { ExecutionsView } from './views/executions-view';
import { FaultsView } from './views/faults-view';
import { OutboxView } from './views/outbox-view';
import { SheetView } from './views/sheet-view';

/** Sends a command; a refusal is shown to the person. */
export type Do = (command: Command) => Promise<Answer>;

export function Workbench() {
  const [state, tell] = useReducer(reducePage, firstState);
  const me = useRef<string | null>(null);
  const openFile = useRef<string | null>(null);
  const sidebarFrom = useRef<string | null>(null);
  sidebarFrom.current = state.sidebar?.openedBy ?? null;
  const act = useCallback<Do>(async (command) => {
    const answer = await perform(command);
    if (answer.kind === 'refused') tell({ kind: 'problem', sentence: answer.sentence });
    return answer;
  }, []);
  const openAs = useCallback(async (as: string | null, file: string | null) => {
    const answer = await perform({ kind: 'open', as, file });
    if (answer.kind !== 'opened') return;
    me.current = answer.school.me.email;
    openFile.current = answer.school.file;
    tell({ kind: 'opened', school: answer.school });
  }, []);
  useEffect(() => {
    listen({
      onOpen: () => void openAs(me.current, openFile.current),
      onNotice: (notice) => {
        tell({ kind: 'notice', notice });
        // A sidebar that stays open would go on with the pages of the old build.
        const isNew = notice.kind === 'rebuilt' && notice.problem === null;
        if (isNew && sidebarFrom.current !== null)
          void act({ kind: 'choose', functionName: sidebarFrom.current });
      },
      onBreak: () => tell({ kind: 'broken' }),
    });
  }, [openAs, act]);
  const seesSheet = state.school !== null && state.school.me.role !== 'family';
  usePictureOf(state, seesSheet, act, tell);

  const { school, view } = state;
  if (!school) return <p class="opening">Opening the school …</p>;
  const { timeZone } = school;
  return (
    <div class="workbench">
      <TopBar state={state} school={school} tell={tell} openAs={openAs} />
      {state.isBroken && (
        <p class="broken" role="alert">
          The workbench does not answer. Start it again with npm start and open the address that it
          prints; this page then goes on.
        </p>
      )}
      {school.me.role === 'specialist' && <ClockBar school={school} act={act} tell={tell} />}
      <div class="stage">
        <main class="view" aria-label={view}>
          {view === 'sheet' && (
            <SheetView
              state={state}
              school={school}
              act={act}
              tell={tell}
              openFile={(file) => void openAs(school.me.email, file)}
            />
          )}
          {view === 'outbox' && <OutboxView school={school} act={act} />}
          {view === 'executions' && (
            <ExecutionsView executions={school.executions} timeZone={timeZone} />
          )}
          {view === 'faults' && <FaultsView faults={school.faults} act={act} />}
        </main>
        <Sidebar page={state.sidebar} isShown={view === 'sheet'} tell={tell} />
      </div>
      <AddonDialog page={state.dialog} tell={tell} />
      <Questions questions={state.questions} tell={tell} />
      <Toasts toasts={state.toasts} tell={tell} />
    </div>
  );
}

/** Asks for the picture of the tab that is to be shown, before whatever a person does there. */
function usePictureOf(
  { openings, sheetId }: PageState,
  seesSheet: boolean,
  act: Do,
  tell: (event: PageEvent) => void,
): void {
  useLayoutEffect(() => {
    if (!seesSheet || openings === 0 || sheetId === null) return;
    void act({ kind: 'look at tab', sheetId }).then((answer) => {
      if (answer.kind === 'tab') tell({ kind: 'picture', picture: answer.picture });
    });
  }, [seesSheet, openings, sheetId, act, tell]);
}
