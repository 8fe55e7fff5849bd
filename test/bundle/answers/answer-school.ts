// A small school with an answer page: Ada, Ben and Cleo with a mother each; the first digests of the year
// have gone out. Ada and Ben have a school address.

import type { ExecutionRecord } from '../../../emulator/runtime/execution-record';
import type { Visitor } from '../../../emulator/runtime/web-app';
import type { AnswerPage } from '../../../src/answers/domain/answer-page';
import { type TokenFields, tokenWriter } from '../../../src/answers/domain/token';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { cellOf, smallSchool } from '../sidebar/sidebar-calls';
import { firstDigestEvening } from '../support/addon';

export const adaId = '000101';
export const adasMother = `${adaId}-G1`;
export const turnTo = 'Ms. Ortiz, counselor, 970-555-0144';

/** The page is entered and checked; nothing has gone out yet. */
export const pageSchool = onceOpened((): AddonHarness => {
  const addon = smallSchool();
  const { url } = addon.deployWebApp();
  addon.setSetting('Answer page', url);
  addon.setSetting('Whom to turn to', turnTo);
  for (const [id, email] of [
    [adaId, 'ada.a@students.mesaview.example'],
    ['000102', 'ben.b@students.mesaview.example'],
  ] as const)
    addon.user.type('Students', cellOf(addon, 'Students', id, 'Student email'), email);
  const link = linkOf(addon, { purpose: 'check', delivery: url, person: '', student: '' });
  visitor(addon).confirm(tokenIn(link));
  return addon;
});

export const answerSchool = onceOpened((): AddonHarness => {
  const addon = pageSchool();
  addon.switchOn();
  addon.script.advanceTo(firstDigestEvening);
  return addon;
});

/** The secret of the links, as the script keeps it. */
function secretOf(addon: AddonHarness): string {
  const [, secret] =
    Object.entries(propertiesOf(addon)).find(([name]) => name.endsWith('/secret')) ?? [];
  if (secret === undefined) throw new Error('There is no secret.');
  return secret;
}

export const propertiesOf = (addon: AddonHarness): Readonly<Record<string, string>> =>
  addon.script.state.properties.script ?? {};

export type LinkFields = Omit<TokenFields, 'expires'> & Partial<Pick<TokenFields, 'expires'>>;

/** Two months, in seconds. */
const lasts = 60 * 24 * 60 * 60;

export const tokenOf = (addon: AddonHarness, fields: LinkFields): string =>
  tokenWriter(secretOf(addon))({
    expires: Math.floor(addon.script.clock.now() / 1000) + lasts,
    ...fields,
  });

export const linkOf = (addon: AddonHarness, fields: LinkFields): string =>
  `${pageOf(addon)}?t=${tokenOf(addon, fields)}`;

export const tokenIn = (link: string): string => new URL(link).searchParams.get('t') ?? '';

/** The link to the answers of the digest that a guardian has got. */
export function digestToken(addon: AddonHarness, guardianId = adasMother): string {
  const row = addon
    .rows('Deliveries')
    .find((each) => each['Guardian ID'] === guardianId && each.State === 'Sent');
  return tokenOf(addon, {
    purpose: 'family',
    delivery: row?.['Delivery ID'] ?? '',
    person: guardianId,
    student: row?.['Student ID'] ?? '',
  });
}

/** Somebody with the page open. @param who null: the public, signed out */
export function visitor(addon: AddonHarness, who: Visitor = null) {
  const call = (name: string, token: unknown, given: unknown): ExecutionRecord =>
    addon.asVisitor(who).call(name, token, given);
  const page = (name: string, token: unknown, given: unknown): AnswerPage => {
    const { outcome, error, result } = call(name, token, given);
    if (outcome !== 'completed') throw new Error(`${name} ${outcome}: ${error?.message}`);
    return result as AnswerPage;
  };
  return {
    call,
    open: (token: unknown) => page('openAnswer', token, {}),
    send: (token: unknown, answer: string, message = '') =>
      page('sendAnswer', token, { answer, message }),
    change: (token: unknown, change: unknown) => page('changeEmails', token, change),
    checkIn: (token: unknown, reply: unknown) => page('sendCheckIn', token, reply),
    confirm: (token: unknown) => page('confirmPage', token, {}),
  };
}

/** The address of the web app that was deployed last. */
const pageOf = (addon: AddonHarness): string => addon.script.webApps.deployments.at(-1)?.url ?? '';
