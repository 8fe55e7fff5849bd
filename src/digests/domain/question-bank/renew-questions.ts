// What an upgrade does to the Questions tab of a caseload in use: rows that nobody has touched become
// what ships now, and what is new comes in. What a person has changed, switched off or deleted stays so.
import { hash32 } from '../../../core/hash32';
import type { Table } from '../../../schema/decode-table';
import type { Question } from '../../../schema/tabs';
import { withoutLanguage } from '../question-index';
import { questionRows, type ShippedBank } from './question-bank';

export interface RenewedQuestions {
  readonly added: readonly Question[];
  readonly changed: readonly { readonly id: string; readonly values: Partial<Question> }[];
}

/** Of all that a person may have changed, except the switch. */
export const rowHash = (row: Question): number =>
  hash32(
    [
      row.audience,
      row.goalKind,
      row.competency,
      row.aim,
      row.phase,
      row.grades,
      row.areaClass,
      row.progress,
      row.question,
    ].join('\n'),
  );

/** Done again, it changes nothing. */
export function renewQuestions(
  { rows, unreadIds }: Pick<Table<Question>, 'rows' | 'unreadIds'>,
  bank: ShippedBank,
): RenewedQuestions {
  // Somebody who has deleted them all does not want others instead.
  if (rows.length + unreadIds.length === 0) return { added: [], changed: [] };
  const shipped = questionRows(bank.questions);
  const byId = new Map(shipped.map((row) => [row.questionId, row]));
  const there = new Set([...rows.map(({ questionId }) => questionId), ...unreadIds]);
  const formerOf = (questionId: string) => bank.former[withoutLanguage(questionId)];
  return {
    added: shipped.filter(
      ({ questionId }) => !there.has(questionId) && formerOf(questionId) === undefined,
    ),
    changed: rows
      .filter((row) => row.use && (formerOf(row.questionId) ?? []).includes(rowHash(row)))
      .map((row) => ({
        id: row.questionId,
        values: difference(row, byId.get(row.questionId) ?? { use: false }),
      }))
      .filter(({ values }) => Object.keys(values).length > 0),
  };
}

/** What of the later row differs from the row. */
const difference = (row: Question, later: Partial<Question>): Partial<Question> =>
  Object.fromEntries(
    Object.entries(later).filter(([column, cell]) => row[column as keyof Question] !== cell),
  );
