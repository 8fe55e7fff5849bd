// What a page is told where Google refuses a call: by the status of the answer, in our own words. Google's
// own are in the language of the account.
import type { GuardianChange } from '../../../src/families/domain/guardian-fields';
import type { Rejection } from '../../../src/rpc/result';
import { inSentences } from '../../support/in-words';
import { languageOf } from '../support/valid-arguments';
import { rowOf, send, smallSchool } from './sidebar-calls';

const school = smallSchool();
const change: GuardianChange = languageOf(school);

/** The answer of a call in which Google refuses this method, with this status. */
function answerOf(code: number, name: string, given: unknown, method: string) {
  const addon = school.copy();
  const message = 'Se ha superado la cuota de «Read requests» del consumidor 100000000000';
  addon.script.arm({ kind: 'error', code, message }, { method, occurrence: 1 });
  const answer = send(addon, name, given) as Rejection;
  return { addon, answer, said: inSentences(answer.failures).join(' ') };
}

const read = 'Sheets.Spreadsheets.Values.batchGet';

describe.each([
  [429, /^Google asks for a short pause\. Nothing was changed\./],
  [403, /^Google does not let your account do this.*Nothing was changed\./],
  [503, /^Google is busy with this spreadsheet right now\. Nothing was changed\./],
  [400, /^Something went wrong\. Nothing was changed\./],
])('an answer of Google with the status %i', (code, words) => {
  it.each([
    ['a plan is opened', 'openPlan', '000101'],
    ['a guardian is saved', 'saveGuardian', change],
  ])('has a sentence of ours when %s', (_when, name, given) => {
    const { addon, answer, said } = answerOf(code, name, given, read);
    expect(said).toMatch(words);
    expect(JSON.stringify(answer)).not.toContain('cuota');
    expect(answer.code).toBe(code === 429 ? 'paused' : 'trouble');
    expect(answer.isRead ?? false).toBe(name === 'openPlan');
    expect(rowOf(addon, 'Guardians', change.guardianId)).toEqual(
      rowOf(school, 'Guardians', change.guardianId),
    );
  });
});

it('a pause that Google asks for once something was begun is told as one', () => {
  const { answer, said } = answerOf(429, 'saveGuardian', change, 'Sheets.Spreadsheets.batchUpdate');
  expect(answer.code).toBe('trouble');
  expect(said).toMatch(/^Google asks for a short pause\. A part of it may have been done\./);
});
