// The settings of the schedule, each in the shape that fits it.
import type { Answer } from '../../rpc/calls';
import { cadences, weekdays } from '../../schema/choices';
import { DateField } from '../../ui/controls/date-field';
import { SelectField } from '../../ui/controls/select-field';
import { TextArea } from '../../ui/controls/text-area';
import type { Problem } from '../../ui/feedback/error-summary';
import { useMessages } from '../messages/messages';
import { type ScheduleField, scheduleFields, scheduleId } from './schedule-fields';

export type ScheduleSettings = Answer<'schedule'>['settings'];

export interface ScheduleFormProps {
  /** All of them where none are named. */
  readonly fields?: readonly ScheduleField[];
  readonly settings: ScheduleSettings;
  readonly problems: readonly Problem[];
  readonly onChange: (changes: ScheduleSettings) => void;
}

export const ScheduleForm = ({
  fields = scheduleFields,
  settings,
  problems,
  onChange,
}: ScheduleFormProps) => (
  <div class="fields">
    {fields.map((field) => (
      <SettingInput
        key={field}
        field={field}
        value={settings[field] ?? ''}
        problem={problems.find((problem) => problem.field === scheduleId(field))?.sentence}
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
  const t = useMessages();
  const shared = { id: scheduleId(field), label: t.caseload.settings[field], problem };
  const listed = (options: readonly (readonly [string, string])[]) => (
    <SelectField
      {...shared}
      // A value that makes no sense is shown as it is, until a person chooses.
      options={options.some(([one]) => one === value) ? options : [[value, value], ...options]}
      value={value}
      onChoose={onSet}
    />
  );
  switch (field) {
    case 'Cadence':
      return listed(cadences.map((one) => [one, t.caseload.options[one]]));
    case 'Weekday':
      return listed(weekdays.map((one) => [one, t.caseload.options[one]]));
    case 'Hour':
      return listed(hours(0, 23).map((hour) => [String(hour), t.caseload.clock(hour)]));
    case 'Until hour':
      return listed(hours(1, 24).map((hour) => [String(hour), t.caseload.clock(hour)]));
    case 'Breaks':
      return <TextArea {...shared} hint={t.caseload.breaksHint} value={value} onText={onSet} />;
    case 'First day of school':
    case 'Last day of school':
      return <DateField {...shared} value={value} onDate={onSet} />;
  }
}
