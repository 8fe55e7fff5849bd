// What became of a mail, in the words of the page where it has them.
import type { Wording } from '../wording/wording';

/** '' where the mail has gone out as it should. */
export function mailWords(
  { state, detail }: { readonly state: string; readonly detail: string },
  say: Wording['family'],
): string {
  const states: Readonly<Record<string, string>> = say.states;
  const reasons: Readonly<Record<string, string>> = say.reasons;
  const what = state === 'Sent' ? '' : (states[state] ?? state);
  return [what, reasons[detail] ?? detail].filter((part) => part !== '').join(' ');
}
