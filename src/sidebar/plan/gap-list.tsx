// What is missing from the plan, in plain words; a goal that is named is one click away.
import type { GoalView } from '../../contract/sidebar-calls';
import type { PlanGap } from '../../domain/plan/find-gaps';
import type { Student } from '../../domain/schema/tabs';
import { useAtDesk } from '../desk/desk-context';
import { gapSentence } from '../goal/gap-sentence';
import { studentName } from '../parts/student-name';
import { useWording } from '../wording/use-wording';
import { writingOf } from '../writing/begin-writing';

export interface GapListProps {
  readonly gaps: readonly PlanGap[];
  readonly goals: readonly GoalView[];
  readonly student: Student;
}

export function GapList({ gaps, goals, student }: GapListProps) {
  const say = useWording();
  const { tell } = useAtDesk();
  const whose = { studentId: student.studentId, studentName: studentName(student) };
  if (gaps.length === 0) return <p class="notice">{say.plan.nothingMissing}</p>;
  return (
    <section class="missing">
      <h2>{say.plan.missing}</h2>
      <ul>
        {gaps.map((gap) => {
          const sentence = gapSentence(gap, say);
          const goal = 'goalId' in gap && goals.find(({ goalId }) => goalId === gap.goalId);
          return (
            <li key={sentence}>
              {goal ? (
                <button
                  type="button"
                  class="link"
                  onClick={() => tell({ kind: 'writing begun', writing: writingOf(whose, goal) })}
                >
                  {sentence}
                </button>
              ) : (
                sentence
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
