// Text that was typed earlier and reached no sheet: never out of sight until it is dealt with.

import { Button } from '../../page/parts/button';
import { showInstant } from '../../page/wording/show-date';
import { useAtDesk } from '../desk/desk-context';
import type { Draft } from '../draft/draft';
import { useWording } from '../wording/use-wording';

export function DraftNotice() {
  const say = useWording();
  const { desk, tell } = useAtDesk();
  const { drafts } = desk;
  if (drafts.length === 0) return null;
  const look = ({ writing: { studentId, key } }: Draft) => {
    tell({ kind: 'student wanted', studentId, screen: 'plan' });
    tell({ kind: 'went to', place: { kind: 'draft', key } });
  };
  return (
    <section class="notice">
      <h2>{say.plan.draftsTitle(drafts.length)}</h2>
      <ul class="plain">
        {drafts.map((draft) => {
          const { key, studentName, mine } = draft.writing;
          const title = mine.goal.trim() === '' ? say.plan.untitled : mine.goal;
          return (
            <li key={key}>
              <p class="quiet-text">{say.plan.draftFrom(showInstant(draft.at, say.language))}</p>
              <p>
                {studentName}: {title}
              </p>
              <Button label={`${say.plan.lookAtDraft}: ${title}`} onClick={() => look(draft)}>
                {say.plan.lookAtDraft}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
