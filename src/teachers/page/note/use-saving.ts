// Sends the notes that are to be saved, also while another student is shown.
import { useEffect, useRef } from 'preact/hooks';
import { useMessages } from '../../messages/messages';
import type { TeacherDispatch } from '../state/teacher-event';
import type { TeacherState } from '../state/teacher-state';
import type { Call } from '../state/use-teacher-sidebar';

/** @param announce tells screen readers one short sentence */
export function useSaving(
  notes: TeacherState['notes'],
  call: Call,
  dispatch: TeacherDispatch,
  announce: (sentence: string) => void,
): void {
  const t = useMessages();
  const sending = useRef(new Set<string>());
  useEffect(() => {
    for (const { phase, ...note } of Object.values(notes)) {
      const { entryId, goalId, what } = note;
      if (phase.kind !== 'saving' || sending.current.has(entryId)) continue;
      sending.current.add(entryId);
      // Emptied first: the same sentence twice would be said once.
      announce('');
      void call('teacherNote', note).then((outcome) => {
        sending.current.delete(entryId);
        dispatch({ kind: 'note', goalId, event: { kind: 'answered', entryId, outcome } });
        announce(outcome.ok ? `${t.noted(t.what[what])}.` : t.notSaved);
      });
    }
  }, [notes, call, dispatch, announce, t]);
}
