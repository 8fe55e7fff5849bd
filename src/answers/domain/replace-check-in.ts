// The same answer again changes nothing; another one takes its place and leaves the former in History.

import { historyLine } from '../../schema/history-line';
import type { CheckIn, HistoryLine } from '../../schema/tabs';

/** What a person says; everything else of a check-in is kept by the product or by the specialist. */
const said = [
  'talked',
  'message',
  'wantsContact',
  'ownRating',
  'did',
  'obstacle',
  'ifThen',
  'helpWanted',
  'wish',
  'newWording',
  'notInEmails',
] as const satisfies readonly (keyof CheckIn)[];

function textOf(value: CheckIn[(typeof said)[number]]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : value.join('; ');
}

export interface Replacement {
  readonly values: Partial<CheckIn>;
  readonly lines: readonly HistoryLine[];
}

/** Null where it is the same answer. @param by who answers, for History */
export function replaceCheckIn(before: CheckIn, now: CheckIn, by: string): Replacement | null {
  const changed = said.filter((column) => textOf(before[column]) !== textOf(now[column]));
  if (changed.length === 0) return null;
  const lines = changed.map((column) =>
    historyLine(
      {
        tab: 'checkIns',
        rowId: before.checkInId,
        column,
        before: textOf(before[column]),
        after: textOf(now[column]),
      },
      { at: now.at ?? '', by, reason: '' },
    ),
  );
  const values = Object.fromEntries(changed.map((column) => [column, now[column]]));
  const { at, followUp, proposals } = now;
  return { values: { ...values, at, followUp, proposals }, lines };
}
