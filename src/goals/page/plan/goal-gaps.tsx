// What one goal lacks, as small chips on its card; each leads to exactly the place where it is mended.
import { Button } from '../../../ui/controls/button';
import { useSidebar } from '../../../ui/sidebar/sidebar-context';
import type { PlanGap } from '../../domain/find-gaps';
import type { GoalField } from '../../domain/goal-fields';
import { useMessages } from '../../messages/messages';

/** The fields of a goal that are still empty, in the order of the editor. */
const emptyFields: Readonly<Partial<Record<PlanGap['kind'], GoalField>>> = {
  'no measure': 'measure',
  'no target date': 'targetDate',
};

export interface GoalGapsProps {
  readonly title: string;
  /** Of this goal. */
  readonly gaps: readonly PlanGap[];
  readonly onField: (field: GoalField) => void;
}

export function GoalGaps({ title, gaps, onField }: GoalGapsProps) {
  const t = useMessages();
  const { dispatch } = useSidebar();
  const fields = gaps.flatMap(({ kind }) => emptyFields[kind] ?? []);
  const has = (kind: PlanGap['kind']) => gaps.some((gap) => gap.kind === kind);
  const chip = (shown: string, about: string, onClick: () => void) => (
    <Button look="gap" label={`${shown}: ${about}`} onClick={onClick}>
      {shown}
    </Button>
  );
  const [first] = fields;
  return (
    <>
      {first !== undefined &&
        chip(
          t.plan.toFillIn(fields.length),
          `${fields.map((field) => t.goal.fields[field]).join(', ')} · ${title}`,
          () => onField(first),
        )}
      {has('target date has passed') && chip(t.plan.datePassed, title, () => onField('targetDate'))}
      {has('no progress lately') &&
        chip(t.plan.noProgress, title, () =>
          dispatch({ kind: 'screen chosen', screen: 'progress' }),
        )}
    </>
  );
}
