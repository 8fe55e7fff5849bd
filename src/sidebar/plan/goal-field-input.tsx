// One field of the goal editor, asked for in the shape that fits it.
import type { ComponentChildren } from 'preact';
import type { GoalFields } from '../../contract/sidebar-calls';
import { TextArea } from '../../page/parts/text-area';
import { goalKinds, goalStatuses, progressSteps } from '../goal/goal-choices';
import { fieldShapes, type GoalField } from '../goal/goal-fields';
import { ChoiceField } from '../parts/choice-field';
import { DayField } from '../parts/day-field';
import { TextLine } from '../parts/text-line';
import { Tick } from '../parts/tick';
import { useWording } from '../wording/use-wording';
import type { Wording } from '../wording/wording';

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
  const say = useWording();
  const value = fields[field];
  const id = fieldId(field);
  const label = say.goal.fields[field];
  const take = (text: string | boolean | null) => onChange({ [field]: text });
  const shared = { id, label, problem, onLeave };
  switch (fieldShapes[field]) {
    case 'lines':
      return <TextArea {...shared} value={String(value)} onText={take} />;
    case 'line':
      return (
        <TextLine
          {...shared}
          suggestions={field === 'area' ? areas : []}
          value={String(value)}
          onText={take}
        />
      );
    case 'day':
      return (
        <DayField
          {...shared}
          savesItself
          value={value === null ? '' : String(value)}
          onDay={(day) => take(day === '' ? null : day)}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          {...shared}
          options={optionsOf(field, fields, say)}
          value={String(value)}
          onChoose={take}
        />
      );
    case 'yes or no':
      return (
        <Tick id={id} isTicked={value === true} onTick={take}>
          {label}
        </Tick>
      );
  }
}

type Option = readonly [value: string, shown: string];

/** A cell that holds none of the choices is shown as it is, until a person chooses. */
function optionsOf(field: GoalField, fields: GoalFields, say: Wording): readonly Option[] {
  const { goal } = say;
  const blank = (shown: string): readonly Option[] => (fields[field] === '' ? [['', shown]] : []);
  if (field === 'kind') {
    return [...blank(goal.kinds['']), ...goalKinds.map((kind): Option => [kind, goal.kinds[kind]])];
  }
  if (field === 'status') {
    return [
      ...blank(goal.statuses['']),
      ...goalStatuses.map((status): Option => [status, goal.statuses[status]]),
    ];
  }
  return [...blank(goal.noStep), ...progressSteps.map((step): Option => [step, goal.steps[step]])];
}
