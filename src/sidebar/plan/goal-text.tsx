// All that a goal says, for reading.
import type { GoalFields } from '../../contract/sidebar-calls';
import { goalFields } from '../goal/goal-fields';
import { showField } from '../goal/show-field';
import { useWording } from '../wording/use-wording';

export function GoalText({ fields }: { readonly fields: GoalFields }) {
  const say = useWording();
  return (
    <dl class="facts">
      {goalFields
        .filter((field) => fields[field] !== '' && fields[field] !== null)
        .map((field) => (
          <div key={field}>
            <dt>{say.goal.fields[field]}</dt>
            <dd>{showField(fields, field, say)}</dd>
          </div>
        ))}
    </dl>
  );
}
