// Notes that reached no sheet, and whose goal is not on show: never out of sight until dealt with.
import { Button } from '../../page/parts/button';
import { nameOf, notesElsewhere, studentIdOf } from '../desk/desk';
import { useAtDesk } from '../desk/desk-context';
import { useWording } from '../wording/use-wording';
import { DiscardNote } from './discard-note';

export function UnsavedNotes() {
  const say = useWording();
  const { desk, tell } = useAtDesk();
  const notes = notesElsewhere(desk);
  const here = studentIdOf(desk);
  if (notes.length === 0) return null;
  return (
    <section class="notice">
      <h2>{say.unsavedTitle}</h2>
      <ul class="plain">
        {notes.map(({ goalId, studentId, what, text }) => {
          const name = nameOf(desk, studentId);
          const isHere = studentId === here;
          return (
            <li key={goalId}>
              <p class="words">{[name, say.what[what], text].filter(Boolean).join(' · ')}</p>
              {name === null && <p class="hint">{say.studentGone}</p>}
              {name !== null && isHere && <p class="hint">{say.goalGone}</p>}
              {name === null || isHere ? (
                <DiscardNote goalId={goalId} />
              ) : (
                <Button onClick={() => tell({ kind: 'student wanted', studentId })}>
                  {say.lookAtIt(name)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
