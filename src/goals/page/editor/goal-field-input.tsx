// One field of the goal editor, asked for in the shape that fits it.
import type { ComponentChildren } from 'preact';
import { Checkbox } from '../../../ui/controls/checkbox';
import { DateField } from '../../../ui/controls/date-field';
import { SelectField } from '../../../ui/controls/select-field';
import { TextArea } from '../../../ui/controls/text-area';
import { TextField } from '../../../ui/controls/text-field';
import type { GoalField, GoalFields } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';
import { shapeOf } from './goal-field-shapes';
import { choicesOf } from './goal-field-text';

export interface GoalFieldInputProps {
  readonly field: GoalField;
  readonly fields: GoalFields;
  /** The student's areas, offered for the goal's. */
  readonly areas: readonly string[];
  readonly problem?: string | undefined;
  readonly onChange: (changes: Partial<GoalFields>) => void;
  readonly onLeave: () => void;
  /** What belongs right below the field. */
  readonly children?: ComponentChildren;
}

export const fieldId = (field: GoalField): string => `goal-${field}`;

export function GoalFieldInput({ children, ...props }: GoalFieldInputProps) {
  return (
    <>
      <FieldInput {...props} />
      {children}
    </>
  );
}

function FieldInput(props: Omit<GoalFieldInputProps, 'children'>) {
  const { field, fields, areas, problem, onChange, onLeave } = props;
  const t = useMessages();
  const value = fields[field];
  const id = fieldId(field);
  const label = t.goal.fields[field];
  const take = (text: string | boolean | null) => onChange({ [field]: text });
  const shared = { id, label, problem, onLeave };
  switch (shapeOf(field)) {
    case 'lines':
      return <TextArea {...shared} value={String(value)} onText={take} />;
    case 'line':
      return (
        <TextField
          {...shared}
          suggestions={field === 'area' ? areas : []}
          value={String(value)}
          onText={take}
        />
      );
    case 'day':
      return (
        <DateField
          {...shared}
          savesItself
          value={value === null ? '' : String(value)}
          onDate={(day) => take(day === '' ? null : day)}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...shared}
          // A cell that holds none of the choices is shown as it is, until a person chooses.
          options={choicesOf(field, t.goal).filter(([one]) => one !== '' || value === '')}
          value={String(value)}
          onChoose={take}
        />
      );
    case 'yes or no':
      return (
        <Checkbox id={id} isChecked={value === true} onChange={take}>
          {label}
        </Checkbox>
      );
  }
}
