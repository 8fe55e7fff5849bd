// What ends a hold, offered where it is shown: the field of the guardian, or the place in the plan.
import type { HeldReason } from '../../mailing/domain/plan-digests';
import { Button } from '../../ui/controls/button';
import { useSidebar } from '../../ui/sidebar/sidebar-context';
import type { GuardianField } from '../domain/guardian-fields';
import { useMessages } from '../messages/messages';

/** Other reasons are mended in the grid, or by time. */
const fieldOf: Readonly<Partial<Record<HeldReason, GuardianField>>> = {
  'No contact': 'contact',
  'Contact is not decided yet': 'contact',
  'Digest stopped': 'digest',
  'Digest paused': 'digest',
  'Digest setting cannot be read': 'digest',
  'No e-mail address': 'email',
  'E-mail address cannot be right': 'email',
  'Another guardian of this child has the same address': 'email',
};

export interface MendHoldProps {
  readonly hold: HeldReason;
  readonly name: string;
  readonly onEdit: (field: GuardianField) => void;
}

export function MendHold({ hold, name, onEdit }: MendHoldProps) {
  const t = useMessages();
  const { dispatch } = useSidebar();
  const field = fieldOf[hold];
  if (field !== undefined) {
    const mend = t.family.mends[field];
    return (
      <Button label={`${mend}: ${name}`} onClick={() => onEdit(field)}>
        {mend}
      </Button>
    );
  }
  if (hold !== 'No active goal shared with the family') return null;
  return (
    <Button onClick={() => dispatch({ kind: 'screen chosen', screen: 'plan' })}>
      {t.family.toGoals}
    </Button>
  );
}
