// Cuts the recording of an answer off before every call, and has the person send it again: it is never
// recorded half, never twice, and the specialist hears of a wish to talk.

import { batchSize } from '../../src/mailing/server/send-queue';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import {
  answerSchool,
  digestToken,
  pageSchool,
  tokenOf,
  visitor,
} from '../bundle/answers/answer-school';
import { at, ledger, openCaseload, tickAt } from '../bundle/support/addon';
import { twoBatches } from '../bundle/support/example-caseload';
import { sweepCrashes, sweepFaults } from '../support/sweep';

const moments = new Set(['At']);

const rowsOf = (addon: AddonHarness, tab: string): readonly string[] =>
  addon
    .rows(tab)
    .filter((row) => Object.values(row).some((shown) => shown !== ''))
    .map((row) => JSON.stringify(Object.entries(row).filter(([header]) => !moments.has(header))));

const tabs = ['Check-ins', 'Participation', 'Guardians', 'History'] as const;

const contents = (addon: AddonHarness): string =>
  JSON.stringify(tabs.map((tab) => rowsOf(addon, tab)));

const wishes = (addon: AddonHarness): number =>
  addon.script.state.outbox.filter(({ subject }) => subject.includes('would like to talk')).length;

const answered = answerSchool();
const token = digestToken(answered);
const answeredBefore = answered.copy();
visitor(answeredBefore).send(token, 'not-yet', 'Later');

const asked = pageSchool();
asked.setSetting('Student check-in', 'yes');
asked.switchOn();
asked.script.advanceTo(at('2026-08-18T09:30'));
const [studentRow] = asked.rows('Deliveries');
const studentToken = tokenOf(asked, {
  purpose: 'student',
  delivery: studentRow?.['Delivery ID'] ?? '',
  person: '000101',
  student: '000101',
});
const page = visitor(asked).open(studentToken);
const reply = {
  goals: (page.kind === 'student' ? page.goals : []).map(({ key }) => ({
    key,
    ownRating: 'On the way',
    did: 'Read',
    obstacle: '',
    ifThen: 'If it rains, then I read.',
    helpWanted: '',
    wish: '',
    newWording: '',
    notInEmails: [],
  })),
  wantsToTalk: true,
  message: '',
};

const cases: readonly {
  readonly what: string;
  readonly start: AddonHarness;
  readonly act: (addon: AddonHarness) => unknown;
  readonly isWish: boolean;
}[] = [
  {
    what: 'a first answer',
    start: answered,
    act: (addon) => visitor(addon).call('sendAnswer', token, { answer: 'call', message: 'Soon' }),
    isWish: true,
  },
  {
    what: 'an answer in the place of another',
    start: answeredBefore,
    act: (addon) => visitor(addon).call('sendAnswer', token, { answer: 'talked', message: '' }),
    isWish: false,
  },
  {
    what: 'a pause',
    start: answered,
    act: (addon) =>
      visitor(addon).call('changeEmails', token, { kind: 'pause', until: '2026-10-01' }),
    isWish: false,
  },
  {
    what: 'a student’s check-in',
    start: asked,
    act: (addon) => visitor(addon).call('sendCheckIn', studentToken, reply),
    isWish: true,
  },
];

it.each(cases)('records $what once and whole', ({ start, act, isWish }) => {
  const clean = start.copy();
  act(clean);
  expect(contents(clean)).not.toBe(contents(start));
  const [none, all] = [contents(start), contents(clean)];
  let half = 0;
  const { points, flaws } = sweepCrashes({
    start,
    act,
    goOn: (addon) => {
      if (![none, all].includes(contents(addon))) half += 1;
      act(addon);
      // The hour after: what was noted and not told is told.
      addon.script.advanceTo(addon.script.clock.now() + 2 * 60 * 60_000);
    },
    judge: (addon) => [
      ...(contents(addon) === all ? [] : ['differs from a clean run']),
      ...(!isWish || wishes(addon) > 0 ? [] : ['the wish is not told']),
    ],
  });
  expect(flaws).toEqual([]);
  expect(half).toBe(0);
  expect(points).toBeGreaterThan(10);
  expect(wishes(clean)).toBe(isWish ? 1 : 0);
});

describe('at the same time', () => {
  const bensToken = digestToken(answered, '000102-G1');
  const sendBen = (addon: AddonHarness) =>
    visitor(addon).call('sendAnswer', bensToken, { answer: 'talked', message: 'Ben' });
  const sendAda = (addon: AddonHarness) =>
    visitor(addon).call('sendAnswer', token, { answer: 'not-yet', message: 'Ada' });

  it('keeps both of two answers, or tells one to try later', () => {
    const { points, flaws } = sweepFaults({
      start: answered,
      act: sendAda,
      fault: (addon) => ({ kind: 'interleave', act: () => sendBen(addon) }),
      // Whoever was told so sends again.
      goOn: sendBen,
      judge: (addon) => {
        const said = addon
          .rows('Check-ins')
          .map(({ Message }) => Message)
          .filter(Boolean)
          .sort();
        return JSON.stringify(said) === '["Ada","Ben"]' ? [] : [`the answers are ${said}`];
      },
    });
    expect(flaws).toEqual([]);
    expect(points).toBeGreaterThan(10);
  });
});

describe('while the clock sends two batches', () => {
  const big = openCaseload({ csv: twoBatches() });
  const { url } = big.deployWebApp();
  big.setSetting('Answer page', url);
  tickAt(big, '2026-08-18T18:30');
  big.script.clock.moveTo(at('2026-08-19T16:30'));
  const gone = big.copy();
  tickAt(gone, '2026-08-19T16:30');
  const firstSent = ledger(gone).find(({ State }) => State === 'Sent');
  const early = tokenOf(big, {
    purpose: 'family',
    delivery: firstSent?.['Delivery ID'] ?? '',
    person: firstSent?.['Guardian ID'] ?? '',
    student: firstSent?.['Student ID'] ?? '',
  });
  const answer = (addon: AddonHarness) =>
    visitor(addon).call('sendAnswer', early, { answer: 'talked', message: 'Quick' });
  const run = (addon: AddonHarness) => tickAt(addon, '2026-08-19T16:30');
  const sent = (addon: AddonHarness) =>
    ledger(addon).filter(({ State }) => State === 'Sent').length;

  it('records an answer in the gap between them, and both end well', () => {
    const addon = big.copy();
    let page: unknown = null;
    const gap = addon.script.arm(
      {
        kind: 'interleave',
        act: () => {
          page = answer(addon).result;
        },
      },
      { method: 'Utilities.sleep', occurrence: 1 },
    );
    run(addon);
    expect(gap.struck).toBe(true);
    expect(page).toMatchObject({ kind: 'family', given: { answer: 'talked', message: 'Quick' } });
    expect(addon.rows('Check-ins')[0]).toMatchObject({ Message: 'Quick' });
    expect(sent(addon)).toBe(sent(gone));
    expect(sent(addon)).toBeGreaterThan(batchSize);
  });

  it('lets no other run send, recover or move anything in the gap', () => {
    const addon = big.copy();
    const outcomes: string[] = [];
    addon.script.arm(
      {
        kind: 'interleave',
        act: () => {
          outcomes.push(...run(addon).flatMap(({ logs }) => logs.map(({ text }) => text)));
        },
      },
      { method: 'Utilities.sleep', occurrence: 1 },
    );
    run(addon);
    expect(outcomes).toEqual(['busy']);
    expect(sent(addon)).toBe(sent(gone));
    expect(addon.script.state.outbox).toHaveLength(gone.script.state.outbox.length);
  });

  it('lets nobody in after a run that was cut off in the gap, either', () => {
    const addon = big.copy();
    const [secret = ''] = Object.keys(addon.script.state.properties.script ?? {}).filter((name) =>
      name.endsWith('/secret'),
    );
    // Left of the run that was cut off, and over by now.
    Object.assign(addon.script.state.properties.script ?? {}, {
      [secret.replace(/secret$/, 'sending')]: String(addon.script.clock.now() - 1),
    });
    const outcomes: string[] = [];
    addon.script.arm(
      {
        kind: 'interleave',
        act: () => {
          outcomes.push(...run(addon).flatMap(({ logs }) => logs.map(({ text }) => text)));
        },
      },
      { method: 'Utilities.sleep', occurrence: 1 },
    );
    run(addon);
    expect(outcomes).toEqual(['busy']);
    expect(addon.script.state.outbox).toHaveLength(gone.script.state.outbox.length);
  });

  it('goes on an hour after a run that was cut off in the gap', () => {
    const addon = big.copy();
    addon.script.arm({ kind: 'crash' }, { method: 'Utilities.sleep', occurrence: 1 });
    run(addon);
    expect(sent(addon)).toBe(batchSize);
    tickAt(addon, '2026-08-19T17:30');
    expect(sent(addon)).toBe(sent(gone));
  });
});
