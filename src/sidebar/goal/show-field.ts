// What stands in a field of a goal, as a person of the page's language reads it.
import type { GoalFields } from '../../contract/sidebar-calls';
import { showDay } from '../../page/wording/show-date';
import type { Wording } from '../wording/wording';
import type { GoalField } from './goal-fields';

export function showField(fields: GoalFields, field: GoalField, say: Wording): string {
  switch (field) {
    case 'kind':
      return say.goal.kinds[fields.kind];
    case 'status':
      return say.goal.statuses[fields.status];
    case 'progress':
      return fields.progress === '' ? say.goal.noStep : say.goal.steps[fields.progress];
    case 'start':
    case 'targetDate': {
      const day = fields[field];
      return day === null ? say.goal.empty : showDay(day, say.language);
    }
    case 'shareWithFamily':
    case 'shareWithTeachers':
      return fields[field] ? say.goal.yes : say.goal.no;
    default:
      return fields[field] === '' ? say.goal.empty : fields[field];
  }
}
