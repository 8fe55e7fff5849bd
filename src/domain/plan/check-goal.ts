// Looks over a goal that somebody has written, and says of each field what is wrong with it.
import { isCalendarDate } from '../calendar/calendar-date';
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

export interface FieldProblem {
  readonly field: GoalField;
  readonly sentence: string;
}

export type GoalCheck =
  | { readonly kind: 'fields'; readonly fields: GoalFields }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/** Text is kept to the letter, whatever it looks like. */
export function checkGoal(written: WrittenGoal): GoalCheck {
  const problems = goalFieldNames.flatMap((field): FieldProblem[] => {
    const sentence = problemOf(field, written);
    return sentence === null ? [] : [{ field, sentence }];
  });
  if (problems.length > 0) return { kind: 'problems', problems };
  const { start, targetDate } = written;
  if (start && targetDate && targetDate < start) {
    const sentence = 'The target date lies before the start. Choose a later day.';
    return { kind: 'problems', problems: [{ field: 'targetDate', sentence }] };
  }
  // An empty date is null; every choice has just been seen among its options.
  const fields = { ...written, start: start || null, targetDate: targetDate || null };
  return { kind: 'fields', fields: fields as GoalFields };
}

function problemOf(field: GoalField, written: WrittenGoal): string | null {
  const value = written[field];
  const { kind, options, required } = fieldColumn(field);
  if (typeof value === 'boolean') return null;
  if (required && (value ?? '').trim() === '') return emptySentence(field);
  if (value === null || value === '') return null;
  if (kind === 'date') {
    return isCalendarDate(value) && value >= firstDay
      ? null
      : `“${shortened(value)}” is not a day of the calendar. Write it like 2026-09-30.`;
  }
  if (kind === 'choice') {
    return options.includes(value)
      ? null
      : `“${shortened(value)}” is not one of ${options.join(', ')}. Choose one of these.`;
  }
  return value.length <= longestText ? null : tooLong(value);
}

const emptySentence = (field: GoalField): string =>
  field === 'goal' ? 'Write the goal: it cannot be empty.' : 'Choose one: it cannot be empty.';

export const tooLong = (text: string): string =>
  `This is too long for a cell: ${text.length.toLocaleString('en-US')} characters, and ${longestText.toLocaleString('en-US')} fit. Shorten it, or keep the rest in a document of its own.`;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
