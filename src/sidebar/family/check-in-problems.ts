// What a logged call has to say before it is worth a row.
import type { CheckInInput } from '../../contract/sidebar-calls';
import { longestText } from '../../domain/plan/check-goal';
import type { Problem } from '../../page/parts/error-summary';
import type { Wording } from '../wording/wording';

export function checkInProblems(
  { from, message, talked }: Pick<CheckInInput, 'from' | 'message' | 'talked'>,
  say: Wording['family'],
): readonly Problem[] {
  const long = [
    { field: 'check-in-from', text: from },
    { field: 'check-in-message', text: message },
  ].filter(({ text }) => text.length > longestText);
  return [
    ...(from.trim() === '' ? [{ field: 'check-in-from', sentence: say.fromNeeded }] : []),
    ...(message.trim() === '' && talked === ''
      ? [{ field: 'check-in-message', sentence: say.messageNeeded }]
      : []),
    ...long.map(({ field }) => ({ field, sentence: say.tooLong })),
  ];
}
