// The goals that are not saved and not on show, for the list of unsaved work.
import { Button } from '../../../ui/controls/button';
import { FailureMessage } from '../../../ui/feedback/failure';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { useMessages } from '../../messages/messages';
import { useGoals } from '../state/goals-context';
import { isLeftUnsaved } from '../state/goals-state';
import type { GoalDraft } from './goal-draft';

export function useUnsavedDrafts(): readonly GoalDraft[] {
  const { state: sidebar } = useSidebar();
  const { state } = useGoals();
  return Object.values(state.goalDrafts).filter((goalDraft) =>
    isLeftUnsaved(goalDraft, state, sidebar),
  );
}

export function UnsavedDraft({ goalDraft }: { readonly goalDraft: GoalDraft }) {
  const t = useMessages();
  const { dispatch: dispatchSidebar } = useSidebar();
  const { dispatch } = useGoals();
  const { key, studentId, studentName, mine, phase } = goalDraft;
  const title = mine.goal.trim() === '' ? t.plan.untitled : mine.goal;
  const look = () => {
    dispatchSidebar({ kind: 'student wanted', studentId, screen: 'plan' });
    dispatch({ kind: 'went to', place: { kind: 'goal', key } });
  };
  return (
    <li>
      <p class="words">
        {studentName} · {title}
      </p>
      {phase.kind === 'failed' && <FailureMessage failure={phase.failure} />}
      <Button label={`${t.plan.lookAtDraft}: ${title}`} onClick={look}>
        {t.plan.lookAtDraft}
      </Button>
    </li>
  );
}
