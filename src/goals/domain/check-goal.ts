// Looks over a goal that somebody has written, and says of each field what is wrong with it.
import { isCalendarDate } from '../../core/calendar-date';
import { type Failure, failure } from '../../rpc/result';
import {
  fieldColumn,
  type GoalField,
  type GoalFields,
  goalFieldNames,
  type WrittenGoal,
} from './goal-fields';

/** Google's limit of characters in a cell. */
export const longestText = 50_000;

/** Spreadsheets count days from here: an older one could not be read back as a date. */
const firstDay = '1900-01-01';

/** What is wrong with one field of a goal. */
export type FieldProblem = Failure & { readonly field: GoalField };

export const fieldProblem = (field: GoalField, wrong: Failure): FieldProblem => ({
  ...wrong,
  field,
});

export type GoalCheck =
  | { readonly kind: 'fields'; readonly fields: GoalFields }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/** Text is kept to the letter, whatever it looks like. */
export function checkGoal(written: WrittenGoal): GoalCheck {
  const problems = goalFieldNames.flatMap((field): FieldProblem[] => {
    const wrong = problemOf(field, written);
    return wrong === null ? [] : [fieldProblem(field, wrong)];
  });
  if (problems.length > 0) return { kind: 'problems', problems };
  const { start, targetDate } = written;
  if (start && targetDate && targetDate < start) {
    const problem = fieldProblem('targetDate', failure('target before start'));
    return { kind: 'problems', problems: [problem] };
  }
  // An empty date is null; every choice has just been seen among its options.
  const fields = { ...written, start: start || null, targetDate: targetDate || null };
  return { kind: 'fields', fields: fields as GoalFields };
}

function problemOf(field: GoalField, written: WrittenGoal): Failure | null {
  const value = written[field];
  const { kind, options, required } = fieldColumn(field);
  if (typeof value === 'boolean') return null;
  if (required && (value ?? '').trim() === '') {
    return failure(field === 'goal' ? 'goal needed' : 'choice needed');
  }
  if (value === null || value === '') return null;
  if (kind === 'date') {
    return isCalendarDate(value) && value >= firstDay
      ? null
      : failure('no such day', shortened(value));
  }
  if (kind === 'choice') {
    return options.includes(value) ? null : failure('no such choice', shortened(value), options);
  }
  return value.length <= longestText ? null : tooLong(value);
}

export const tooLong = (text: string): Failure =>
  failure('text too long', text.length, longestText);

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
