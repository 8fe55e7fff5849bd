// The teachers' sidebar: the list of students or one of them, and notes being saved.
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { FailureSummary } from '../../ui/feedback/failure';
import { Spinner } from '../../ui/feedback/spinner';
import type { KeyValueStorage } from '../../ui/storage/key-value-storage';
import { useMessages } from '../messages/messages';
import { noteStore, usePersistedNotes } from './note/note-store';
import { useSaving } from './note/use-saving';
import { TeacherContext } from './state/teacher-context';
import { nameOf, studentIdOf } from './state/teacher-state';
import { type Call, useSelectedStudent, useTeacherState } from './state/use-teacher-sidebar';
import { StudentPanel } from './student/student-panel';
import { StudentList } from './students/student-list';

export interface TeacherSidebarProps {
  readonly call: Call;
  readonly storage: KeyValueStorage;
}

export function TeacherSidebar({ call, storage }: TeacherSidebarProps) {
  const t = useMessages();
  const [state, dispatch] = useTeacherState(call);
  const [announcement, setAnnouncement] = useState('');
  const announce = useCallback((sentence: string) => setAnnouncement(sentence), []);
  const { opening, account, caseload, notes, student } = state;
  const isReady = opening === 'done';
  const store = useMemo(
    () => noteStore(storage, { account, caseload }),
    [storage, account, caseload],
  );
  useSelectedStudent(call, dispatch, isReady);
  usePersistedNotes(notes, store);
  useSaving(notes, call, dispatch, announce);
  // With the first picture: a note that is begun before would be written over the one that was kept.
  useLayoutEffect(() => {
    if (isReady) dispatch({ kind: 'notes found', notes: store.all() });
  }, [isReady, store, dispatch]);
  const opened = student.kind === 'open' ? student.view.name : null;
  useEffect(() => {
    if (opened !== null) announce(t.opened(opened));
  }, [opened, announce, t]);
  const services = useMemo(() => ({ state, dispatch }), [state, dispatch]);
  const studentId = studentIdOf(state);
  return (
    <TeacherContext.Provider value={services}>
      <p class="unseen" role="status">
        {announcement}
      </p>
      <main>
        {!isReady && <h1 class="unseen">{t.title}</h1>}
        {opening === 'pending' && <Spinner>{t.starting}</Spinner>}
        {typeof opening === 'object' && (
          <FailureSummary
            id="opening-failure"
            failure={opening}
            onTryAgain={() => dispatch({ kind: 'open again' })}
          />
        )}
        {isReady && (
          <div class="panel">
            {studentId === null ? (
              <StudentList />
            ) : (
              <StudentPanel key={studentId} name={nameOf(state, studentId) ?? ''} />
            )}
            {!storage.isPersistent && <p class="notice">{t.notKept}</p>}
          </div>
        )}
      </main>
    </TeacherContext.Provider>
  );
}
