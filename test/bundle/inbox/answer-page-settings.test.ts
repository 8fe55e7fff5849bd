// The answer page as the specialist enters it: its address, whether it was checked, and its links ended.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { specialist } from '../../../workbench/harness/addon-harness';
import { digestToken, pageSchool, tokenIn, visitor } from '../answers/answer-school';
import { answered, call, history, smallSchool } from '../sidebar/sidebar-calls';
import { inboxSchool } from './inbox-school';

const health = (addon: AddonHarness) => addon.choose('healthCheckMenu');

it('is by reply only while nothing is entered', () => {
  const addon = smallSchool();
  expect(answered(call(addon, 'answerPage'))).toEqual({ state: { kind: 'none' }, check: null });
  expect(health(addon)).toContain('Families answer by replying to the email.');
});

it('is entered, checked by a link of its own, and says in whose name it runs', () => {
  const addon = smallSchool();
  const { url } = addon.deployWebApp();
  const saved = answered(call(addon, 'saveSchedule', { 'Answer page': url }));
  expect(saved.problems).toEqual([]);
  expect(history(addon).at(-1)).toMatchObject({ 'Row ID': 'Answer page', After: url });
  const entered = answered(call(addon, 'answerPage'));
  expect(entered.state).toEqual({ kind: 'not checked' });
  expect(health(addon)).toContain('The answer page has not been checked');
  visitor(addon).confirm(tokenIn(entered.check ?? ''));
  expect(answered(call(addon, 'answerPage')).state).toEqual({
    kind: 'checked',
    on: '2026-08-17',
    account: specialist.email,
    isCurrent: true,
  });
  expect(health(addon)).toContain(`in the name of ${specialist.email} (checked on 2026-08-17)`);
  expect(health(addon)).not.toContain('has not been checked');
});

it('of an older version is told', () => {
  const addon = pageSchool();
  const properties = addon.script.state.properties.script ?? {};
  for (const [name, value] of Object.entries(properties))
    if (name.endsWith('/answer page'))
      properties[name] = value.replace(/"version":"[^"]*"/, '"version":"older"');
  expect(answered(call(addon, 'answerPage')).state).toMatchObject({ isCurrent: false });
  expect(health(addon)).toContain('npm run deploy again');
});

it.each([
  'https://script.google.com/macros/s/AKfycbxAAAAAAAAAAAAAAAAAAAAA/dev',
  'https://docs.google.com/spreadsheets/d/1',
])('with the address %s is refused, and says what it should be', (address) => {
  const addon = smallSchool();
  const { problems } = answered(call(addon, 'saveSchedule', { 'Answer page': address }));
  expect(problems).toMatchObject([{ code: 'setting not a web app', field: 'Answer page' }]);
  expect(answered(call(addon, 'schedule')).settings['Answer page']).toBe('');
});

it('has no link that opens anything once all are ended, and History says by whom', () => {
  const addon = inboxSchool();
  const token = digestToken(addon);
  expect(visitor(addon).open(token)).toMatchObject({ kind: 'family' });
  expect(addon.choose('endLinksMenu')).toContain('All answer links have ended');
  expect(visitor(addon).open(token)).toEqual({ kind: 'plain', reason: 'not valid' });
  expect(history(addon).at(-1)).toMatchObject({
    By: specialist.email,
    Reason: 'All answer links ended',
  });
});
