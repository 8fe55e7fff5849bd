// Two people changed the same goal: both versions, and a choice for each field.
import { PartHeading } from '../../../ui/controls/part-heading';
import type { GoalField, GoalFields } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';
import type { DraftPhase } from '../draft/goal-draft';
import type { GoalDraftEvent } from '../draft/goal-draft-event';
import { differences } from '../draft/same-goal';
import { VersionChooser } from './version-chooser';

export interface ConflictChoiceProps {
  readonly mine: GoalFields;
  readonly conflict: Extract<DraftPhase, { readonly kind: 'conflict' }>;
  readonly onBack: () => void;
  readonly onChosen: (versions: Extract<GoalDraftEvent, { kind: 'chosen' }>['versions']) => void;
}

export function ConflictChoice({ mine, conflict, onBack, onChosen }: ConflictChoiceProps) {
  const t = useMessages();
  const { theirs } = conflict;
  return (
    <>
      <PartHeading onBack={onBack}>{t.plan.conflictTitle}</PartHeading>
      <p class="lead">{t.plan.conflictLead(theirs.updatedBy)}</p>
      <VersionChooser
        mine={mine}
        theirs={theirs.fields}
        fields={conflictFields(mine, conflict)}
        onChosen={onChosen}
      />
    </>
  );
}

/**
 * Those that the script found, and those in which the person has typed since: the script has not
 * seen these words, and the other's must not be written over unseen.
 */
export function conflictFields(
  mine: GoalFields,
  { conflicts, theirs, sentFields }: Extract<DraftPhase, { readonly kind: 'conflict' }>,
): readonly GoalField[] {
  const typedSince = differences(mine, sentFields);
  return differences(mine, theirs.fields).filter(
    (field) =>
      conflicts.some((conflict) => conflict.field === field) ||
      (typedSince.includes(field) && theirs.fields[field] !== sentFields[field]),
  );
}
