// What the plan builds on: areas, strengths, interests.
import type { Student } from '../../domain/schema/tabs';
import { useWording } from '../wording/use-wording';

export function PlanFacts({ student }: { readonly student: Student }) {
  const say = useWording();
  const facts = [
    [say.plan.areas, student.areas.join(', ')],
    [say.plan.strengths, student.strengths],
    [say.plan.interests, student.interests],
  ].filter(([, said]) => said !== '');
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
