// Notes that never reached the sheet and whose goal is not shown; listed until they are dealt with.

import { Button } from '../../../ui/controls/button';
import { DiscardButton } from '../../../ui/controls/discard-button';
import { useMessages } from '../../messages/messages';
import { useTeacherSidebar } from '../state/teacher-context';
import { nameOf, notesElsewhere, studentIdOf } from '../state/teacher-state';

export function UnsavedNotes() {
  const t = useMessages();
  const { state, dispatch } = useTeacherSidebar();
  const notes = notesElsewhere(state);
  const here = studentIdOf(state);
  if (notes.length === 0) return null;
  return (
    <section class="notice">
      <h2>{t.unsavedTitle}</h2>
      <ul class="plain">
        {notes.map(({ goalId, studentId, what, text }) => {
          const name = nameOf(state, studentId);
          const isHere = studentId === here;
          return (
            <li key={goalId}>
              <p class="words">{[name, t.what[what], text].filter(Boolean).join(' · ')}</p>
              {name === null && <p class="hint">{t.studentGone}</p>}
              {name !== null && isHere && <p class="hint">{t.goalGone}</p>}
              {name === null || isHere ? (
                <DiscardButton onDiscard={() => dispatch({ kind: 'note dropped', goalId })} />
              ) : (
                <Button onClick={() => dispatch({ kind: 'student wanted', studentId })}>
                  {t.lookAtIt(name)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
