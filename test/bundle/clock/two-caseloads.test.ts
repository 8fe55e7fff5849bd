// Two caseloads of one specialist with the same published add-on: all that the script keeps is in one
// place for both, and neither may feel the other.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { runs } from '../../support/effort';
import { firstLines, owedMails } from '../sending/support/caseload-file';
import {
  familyMails,
  ledger,
  letRunUntil,
  openSchool,
  rowOf,
  tickAt,
  typeInto,
} from '../sending/support/school';
import { call, goalOf, saveOf, sentencesOf } from '../sidebar/sidebar-desk';

const small = firstLines(12);
const owed = owedMails(small).length;
const digestHour = '2026-08-19T16:30';
const goalId = '151615-AC1';
const MINUTE_MS = 60_000;

/** The families of the second caseload have addresses of their own. */
const secondFile = small.replace(/@(families|inbox|mail)\.example/gi, '@lane.example');

interface Caseloads {
  readonly first: CaseloadDesk;
  readonly second: CaseloadDesk;
}

function twoCaseloads(clockHasDocument = true): Caseloads {
  const first = openSchool({
    csv: small,
    begins: '2026-08-17T09:00',
    platform: { installation: 'add-on', clockHasDocument },
  });
  const second = first.beside();
  second.choose('setUpMenu');
  second.importFile('caseload.csv', Buffer.from(secondFile));
  second.choose('switchOnMenu');
  return { first, second };
}

/** How many mails the families of the first and of the second caseload have got. */
const mailsOfBoth = (desk: CaseloadDesk): readonly [number, number] => {
  const mails = familyMails(desk).length;
  const second = familyMails(desk).filter(({ to }) => to.endsWith('@lane.example')).length;
  return [mails - second, second];
};

/** What the sidebar is answered when it saves a goal with a new reason. */
const save = (desk: CaseloadDesk, why: string): unknown =>
  call(desk, 'saveGoal', saveOf(goalOf(desk, goalId), { why }));

const whyIn = (desk: CaseloadDesk): string | undefined =>
  desk.rows('Goals')[rowOf(desk, 'Goals', goalId) - 2]?.['Why it matters to me'];

const isBusy = (answer: unknown): boolean => /going on/.test(sentencesOf(answer, 'busy'));

describe.each([true, false])('two caseloads of an add-on, clocks with a document: %s', (has) => {
  it('are each mailed by their own clock', () => {
    const { first, second } = twoCaseloads(has);
    letRunUntil(first, '2026-08-20T09:00');
    expect(mailsOfBoth(first)).toEqual([owed, owed]);
    expect([first, second].map((desk) => ledger(desk, 'Sent').length)).toEqual([owed, owed]);
  });

  it('are paused and switched on each for itself', () => {
    const { first, second } = twoCaseloads(has);
    for (const desk of [first, second]) desk.setSetting('Teachers', 'Off');
    first.choose('pauseMenu');
    expect(second.choose('healthCheckMenu')).toContain('Digests are on.');
    expect(second.choose('healthCheckMenu')).not.toContain('clock is not running');
    letRunUntil(first, '2026-08-20T09:00');
    expect(ledger(first)).toEqual([]);
    expect(ledger(second, 'Sent')).toHaveLength(owed);
    first.choose('switchOnMenu');
    letRunUntil(first, '2026-09-03T09:00');
    expect(ledger(first, 'Sent')).toHaveLength(owed);
    expect(ledger(second, 'Sent')).toHaveLength(2 * owed);
  });

  it('keep what they remember apart', () => {
    const { first, second } = twoCaseloads(has);
    const textsOf = ({ book, script }: CaseloadDesk) =>
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
      { kind: 'meanwhile', act: () => act(caseloads) },
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

  it('both get all their mails, and the one is free again afterwards', () => {
    expect([first, second].map((desk) => ledger(desk, 'Sent').length)).toEqual([owed, owed]);
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
    const states = [first, second].map((desk) => [
      ledger(desk, 'Sent').length,
      ledger(desk, 'Uncertain').length,
    ]);
    expect(states.sort()).toEqual([
      [owed - 1, 1],
      [owed, 0],
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
  const desk = openSchool({ csv: small, begins: '2026-08-17T09:00' });
  desk.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
  tickAt(desk, digestHour);
  expect(save(desk, 'Because')).toMatchObject({ ok: true });
});

describe('the lock of an add-on', () => {
  const school = openSchool({
    csv: small,
    begins: '2026-08-17T09:00',
    platform: { installation: 'add-on', clockHasDocument: false },
  });

  it.each(['Lock.releaseLock', 'Properties.deleteProperty'])(
    'that cannot be let go of (%s) takes nothing back that was saved',
    (method) => {
      const desk = school.copy();
      desk.script.arm(
        { kind: 'error' },
        { method, occurrence: 1 },
        ({ functionName }) => functionName === 'saveGoal',
      );
      const answer = save(desk, 'Because');
      const saved = whyIn(desk) === 'Because';
      expect((answer as { ok: boolean }).ok).toBe(saved);
      desk.script.clock.moveTo(desk.script.clock.now() + 7 * MINUTE_MS);
      expect(save(desk, 'Again')).toMatchObject({ ok: true });
    },
  );

  it('is heeded by a run that takes the script for a bound one, and the other way round', () => {
    const asBound = { settings: { installation: 'bound', clockHasDocument: false } } as const;
    const desk = school.copy();
    let answer: unknown;
    desk.script.arm(
      {
        kind: 'meanwhile',
        act: () => {
          const other = desk.copy(asBound);
          answer = save(other, 'Because');
        },
      },
      { method: 'MailApp.sendEmail', occurrence: 3 },
    );
    tickAt(desk, digestHour);
    expect(isBusy(answer)).toBe(true);

    const bound = school.copy(asBound);
    bound.script.arm(
      {
        kind: 'meanwhile',
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
    const cost = (desk: CaseloadDesk): number => {
      save(desk, 'Because');
      return desk.executions.at(-1)?.calls.data ?? Number.NaN;
    };
    const bound = openSchool({ csv: small, begins: '2026-08-17T09:00' });
    expect(cost(bound)).toBeLessThanOrEqual(9);
    expect(cost(school.copy())).toBeLessThanOrEqual(12);
  });

  it('outlives the end of a run before any of its calls', () => {
    const before = school.copy();
    typeInto(before, 'Guardians', '151615-G1', 'Digest', 'On');
    tickAt(before, '2026-08-18T18:30');
    const rehearsal = before.copy();
    const calls = tickAt(rehearsal, digestHour)[0]?.calls.total ?? 0;
    expect(ledger(rehearsal, 'Sent')).toHaveLength(owed);
    const flaws: string[] = [];
    for (let point = 1; point <= calls; point += runs(4, 1)) {
      for (const kind of ['crash', 'error'] as const) {
        const desk = before.copy();
        desk.script.arm({ kind }, point);
        tickAt(desk, digestHour, '2026-08-19T17:30', '2026-08-19T18:30');
        const [sent, unsure] = [ledger(desk, 'Sent').length, ledger(desk, 'Uncertain').length];
        const keys = familyMails(desk).map(({ to, subject }) => `${to} ${subject}`);
        const isDoubled = new Set(keys).size < keys.length;
        if (sent + unsure !== owed || unsure > 1 || isDoubled)
          flaws.push(
            `${kind} at ${point}: ${sent} sent, ${unsure} uncertain, doubled ${isDoubled}`,
          );
      }
    }
    expect(flaws).toEqual([]);
  });
});
