// Drafts from an earlier session that never reached the sheet; shown until they are dealt with.

import { Button } from '../../../ui/controls/button';
import { showInstant } from '../../../ui/messages/show-date';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import { useMessages } from '../../messages/messages';
import type { StoredDraft } from '../draft/stored-draft';
import { useGoals } from '../state/goals-context';

export function DraftNotice() {
  const t = useMessages();
  const { dispatch: dispatchSidebar } = useSidebar();
  const { state, dispatch } = useGoals();
  const { drafts } = state;
  if (drafts.length === 0) return null;
  const look = ({ goalDraft: { studentId, key } }: StoredDraft) => {
    dispatchSidebar({ kind: 'student wanted', studentId, screen: 'plan' });
    dispatch({ kind: 'went to', place: { kind: 'draft', key } });
  };
  return (
    <section class="notice">
      <h2>{t.plan.draftsTitle(drafts.length)}</h2>
      <ul class="plain">
        {drafts.map((draft) => {
          const { key, studentName, mine } = draft.goalDraft;
          const title = mine.goal.trim() === '' ? t.plan.untitled : mine.goal;
          return (
            <li key={key}>
              <p class="quiet-text">{t.plan.draftFrom(showInstant(draft.at, t.language))}</p>
              <p>
                {studentName}: {title}
              </p>
              <Button label={`${t.plan.lookAtDraft}: ${title}`} onClick={() => look(draft)}>
                {t.plan.lookAtDraft}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
