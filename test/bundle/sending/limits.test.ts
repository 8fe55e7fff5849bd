// What bounds a run: the day's email quota, the time of an execution, the hours of a family's day.
import { specialist } from '../../../workbench/harness/addon-harness';
import { growCaseload } from '../../../workbench/simulate/grow-caseload';
import {
  at,
  familyMails,
  ledger,
  letRunUntil,
  mailingDays,
  openCaseload,
  staffMails,
  tickAt,
  typeInto,
  wall,
} from '../support/addon';
import { dueMails, firstLines, twoBatches, wholeCaseload } from '../support/example-caseload';
import { audit, flawless } from './support/audit';

const small = firstLines(12);
const due = dueMails(small).length;
const reserve = 5;
const executionBudgetMs = 4.5 * 60_000;
const slowestMailMs = 1_500;

const days = (addon: ReturnType<typeof openCaseload>) =>
  Object.fromEntries(
    [...new Set(mailingDays(addon).map((line) => line.slice(0, 10)))].map((day) => [
      day,
      mailingDays(addon).filter((line) => line.startsWith(day)).length,
    ]),
  );

describe('a quota that does not suffice for a day', () => {
  const settings = { 'Heads-up': 'no' };
  const ticks = ['2026-08-19', '2026-08-20', '2026-08-21', '2026-08-22'].flatMap((day) => [
    `${day}T16:30`,
    `${day}T17:30`,
    `${day}T18:30`,
  ]);

  it('spreads the run over days and keeps the reserve', () => {
    const addon = openCaseload({ csv: small, settings, platform: { mailRecipientsPerDay: 10 } });
    tickAt(addon, ...ticks);
    expect(days(addon)).toEqual({ '2026-08-19': 5, '2026-08-20': 5, '2026-08-21': due - 10 });
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
    expect(staffMails(addon)).toEqual([]);
  });

  it('mails nobody when no more than the reserve is left', () => {
    const addon = openCaseload({
      csv: small,
      settings,
      platform: { mailRecipientsPerDay: reserve },
    });
    tickAt(addon, ...ticks);
    expect(familyMails(addon)).toEqual([]);
  });

  it('begins the next turn with those who have waited longest', () => {
    const addon = openCaseload({
      csv: small,
      settings: { ...settings, Cadence: 'Weekly' },
      platform: { mailRecipientsPerDay: 10 },
    });
    tickAt(addon, '2026-08-19T16:30', '2026-08-20T16:30', '2026-08-26T16:30');
    const firstTurn = mailingDays(addon).filter((line) => line < '2026-08-26');
    const secondTurn = mailingDays(addon).filter((line) => line > '2026-08-26');
    const served = new Set(firstTurn.map((line) => line.slice(11)));
    expect(secondTurn.slice(0, due - 10).map((line) => served.has(line.slice(11)))).toEqual(
      Array.from({ length: due - 10 }, () => false),
    );
  });

  it('calls the one email uncertain at which another script has used it up', () => {
    const addon = openCaseload({ csv: small, settings });
    addon.script.arm(
      {
        kind: 'interleave',
        act: () => addon.script.persistentFaults.leaveMailQuota(specialist.email, 0),
      },
      { method: 'MailApp.sendEmail', occurrence: 1 },
    );
    tickAt(addon, '2026-08-19T16:30', '2026-08-19T17:30');
    expect(familyMails(addon)).toEqual([]);
    // Nobody can tell it from the last email that went out.
    expect(ledger(addon, 'Uncertain')).toHaveLength(1);
    tickAt(addon, '2026-08-20T17:30', '2026-08-20T18:30');
    expect(familyMails(addon)).toHaveLength(due - 1);
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual({
      ...flawless,
      uncertain: 1,
    });
  });
});

describe('a caseload that takes longer than an execution may', () => {
  const students = 230;
  const csv = growCaseload(wholeCaseload, students);
  const addon = openCaseload({ csv });
  letRunUntil(addon, '2026-08-19T22:00');
  const runs = addon.executions.filter(({ calls }) => calls.byMethod['MailApp.sendEmail']);

  it('spreads over the ticks, and never takes more than its budget and one mail', () => {
    expect(runs.length).toBeGreaterThan(2);
    const settling = 10_000;
    for (const { virtualMs } of runs) {
      expect(virtualMs).toBeLessThan(executionBudgetMs + slowestMailMs + settling);
    }
    const longest = Math.max(...runs.map(({ virtualMs }) => virtualMs));
    process.stdout.write(`${students} students: longest execution ${Math.round(longest)} ms\n`);
  });

  it('sends all that is due, once', () => {
    expect(familyMails(addon)).toHaveLength(dueMails(csv).length);
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });

  it('mails in the hours of the settings only', () => {
    for (const mail of familyMails(addon)) {
      const time = wall(mail.at).slice(11);
      expect(time >= '16:00:00' && time < '21:00:00').toBe(true);
    }
  });
});

describe('a run that is still at work when the hour comes from which no email goes out', () => {
  it('stops there and goes on the next day', () => {
    const addon = openCaseload({ csv: wholeCaseload, settings: { 'Until hour': '17' } });
    tickAt(addon, '2026-08-19T16:59');
    const mailed = familyMails(addon).length;
    expect(mailed).toBeGreaterThan(20);
    expect(mailed).toBeLessThan(dueMails(wholeCaseload).length);
    // One that is on its way at the full hour arrives a second later.
    const latest = Math.max(...familyMails(addon).map((mail) => mail.at));
    expect(latest).toBeLessThan(at('2026-08-19T17:00') + slowestMailMs);
    tickAt(addon, '2026-08-19T17:59', '2026-08-20T16:10', '2026-08-20T16:30');
    expect(familyMails(addon)).toHaveLength(dueMails(wholeCaseload).length);
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });
});

describe('another run that is at work', () => {
  it('gets no company: a tick does nothing and says nothing', () => {
    const addon = openCaseload({ csv: small });
    tickAt(addon, '2026-08-18T18:30');
    const mails = addon.script.state.outbox.length;
    addon.script.persistentFaults.holdLock('script', at('2026-08-19T16:45'));
    const [tick] = tickAt(addon, '2026-08-19T16:30');
    expect(tick).toMatchObject({ outcome: 'completed' });
    expect(addon.script.state.outbox).toHaveLength(mails);
    expect(ledger(addon)).toEqual([]);
    tickAt(addon, '2026-08-19T17:30');
    expect(familyMails(addon)).toHaveLength(due);
  });

  it('is told to a person who clicks', () => {
    const addon = openCaseload({ csv: small });
    addon.script.advanceTo(at('2026-08-19T16:10'));
    addon.script.persistentFaults.holdLock('script', at('2026-08-19T16:45'));
    expect(addon.choose('sendDueMenu')).toContain('Another run of Living ALP is going on');
    expect(familyMails(addon)).toEqual([]);
  });
});

describe('a guardian’s row that somebody deletes while the queue is long', () => {
  it('takes the email out of the queue and says so', () => {
    const addon = openCaseload({ csv: small, platform: { mailRecipientsPerDay: 12 } });
    tickAt(addon, '2026-08-19T16:30');
    const waiting = due - familyMails(addon).length;
    expect(waiting).toBeGreaterThan(3);
    const last = addon
      .rows('Guardians')
      .filter((row) => row['Last digest'] === '')
      .at(-1);
    typeInto(addon, 'Guardians', last?.['Guardian ID'] ?? '', 'E-mail', 'gone@mail.example');
    tickAt(addon, '2026-08-20T16:30', '2026-08-21T16:30');
    expect(familyMails(addon)).toHaveLength(due);
  });
});

describe('a ledger row that somebody types into while the queue is long', () => {
  it.each([
    ['Attempts', 'once'],
    ['State', 'arrived'],
    ['State', ''],
    ['Period', ''],
  ])('brings the family no second email: %s is "%s"', (header, text) => {
    const addon = openCaseload({ csv: small, platform: { mailRecipientsPerDay: 12 } });
    tickAt(addon, '2026-08-19T16:30');
    const [row] = ledger(addon, 'Sent');
    typeInto(addon, 'Deliveries', row?.['Delivery ID'] ?? '', header, text);
    tickAt(addon, '2026-08-20T16:30', '2026-08-21T16:30', '2026-08-22T16:30');
    expect(familyMails(addon).filter(({ to }) => to === row?.['E-mail'])).toHaveLength(1);
    expect(familyMails(addon)).toHaveLength(due);
  });
});

describe('a ledger row that cannot be read when a cut run is recovered', () => {
  it.each([
    ['Attempts', 'once', '0'],
    ['State', 'going out?', 'Queued'],
  ])('keeps its email in doubt until it can be: %s is "%s"', (header, spoiled, mended) => {
    const addon = openCaseload({ csv: small });
    tickAt(addon, '2026-08-18T18:30');
    addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(addon, '2026-08-19T16:30');
    const row = ledger(addon, 'Queued')[3];
    const id = row?.['Delivery ID'] ?? '';
    typeInto(addon, 'Deliveries', id, header, spoiled);
    tickAt(addon, '2026-08-19T17:30', '2026-08-19T18:30');
    expect(familyMails(addon)).toHaveLength(due - 1);
    typeInto(addon, 'Deliveries', id, header, mended);
    tickAt(addon, '2026-08-19T19:30', '2026-08-19T20:30');
    expect(familyMails(addon)).toHaveLength(due - 1);
    expect(ledger(addon, 'Uncertain').map((each) => each['Delivery ID'])).toEqual([id]);
    expect(addon.script.state.properties.script?.[`${addon.book.id}/journal`] ?? '').toBe('');
  });
});

describe('a text of any length in an ID', () => {
  const stops = (addon: ReturnType<typeof openCaseload>) =>
    tickAt(addon, '2026-08-19T16:30').filter(({ outcome }) => outcome !== 'completed');

  it('stops nobody’s email: one guardian’s ID is longer than a property may be', () => {
    const addon = openCaseload({ csv: small });
    typeInto(addon, 'Guardians', '151615-G1', 'Guardian ID', 'x'.repeat(9_300));
    expect(stops(addon)).toEqual([]);
    expect(familyMails(addon).length).toBeGreaterThanOrEqual(due - 1);
  });

  it('stops nobody’s email: every ID of a batch has 100 letters of three bytes', () => {
    const csv = twoBatches();
    const addon = openCaseload({ csv });
    for (const { 'Guardian ID': id = '' } of addon.rows('Guardians'))
      if (id !== '') typeInto(addon, 'Guardians', id, 'Guardian ID', id.padEnd(100, '€'));
    expect(stops(addon)).toEqual([]);
    expect(familyMails(addon)).toHaveLength(dueMails(csv).length);
  });
});

describe('a cut that an earlier version has left behind', () => {
  it('is recovered from its journal, which named the emails by their IDs', () => {
    const addon = openCaseload({ csv: small });
    tickAt(addon, '2026-08-18T18:30');
    addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(addon, '2026-08-19T16:30');
    const kept = addon.script.state.properties.script ?? {};
    const journal = `${addon.book.id}/journal`;
    const { position } = JSON.parse(kept[journal] ?? '');
    const deliveryIds = ledger(addon, 'Queued').map((row) => row['Delivery ID']);
    kept[journal] = JSON.stringify({ deliveryIds, position, refused: [] });
    tickAt(addon, '2026-08-19T17:30');
    expect(ledger(addon).map(({ State }) => State)).toEqual(
      expect.arrayContaining(['Sent', 'Uncertain']),
    );
    expect(ledger(addon, 'Uncertain').map((row) => row['Delivery ID'])).toEqual([deliveryIds[3]]);
    expect(familyMails(addon)).toHaveLength(due - 1);
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual({
      ...flawless,
      uncertain: 1,
    });
  });
});

describe('an error of the email service after which the quota has fallen', () => {
  it('leaves the email uncertain: it is told, and goes again only by a click', () => {
    const addon = openCaseload({ csv: small });
    tickAt(addon, '2026-08-18T18:30');
    // Google takes the email, and reports an error all the same.
    addon.script.arm(
      { kind: 'error after success' },
      { method: 'MailApp.sendEmail', occurrence: 3 },
    );
    tickAt(addon, '2026-08-19T16:30', '2026-08-19T17:30', '2026-08-19T18:30');
    expect(familyMails(addon)).toHaveLength(due);
    expect(ledger(addon, 'Uncertain')).toMatchObject([
      { Attempts: '1', Detail: expect.stringContaining('may have arrived all the same') },
    ]);
    expect(ledger(addon, 'Failed')).toEqual([]);
    expect(staffMails(addon).filter(({ subject }) => subject.endsWith('1 uncertain'))).toHaveLength(
      1,
    );
    expect(addon.choose('uncertainMenu')).toContain('1 digest went out.');
    expect(familyMails(addon)).toHaveLength(due + 1);
  });
});
