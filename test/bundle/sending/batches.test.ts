// One batch of emails: its steps in order, and what is left when it stops at any of them.
import { SERVER_ERROR } from '../../../emulator/runtime/faults';
import { usedQuota } from '../../../emulator/runtime/quota';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import {
  familyMails,
  ledger,
  openCaseload,
  rowOf,
  staffMails,
  tickAt,
  typeInto,
} from '../support/addon';
import { firstLines } from '../support/example-caseload';

const run = '2026-08-19T16:30';
const hourLater = '2026-08-19T17:30';
/** Recovers what a cut run has left, and sends nothing: it is late. */
const night = '2026-08-19T22:30';

const send = 'MailApp.sendEmail';
const journalled = 'Properties.setProperty';
const written = 'Sheets.Spreadsheets.batchUpdate';
const steps: Readonly<Record<string, string>> = {
  [send]: 'send',
  [journalled]: 'journal',
  'Properties.setProperties': 'journal and schedule',
  [written]: 'write',
};

/** Three emails are due, to these addresses in this order. */
const families = [
  'rosa.brown56@families.example',
  'thu.garcamrquez43@families.example',
  'mark793@inbox.example',
] as const;
const [rosa, thu, mark] = families;
const ids = ['151615-G1', '169771-G1', '169771-G2'].map((guardian) => `2026-08-17 ${guardian}`);
const [rosaId = '', thuId = ''] = ids;

const settings = { Teachers: 'Off', 'Heads-up': 'no' };
/** The first hour of the digest day, which remembers more than others, is over. */
function open(more: Readonly<Record<string, string>> = {}): AddonHarness {
  const addon = openCaseload({ csv: firstLines(4), settings: { ...settings, ...more } });
  tickAt(addon, '2026-08-19T07:30');
  return addon;
}

const row = (addon: AddonHarness, id: string) =>
  ledger(addon).find((each) => each['Delivery ID'] === id);
/** "Sent 1", for each of the three. */
const states = (addon: AddonHarness) =>
  ids.map((id) => `${row(addon, id)?.State} ${row(addon, id)?.Attempts}`);
const mailed = (addon: AddonHarness) => familyMails(addon).map(({ to }) => to);
const lastDigests = (addon: AddonHarness) =>
  ids.map(
    (id) =>
      addon.rows('Guardians').find((each) => id.endsWith(each['Guardian ID'] ?? '?'))?.[
        'Last digest'
      ],
  );
const property = (addon: AddonHarness, name: string) =>
  addon.script.state.properties.script?.[`${addon.book.id}/${name}`] ?? '';

/** Something happens just before an email goes out, the first one being 1. */
const justBefore = (addon: AddonHarness, mail: number, act: () => void): void =>
  void addon.script.arm({ kind: 'interleave', act }, { method: send, occurrence: mail });

const crashBefore = (addon: AddonHarness, method: string, occurrence: number): void =>
  void addon.script.arm({ kind: 'crash' }, { method, occurrence });

const leaveQuota = (addon: AddonHarness, mails: number): void =>
  addon.script.persistentFaults.leaveMailQuota(specialist.email, mails);

const quotaLeft = (addon: AddonHarness): number =>
  1500 - usedQuota(addon.script.state, specialist.email, 'mail recipients');

/** Google sends the email, and reports an error all the same. */
const sentInError = (addon: AddonHarness, mail: number): void =>
  void addon.script.arm({ kind: 'error after success' }, { method: send, occurrence: mail });

const typeFormula = (addon: AddonHarness, id: string, header: string, text: string): void => {
  const sheet = addon.book.sheetNamed('Deliveries');
  const column = addon.grid('Deliveries')[0]?.indexOf(header) ?? -1;
  const place = rowOf(addon, 'Deliveries', id) - 1;
  if (!sheet || column < 0) throw new Error(`Deliveries has no ${header}`);
  const { style } = sheet.cell(place, column);
  sheet.change(place, column, { style: { ...style, numberFormat: null } });
  addon.user.typeAt(sheet, place, column, text);
};

describe('a batch against which nothing stands', () => {
  it('is queued in one write, sent email by email behind its journal, settled in one write', () => {
    const addon = open();
    const seen: string[] = [];
    addon.script.watch(({ traits: { method } }) => seen.push(...(steps[method] ?? '').split('|')));
    tickAt(addon, run);
    expect(seen.filter(Boolean)).toEqual([
      'write',
      ...['journal', 'send'],
      ...['journal', 'send'],
      ...['journal', 'send'],
      'write',
      'journal and schedule',
    ]);
    expect(mailed(addon)).toEqual(families);
    expect(row(addon, thuId)).toEqual({
      'Delivery ID': thuId,
      Student: 'Zoë García Márquez',
      Guardian: 'Thu García Márquez',
      Period: '2026-08-17/2026-08-30',
      'Student ID': '169771',
      'Guardian ID': '169771-G1',
      'E-mail': thu,
      State: 'Sent',
      At: expect.stringMatching(/^2026-08-19T16:30:\d\d-06:00$/),
      Attempts: '1',
      Detail: '',
      'Question IDs': expect.stringMatching(/^[\w-]+; [\w-]+; [\w-]+$/),
      Form: 'Plan',
      Told: expect.stringMatching(/^goals:\w+$/),
    });
    expect(lastDigests(addon)).toEqual(['2026-08-19', '2026-08-19', '2026-08-19']);
  });

  it('stands Queued in the ledger before the first email goes out, and its journal names the place', () => {
    const addon = open();
    const seen: (readonly string[])[] = [];
    const positions: number[] = [];
    addon.script.watch(({ traits: { method } }) => {
      if (method !== send) return;
      seen.push(states(addon));
      positions.push(JSON.parse(property(addon, 'journal')).position);
    });
    tickAt(addon, run);
    expect(seen).toEqual(Array(3).fill(['Queued 0', 'Queued 0', 'Queued 0']));
    expect(positions).toEqual([0, 1, 2]);
  });

  it('keeps new translations with the same write', () => {
    const addon = open({ 'Machine translation': 'yes' });
    typeInto(addon, 'Guardians', '151615-G1', 'Language', 'Vietnamese');
    let [writes, translations] = [0, -1];
    addon.script.watch(({ traits: { method } }) => {
      if (method === written) writes += 1;
      if (method !== send || translations >= 0) return;
      expect(writes).toBe(1);
      translations = addon.rows('Translations').filter(({ Original }) => Original !== '').length;
    });
    tickAt(addon, run);
    expect(translations).toBeGreaterThan(0);
  });
});

it('an hour without an email writes nothing into the journal', () => {
  const addon = open();
  const [tick] = tickAt(addon, '2026-08-19T15:30');
  expect(tick?.outcome).toBe('completed');
  expect(property(addon, 'journal')).toBe('');
  expect(tick?.calls.byMethod[journalled]).toBeUndefined();
});

describe('an email that was tried before', () => {
  /** It has failed once, and the hour after comes. */
  const failedOnce = () => {
    const addon = open();
    addon.script.persistentFaults.failAddress(rosa);
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Failed 1', 'Sent 1', 'Sent 1']);
    return addon;
  };

  it('keeps its row and its name, and counts on', () => {
    const addon = failedOnce();
    typeInto(addon, 'Deliveries', rosaId, 'Delivery ID', 'older name');
    const rows = ledger(addon).length;
    addon.script.persistentFaults.restoreAddress(rosa);
    tickAt(addon, hourLater);
    expect(ledger(addon)).toHaveLength(rows);
    expect(row(addon, 'older name')).toMatchObject({
      State: 'Sent',
      Attempts: '2',
      Detail: '',
      'E-mail': rosa,
    });
  });

  it('is not tried a third time', () => {
    const addon = failedOnce();
    tickAt(addon, hourLater, '2026-08-19T18:30', '2026-08-20T16:30');
    expect(states(addon)).toEqual(['Failed 2', 'Sent 1', 'Sent 1']);
  });

  it('stays in doubt where the new try is refused: the first may have arrived', () => {
    const addon = open();
    crashBefore(addon, send, 1);
    tickAt(addon, run, hourLater);
    expect(states(addon)[0]).toBe('Uncertain 1');
    addon.script.persistentFaults.failAddress(rosa);
    addon.choose('uncertainMenu');
    expect(row(addon, rosaId)).toMatchObject({
      State: 'Uncertain',
      Detail: expect.stringContaining('An earlier try may have arrived.'),
    });
  });

  it('does not go out where somebody deletes its row just then, but in the hour after', () => {
    const addon = failedOnce();
    addon.script.persistentFaults.restoreAddress(rosa);
    const act = () => addon.user.deleteRows('Deliveries', rowOf(addon, 'Deliveries', rosaId));
    addon.script.arm({ kind: 'interleave', act }, { method: written, occurrence: 1 });
    tickAt(addon, hourLater);
    expect(mailed(addon)).toEqual([thu, mark]);
    tickAt(addon, '2026-08-19T18:30');
    expect(mailed(addon)).toEqual([thu, mark, rosa]);
  });
});

describe('a batch in which something fails', () => {
  it('tells of a refused address why, and sends the others', () => {
    const addon = open();
    addon.script.persistentFaults.failAddress(thu);
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Sent 1', 'Failed 1', 'Sent 1']);
    expect(row(addon, thuId)?.Detail).toBe(`Invalid email: ${thu}`);
    expect(lastDigests(addon)).toEqual(['2026-08-19', '', '2026-08-19']);
  });

  it('leaves an email in doubt that Google has sent, although it reported an error', () => {
    const addon = open();
    sentInError(addon, 2);
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Sent 1', 'Uncertain 1', 'Sent 1']);
    expect(row(addon, thuId)?.Detail).toContain(SERVER_ERROR);
    expect(staffMails(addon).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/1 uncertain$/),
    ]);
  });

  it('goes by the counter of the last error, not by that of the beginning', () => {
    const addon = open();
    // Somebody else has used ten of the day's emails; then an address is refused, and another.
    justBefore(addon, 1, () => leaveQuota(addon, quotaLeft(addon) - 10));
    for (const address of [rosa, thu]) addon.script.persistentFaults.failAddress(address);
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Uncertain 1', 'Failed 1', 'Sent 1']);
  });

  it('stops where the quota is used up: that email may have been the last one of it', () => {
    const addon = open();
    justBefore(addon, 2, () => leaveQuota(addon, 0));
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Sent 1', 'Uncertain 1', 'Queued 0']);
  });

  it('stops where the quota was used up before; the rest stays queued, untried', () => {
    const addon = open();
    // After the first error it is known that one email is left, and the second takes it.
    addon.script.persistentFaults.failAddress(rosa);
    justBefore(addon, 1, () => leaveQuota(addon, 1));
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Uncertain 1', 'Sent 1', 'Queued 0']);
  });

  it('says which rows of the ledger somebody has to mend', () => {
    const addon = open();
    addon.script.persistentFaults.failAddress(thu);
    tickAt(addon, run);
    addon.script.persistentFaults.restoreAddress(thu);
    typeFormula(addon, thuId, 'Attempts', '=1');
    tickAt(addon, hourLater);
    expect(mailed(addon)).toEqual([rosa, mark]);
    const [trouble] = staffMails(addon);
    expect(trouble?.subject).toBe('Digests are waiting for you');
    expect(trouble?.body.replace(/\s+/g, ' ')).toMatch(/thu\.garcamrquez43.*“Attempts”: a formula/);
  });

  it('keeps an email in doubt whose row cannot be settled', () => {
    const addon = open();
    justBefore(addon, 2, () => typeFormula(addon, rosaId, 'State', '="Queued"'));
    tickAt(addon, run);
    expect(mailed(addon)).toEqual(families);
    expect(JSON.parse(property(addon, 'journal')).doubts).toHaveLength(1);
    tickAt(addon, hourLater, '2026-08-19T18:30');
    expect(mailed(addon)).toEqual(families);
    typeInto(addon, 'Deliveries', rosaId, 'State', 'Queued');
    tickAt(addon, '2026-08-19T19:30', '2026-08-19T20:30');
    expect(row(addon, rosaId)?.State).toBe('Uncertain');
    expect(property(addon, 'journal')).toBe('');
    expect(mailed(addon)).toEqual(families);
  });

  it('stops when the time is up; the rest stays queued', () => {
    const addon = open();
    justBefore(addon, 2, () => {
      addon.script.state.now += 4.5 * 60_000;
    });
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Sent 1', 'Sent 1', 'Queued 0']);
  });
});

describe('a batch cut off', () => {
  it('before it is queued leaves nothing behind', () => {
    const addon = open();
    crashBefore(addon, written, 1);
    tickAt(addon, run);
    expect([mailed(addon), ledger(addon), property(addon, 'journal')]).toEqual([[], [], '']);
  });

  it('before it is settled is told apart by its journal', () => {
    const addon = open();
    crashBefore(addon, written, 2);
    // By the day on which they went out, not by that of the recovery.
    tickAt(addon, run, '2026-08-20T09:30');
    expect(states(addon)).toEqual(['Sent 1', 'Sent 1', 'Uncertain 1']);
    expect(lastDigests(addon)).toEqual(['2026-08-19', '2026-08-19', '']);
    expect(property(addon, 'journal')).toBe('');
  });

  it('after an email that Google has sent in spite of an error, keeps that one in doubt', () => {
    const addon = open();
    sentInError(addon, 1);
    // Before the settling write comes a note in the schedule that there is something to report.
    crashBefore(addon, written, 2);
    tickAt(addon, run, night);
    expect(states(addon)).toEqual(['Uncertain 1', 'Sent 1', 'Uncertain 1']);
  });

  it('with a refused email before, keeps that one apart', () => {
    const addon = open();
    addon.script.persistentFaults.failAddress(rosa);
    crashBefore(addon, written, 2);
    tickAt(addon, run, night);
    expect(states(addon)).toEqual(['Failed 1', 'Sent 1', 'Uncertain 1']);
  });

  it.each([0, 1, 2])('by an error at the journal of email %d: settles what went before', (cut) => {
    const addon = open();
    addon.script.arm({ kind: 'error' }, { method: journalled, occurrence: cut + 1 });
    tickAt(addon, run);
    const settled = ids.map((_, place) => (place < cut ? 'Sent 1' : 'Queued 0'));
    expect(states(addon)).toEqual(settled);
    tickAt(addon, night);
    expect(states(addon)).toEqual(settled);
    expect(mailed(addon)).toEqual(families.slice(0, cut));
  });

  it.each([
    [0, ['Queued 0', 'Queued 0', 'Queued 0']],
    [1, ['Uncertain 1', 'Queued 0', 'Queued 0']],
    [2, ['Sent 1', 'Uncertain 1', 'Queued 0']],
  ])('while the journal of email %d is written: sends no email twice', (cut, recovered) => {
    const addon = open();
    crashBefore(addon, journalled, cut + 1);
    tickAt(addon, run, night);
    expect(states(addon)).toEqual(recovered);
    tickAt(addon, '2026-08-20T16:30');
    expect(mailed(addon)).toEqual(families);
  });

  it('when nobody can say what is left of the quota, leaves that email in doubt', () => {
    const addon = open();
    addon.script.persistentFaults.failAddress(thu);
    const asked = { method: 'MailApp.getRemainingDailyQuota', occurrence: 2 };
    addon.script.arm({ kind: 'error' }, asked);
    tickAt(addon, run);
    expect(states(addon)).toEqual(['Sent 1', 'Queued 0', 'Queued 0']);
    tickAt(addon, night);
    expect(states(addon)).toEqual(['Sent 1', 'Uncertain 1', 'Queued 0']);
  });

  it('of emails to teachers touches no guardian', () => {
    const addon = open({ Teachers: 'Filter views' });
    addon.choose('refreshTeachersMenu');
    const act = () => addon.choose('mailTeacherLinksMenu');
    crashBefore(addon, send, 2);
    expect(act).toThrow('killed');
    // A row of Guardians for each of them: without one, nothing could be written anyway.
    const names = ledger(addon).map((each) => each['Guardian ID'] ?? '');
    expect(names.length).toBeGreaterThanOrEqual(3);
    const guardians = addon.rows('Guardians').map((each) => each['Guardian ID'] ?? '');
    names.slice(0, guardians.length).forEach((name, place) => {
      typeInto(addon, 'Guardians', guardians[place] ?? '', 'Guardian ID', name);
    });
    tickAt(addon, '2026-08-18T22:30');
    expect(ledger(addon).map(({ State }) => State)).toEqual(
      expect.arrayContaining(['Sent', 'Uncertain', 'Queued']),
    );
    const touched = addon.rows('Guardians').filter((each) => each['Last digest'] !== '');
    expect(touched).toEqual([]);
  });

  it('keeps its journal where the schedule is written in between', () => {
    const addon = openCaseload({ csv: firstLines(4), begins: run, on: false });
    crashBefore(addon, send, 2);
    expect(() => addon.choose('sendDueMenu')).toThrow('killed');
    const [journal, schedule] = [property(addon, 'journal'), property(addon, 'schedule')];
    expect(JSON.parse(journal)).toMatchObject({ position: 1 });
    // Starts the clock, and remembers whose it is.
    addon.choose('refreshTeachersMenu');
    expect(property(addon, 'schedule')).not.toBe(schedule);
    expect(property(addon, 'journal')).toBe(journal);
  });
});
