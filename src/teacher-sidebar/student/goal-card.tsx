// One shared goal: what it is, what helps in class, and the three taps for a note on it.
import type { TeacherGoalView } from '../../contract/teacher-calls';
import { ProgressBar } from '../../page/parts/progress-bar';
import { showDay } from '../../page/wording/show-date';
import { GoalNote } from '../note/goal-note';
import { useWording } from '../wording/use-wording';

export interface GoalCardProps {
  readonly goal: TeacherGoalView;
  readonly studentId: string;
}

export function GoalCard({ goal, studentId }: GoalCardProps) {
  const say = useWording();
  const { kind, area, targetDate } = goal;
  const facts = [
    kind === '' ? '' : say.kinds[kind],
    area,
    targetDate === null ? '' : say.target(showDay(targetDate, say.language)),
  ].filter((fact) => fact !== '');
  const texts = [
    { name: say.why, said: goal.why, look: '' },
    { name: say.measure, said: goal.measure, look: '' },
    { name: say.atSchool, said: goal.atSchool, look: 'helps' },
  ].filter(({ said }) => said !== '');
  return (
    <li class="goal">
      <div>
        <h3>{goal.goal}</h3>
        {facts.length > 0 && <p class="quiet-text">{facts.join(' · ')}</p>}
      </div>
      <ProgressBar step={goal.progress} words={say} />
      {texts.length > 0 && (
        <dl class="facts">
          {texts.map(({ name, said, look }) => (
            <div key={name} class={look}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
      <GoalNote goalId={goal.goalId} goal={goal.goal} studentId={studentId} />
    </li>
  );
}
