// What a teacher knows of a student: strengths and interests, the shared goals, the last notes.
import type { TeacherStudentView } from '../../contract/teacher-calls';
import { useWording } from '../wording/use-wording';
import { GoalCard } from './goal-card';
import { LastNotes } from './last-notes';

export function StudentScreen({ view }: { readonly view: TeacherStudentView }) {
  const say = useWording();
  const { areas, strengths, interests, goals } = view;
  const facts = [
    [say.areas, areas.join(', ')],
    [say.strengths, strengths],
    [say.interests, interests],
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
        <h2>{say.goals}</h2>
        {goals.length === 0 && <p>{say.noGoals}</p>}
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
