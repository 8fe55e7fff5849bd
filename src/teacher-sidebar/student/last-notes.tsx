// What was noted last on these goals, by whom, and on which of them.
import type { TeacherStudentView } from '../../contract/teacher-calls';
import { showDay } from '../../page/wording/show-date';
import { useWording } from '../wording/use-wording';

export function LastNotes({ view }: { readonly view: TeacherStudentView }) {
  const say = useWording();
  const { notes, goals } = view;
  const titleOf = (id: string) => goals.find(({ goalId }) => goalId === id)?.goal ?? '';
  return (
    <section>
      <h2>{say.lastNotes}</h2>
      {notes.length === 0 && <p class="quiet-text">{say.noNotes}</p>}
      <ul class="plain notes">
        {notes.map(({ goalId, date, by, role, note }, place) => {
          const who = role === '' ? by : `${by} (${say.roles[role] ?? role})`;
          const when = date === null ? '' : showDay(date, say.language);
          return (
            <li key={place}>
              <p class="words">{note}</p>
              <p class="quiet-text">{[when, who].filter((part) => part !== '').join(' · ')}</p>
              <p class="quiet-text about">{titleOf(goalId)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
