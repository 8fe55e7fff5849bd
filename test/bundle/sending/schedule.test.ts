// Which digests go out on which day, counted against what a reader of the test's own finds in the file.

import { specialist } from '../../../workbench/harness/addon-harness';
import {
  at,
  familyMails,
  ledger,
  mailingDays,
  openCaseload,
  staffMails,
  tickAt,
  typeInto,
  wall,
} from '../support/addon';
import { dueMails, firstLines, wholeCaseload } from '../support/example-caseload';
import { audit, flawless } from './support/audit';

const small = firstLines(12);
const school = openCaseload({ csv: small });
const due = dueMails(small).length;

/** Emails by the day on which they went out. */
function byDay(addon: typeof school): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const mail of familyMails(addon)) {
    const day = wall(mail.at).slice(0, 10);
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** Ticks at the digest hour of every day, and once more in the evening. */
function everyDay(addon: typeof school, from: string, days: number): void {
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.parse(`${from}T00:00:00Z`) + day * 86_400_000);
    const text = date.toISOString().slice(0, 10);
    tickAt(addon, `${text}T16:30`, `${text}T18:30`);
  }
}

describe('the example caseload in its first school weeks', () => {
  const addon = openCaseload({ csv: wholeCaseload });
  everyDay(addon, '2026-08-17', 47);
  const expected = dueMails(wholeCaseload);

  it('mails on each digest day as many families as the file has, and nobody a third time without news', () => {
    expect(expected).toHaveLength(102);
    expect(byDay(addon)).toEqual({
      '2026-08-19': 102,
      '2026-09-02': 102,
      '2026-09-16': 102,
    });
    const leftOut = ledger(addon, 'Held').filter(
      ({ Detail }) => Detail === 'Nothing new twice, and no answer',
    );
    expect(leftOut).toHaveLength(102);
  });

  it('mails just those addresses, and each once for each child', () => {
    const addresses = expected.map((line) => line.split(' → ')[1]).sort();
    const mailed = familyMails(addon)
      .filter((mail) => wall(mail.at).startsWith('2026-08-19'))
      .map(({ to }) => to)
      .sort();
    expect(mailed).toEqual(addresses);
  });

  it('writes to an address of two families once for each child', () => {
    const shared = familyMails(addon).filter(
      ({ to, at: when }) =>
        to === 'miguel.okafor28@inbox.example' && wall(when).startsWith('2026-08-19'),
    );
    const children = shared.map(({ subject }) => subject.replace(/^.*(Kai|Sofía).*$/, '$1'));
    expect(children.sort()).toEqual(['Kai', 'Sofía']);
  });

  it('passes the audit, with a settled row for every guardian and period', () => {
    const periods = [...new Set(ledger(addon).map(({ Period }) => Period ?? ''))];
    expect(periods).toEqual([
      '2026-08-17/2026-08-30',
      '2026-08-31/2026-09-13',
      '2026-09-14/2026-09-27',
      '2026-09-28/2026-10-11',
    ]);
    expect(audit(addon, { periods })).toEqual(flawless);
  });

  it('never has Cc or Bcc, and one receiver in each mail', () => {
    for (const { to, cc, bcc } of familyMails(addon)) {
      expect([cc, bcc]).toEqual(['', '']);
      expect(to).not.toMatch(/[,;\s]/);
    }
  });
});

describe('a caseload with another cadence', () => {
  it.each([
    ['Weekly', { '2026-08-19': due, '2026-08-26': due, '2026-09-02': due }],
    ['Every two weeks', { '2026-08-19': due, '2026-09-02': due }],
    // August's first Wednesday in school time is the 19th.
    ['Monthly', { '2026-08-19': due, '2026-09-02': due }],
  ])('%s: emails on its own days', (cadence, days) => {
    const addon = school.copy();
    addon.setSetting('Cadence', cadence);
    everyDay(addon, '2026-08-14', 25);
    expect(byDay(addon)).toEqual(days);
    expect(audit(addon)).toEqual(flawless);
  });

  it('keeps to a guardian’s own cadence', () => {
    const addon = school.copy();
    typeInto(addon, 'Guardians', '151615-G1', 'Cadence', 'Weekly');
    typeInto(addon, 'Guardians', '169771-G1', 'Cadence', 'Monthly');
    everyDay(addon, '2026-08-17', 35);
    const daysOf = (address: string) =>
      mailingDays(addon)
        .filter((line) => line.endsWith(address))
        .map((line) => line.slice(5, 10));
    expect(daysOf('rosa.brown56@families.example')).toEqual([
      '08-19',
      '08-26',
      '09-02',
      // Nothing was new twice: the week after, there is one again.
      '09-16',
    ]);
    expect(daysOf('thu.garcamrquez43@families.example')).toEqual(['08-19', '09-02']);
    expect(daysOf('mark793@inbox.example')).toEqual(['08-19', '09-02', '09-16']);
  });
});

describe('the days without school', () => {
  it('moves a digest day in a break to the same weekday after it', () => {
    const addon = school.copy();
    addon.setSetting('Breaks', '2026-08-31 to 2026-09-04');
    everyDay(addon, '2026-08-17', 25);
    expect(byDay(addon)).toEqual({ '2026-08-19': due, '2026-09-09': due });
  });

  it('leaves a period out when all its digest days are in a break', () => {
    const addon = school.copy();
    addon.setSetting('Breaks', '2026-08-31 to 2026-09-11');
    everyDay(addon, '2026-08-18', 32);
    expect(byDay(addon)).toEqual({ '2026-08-19': due, '2026-09-16': due });
  });

  it('mails nobody before the first and after the last day of school', () => {
    const addon = openCaseload({
      csv: small,
      settings: { 'First day of school': '2026-08-24', 'Last day of school': '2026-09-15' },
    });
    everyDay(addon, '2026-08-12', 45);
    expect(byDay(addon)).toEqual({ '2026-08-26': due, '2026-09-09': due });
  });
});

describe('a clock that fails', () => {
  it('mails the current period once after ten days without a tick', () => {
    const addon = school.copy();
    tickAt(addon, '2026-08-18T18:30', '2026-08-19T16:30', '2026-08-31T09:30', '2026-09-12T16:30');
    expect(byDay(addon)).toEqual({ '2026-08-19': due, '2026-09-12': due });
    everyDay(addon, '2026-09-13', 3);
    expect(familyMails(addon)).toHaveLength(2 * due);
  });

  it('mails only the latest of the periods that it has missed', () => {
    const addon = school.copy();
    tickAt(addon, '2026-09-21T16:30', '2026-09-21T17:30', '2026-09-22T16:30');
    expect(byDay(addon)).toEqual({ '2026-09-21': due });
  });

  it('changes nothing by firing twice in the same hour', () => {
    const addon = school.copy();
    tickAt(addon, '2026-08-19T16:30', '2026-08-19T16:31', '2026-08-19T16:32');
    expect(familyMails(addon)).toHaveLength(due);
  });
});

describe('a schedule that is changed in the middle of a period', () => {
  const mailed = school.copy();
  tickAt(mailed, '2026-08-19T16:30', '2026-09-01T18:30', '2026-09-02T16:30');
  const before = familyMails(mailed).length;

  it.each([
    ['Weekday', 'Friday'],
    ['Weekday', 'Monday'],
    ['Cadence', 'Weekly'],
    ['Cadence', 'Monthly'],
    ['Hour', '18'],
    ['Breaks', '2026-09-01 to 2026-09-04'],
    ['First day of school', '2026-08-24'],
    ['First day of school', '2026-08-12'],
  ])('mails nobody twice within the period: %s is now %s', (setting, value) => {
    const addon = mailed.copy();
    addon.setSetting(setting, value);
    everyDay(addon, '2026-09-03', 4);
    expect(familyMails(addon)).toHaveLength(before);
    everyDay(addon, '2026-09-07', 31);
    expect(audit(addon)).toEqual(flawless);
    expect(familyMails(addon).length).toBeGreaterThan(before);
  });

  describe('when the digests were switched on only in that period', () => {
    const late = openCaseload({ csv: small, begins: '2026-08-27T09:00' });
    tickAt(late, '2026-08-27T16:30', '2026-09-01T18:30', '2026-09-02T16:30');

    it.each([
      ['Weekday', 'Friday'],
      ['Weekday', 'Monday'],
      ['Breaks', '2026-09-01 to 2026-09-04'],
      ['First day of school', '2026-08-24'],
      ['First day of school', '2026-08-12'],
    ])('mails nobody for a period long past: %s is now %s', (setting, value) => {
      const addon = late.copy();
      expect(familyMails(addon)).toHaveLength(due);
      addon.setSetting(setting, value);
      everyDay(addon, '2026-09-03', 4);
      expect(familyMails(addon)).toHaveLength(due);
    });
  });

  it('lets the rest of a run go out although its weekday is moved on', () => {
    const addon = openCaseload({ csv: small, settings: { 'Heads-up': 'no' } });
    tickAt(addon, '2026-08-19T16:30');
    addon.script.clock.moveTo(at('2026-09-02T10:00'));
    addon.script.persistentFaults.leaveMailQuota(specialist.email, 12);
    tickAt(addon, '2026-09-02T16:30');
    expect(familyMails(addon)).toHaveLength(due + 7);
    addon.setSetting('Weekday', 'Friday');
    everyDay(addon, '2026-09-03', 4);
    expect(familyMails(addon)).toHaveLength(2 * due);
    expect(ledger(addon, 'Held').filter(({ Detail }) => Detail?.startsWith('The next'))).toEqual(
      [],
    );
    expect(audit(addon)).toEqual(flawless);
  });

  it('sends a turn that was missed to nobody who has had an email since, at a click either', () => {
    const addon = openCaseload({ csv: small, begins: '2026-08-27T09:00' });
    tickAt(addon, '2026-09-02T16:30');
    addon.setSetting('Weekday', 'Friday');
    addon.script.advanceTo(at('2026-09-03T10:00'));
    addon.choose('sendDueMenu');
    expect(familyMails(addon)).toHaveLength(due);
  });

  it('takes the email of one of its weeks for the email of two weeks', () => {
    const addon = school.copy();
    addon.setSetting('Cadence', 'Weekly');
    typeInto(addon, 'Guardians', '151615-G1', 'Digest', 'Paused');
    tickAt(addon, '2026-08-19T16:30');
    typeInto(addon, 'Guardians', '151615-G1', 'Digest', 'On');
    tickAt(addon, '2026-08-26T16:30');
    expect(familyMails(addon)).toHaveLength(2 * due - 1);
    addon.setSetting('Cadence', 'Every two weeks');
    addon.choose('sendDueMenu');
    expect(familyMails(addon)).toHaveLength(2 * due - 1);
  });
});

describe('a period that the next digest day overtakes', () => {
  it('records each email that did not go out as Held, with the reason', () => {
    const addon = openCaseload({
      csv: small,
      settings: { Cadence: 'Weekly', 'Heads-up': 'no' },
      platform: { mailRecipientsPerDay: 8 },
    });
    tickAt(addon, '2026-08-19T16:30', '2026-08-26T16:30');
    const overtaken = ledger(addon, 'Held').filter(
      ({ Period, Detail }) =>
        Period === '2026-08-17/2026-08-23' && Detail === 'The next digest day came first',
    );
    expect(
      ledger(addon, 'Sent').filter(({ Period }) => Period === '2026-08-17/2026-08-23'),
    ).toHaveLength(3);
    expect(overtaken).toHaveLength(due - 3);
    expect(audit(addon, { periods: ['2026-08-17/2026-08-23'] })).toEqual(flawless);
    expect(staffMails(addon)).toEqual([]);
  });
});
