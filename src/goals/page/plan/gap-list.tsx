// What is missing from the plan, in plain words; a goal that is named is one click away.
import { calledName } from '../../../caseload/domain/names';
import type { Student } from '../../../schema/tabs';
import type { PlanGap } from '../../domain/find-gaps';
import type { GoalView } from '../../domain/view-plan';
import { useMessages } from '../../messages/messages';
import { draftOfGoal } from '../draft/begin-draft';
import { useGoals } from '../state/goals-context';
import { gapSentence } from './gap-sentence';

export interface GapListProps {
  readonly gaps: readonly PlanGap[];
  readonly goals: readonly GoalView[];
  readonly student: Student;
}

export function GapList({ gaps, goals, student }: GapListProps) {
  const t = useMessages();
  const { dispatch } = useGoals();
  const whose = { studentId: student.studentId, studentName: calledName(student) };
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
