// One shared goal: what it is, what helps in class, and the three taps for a note on it.

import { progressPicture } from '../../../goals/domain/progress-picture';
import { ProgressTrack } from '../../../ui/controls/progress-track';
import { progressLabel } from '../../../ui/messages/goal-words';
import { showDay } from '../../../ui/messages/show-date';
import type { GoalForTeacher } from '../../domain/student-for-teacher';
import { useMessages } from '../../messages/messages';
import { GoalNote } from '../note/goal-note';

export interface GoalCardProps {
  readonly goal: GoalForTeacher;
  readonly studentId: string;
}

export function GoalCard({ goal, studentId }: GoalCardProps) {
  const t = useMessages();
  const { kind, area, targetDate } = goal;
  const facts = [
    kind === '' ? '' : t.kinds[kind],
    area,
    targetDate === null ? '' : t.target(showDay(targetDate, t.language)),
  ].filter((fact) => fact !== '');
  const texts = [
    { name: t.why, said: goal.why, look: '' },
    { name: t.measure, said: goal.measure, look: '' },
    { name: t.atSchool, said: goal.atSchool, look: 'helps' },
  ].filter(({ said }) => said !== '');
  return (
    <li class="goal">
      <div>
        <h3>{goal.goal}</h3>
        {facts.length > 0 && <p class="quiet-text">{facts.join(' · ')}</p>}
      </div>
      <ProgressTrack {...progressPicture(goal.progress)}>
        {progressLabel(goal.progress, t)}
      </ProgressTrack>
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
