// One field of a plan, in the shape that its column declares.
import { type PlanState, planKinds, planStates } from '../../schema/choices';
import { DateField } from '../../ui/controls/date-field';
import { SelectField } from '../../ui/controls/select-field';
import { TextArea } from '../../ui/controls/text-area';
import { TextField } from '../../ui/controls/text-field';
import { detailColumn } from '../domain/plan-details';
import type { PlanDetail } from '../domain/year-views';
import { useMessages } from '../messages/messages';

export const detailId = (field: PlanDetail): string => `detail-${field}`;

/** A plan is closed with its school year, by no field. */
const openStates = planStates.filter((state) => state !== ('Closed' satisfies PlanState));

export interface DetailInputProps {
  readonly field: PlanDetail;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onSet: (value: string) => void;
}

export function DetailInput({ field, value, problem, onSet }: DetailInputProps) {
  const t = useMessages();
  const shared = {
    id: detailId(field),
    label: t.details.fields[field],
    hint: t.details.hints[field],
    problem,
  };
  if (field === 'kind') {
    const options = (['', ...planKinds] as const).map(
      (one) => [one, t.choices.kinds[one]] as const,
    );
    return <SelectField {...shared} options={options} value={value} onChoose={onSet} />;
  }
  if (field === 'state') {
    const options = openStates.map((one) => [one, t.choices.states[one]] as const);
    return <SelectField {...shared} options={options} value={value} onChoose={onSet} />;
  }
  const { kind, multiline } = detailColumn(field);
  if (kind === 'date') return <DateField {...shared} value={value} onDate={onSet} />;
  const isLong = multiline || field === 'strengths' || field === 'interests';
  return isLong ? (
    <TextArea {...shared} value={value} onText={onSet} />
  ) : (
    <TextField {...shared} value={value} onText={onSet} />
  );
}
