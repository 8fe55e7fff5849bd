// What became of an email, in the words of the page. Only what a service said stays in its own.
import { splitDetail } from '../../mailing/domain/delivery-detail';
import { type Messages, useMessages } from '../messages/messages';

/** '' where the email has gone out as it should. */
export function mailWords(
  { state, detail }: { readonly state: string; readonly detail: string },
  t: Messages['family'],
): string {
  const states: Readonly<Record<string, string>> = t.states;
  const what = state === 'Sent' ? '' : (states[state] ?? state);
  return [what, detailWords(detail, t)].filter((part) => part !== '').join(' ');
}

function detailWords(detail: string, t: Messages['family']): string {
  const texts: Readonly<Record<string, string>> = { ...t.reasons, ...t.sendDetails };
  const split = splitDetail(detail);
  if (split) return `${t.detailOpenings[split.opening]} ${detailWords(split.rest, t)}`;
  return texts[detail] ?? (detail === '' ? '' : t.errorWords(detail));
}

/** Why a digest is held back, for the components of other capabilities. */
export const useHoldReasons = (): Messages['family']['reasons'] => useMessages().family.reasons;
