// The plan of a student: its goals, or the one thing that was opened from there.
import { PlanDetailsPart } from '../../../years/page';
import type { PlanView } from '../../domain/view-plan';
import { offerOf } from '../draft/stored-draft';
import { GoalEditor } from '../editor/goal-editor';
import { useGoals } from '../state/goals-context';
import { AddGoal } from './add-goal';
import { DraftOffer } from './draft-offer';
import { GoalHistory } from './goal-history';
import { GoalList } from './goal-list';

export function PlanScreen({ plan }: { readonly plan: PlanView }) {
  const { state, dispatch } = useGoals();
  const { place, goalDrafts, drafts } = state;
  switch (place.kind) {
    case 'add':
      return <AddGoal student={plan.student} area={place.area} goalKind={place.goalKind} />;
    case 'details':
      return (
        <PlanDetailsPart
          plan={plan}
          onBack={() => dispatch({ kind: 'went to', place: { kind: 'goals' } })}
        />
      );
    case 'goal': {
      const goalDraft = goalDrafts[place.key];
      if (goalDraft)
        return (
          <GoalEditor
            key={place.key}
            goalDraft={goalDraft}
            student={plan.student}
            field={place.field}
          />
        );
      break;
    }
    case 'history': {
      const goal = plan.goals.find(({ goalId }) => goalId === place.goalId);
      if (goal) return <GoalHistory goal={goal} student={plan.student} />;
      break;
    }
    case 'draft': {
      const draft = drafts.find(({ goalDraft }) => goalDraft.key === place.key);
      const offer = draft && offerOf(draft, plan.goals);
      if (offer) return <DraftOffer offer={offer} />;
      break;
    }
    case 'goals':
      break;
  }
  return <GoalList plan={plan} />;
}
