// What became of a mail, in the words of the page where it has them.
import type { Messages } from '../../sidebar/messages/messages';

/** '' where the mail has gone out as it should. */
export function mailWords(
  { state, detail }: { readonly state: string; readonly detail: string },
  t: Messages['family'],
): string {
  const states: Readonly<Record<string, string>> = t.states;
  const reasons: Readonly<Record<string, string>> = t.reasons;
  const what = state === 'Sent' ? '' : (states[state] ?? state);
  return [what, reasons[detail] ?? detail].filter((part) => part !== '').join(' ');
}
