// What many goals are given: a day, a sentence, or a status; with proposals.
import { Button } from '../../ui/controls/button';
import { Chips } from '../../ui/controls/chips';
import { DateField } from '../../ui/controls/date-field';
import { TextArea } from '../../ui/controls/text-area';
import { goalWords } from '../../ui/messages/goal-words';
import { showDay } from '../../ui/messages/show-date';
import { type FillField, fillStatuses } from '../domain/fill';
import { useMessages } from '../messages/messages';

export const fillValueId = 'fill-value';

interface FillValueProps {
  readonly field: FillField;
  readonly value: string;
  readonly targetDates: readonly string[];
  readonly onValue: (value: string) => void;
}

export function FillValue({ field, value, targetDates, onValue }: FillValueProps) {
  const t = useMessages();
  const proposals: readonly (readonly [string, string])[] = {
    targetDate: targetDates.map((day) => [day, showDay(day, t.language)] as const),
    measure: t.fill.measures.map((sentence) => [sentence, sentence] as const),
    status: [],
  }[field];
  const label = t.fill.labels[field];
  const hint = t.fill.hints[field];
  return (
    <>
      {field === 'targetDate' && (
        <DateField id={fillValueId} label={label} value={value} onDate={onValue} />
      )}
      {field === 'measure' && (
        <TextArea id={fillValueId} label={label} hint={hint} value={value} onText={onValue} />
      )}
      {field === 'status' && (
        <>
          <Chips
            id={fillValueId}
            legend={label}
            options={fillStatuses.map((each) => [each, goalWords[t.language].statuses[each]])}
            value={value}
            onChoose={onValue}
          />
          <p class="hint">{hint}</p>
        </>
      )}
      {proposals.length > 0 && (
        <div class="buttons">
          {proposals.map(([proposed, shown]) => (
            <Button key={proposed} look="quiet" onClick={() => onValue(proposed)}>
              {shown}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
