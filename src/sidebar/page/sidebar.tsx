// The specialist's sidebar: search and tabs above, the current screen below, autosaves beside it.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { CaseloadScreen } from '../../caseload/page/caseload-screen';
import { FamilyScreen } from '../../families/page/family-screen';
import { Autosave } from '../../goals/page/draft/autosave';
import { draftStore } from '../../goals/page/draft/draft-store';
import { useDrafts, useStoredDrafts } from '../../goals/page/draft/use-drafts';
import { PlanScreen } from '../../goals/page/plan/plan-screen';
import { ProgressScreen } from '../../goals/page/progress/progress-screen';
import { PANEL, tabId } from '../../ui/controls/tabs';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import { formStore } from '../../ui/form/form-store';
import type { CallFailure } from '../../ui/rpc/outcome';
import type { KeyValueStorage } from '../../ui/storage/key-value-storage';
import { useMessages } from '../messages/messages';
import { type FormRequest, isFormRequest, sendRequest } from './form/form-request';
import { SidebarHead } from './parts/sidebar-head';
import { StudentPanel } from './parts/student-panel';
import { UnsavedWork } from './parts/unsaved-work';
import { SidebarContext } from './state/sidebar-context';
import type { SidebarEvent } from './state/sidebar-event';
import { type Screen, studentIdOf } from './state/sidebar-state';
import { useSelectedStudent } from './state/use-selected-student';
import { type Call, useSidebarState } from './state/use-sidebar';

export interface SidebarProps {
  readonly call: Call;
  readonly storage: KeyValueStorage;
}

const studentScreens = {
  plan: PlanScreen,
  progress: ProgressScreen,
  family: FamilyScreen,
} satisfies Record<Exclude<Screen, 'caseload'>, unknown>;

export function Sidebar({ call, storage }: SidebarProps) {
  const t = useMessages();
  const [state, dispatch] = useSidebarState(call);
  const [said, setSaid] = useState('');
  const { opening, screen, goalDrafts, account, caseload } = state;
  const drafts = useMemo(
    () => draftStore(storage, { account, caseload }),
    [storage, account, caseload],
  );
  const forms = useMemo(
    () =>
      formStore<FormRequest, SidebarEvent>(
        storage,
        { account, caseload },
        {
          isRequest: isFormRequest,
          deliver: (request) => sendRequest(request, call),
          onStored: dispatch,
        },
      ),
    [storage, account, caseload, call, dispatch],
  );
  const isReady = opening === 'done';
  const selection = useSelectedStudent(call, dispatch, isReady);
  useDrafts(goalDrafts, drafts);
  useStoredDrafts(state, drafts, dispatch);
  // In a layout effect: a goal that is opened before drafts are loaded would overwrite its draft.
  useLayoutEffect(() => {
    if (isReady) dispatch({ kind: 'drafts found', drafts: drafts.all() });
  }, [isReady, drafts, dispatch]);
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  const name = state.student.kind === 'open' ? state.student.plan.student.studentId : null;
  const opened = state.students.find(({ studentId }) => studentId === name)?.name;
  useEffect(() => {
    if (opened !== undefined) setSaid(t.sidebar.opened(opened));
  }, [opened, t]);
  const reportUnseen = useCallback(
    (about: string) => (failure: CallFailure) =>
      dispatch({ kind: 'failure missed', missed: { about, failure } }),
    [dispatch],
  );
  const services = useMemo(
    () => ({ state, dispatch, call, announce, reportUnseen, storage, drafts, forms }),
    [state, dispatch, call, announce, reportUnseen, storage, drafts, forms],
  );
  return (
    <SidebarContext.Provider value={services}>
      <p class="unseen" role="status">
        {said}
      </p>
      {isReady && <SidebarHead selection={selection} />}
      <main>
        {isReady && <UnsavedWork />}
        {opening === 'pending' && <Spinner>{t.sidebar.starting}</Spinner>}
        {typeof opening === 'object' && (
          <FailureSummary
            id="opening-failure"
            failure={opening}
            onTryAgain={() => dispatch({ kind: 'open again' })}
          />
        )}
        {isReady && (
          <div role="tabpanel" id={PANEL} aria-labelledby={tabId(screen)} class="panel">
            {screen === 'caseload' ? (
              <CaseloadScreen />
            ) : (
              <StudentPanel key={studentIdOf(state) ?? ''}>
                {(plan) => {
                  const StudentScreen = studentScreens[screen];
                  return <StudentScreen plan={plan} />;
                }}
              </StudentPanel>
            )}
          </div>
        )}
      </main>
      {Object.values(goalDrafts).map((goalDraft) => (
        <Autosave key={goalDraft.key} goalDraft={goalDraft} />
      ))}
    </SidebarContext.Provider>
  );
}
