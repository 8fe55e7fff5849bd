// Outcome, next year and evidence: of a group of goals, or of a single one.
import { type NextYear, nextYearChoices, type Outcome, outcomes } from '../../schema/choices';
import { SelectField } from '../../ui/controls/select-field';
import { TextArea } from '../../ui/controls/text-area';
import { useMessages } from '../messages/messages';
import type { Ending } from './closing-choices';

export interface EndingFieldsProps {
  readonly id: string;
  readonly ending: Ending;
  readonly evidenceHint?: string;
  readonly onChange: (changes: Partial<Ending>) => void;
}

export function EndingFields({ id, ending, evidenceHint, onChange }: EndingFieldsProps) {
  const t = useMessages();
  return (
    <div class="fields">
      <SelectField
        id={`${id}-outcome`}
        label={t.end.outcome}
        options={outcomes.map((one) => [one, t.words.outcomes[one]])}
        value={ending.outcome}
        onChoose={(outcome) => onChange({ outcome: outcome as Outcome })}
      />
      <SelectField
        id={`${id}-next`}
        label={t.end.nextYear}
        options={nextYearChoices.map((one) => [one, t.choices.nextYear[one]])}
        value={ending.nextYear}
        onChoose={(nextYear) => onChange({ nextYear: nextYear as NextYear })}
      />
      <TextArea
        id={`${id}-evidence`}
        label={t.end.evidence}
        hint={evidenceHint}
        value={ending.evidence}
        onText={(evidence) => onChange({ evidence })}
      />
    </div>
  );
}
