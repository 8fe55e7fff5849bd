// The settings of the schedule, each in the shape that fits it.
import type { ScheduleSettings } from '../../contract/sidebar-calls';
import { cadences, weekdays } from '../../domain/schema/choices';
import { TextArea } from '../../page/parts/text-area';
import { ChoiceField } from '../parts/choice-field';
import { DayField } from '../parts/day-field';
import { useWording } from '../wording/use-wording';
import { fieldIn, type ScheduleField, scheduleFields, scheduleId } from './schedule-fields';

export interface ScheduleFormProps {
  readonly settings: ScheduleSettings;
  /** In the script's sentences. */
  readonly problems: readonly string[];
  readonly onChange: (changes: ScheduleSettings) => void;
}

export const ScheduleForm = ({ settings, problems, onChange }: ScheduleFormProps) => (
  <div class="fields">
    {scheduleFields.map((field) => (
      <SettingInput
        key={field}
        field={field}
        value={settings[field] ?? ''}
        problem={problems.find((sentence) => fieldIn(sentence) === field)}
        onSet={(value) => onChange({ [field]: value })}
      />
    ))}
  </div>
);

interface SettingInputProps {
  readonly field: ScheduleField;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onSet: (value: string) => void;
}

const hours = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);

function SettingInput({ field, value, problem, onSet }: SettingInputProps) {
  const say = useWording();
  const shared = { id: scheduleId(field), label: say.caseload.settings[field], problem };
  const listed = (options: readonly (readonly [string, string])[]) => (
    <ChoiceField
      {...shared}
      // A value that makes no sense is shown as it is, until a person chooses.
      options={options.some(([one]) => one === value) ? options : [[value, value], ...options]}
      value={value}
      onChoose={onSet}
    />
  );
  switch (field) {
    case 'Cadence':
      return listed(cadences.map((one) => [one, say.caseload.options[one]]));
    case 'Weekday':
      return listed(weekdays.map((one) => [one, say.caseload.options[one]]));
    case 'Hour':
      return listed(hours(0, 23).map((hour) => [String(hour), say.caseload.clock(hour)]));
    case 'Until hour':
      return listed(hours(1, 24).map((hour) => [String(hour), say.caseload.clock(hour)]));
    case 'Breaks':
      return <TextArea {...shared} hint={say.caseload.breaksHint} value={value} onText={onSet} />;
    case 'First day of school':
    case 'Last day of school':
      return <DayField {...shared} value={value} onDay={onSet} />;
  }
}
