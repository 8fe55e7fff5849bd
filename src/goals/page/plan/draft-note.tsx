// Says of a draft that the family does not see it, what would follow, and offers it.
import { Button } from '../../../ui/controls/button';
import type { GoalFields } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';

export interface DraftNoteProps {
  readonly fields: GoalFields;
  /** Left out while the goal is being saved. */
  readonly onActive?: (() => void) | undefined;
}

export function DraftNote({ fields, onActive }: DraftNoteProps) {
  const t = useMessages();
  return (
    <div class="notice draft-note">
      <p>{t.plan.isDraft(fields.shareWithFamily)}</p>
      {onActive && (
        <Button label={`${t.plan.makeActive}: ${fields.goal}`} onClick={onActive}>
          {t.plan.makeActive}
        </Button>
      )}
    </div>
  );
}
