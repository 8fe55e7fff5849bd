import { checkInProblems } from '../../../src/families/page/check-in-form';
import { isPaused, withGuardian } from '../../../src/families/page/guardians';
import { mailWords } from '../../../src/families/page/mail-words';
import { messages } from '../../../src/sidebar/messages/messages';

const { en } = messages.byLanguage;

import { guardianView, planView } from '../sidebar/sample-plan';

describe('a Digest cell', () => {
  it.each([
    ['On', false],
    ['', false],
    ['Stopped', false],
    ['Paused', true],
    ['paused until 2026-10-01', true],
  ])('%j is paused: %s', (digest, paused) => {
    expect(isPaused(guardianView({ digest }).guardian)).toBe(paused);
  });
});

describe('a guardian that changed', () => {
  it('takes its place in the plan', () => {
    const renewed = guardianView({ digest: 'Paused' });
    expect(withGuardian(planView(), renewed).guardians).toEqual([renewed]);
  });
});

describe('a mail', () => {
  it.each([
    ['Sent', '', ''],
    ['Held', 'Digest stopped', 'The digest was held back. The family has stopped the digest.'],
    ['Failed', 'Invalid email: x', 'The digest could not be sent. Invalid email: x'],
    ['Elsewhere', '', 'Elsewhere'],
  ])('%s with detail %j is told as %j', (state, detail, words) => {
    expect(mailWords({ state, detail }, en.family)).toBe(words);
  });
});

describe('a logged call', () => {
  it.each([
    ['', '', '', ['check-in-from', 'check-in-message']],
    ['Rosa', '', '', ['check-in-message']],
    ['Rosa', '', 'Not yet', []],
    ['Rosa', 'All is well', '', []],
    ['  ', 'All is well', '', ['check-in-from']],
    ['Rosa', 'x'.repeat(50_000), '', []],
    ['Rosa', 'x'.repeat(50_001), '', ['check-in-message']],
    ['x'.repeat(50_001), 'All is well', '', ['check-in-from']],
  ] as const)(
    'from %.9j saying %.9j, talked %j, has to change %j',
    (from, message, talked, fields) => {
      const problems = checkInProblems({ from, message, talked }, en.family);
      expect(problems.map(({ field }) => field)).toEqual(fields);
    },
  );
});
