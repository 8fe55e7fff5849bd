// A small school with two teachers: Ms. Chen has Ada and Ben, Ms. Ortega has Ben and Cleo. Academic
// goals are shared with teachers, affective ones are not.

import type { Account } from '../../../emulator/runtime/execution-context';
import type { TeacherCalls } from '../../../src/rpc/calls';
import type { Result } from '../../../src/rpc/result';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import { ownSentences } from '../../support/own-sentences';
import { cellOf } from '../sidebar/sidebar-calls';
import { setUpAddon } from '../support/addon';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';

const account = (name: string): Account => ({
  email: `${name}@mesaviewschools.example`,
  locale: 'en',
});
export const chen = account('m.chen');
export const ortega = account('l.ortega');
/** May edit the file, and is nobody to the caseload. */
export const secretary = account('office');

/** In cells that no teacher may see. */
export const secret = 'PLANTED';

export const teachersSchool = onceOpened(() => {
  const addon = setUpAddon();
  const notes = { 'Staff notes': `${secret} note` };
  const both = `${chen.email}; ${ortega.email}`;
  addon.importFile(
    'caseload.csv',
    fileOf(
      { ...ada, ...notes, DOB: '2013-01-31', 'Guardian 1': `${secret} Rosa` },
      { ...ben, ...notes, Teachers: both, 'Guardian 1 Email': `${secret}.ana@families.example` },
      { ...cleo, ...notes, Teachers: ortega.email, 'Affective goal': `${secret} goal` },
    ),
  );
  addon.decideAll();
  // What the tests look for in History is what somebody does from here on.
  addon.user.deleteRows('History', 2, addon.rows('History').length);
  const put = (tab: string, id: string, header: string, text: string) =>
    addon.user.type(tab, cellOf(addon, tab, id, header), text);
  for (const row of addon.rows('Goals')) {
    const id = row['Goal ID'] ?? '';
    if (id === '') continue;
    put('Goals', id, 'Share with teachers', id.includes('-AC') ? 'yes' : 'no');
    if (id.includes('-AF')) put('Goals', id, 'At school', `${secret} strategy`);
  }
  addon.user.type('Teachers', 'A2', chen.email);
  addon.user.type('Teachers', 'B2', 'Ms. Chen');
  return addon;
});

/** A call of the teachers' page, answered. */
export function ask<Name extends keyof TeacherCalls>(
  addon: AddonHarness,
  who: Account,
  name: Name,
  ...args: Parameters<TeacherCalls[Name]>
): ReturnType<TeacherCalls[Name]> {
  return askAnything(addon, who, name, ...args) as ReturnType<TeacherCalls[Name]>;
}

/** Somebody at the screen of a page that runs in the specialist's name; null: Google does not say who. */
export interface Visitor {
  readonly atScreen: Account | null;
}

/**
 * A call as anybody could send it.
 * @throws where the script has words of its own for the page
 */
export function askAnything(
  addon: AddonHarness,
  who: Account | Visitor,
  name: string,
  ...args: readonly unknown[]
): Result<unknown> {
  const record =
    'email' in who
      ? addon.script.callFromPage(name, args, who)
      : addon.script.run(name, {
          // A web app has no grid to show a menu or a dialog in.
          surface: /Menu$|^on[A-Z]|^tick$/.test(name) ? 'page' : 'web-app',
          as: specialist,
          activeUser: who.atScreen,
          event: args[0],
        });
  if (record.outcome !== 'completed') throw new Error(record.error?.message);
  const [sentence] = ownSentences(record.result, args, addon);
  if (sentence !== undefined) throw new Error(`${name} answers with a sentence: ${sentence}`);
  return record.result as Result<unknown>;
}

/** All that a call could have an effect on, History apart, and the account's own count of refusals. */
export const effects = (addon: AddonHarness) => ({
  tabs: addon.book.sheets
    .filter(({ name }) => name !== 'History')
    .map(({ name }) => [name, addon.grid(name)]),
  mails: addon.script.state.outbox.length,
  triggers: addon.script.state.triggers.length,
  memory: Object.entries(structuredClone(addon.script.state.properties)).filter(
    ([store]) => !store.startsWith('user'),
  ),
});
