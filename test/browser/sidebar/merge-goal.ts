// Saves a goal over what a colleague may have written meanwhile, as the script does.
import type { GoalFields, GoalSaveResult, GoalView } from '../../../src/contract/sidebar-calls';
import { differences, withFields } from '../../../src/sidebar/goal/same-goal';

/** Longer goals are refused, so that a test can see a refusal. */
const longestGoal = 400;

export function mergeGoal(base: GoalFields, mine: GoalFields, theirs: GoalView): GoalSaveResult {
  if (mine.goal.length > longestGoal) {
    const sentence = `Goal: at most ${longestGoal} characters, please.`;
    return { kind: 'problems', problems: [{ field: 'goal', sentence }] };
  }
  const changedByMe = differences(base, mine);
  const changedByThem = differences(base, theirs.fields);
  const both = changedByMe.filter(
    (field) => changedByThem.includes(field) && mine[field] !== theirs.fields[field],
  );
  const merged = withFields(
    theirs.fields,
    mine,
    changedByMe.filter((field) => !both.includes(field)),
  );
  if (both.length === 0) return { kind: 'saved', goal: { ...theirs, fields: merged } };
  const shown = (fields: GoalFields, field: keyof GoalFields) => String(fields[field] ?? '');
  const conflicts = both.map((field) => ({
    field,
    base: shown(base, field),
    mine: shown(mine, field),
    theirs: shown(theirs.fields, field),
  }));
  return { kind: 'conflict', theirs, merged, conflicts };
}
