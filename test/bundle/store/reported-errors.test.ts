// What is said of an error is true, at whatever call of whatever action it strikes: who reads that
// nothing was changed does it again without a look.

import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { inSentences } from '../../support/in-words';
import { type Action, ada, mother, school, uncertain, writingActions } from '../support/actions';
import { askAnything, effects } from '../teachers/teachers-school';

const untouched = 'Nothing was changed.';
const inPart = 'A part of it may have been done.';
const mailed = 'Emails may have gone out before that.';

/** Its clock was cut off while it was started: a trigger is left of it that belongs to no caseload. */
const withoutClock = school.copy();
// Until nothing is left to be done for its views.
for (let pass = 0; pass < 3; pass += 1) withoutClock.choose('refreshTeachersMenu');
for (const store of Object.values(withoutClock.script.state.properties)) {
  for (const name of Object.keys(store)) {
    if (name.startsWith('spreadsheet of trigger')) delete store[name];
  }
}

const actions: Readonly<Record<string, Action>> = {
  ...writingActions,
  'sends now, once more': { on: uncertain, name: 'sendNow', given: [mother, null] },
  'checks the health': { on: school, name: 'healthCheckMenu' },
  'opens a plan': { on: school, name: 'openPlan', given: [ada] },
  'shows a digest': { on: school, name: 'previewDigest', given: [mother] },
  'looks at the caseload': { on: school, name: 'caseload' },
};

const stateOf = (addon: AddonHarness) =>
  JSON.stringify([
    effects(addon),
    addon.grid('History'),
    addon.book.filterViews.all(),
    addon.documents.all().map((book) => book.sheets.map(({ name }) => addon.grid(name, book))),
  ]);

/** Lets an error strike before the n-th call; what was said of it, '' where it was not told. */
function sentenceAfter(addon: AddonHarness, action: Action, call: number): string {
  addon.script.arm({ kind: 'error' }, call);
  const before = addon.script.screen.alerts.length;
  const { name, given = [], as = specialist } = action;
  if (!name.endsWith('Menu')) {
    const answer = askAnything(addon, as, name, ...given);
    return answer.ok || answer.code !== 'trouble' ? '' : inSentences(answer.failures).join(' ');
  }
  addon.script.run(name, { surface: 'menu', as });
  const said = addon.script.screen.alerts.slice(before).at(-1)?.text ?? '';
  return said.includes('Something went wrong') ? said : '';
}

it.each(Object.entries(actions))('of an action that %s', (_, action) => {
  const rehearsal = action.on.copy();
  sentenceAfter(rehearsal, action, Number.MAX_SAFE_INTEGER);
  const calls = rehearsal.executions.at(-1)?.calls.total ?? 0;
  expect(calls).toBeGreaterThan(0);
  const [lies, told]: [string[], string[]] = [[], []];
  for (let call = 1; call <= calls; call += 1) {
    const addon = action.on.copy();
    const [before, mails] = [stateOf(addon), addon.script.state.outbox.length];
    const sentence = sentenceAfter(addon, action, call);
    if (sentence === '') continue;
    told.push(sentence);
    const isChanged = stateOf(addon) !== before;
    const isMailed = addon.script.state.outbox.length > mails;
    const isTrue = isMailed
      ? sentence.includes(mailed)
      : !isChanged || !sentence.includes(untouched);
    if (!isTrue) lies.push(`call ${call}: ${sentence}`);
    // Google's own words are for the log: they come in the owner's language, and help nobody.
    if (sentence.includes('server error')) lies.push(`call ${call}: ${sentence}`);
  }
  expect(lies).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
  expect(
    told.every((each) => [untouched, inPart, mailed].some((part) => each.includes(part))),
  ).toBe(true);
});

it('of a clock that is started anew: its old trigger is gone by then', () => {
  const addon = withoutClock.copy();
  addon.script.arm({ kind: 'error' }, { method: 'ScriptApp.newTrigger', occurrence: 1 });
  addon.script.run('refreshTeachersMenu', { surface: 'menu', as: specialist });
  expect(addon.script.state.triggers).toEqual([]);
  expect(addon.script.screen.alerts.at(-1)?.text).toContain(inPart);
});
