// Two caseloads of one specialist with the same published add-on: all that the script keeps is in one
// place for both, and neither may feel the other.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { sweepCrashes } from '../../support/sweep';
import { call, goalOf, saveOf, sentencesOf } from '../sidebar/sidebar-calls';
import {
  familyMails,
  ledger,
  letRunUntil,
  openCaseload,
  rowOf,
  tickAt,
  typeInto,
} from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';

const small = firstLines(12);
const due = dueMails(small).length;
const digestHour = '2026-08-19T16:30';
const goalId = '151615-AC1';
const MINUTE_MS = 60_000;

/** The families of the second caseload have addresses of their own. */
const secondFile = small.replace(/@(families|inbox|mail)\.example/gi, '@lane.example');

interface Caseloads {
  readonly first: AddonHarness;
  readonly second: AddonHarness;
}

function twoCaseloads(clockHasDocument = true): Caseloads {
  const first = openCaseload({
    csv: small,
    begins: '2026-08-17T09:00',
    platform: { installation: 'add-on', clockHasDocument },
  });
  const second = first.beside();
  second.choose('setUpMenu');
  second.importFile('caseload.csv', Buffer.from(secondFile));
  second.decideAll();
  second.switchOn();
  // Both have been set up in one minute, and each may ask Google only so often in one.
  first.script.advanceTo(first.script.state.now + MINUTE_MS);
  return { first, second };
}

/** How many emails the families of the first and of the second caseload have got. */
const mailsOfBoth = (addon: AddonHarness): readonly [number, number] => {
  const mails = familyMails(addon).length;
  const second = familyMails(addon).filter(({ to }) => to.endsWith('@lane.example')).length;
  return [mails - second, second];
};

/** What the sidebar is answered when it saves a goal with a new reason. */
const save = (addon: AddonHarness, why: string): unknown =>
  call(addon, 'saveGoal', saveOf(goalOf(addon, goalId), { why }));

const whyIn = (addon: AddonHarness): string | undefined =>
  addon.rows('Goals')[rowOf(addon, 'Goals', goalId) - 2]?.['Why it matters to me'];

const isBusy = (answer: unknown): boolean => /going on/.test(sentencesOf(answer, 'busy'));

describe.each([true, false])('two caseloads of an add-on, clocks with a document: %s', (has) => {
  it('are each emailed by their own clock', () => {
    const { first, second } = twoCaseloads(has);
    letRunUntil(first, '2026-08-20T09:00');
    expect(mailsOfBoth(first)).toEqual([due, due]);
    expect([first, second].map((addon) => ledger(addon, 'Sent').length)).toEqual([due, due]);
  });

  it('are paused and switched on each for itself', () => {
    const { first, second } = twoCaseloads(has);
    for (const addon of [first, second]) addon.setSetting('Teachers', 'Off');
    first.choose('pauseMenu');
    expect(second.choose('healthCheckMenu')).toContain('Digests are on.');
    expect(second.choose('healthCheckMenu')).not.toContain('clock is not running');
    letRunUntil(first, '2026-08-20T09:00');
    expect(ledger(first)).toEqual([]);
    expect(ledger(second, 'Sent')).toHaveLength(due);
    first.switchOn();
    letRunUntil(first, '2026-09-03T09:00');
    expect(ledger(first, 'Sent')).toHaveLength(due);
    expect(ledger(second, 'Sent')).toHaveLength(2 * due);
  });

  it('keep what they remember apart', () => {
    const { first, second } = twoCaseloads(has);
    const textsOf = ({ book, script }: AddonHarness) =>
      Object.entries(script.state.properties.script ?? {}).filter(([name]) =>
        name.startsWith(`${book.id}/`),
      );
    const before = textsOf(first);
    second.setSetting('Teachers', 'Own files');
    second.choose('refreshTeachersMenu');
    expect(textsOf(second).length).toBeGreaterThan(10);
    expect(textsOf(first)).toEqual(before);
    const all = Object.keys(first.script.state.properties.script ?? {});
    expect(all).toHaveLength(textsOf(first).length + textsOf(second).length);
    expect(first.script.state.properties).not.toHaveProperty([`document:${first.book.id}`]);
  });
});

describe('while one of them sends', () => {
  function during(act: (caseloads: Caseloads) => void): Caseloads {
    const caseloads = twoCaseloads(false);
    tickAt(caseloads.first, '2026-08-18T18:30');
    const armed = caseloads.first.script.arm(
      { kind: 'interleave', act: () => act(caseloads) },
      { method: 'MailApp.sendEmail', occurrence: 3 },
      ({ functionName }) => functionName === 'tick',
    );
    tickAt(caseloads.first, digestHour);
    expect(armed.struck).toBe(true);
    return caseloads;
  }
  const answers: unknown[] = [];
  const { first, second } = during((both) => {
    answers.push(save(both.second, 'Because'), save(both.first, 'Because'));
  });

  it('the other is worked on without a wait', () => {
    expect(answers[0]).toMatchObject({ ok: true });
    expect(whyIn(second)).toBe('Because');
    const saved = second.executions.find(({ functionName }) => functionName === 'saveGoal');
    expect(saved?.calls.byMethod['Utilities.sleep']).toBeUndefined();
  });

  it('nobody else works on the one', () => {
    expect(isBusy(answers[1])).toBe(true);
    expect(whyIn(first)).not.toBe('Because');
  });

  it('both get all their emails, and the one is free again afterwards', () => {
    expect([first, second].map((addon) => ledger(addon, 'Sent').length)).toEqual([due, due]);
    expect(save(first, 'Now')).toMatchObject({ ok: true });
    const leases = Object.keys(first.script.state.properties.script ?? {});
    expect(leases.filter((name) => name.endsWith('/lease'))).toEqual([]);
  });
});

describe('a run of an add-on that dies', () => {
  function crashed(): Caseloads {
    const caseloads = twoCaseloads(false);
    tickAt(caseloads.first, '2026-08-18T18:30');
    caseloads.first.script.arm(
      { kind: 'crash' },
      { method: 'MailApp.sendEmail', occurrence: 4 },
      ({ functionName }) => functionName === 'tick',
    );
    tickAt(caseloads.first, digestHour);
    return caseloads;
  }

  it('keeps its own caseload to itself until it would have ended at the latest', () => {
    const { first, second } = crashed();
    expect(save(second, 'Because')).toMatchObject({ ok: true });
    expect(isBusy(save(first, 'Because'))).toBe(true);
    first.script.clock.moveTo(first.script.clock.now() + 7 * MINUTE_MS);
    expect(save(first, 'Because')).toMatchObject({ ok: true });
  });

  it('is recovered by the next hour', () => {
    const { first, second } = crashed();
    tickAt(first, '2026-08-19T17:30');
    const states = [first, second].map((addon) => [
      ledger(addon, 'Sent').length,
      ledger(addon, 'Uncertain').length,
    ]);
    expect(states.sort()).toEqual([
      [due - 1, 1],
      [due, 0],
    ]);
  });

  it('makes a click wait that comes just before then', () => {
    const { first } = crashed();
    const { state } = first.script;
    const lease = Number(state.properties.script?.[`${first.book.id}/lease`]);
    first.script.clock.moveTo(lease - 5_000);
    expect(save(first, 'Because')).toMatchObject({ ok: true });
    expect(state.now).toBeGreaterThan(lease);
  });
});

it('a run of a bound script that dies leaves the caseload free at once', () => {
  const addon = openCaseload({ csv: small, begins: '2026-08-17T09:00' });
  addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(addon, digestHour);
  expect(save(addon, 'Because')).toMatchObject({ ok: true });
});

describe('the lock of an add-on', () => {
  const school = openCaseload({
    csv: small,
    begins: '2026-08-17T09:00',
    platform: { installation: 'add-on', clockHasDocument: false },
  });

  it.each(['Lock.releaseLock', 'Properties.deleteProperty'])(
    'that cannot be let go of (%s) takes nothing back that was saved',
    (method) => {
      const addon = school.copy();
      addon.script.arm(
        { kind: 'error' },
        { method, occurrence: 1 },
        ({ functionName }) => functionName === 'saveGoal',
      );
      const answer = save(addon, 'Because');
      const saved = whyIn(addon) === 'Because';
      expect((answer as { ok: boolean }).ok).toBe(saved);
      addon.script.clock.moveTo(addon.script.clock.now() + 7 * MINUTE_MS);
      expect(save(addon, 'Again')).toMatchObject({ ok: true });
    },
  );

  it('is heeded by a run that takes the script for a bound one, and the other way round', () => {
    const asBound = { settings: { installation: 'bound', clockHasDocument: false } } as const;
    const addon = school.copy();
    let answer: unknown;
    addon.script.arm(
      {
        kind: 'interleave',
        act: () => {
          const other = addon.copy(asBound);
          answer = save(other, 'Because');
        },
      },
      { method: 'MailApp.sendEmail', occurrence: 3 },
    );
    tickAt(addon, digestHour);
    expect(isBusy(answer)).toBe(true);

    const bound = school.copy(asBound);
    bound.script.arm(
      {
        kind: 'interleave',
        act: () => {
          const addon = { installation: 'add-on', clockHasDocument: false } as const;
          answer = save(bound.copy({ settings: addon }), 'Because');
        },
      },
      { method: 'MailApp.sendEmail', occurrence: 3 },
    );
    tickAt(bound, digestHour);
    expect(isBusy(answer)).toBe(true);
  });

  it('costs a save of a goal few calls more than a bound script', () => {
    const cost = (addon: AddonHarness): number => {
      save(addon, 'Because');
      return addon.executions.at(-1)?.calls.data ?? Number.NaN;
    };
    const bound = openCaseload({ csv: small, begins: '2026-08-17T09:00' });
    expect(cost(bound)).toBeLessThanOrEqual(10);
    expect(cost(school.copy())).toBeLessThanOrEqual(12);
  });

  it('outlives the end of a run before any of its calls', () => {
    const before = school.copy();
    typeInto(before, 'Guardians', '151615-G1', 'Digest', 'On');
    tickAt(before, '2026-08-18T18:30');
    const result = sweepCrashes({
      start: before,
      act: (addon) => tickAt(addon, digestHour),
      goOn: (addon) => tickAt(addon, '2026-08-19T17:30', '2026-08-19T18:30'),
      judge: (addon) => {
        const [sent, unsure] = [ledger(addon, 'Sent').length, ledger(addon, 'Uncertain').length];
        const keys = familyMails(addon).map(({ to, subject }) => `${to} ${subject}`);
        const isDoubled = new Set(keys).size < keys.length;
        const isRight = sent + unsure === due && unsure <= 1 && !isDoubled;
        return isRight ? [] : [`${sent} sent, ${unsure} uncertain, doubled ${isDoubled}`];
      },
    });
    expect(result.flaws).toEqual([]);
    expect(result.outcomes).toBeGreaterThan(due);
  });
});
