// One field of the goal editor, asked for in the shape that fits it.
import type { ComponentChildren } from 'preact';
import type { GoalFields } from '../../contract/sidebar-calls';
import { goalKinds, goalStatuses, progressSteps } from '../../domain/schema/choices';
import { TextArea } from '../../page/parts/text-area';
import { fieldShapes, type GoalChoiceField, type GoalField } from '../goal/goal-fields';
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
          options={optionsOf(field as GoalChoiceField, fields, say)}
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

/** The first stands for an empty cell. */
const choices: Readonly<Record<GoalChoiceField, (goal: Wording['goal']) => readonly Option[]>> = {
  kind: ({ kinds }) => ['' as const, ...goalKinds].map((kind) => [kind, kinds[kind]]),
  status: ({ statuses }) =>
    ['' as const, ...goalStatuses].map((status) => [status, statuses[status]]),
  progress: ({ steps, noStep }) => [
    ['', noStep],
    ...progressSteps.map((step): Option => [step, steps[step]]),
  ],
};

/** A cell that holds none of the choices is shown as it is, until a person chooses. */
const optionsOf = (field: GoalChoiceField, fields: GoalFields, say: Wording): readonly Option[] =>
  choices[field](say.goal).filter(([value]) => value !== '' || fields[field] === '');
