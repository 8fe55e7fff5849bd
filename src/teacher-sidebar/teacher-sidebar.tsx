// The teacher's sidebar: the own students, one of them, and whatever note is being saved.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { FailureSummary } from '../page/parts/error-summary';
import { Working } from '../page/parts/working';
import type { KeyValueStorage } from '../page/storage/key-value-storage';
import { nameOf, studentIdOf } from './desk/desk';
import { DeskContext } from './desk/desk-context';
import { type Call, useDesk } from './desk/use-desk';
import { useFollow } from './follow/use-follow';
import { noteStore } from './note/note-store';
import { usePersistedNotes } from './note/use-persisted-notes';
import { useSaving } from './note/use-saving';
import { StudentPanel } from './student/student-panel';
import { StudentList } from './students/student-list';
import { useWording } from './wording/use-wording';

export interface TeacherSidebarProps {
  readonly call: Call;
  readonly storage: KeyValueStorage;
}

export function TeacherSidebar({ call, storage }: TeacherSidebarProps) {
  const say = useWording();
  const [desk, tell] = useDesk(call);
  const [said, setSaid] = useState('');
  const announce = useCallback((sentence: string) => setSaid(sentence), []);
  const { opening, account, caseload, notes, student } = desk;
  const isReady = opening === 'done';
  const store = useMemo(
    () => noteStore(storage, { account, caseload }),
    [storage, account, caseload],
  );
  useFollow(call, tell, isReady);
  usePersistedNotes(notes, store);
  useSaving(notes, call, tell, announce);
  // With the first picture: a note that is begun before would be written over the one that was kept.
  useLayoutEffect(() => {
    if (isReady) tell({ kind: 'notes found', notes: store.all() });
  }, [isReady, store, tell]);
  const opened = student.kind === 'open' ? student.view.name : null;
  useEffect(() => {
    if (opened !== null) announce(say.opened(opened));
  }, [opened, announce, say]);
  const atDesk = useMemo(() => ({ desk, tell }), [desk, tell]);
  const studentId = studentIdOf(desk);
  return (
    <DeskContext.Provider value={atDesk}>
      <p class="unseen" role="status">
        {said}
      </p>
      <main>
        {!isReady && <h1 class="unseen">{say.title}</h1>}
        {opening === 'under way' && <Working>{say.starting}</Working>}
        {typeof opening === 'object' && (
          <FailureSummary
            id="opening-failure"
            failure={opening}
            onTryAgain={() => tell({ kind: 'open again' })}
          />
        )}
        {isReady && (
          <div class="panel">
            {studentId === null ? (
              <StudentList />
            ) : (
              <StudentPanel key={studentId} name={nameOf(desk, studentId) ?? ''} />
            )}
            {!storage.isPersistent && <p class="notice">{say.notKept}</p>}
          </div>
        )}
      </main>
    </DeskContext.Provider>
  );
}
