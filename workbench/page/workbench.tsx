// The whole page: bars above, the view that is chosen, and what the add-on puts on top.

import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
import { opensSheet, type School } from '../server/protocol';
import { AddonDialog } from './addon/addon-dialog';
import { Questions } from './addon/questions';
import { Sidebar } from './addon/sidebar';
import { Toasts } from './addon/toasts';
import { ClockBar } from './bars/clock-bar';
import { TopBar } from './bars/top-bar';
import { listen, type Perform, perform } from './connection';
import { DemoBar } from './demo/demo-bar';
import { Phone } from './demo/phone';
import { Tour, useTour } from './demo/tour';
import { useFirstLook } from './demo/use-first-look';
import { firstState, type PageEvent, type PageState, reducePage } from './state/page-state';
import { useClock } from './use-clock';
import { ExecutionsView } from './views/executions-view';
import { FaultsView } from './views/faults-view';
import { OutboxView } from './views/outbox-view';
import { SheetView } from './views/sheet-view';
import { YearView } from './year/year-view';

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
        if (notice.kind === 'begun') void begun.current(notice.school);
        // A sidebar that stays open would go on with the pages of the old build.
        const isNew = notice.kind === 'rebuilt' && notice.problem === null;
        if (isNew && sidebarFrom.current !== null)
          void act({ kind: 'choose', functionName: sidebarFrom.current });
      },
      onBreak: () => dispatch({ kind: 'broken' }),
    });
  }, [openAs, act]);
  const [owner, setOwner] = useState<string | null>(null);
  const [pane, setPane] = useState<Pane>('sheet');
  const [isPhoneOpen, setPhoneOpen] = usePhone();
  const sidebarId = state.sidebar?.id ?? null;
  useEffect(() => setPane(sidebarId === null ? 'sheet' : 'sidebar'), [sidebarId]);
  const [isTourOpen, setTourOpen] = useTour();
  const clock = useClock(state.workspace?.now ?? 0, act, dispatch);
  const begun = useRef(async (_: School) => {});
  begun.current = async (school) => {
    setOwner(null);
    await openAs(null, null);
    await act({
      kind: 'choose',
      functionName: school === 'own file' ? 'importMenu' : 'sidebarMenu',
    });
  };
  useFirstLook(state, isTourOpen, act, dispatch);
  const seesSheet = state.workspace !== null && opensSheet[state.workspace.me.role];
  usePictureOf(state, seesSheet, act, dispatch);

  const { workspace, view } = state;
  const hasPhone = isPhoneOpen && view === 'sheet' && workspace?.me.role === 'specialist';
  if (!workspace) return <p class="opening">Opening the workspace …</p>;
  const { timeZone } = workspace;
  return (
    <div class="workbench">
      <DemoBar
        workspace={workspace}
        clock={clock}
        act={act}
        dispatch={dispatch}
        openAs={(email) => openAs(email, workspace.file)}
        onOwner={(email) => {
          setOwner(email);
          setPhoneOpen(true);
          setPane('phone');
        }}
        onTour={() => setTourOpen(true)}
      />
      <TopBar state={state} workspace={workspace} dispatch={dispatch} openAs={openAs} />
      {state.isBroken && (
        <p class="broken" role="alert">
          The workbench does not answer. Start it again with npm start and open the address that it
          prints; this page then goes on.
        </p>
      )}
      {workspace.me.role === 'specialist' && <ClockBar workspace={workspace} clock={clock} />}
      {view === 'sheet' && workspace.me.role === 'specialist' && (
        <PaneTabs pane={pane} hasPhone={hasPhone} onChoose={setPane} />
      )}
      <main
        class={`stage ${view === 'sheet' ? `show-${pane}` : 'show-sheet'} ${hasPhone ? 'with-phone' : ''}`}
      >
        <section class="view" aria-label={view}>
          {view === 'sheet' && (
            <SheetView
              state={state}
              workspace={workspace}
              act={act}
              dispatch={dispatch}
              openFile={(file) => void openAs(workspace.me.email, file)}
            />
          )}
          {view === 'year' && <YearView />}
          {view === 'outbox' && <OutboxView workspace={workspace} act={act} />}
          {view === 'executions' && (
            <ExecutionsView executions={workspace.executions} timeZone={timeZone} />
          )}
          {view === 'faults' && <FaultsView faults={workspace.faults} act={act} />}
        </section>
        <Sidebar page={state.sidebar} isShown={view === 'sheet'} dispatch={dispatch} />
        {hasPhone && (
          <Phone
            workspace={workspace}
            act={act}
            owner={owner}
            onOwner={setOwner}
            onClose={() => setPhoneOpen(false)}
          />
        )}
      </main>
      <AddonDialog page={state.dialog} dispatch={dispatch} />
      <Questions questions={state.questions} dispatch={dispatch} />
      {isTourOpen && state.dialog === null && <Tour onClose={() => setTourOpen(false)} />}
      <Toasts toasts={state.toasts} dispatch={dispatch} />
    </div>
  );
}

const phoneKey = 'living-alp-phone';

/** Whoever closes it finds it closed the next time. */
function usePhone(): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => localStorage.getItem(phoneKey) !== 'closed');
  return [
    isOpen,
    (open) => {
      localStorage.setItem(phoneKey, open ? 'open' : 'closed');
      setOpen(open);
    },
  ];
}

type Pane = 'sheet' | 'sidebar' | 'phone';

const panes: readonly (readonly [pane: Pane, name: string])[] = [
  ['sheet', 'Sheet'],
  ['sidebar', 'Sidebar'],
  ['phone', 'A family’s phone'],
];

interface PaneTabsProps {
  readonly pane: Pane;
  readonly hasPhone: boolean;
  readonly onChoose: (pane: Pane) => void;
}

/** Shown only where the three do not fit side by side. */
const PaneTabs = ({ pane, hasPhone, onChoose }: PaneTabsProps) => (
  <div class={hasPhone ? 'pane-tabs with-phone' : 'pane-tabs'}>
    {panes
      .filter(([each]) => hasPhone || each !== 'phone')
      .map(([each, name]) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === pane}
          onClick={() => onChoose(each)}
        >
          {name}
        </button>
      ))}
  </div>
);

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
