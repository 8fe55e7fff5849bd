// What bounds a run: the day's mail quota, the time of an execution, the hours of a family's day.
import { SERVER_ERROR } from '../../../workbench/runtime/faults';
import { PlatformError } from '../../../workbench/runtime/platform-error';
import { usedQuota } from '../../../workbench/runtime/quota';
import { specialist } from '../../../workbench/simulation/caseload-desk';
import { growCaseload } from '../../../workbench/simulation/grow-caseload';
import { isFull } from '../../support/effort';
import { audit, flawless } from './support/audit';
import { firstLines, owedMails, twoBatches, wholeCaseload } from './support/caseload-file';
import {
  at,
  familyMails,
  ledger,
  letRunUntil,
  mailingDays,
  openSchool,
  staffMails,
  tickAt,
  typeInto,
  wall,
} from './support/school';

const small = firstLines(12);
const owed = owedMails(small).length;
const reserve = 5;
const executionBudgetMs = 4.5 * 60_000;
const slowestMailMs = 1_500;

const days = (desk: ReturnType<typeof openSchool>) =>
  Object.fromEntries(
    [...new Set(mailingDays(desk).map((line) => line.slice(0, 10)))].map((day) => [
      day,
      mailingDays(desk).filter((line) => line.startsWith(day)).length,
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
    const desk = openSchool({ csv: small, settings, platform: { mailRecipientsPerDay: 10 } });
    tickAt(desk, ...ticks);
    expect(days(desk)).toEqual({ '2026-08-19': 5, '2026-08-20': 5, '2026-08-21': owed - 10 });
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
    expect(staffMails(desk)).toEqual([]);
  });

  it('mails nobody when no more than the reserve is left', () => {
    const desk = openSchool({ csv: small, settings, platform: { mailRecipientsPerDay: reserve } });
    tickAt(desk, ...ticks);
    expect(familyMails(desk)).toEqual([]);
  });

  it('begins the next turn with those who have waited longest', () => {
    const desk = openSchool({
      csv: small,
      settings: { ...settings, Cadence: 'Weekly' },
      platform: { mailRecipientsPerDay: 10 },
    });
    tickAt(desk, '2026-08-19T16:30', '2026-08-20T16:30', '2026-08-26T16:30');
    const firstTurn = mailingDays(desk).filter((line) => line < '2026-08-26');
    const secondTurn = mailingDays(desk).filter((line) => line > '2026-08-26');
    const served = new Set(firstTurn.map((line) => line.slice(11)));
    expect(secondTurn.slice(0, owed - 10).map((line) => served.has(line.slice(11)))).toEqual(
      Array.from({ length: owed - 10 }, () => false),
    );
  });

  it('does not call a mail uncertain that another script’s mails have kept from going out', () => {
    const desk = openSchool({ csv: small, settings });
    desk.script.arm(
      {
        kind: 'meanwhile',
        act: () => desk.script.standing.leaveMailQuota(specialist.email, 0),
      },
      { method: 'MailApp.sendEmail', occurrence: 1 },
    );
    tickAt(desk, '2026-08-19T16:30', '2026-08-19T17:30');
    expect(familyMails(desk)).toEqual([]);
    expect(ledger(desk, 'Uncertain')).toEqual([]);
    tickAt(desk, '2026-08-20T17:30', '2026-08-20T18:30');
    expect(familyMails(desk)).toHaveLength(owed);
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });
});

describe('a caseload that takes longer than an execution may', () => {
  const students = isFull ? 2_000 : 230;
  const csv = growCaseload(wholeCaseload, students);
  const desk = openSchool({ csv });
  letRunUntil(desk, isFull ? '2026-08-22T08:00' : '2026-08-19T22:00');
  const runs = desk.executions.filter(({ calls }) => calls.byMethod['MailApp.sendEmail']);

  it('spreads over the ticks, and never takes more than its budget and one mail', () => {
    expect(runs.length).toBeGreaterThan(2);
    const settling = 10_000;
    for (const { virtualMs } of runs) {
      expect(virtualMs).toBeLessThan(executionBudgetMs + slowestMailMs + settling);
    }
    const longest = Math.max(...runs.map(({ virtualMs }) => virtualMs));
    process.stdout.write(`${students} students: longest execution ${Math.round(longest)} ms\n`);
  });

  it('sends all that is owed, once', () => {
    expect(familyMails(desk)).toHaveLength(owedMails(csv).length);
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });

  it('mails in the hours of the settings only', () => {
    for (const mail of familyMails(desk)) {
      const time = wall(mail.at).slice(11);
      expect(time >= '16:00:00' && time < '21:00:00').toBe(true);
    }
  });
});

describe('a run that is still at work when the hour comes from which no mail goes out', () => {
  it('stops there and goes on the next day', () => {
    const desk = openSchool({ csv: wholeCaseload, settings: { 'Until hour': '17' } });
    tickAt(desk, '2026-08-19T16:59');
    const mailed = familyMails(desk).length;
    expect(mailed).toBeGreaterThan(20);
    expect(mailed).toBeLessThan(owedMails(wholeCaseload).length);
    // One that is on its way at the full hour arrives a second later.
    const latest = Math.max(...familyMails(desk).map((mail) => mail.at));
    expect(latest).toBeLessThan(at('2026-08-19T17:00') + slowestMailMs);
    tickAt(desk, '2026-08-19T17:59', '2026-08-20T16:10', '2026-08-20T16:30');
    expect(familyMails(desk)).toHaveLength(owedMails(wholeCaseload).length);
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });
});

describe('another run that is at work', () => {
  it('gets no company: a tick does nothing and says nothing', () => {
    const desk = openSchool({ csv: small });
    tickAt(desk, '2026-08-18T18:30');
    const mails = desk.script.state.outbox.length;
    desk.script.standing.holdLock('script', at('2026-08-19T16:45'));
    const [tick] = tickAt(desk, '2026-08-19T16:30');
    expect(tick).toMatchObject({ outcome: 'completed' });
    expect(desk.script.state.outbox).toHaveLength(mails);
    expect(ledger(desk)).toEqual([]);
    tickAt(desk, '2026-08-19T17:30');
    expect(familyMails(desk)).toHaveLength(owed);
  });

  it('is told to a person who clicks', () => {
    const desk = openSchool({ csv: small });
    desk.script.advanceTo(at('2026-08-19T16:10'));
    desk.script.standing.holdLock('script', at('2026-08-19T16:45'));
    expect(desk.choose('sendDueMenu')).toContain('Another run of Living ALP is going on');
    expect(familyMails(desk)).toEqual([]);
  });
});

describe('a guardian’s row that somebody deletes while the queue is long', () => {
  it('takes the mail out of the queue and says so', () => {
    const desk = openSchool({ csv: small, platform: { mailRecipientsPerDay: 12 } });
    tickAt(desk, '2026-08-19T16:30');
    const waiting = owed - familyMails(desk).length;
    expect(waiting).toBeGreaterThan(3);
    const last = desk
      .rows('Guardians')
      .filter((row) => row['Last digest'] === '')
      .at(-1);
    typeInto(desk, 'Guardians', last?.['Guardian ID'] ?? '', 'E-mail', 'gone@mail.example');
    tickAt(desk, '2026-08-20T16:30', '2026-08-21T16:30');
    expect(familyMails(desk)).toHaveLength(owed);
  });
});

describe('a ledger row that somebody types into while the queue is long', () => {
  it.each([
    ['Attempts', 'once'],
    ['State', 'arrived'],
    ['State', ''],
    ['Period', ''],
  ])('brings the family no second mail: %s is "%s"', (header, text) => {
    const desk = openSchool({ csv: small, platform: { mailRecipientsPerDay: 12 } });
    tickAt(desk, '2026-08-19T16:30');
    const [row] = ledger(desk, 'Sent');
    typeInto(desk, 'Deliveries', row?.['Delivery ID'] ?? '', header, text);
    tickAt(desk, '2026-08-20T16:30', '2026-08-21T16:30', '2026-08-22T16:30');
    expect(familyMails(desk).filter(({ to }) => to === row?.['E-mail'])).toHaveLength(1);
    expect(familyMails(desk)).toHaveLength(owed);
  });
});

describe('a text of any length in an ID', () => {
  const stops = (desk: ReturnType<typeof openSchool>) =>
    tickAt(desk, '2026-08-19T16:30').filter(({ outcome }) => outcome !== 'completed');

  it('stops nobody’s mail: one guardian’s ID is longer than a property may be', () => {
    const desk = openSchool({ csv: small });
    typeInto(desk, 'Guardians', '151615-G1', 'Guardian ID', 'x'.repeat(9_300));
    expect(stops(desk)).toEqual([]);
    expect(familyMails(desk).length).toBeGreaterThanOrEqual(owed - 1);
  });

  it('stops nobody’s mail: every ID of a batch has 100 letters of three bytes', () => {
    const csv = twoBatches();
    const desk = openSchool({ csv });
    for (const { 'Guardian ID': id = '' } of desk.rows('Guardians'))
      if (id !== '') typeInto(desk, 'Guardians', id, 'Guardian ID', id.padEnd(100, '€'));
    expect(stops(desk)).toEqual([]);
    expect(familyMails(desk)).toHaveLength(owedMails(csv).length);
  });
});

describe('a cut that an earlier version has left behind', () => {
  it('is recovered from its journal, which named the mails by their IDs', () => {
    const desk = openSchool({ csv: small });
    tickAt(desk, '2026-08-18T18:30');
    desk.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(desk, '2026-08-19T16:30');
    const kept = desk.script.state.properties.script ?? {};
    const journal = `${desk.book.id}/journal`;
    const { position } = JSON.parse(kept[journal] ?? '');
    const deliveryIds = ledger(desk, 'Queued').map((row) => row['Delivery ID']);
    kept[journal] = JSON.stringify({ deliveryIds, position, refused: [] });
    tickAt(desk, '2026-08-19T17:30');
    expect(ledger(desk).map(({ State }) => State)).toEqual(
      expect.arrayContaining(['Sent', 'Uncertain']),
    );
    expect(ledger(desk, 'Uncertain').map((row) => row['Delivery ID'])).toEqual([deliveryIds[3]]);
    expect(familyMails(desk)).toHaveLength(owed - 1);
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual({
      ...flawless,
      uncertain: 1,
    });
  });
});

describe('an error of the mail service after which the quota has fallen', () => {
  it('leaves the mail uncertain: it is told, and goes again only by a click', () => {
    const desk = openSchool({ csv: small });
    tickAt(desk, '2026-08-18T18:30');
    // Google takes the mail, and reports an error all the same.
    const act = () => {
      const used = usedQuota(desk.script.state, specialist.email, 'mail recipients');
      desk.script.standing.leaveMailQuota(specialist.email, 1500 - used - 1);
      throw new PlatformError(SERVER_ERROR);
    };
    desk.script.arm({ kind: 'meanwhile', act }, { method: 'MailApp.sendEmail', occurrence: 3 });
    tickAt(desk, '2026-08-19T16:30', '2026-08-19T17:30', '2026-08-19T18:30');
    expect(familyMails(desk)).toHaveLength(owed - 1);
    expect(ledger(desk, 'Uncertain')).toMatchObject([
      { Attempts: '1', Detail: expect.stringContaining('may have arrived all the same') },
    ]);
    expect(ledger(desk, 'Failed')).toEqual([]);
    expect(staffMails(desk).filter(({ subject }) => subject.endsWith('1 uncertain'))).toHaveLength(
      1,
    );
    expect(desk.choose('uncertainMenu')).toContain('1 digests went out.');
    expect(familyMails(desk)).toHaveLength(owed);
  });
});
