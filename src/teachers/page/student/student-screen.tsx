// What a teacher knows of a student: strengths and interests, the shared goals, the last notes.
import { showDay } from '../../../ui/messages/show-date';
import type { StudentForTeacher } from '../../domain/student-for-teacher';
import { useMessages } from '../../messages/messages';
import { GoalCard } from './goal-card';

export function StudentScreen({ view }: { readonly view: StudentForTeacher }) {
  const t = useMessages();
  const { areas, strengths, interests, goals } = view;
  const facts = [
    [t.areas, areas.join(', ')],
    [t.strengths, strengths],
    [t.interests, interests],
  ].filter(([, said]) => said !== '');
  return (
    <>
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="words">{said}</dd>
            </div>
          ))}
        </dl>
      )}
      <section>
        <h2>{t.goals}</h2>
        {goals.length === 0 && <p>{t.noGoals}</p>}
        <ol class="plain goals">
          {goals.map((goal) => (
            <GoalCard key={goal.goalId} goal={goal} studentId={view.studentId} />
          ))}
        </ol>
      </section>
      {goals.length > 0 && <LastNotes view={view} />}
    </>
  );
}

/** What was noted last on these goals, by whom, and on which of them. */
function LastNotes({ view }: { readonly view: StudentForTeacher }) {
  const t = useMessages();
  const { notes, goals } = view;
  const titleOf = (id: string) => goals.find(({ goalId }) => goalId === id)?.goal ?? '';
  return (
    <section>
      <h2>{t.lastNotes}</h2>
      {notes.length === 0 && <p class="quiet-text">{t.noNotes}</p>}
      <ul class="plain notes">
        {notes.map(({ goalId, date, by, role, note }, place) => {
          const who = role === '' ? by : `${by} (${t.roles[role] ?? role})`;
          const when = date === null ? '' : showDay(date, t.language);
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
