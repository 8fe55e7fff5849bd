// Two people changed the same goal: both versions, and a choice for each field.
import type { GoalFields } from '../../contract/sidebar-calls';
import { PartHeading } from '../parts/part-heading';
import { useWording } from '../wording/use-wording';
import { conflictFields } from '../writing/conflict-fields';
import type { WritingPhase } from '../writing/writing';
import type { WritingEvent } from '../writing/writing-event';
import { VersionChooser } from './version-chooser';

export interface ConflictChoiceProps {
  readonly mine: GoalFields;
  readonly conflict: Extract<WritingPhase, { readonly kind: 'conflict' }>;
  readonly onBack: () => void;
  readonly onChosen: (versions: Extract<WritingEvent, { kind: 'chosen' }>['versions']) => void;
}

export function ConflictChoice({ mine, conflict, onBack, onChosen }: ConflictChoiceProps) {
  const say = useWording();
  const { theirs } = conflict;
  return (
    <>
      <PartHeading onBack={onBack}>{say.plan.conflictTitle}</PartHeading>
      <p class="lead">{say.plan.conflictLead(theirs.updatedBy)}</p>
      <VersionChooser
        mine={mine}
        theirs={theirs.fields}
        fields={conflictFields(mine, conflict)}
        onChosen={onChosen}
      />
    </>
  );
}
