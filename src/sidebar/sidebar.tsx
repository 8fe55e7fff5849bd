// The sidebar: search and screens above, the screen at hand below, and whatever is being saved.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { TextStore } from '../page/kept/text-store';
import { FailureSummary } from '../page/parts/error-summary';
import { Working } from '../page/parts/working';
import { CaseloadScreen } from './caseload/caseload-screen';
import { studentIdOf } from './desk/desk';
import { DeskContext } from './desk/desk-context';
import { type Call, useDesk } from './desk/use-desk';
import { useDrafts } from './desk/use-drafts';
import { draftStore } from './draft/draft-store';
import { FamilyScreen } from './family/family-screen';
import { useFollow } from './follow/use-follow';
import { SidebarHead } from './parts/sidebar-head';
import { StudentPanel } from './parts/student-panel';
import { PANEL, tabId } from './parts/tabs';
import { PlanScreen } from './plan/plan-screen';
import { ProgressScreen } from './progress/progress-screen';
import { useWording } from './wording/use-wording';
import { WritingKeeper } from './writing/writing-keeper';

export interface SidebarProps {
  readonly call: Call;
  readonly texts: TextStore;
}

export function Sidebar({ call, texts }: SidebarProps) {
  const say = useWording();
  const [desk, tell] = useDesk(call);
  const [said, setSaid] = useState('');
  const { opening, screen, writings, account, caseload } = desk;
  const drafts = useMemo(
    () => draftStore(texts, { account, caseload }),
    [texts, account, caseload],
  );
  const isReady = opening === 'done';
  const follow = useFollow(call, tell, isReady);
  useDrafts(writings, drafts);
  useEffect(() => {
    if (isReady) tell({ kind: 'drafts found', drafts: drafts.all() });
  }, [isReady, drafts, tell]);
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  const name = desk.student.kind === 'open' ? desk.student.plan.student.studentId : null;
  const opened = desk.students.find(({ studentId }) => studentId === name)?.name;
  useEffect(() => {
    if (opened !== undefined) setSaid(say.frame.opened(opened));
  }, [opened, say]);
  const atDesk = useMemo(
    () => ({ desk, tell, call, announce, texts, drafts }),
    [desk, tell, call, announce, texts, drafts],
  );
  return (
    <DeskContext.Provider value={atDesk}>
      <p class="unseen" role="status">
        {said}
      </p>
      {isReady && <SidebarHead follow={follow} />}
      <main>
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
                  if (screen === 'progress') return <ProgressScreen plan={plan} />;
                  if (screen === 'family') return <FamilyScreen plan={plan} />;
                  return <PlanScreen plan={plan} />;
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
