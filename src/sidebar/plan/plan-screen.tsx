// The plan of a student: its goals, or the one thing that was opened from there.
import type { PlanView } from '../../contract/sidebar-calls';
import { useAtDesk } from '../desk/desk-context';
import { offerOf } from '../draft/draft';
import { AddGoal } from './add-goal';
import { DraftOffer } from './draft-offer';
import { GoalEditor } from './goal-editor';
import { GoalHistory } from './goal-history';
import { GoalList } from './goal-list';

export function PlanScreen({ plan }: { readonly plan: PlanView }) {
  const { desk } = useAtDesk();
  const { place, writings, drafts } = desk;
  switch (place.kind) {
    case 'add':
      return <AddGoal student={plan.student} />;
    case 'goal': {
      const writing = writings[place.key];
      if (writing) return <GoalEditor key={place.key} writing={writing} student={plan.student} />;
      break;
    }
    case 'history': {
      const goal = plan.goals.find(({ goalId }) => goalId === place.goalId);
      if (goal) return <GoalHistory goal={goal} student={plan.student} />;
      break;
    }
    case 'draft': {
      const draft = drafts.find(({ writing }) => writing.key === place.key);
      const offer = draft && offerOf(draft, plan.goals);
      if (offer) return <DraftOffer offer={offer} />;
      break;
    }
    case 'goals':
      break;
  }
  return <GoalList plan={plan} />;
}
