// Sends the notes that are to be saved, also while another student is on show.
import { useEffect, useRef } from 'preact/hooks';
import type { TeacherDesk } from '../desk/desk';
import type { TellDesk } from '../desk/desk-event';
import type { Call } from '../desk/use-desk';
import { useWording } from '../wording/use-wording';

/** @param announce says one short sentence to people who listen */
export function useSaving(
  notes: TeacherDesk['notes'],
  call: Call,
  tell: TellDesk,
  announce: (sentence: string) => void,
): void {
  const say = useWording();
  const underWay = useRef(new Set<string>());
  useEffect(() => {
    for (const { phase, ...note } of Object.values(notes)) {
      const { entryId, goalId, what } = note;
      if (phase.kind !== 'saving' || underWay.current.has(entryId)) continue;
      underWay.current.add(entryId);
      // Emptied first: the same sentence twice would be said once.
      announce('');
      void call('teacherNote', note).then((outcome) => {
        underWay.current.delete(entryId);
        tell({ kind: 'note', goalId, event: { kind: 'answered', entryId, outcome } });
        announce(outcome.ok ? `${say.noted(say.what[what])}.` : say.notSaved);
      });
    }
  }, [notes, call, tell, announce, say]);
}
