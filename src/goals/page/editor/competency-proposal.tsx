// Offers the competency that the words of an affective goal speak for, where none is chosen yet.
import { Button } from '../../../ui/controls/button';
import type { GoalFields } from '../../domain/goal-fields';
import { proposeCompetency } from '../../domain/propose-competency';
import { useMessages } from '../../messages/messages';
import { fieldId } from './goal-field-input';

export interface CompetencyProposalProps {
  readonly fields: GoalFields;
  readonly onUse: (changes: Pick<GoalFields, 'competency'>) => void;
}

/** Of which kinds of goals a competency is asked for. */
const hasCompetency: Readonly<Record<GoalFields['kind'], boolean>> = {
  Academic: false,
  Affective: true,
  Talent: false,
  Career: false,
  Combined: true,
  '': false,
};

export function CompetencyProposal({ fields, onUse }: CompetencyProposalProps) {
  const t = useMessages();
  const { kind, competency, goal } = fields;
  if (competency !== '' || !hasCompetency[kind]) return null;
  const proposed = proposeCompetency(goal);
  if (proposed === '') return null;
  const name = t.goal.competencies[proposed];
  return (
    <p class="hint proposal">
      {t.plan.competencyProposed(name)}{' '}
      <Button
        look="quiet"
        label={t.plan.useCompetency(name)}
        onClick={() => {
          onUse({ competency: proposed });
          // The button is gone by then, and the field says what it holds now.
          document.getElementById(fieldId('competency'))?.focus();
        }}
      >
        {t.plan.useProposal}
      </Button>
    </p>
  );
}
