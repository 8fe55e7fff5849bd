// What became of an email, in the words of the page. What a service said, in the language of whoever runs
// the clock, is only pointed to.
import { splitDetail } from '../../mailing/domain/delivery-detail';
import { type Messages, useMessages } from '../messages/messages';

/** '' where the email has gone out as it should. */
export function mailWords(
  { state, detail }: { readonly state: string; readonly detail: string },
  t: Messages['family'],
): string {
  const what = state === 'Sent' ? '' : (textOf(t.states, state) ?? state);
  return inOneLine(what, detailWords(detail, t));
}

function detailWords(detail: string, t: Messages['family']): string {
  const split = splitDetail(detail);
  if (split) return inOneLine(t.detailOpenings[split.opening], detailWords(split.rest, t));
  return (
    textOf(t.reasons, detail) ??
    textOf(t.sendDetails, detail) ??
    (detail === '' ? '' : t.errorWords)
  );
}

const inOneLine = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

/** A cell may say anything, "constructor" too: only a text of ours is one. */
const textOf = (texts: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined;

/** Why a digest is held back, for the components of other capabilities. */
export const useHoldReasons = (): Messages['family']['reasons'] => useMessages().family.reasons;
