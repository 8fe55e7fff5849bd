// The answer page, which anybody in the world can open and call: a link of an email comes first, then its
// limits, and only then a spreadsheet.

import { type GenericSchema, safeParse } from 'valibot';
import { type AnswerPage, plainPage } from '../answers/domain/answer-page';
import {
  isExpired,
  longestToken,
  opaqueId,
  readToken,
  type TokenFields,
} from '../answers/domain/token';
import type { PublicHandler } from '../answers/server/public-handler';
import { linkSecrets } from '../platform/link-secrets';
import { isVisitAllowed } from '../platform/visit-limit';
import type { Services } from '../store/services';
import { createServices } from './create-services';

/** Any handler: its use case takes what its schema lets through. */
interface AnyHandler extends Pick<PublicHandler<never>, 'purposes' | 'work'> {
  readonly schema: () => GenericSchema;
}

type PublicFunction = (token: unknown, given: unknown) => AnswerPage;

export const publicFunctions = <Name extends string>(
  handlers: Readonly<Record<Name, AnyHandler>>,
): Readonly<Record<Name, PublicFunction>> =>
  Object.fromEntries(
    Object.entries<AnyHandler>(handlers).map(([name, handler]): [string, PublicFunction] => [
      name,
      (token, given) => answer(handler, token, given),
    ]),
  ) as Record<Name, PublicFunction>;

/** Nothing of what was sent, and nothing of an error, comes back or is written down. */
function answer(
  { purposes, schema, work }: AnyHandler,
  token: unknown,
  given: unknown,
): AnswerPage {
  try {
    const parsed = safeParse(schema(), given);
    if (!parsed.success) return plainPage('not valid');
    const visit = visitWith(token);
    if (visit === null || !purposes.includes(visit.fields.purpose)) return plainPage('not valid');
    if (!isVisitAllowed(opaqueId(String(token)), Date.now())) return plainPage('try later');
    return work(visit.fields, parsed.output as never, visit.services);
  } catch (error) {
    console.error(error);
    return plainPage('trouble');
  }
}

interface Visit {
  readonly fields: TokenFields;
  readonly services: Services;
}

/** Null for whatever is no link of ours, or was one. */
function visitWith(token: unknown): Visit | null {
  if (typeof token !== 'string' || token === '' || token.length > longestToken) return null;
  for (const { spreadsheetId, secret } of linkSecrets()) {
    const fields = readToken(token, secret);
    if (fields !== null)
      return isExpired(fields, Date.now())
        ? null
        : { fields, services: createServices({ kind: 'visitor', spreadsheetId }) };
  }
  return null;
}

/** Where the page's HTML has what it shows. */
const answerPlace = '<body>';

/**
 * What Google calls for whoever opens the address: people, and programs that look for harmful links.
 * Nothing is recorded.
 *
 * @param event `t` is the token, `a` the answer that was tapped
 */
export function openPage(
  event: { readonly parameter?: Readonly<Record<string, unknown>> } | undefined,
  open: PublicFunction,
): GoogleAppsScript.HTML.HtmlOutput {
  const { t = '', a = '' } = event?.parameter ?? {};
  const token = typeof t === 'string' ? t : '';
  const page = open(token, {});
  const tapped = typeof a === 'string' ? a.slice(0, longestAnswer) : '';
  // A page that opens nothing gets no token back: whatever was sent is not repeated.
  const shown = page.kind === 'plain' ? { page } : { page, token, tapped };
  const html = HtmlService.createHtmlOutputFromFile('answer');
  const named = `<body data-visit="${encodeURIComponent(JSON.stringify(shown))}">`;
  return html
    .setContent(html.getContent().replace(answerPlace, () => named))
    .setTitle(titleOf(page))
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

const longestAnswer = 20;

/** Families know the school, not the product. */
const titleOf = (page: AnswerPage): string =>
  ('sender' in page ? page.sender.school : '') || 'Living ALP';
