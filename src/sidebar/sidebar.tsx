// The sidebar: search and screens above, the screen at hand below, and whatever is being saved.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { FailureSummary } from '../page/parts/error-summary';
import { Working } from '../page/parts/working';
import type { KeyValueStorage } from '../page/storage/key-value-storage';
import { CaseloadScreen } from './caseload/caseload-screen';
import { type Screen, studentIdOf } from './desk/desk';
import { DeskContext } from './desk/desk-context';
import { type Call, useDesk } from './desk/use-desk';
import { useDrafts, useStoredDrafts } from './desk/use-drafts';
import { draftStore } from './draft/draft-store';
import { FamilyScreen } from './family/family-screen';
import { useFollow } from './follow/use-follow';
import { sendRequest } from './form/form-request';
import { formStore } from './form/form-store';
import { SidebarHead } from './parts/sidebar-head';
import { StudentPanel } from './parts/student-panel';
import { PANEL, tabId } from './parts/tabs';
import { UnsavedWork } from './parts/unsaved-work';
import { PlanScreen } from './plan/plan-screen';
import { ProgressScreen } from './progress/progress-screen';
import { useWording } from './wording/use-wording';
import { WritingKeeper } from './writing/writing-keeper';

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
  const say = useWording();
  const [desk, tell] = useDesk(call);
  const [said, setSaid] = useState('');
  const { opening, screen, writings, account, caseload } = desk;
  const drafts = useMemo(
    () => draftStore(storage, { account, caseload }),
    [storage, account, caseload],
  );
  const forms = useMemo(
    () => formStore(storage, { account, caseload }, (request) => sendRequest(request, call), tell),
    [storage, account, caseload, call, tell],
  );
  const isReady = opening === 'done';
  const follow = useFollow(call, tell, isReady);
  useDrafts(writings, drafts);
  useStoredDrafts(desk, drafts, tell);
  // With the first picture: a goal that is opened before would be written over its draft.
  useLayoutEffect(() => {
    if (isReady) tell({ kind: 'drafts found', drafts: drafts.all() });
  }, [isReady, drafts, tell]);
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  const name = desk.student.kind === 'open' ? desk.student.plan.student.studentId : null;
  const opened = desk.students.find(({ studentId }) => studentId === name)?.name;
  useEffect(() => {
    if (opened !== undefined) setSaid(say.frame.opened(opened));
  }, [opened, say]);
  const atDesk = useMemo(
    () => ({ desk, tell, call, announce, storage, drafts, forms }),
    [desk, tell, call, announce, storage, drafts, forms],
  );
  return (
    <DeskContext.Provider value={atDesk}>
      <p class="unseen" role="status">
        {said}
      </p>
      {isReady && <SidebarHead follow={follow} />}
      <main>
        {isReady && <UnsavedWork />}
        {opening === 'under way' && <Working>{say.frame.starting}</Working>}
        {typeof opening === 'object' && (
          <FailureSummary
            id="opening-failure"
            failure={opening}
            onTryAgain={() => tell({ kind: 'open again' })}
          />
        )}
        {isReady && (
          <div role="tabpanel" id={PANEL} aria-labelledby={tabId(screen)} class="panel">
            {screen === 'caseload' ? (
              <CaseloadScreen />
            ) : (
              <StudentPanel key={studentIdOf(desk) ?? ''}>
                {(plan) => {
                  const StudentScreen = studentScreens[screen];
                  return <StudentScreen plan={plan} />;
                }}
              </StudentPanel>
            )}
          </div>
        )}
      </main>
      {Object.values(writings).map((writing) => (
        <WritingKeeper key={writing.key} writing={writing} />
      ))}
    </DeskContext.Provider>
  );
}
