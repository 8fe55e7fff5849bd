// What is missing from the plan, in plain words; a goal that is named is one click away.
import type { GoalView } from '../../../rpc/sidebar-rpc';
import type { Student } from '../../../schema/tabs';
import { useMessages } from '../../../sidebar/messages/messages';
import { studentName } from '../../../sidebar/page/parts/student-name';
import { useSidebar } from '../../../sidebar/page/state/sidebar-context';
import type { PlanGap } from '../../domain/find-gaps';
import { draftOfGoal } from '../draft/begin-draft';
import { gapSentence } from './gap-sentence';

export interface GapListProps {
  readonly gaps: readonly PlanGap[];
  readonly goals: readonly GoalView[];
  readonly student: Student;
}

export function GapList({ gaps, goals, student }: GapListProps) {
  const t = useMessages();
  const { dispatch } = useSidebar();
  const whose = { studentId: student.studentId, studentName: studentName(student) };
  if (gaps.length === 0) return <p class="notice">{t.plan.nothingMissing}</p>;
  return (
    <section class="missing">
      <h2>{t.plan.missing}</h2>
      <ul>
        {gaps.map((gap) => {
          const sentence = gapSentence(gap, t);
          const goal = 'goalId' in gap && goals.find(({ goalId }) => goalId === gap.goalId);
          return (
            <li key={sentence}>
              {goal ? (
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    dispatch({ kind: 'goal draft begun', goalDraft: draftOfGoal(whose, goal) })
                  }
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
