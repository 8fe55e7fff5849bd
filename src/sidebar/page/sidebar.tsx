// The specialist's sidebar: search and tabs above, the current screen below. It puts the screens of
// all capabilities together, and no capability imports it.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { CaseloadScreen } from '../../caseload/page/caseload-screen';
import { FamilyScreen } from '../../families/page/family-screen';
import { PlanScreen } from '../../goals/page/plan/plan-screen';
import { ProgressScreen } from '../../goals/page/progress/progress-screen';
import { GoalsProvider } from '../../goals/page/state/goals-context';
import type { GoalsEvent } from '../../goals/page/state/goals-state';
import { TimelineScreen } from '../../timeline/page/timeline-screen';
import { PANEL, tabId } from '../../ui/controls/tabs';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import type { CallFailure } from '../../ui/rpc/outcome';
import { SidebarContext } from '../../ui/sidebar/sidebar-context';
import { type Screen, studentIdOf } from '../../ui/sidebar/sidebar-state';
import type { KeyValueStorage } from '../../ui/storage/key-value-storage';
import { useMessages } from '../messages/messages';
import { sidebarForms } from './form-requests';
import { SidebarHead } from './parts/sidebar-head';
import { StudentPanel } from './parts/student-panel';
import { UnsavedWork } from './parts/unsaved-work';
import { type Call, usePageState } from './state/use-page-state';
import { useSelectedStudent } from './state/use-selected-student';

export interface SidebarProps {
  readonly call: Call;
  readonly storage: KeyValueStorage;
}

const studentScreens = {
  plan: PlanScreen,
  progress: ProgressScreen,
  family: FamilyScreen,
  timeline: TimelineScreen,
} satisfies Record<Exclude<Screen, 'caseload'>, unknown>;

export function Sidebar({ call, storage }: SidebarProps) {
  const t = useMessages();
  const [{ sidebar: state, goals }, dispatch] = usePageState(call);
  const [announcement, setAnnouncement] = useState('');
  const { opening, screen, account, caseload, copyOf } = state;
  const forms = useMemo(
    () => sidebarForms(storage, { account, caseload }, call, dispatch),
    [storage, account, caseload, call, dispatch],
  );
  const isReady = opening === 'done';
  const selection = useSelectedStudent(call, dispatch, isReady, state.student);
  const dispatchGoals = useCallback(
    (event: GoalsEvent) => dispatch({ kind: 'goals', event }),
    [dispatch],
  );
  const announce = useCallback((sentence: string) => setAnnouncement(sentence), []);
  const name = state.student.kind === 'open' ? state.student.plan.student.studentId : null;
  const opened = state.students.find(({ studentId }) => studentId === name)?.name;
  useEffect(() => {
    if (opened !== undefined) setAnnouncement(t.sidebar.opened(opened));
  }, [opened, t]);
  const reportUnseen = useCallback(
    (about: string) => (failure: CallFailure) =>
      dispatch({ kind: 'failure missed', missed: { about, failure } }),
    [dispatch],
  );
  const services = useMemo(
    () => ({ state, dispatch, call, announce, reportUnseen, storage, forms }),
    [state, dispatch, call, announce, reportUnseen, storage, forms],
  );
  return (
    <SidebarContext.Provider value={services}>
      <GoalsProvider state={goals} dispatch={dispatchGoals}>
        <p class="unseen" role="status">
          {announcement}
        </p>
        {isReady && <SidebarHead selection={selection} />}
        <main>
          {isReady && copyOf !== null && (
            <p class="notice">
              {t.sidebar.isCopy}{' '}
              {copyOf !== '' && (
                <a href={copyOf} target="_blank" rel="noreferrer">
                  {t.sidebar.original}
                </a>
              )}
            </p>
          )}
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
      </GoalsProvider>
    </SidebarContext.Provider>
  );
}
