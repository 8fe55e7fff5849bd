// Which digests go out on which day, counted against what a reader of the test's own finds in the file.

import { specialist } from '../../../workbench/simulation/caseload-desk';
import { audit, flawless } from './support/audit';
import { firstLines, owedMails, wholeCaseload } from './support/caseload-file';
import {
  at,
  familyMails,
  ledger,
  mailingDays,
  openSchool,
  staffMails,
  tickAt,
  typeInto,
  wall,
} from './support/school';

const small = firstLines(12);
const school = openSchool({ csv: small });
const owed = owedMails(small).length;

/** Mails by the day on which they went out. */
function byDay(desk: typeof school): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const mail of familyMails(desk)) {
    const day = wall(mail.at).slice(0, 10);
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** Ticks at the digest hour of every day, and once more in the evening. */
function everyDay(desk: typeof school, from: string, days: number): void {
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.parse(`${from}T00:00:00Z`) + day * 86_400_000);
    const text = date.toISOString().slice(0, 10);
    tickAt(desk, `${text}T16:30`, `${text}T18:30`);
  }
}

describe('the example caseload in its first school weeks', () => {
  const desk = openSchool({ csv: wholeCaseload });
  everyDay(desk, '2026-08-17', 47);
  const expected = owedMails(wholeCaseload);

  it('mails on each digest day as many families as the file has', () => {
    expect(expected).toHaveLength(102);
    expect(byDay(desk)).toEqual({
      '2026-08-19': 102,
      '2026-09-02': 102,
      '2026-09-16': 102,
      '2026-09-30': 102,
    });
  });

  it('mails just those addresses, and each once for each child', () => {
    const addresses = expected.map((line) => line.split(' → ')[1]).sort();
    const mailed = familyMails(desk)
      .filter((mail) => wall(mail.at).startsWith('2026-08-19'))
      .map(({ to }) => to)
      .sort();
    expect(mailed).toEqual(addresses);
  });

  it('writes to an address of two families once for each child', () => {
    const shared = familyMails(desk).filter(
      ({ to, at: when }) =>
        to === 'miguel.okafor28@inbox.example' && wall(when).startsWith('2026-08-19'),
    );
    const children = shared.map(({ subject }) => subject.replace(/^.*(Kai|Sofía).*$/, '$1'));
    expect(children.sort()).toEqual(['Kai', 'Sofía']);
  });

  it('passes the audit, with a settled row for every guardian and period', () => {
    const periods = [...new Set(ledger(desk).map(({ Period }) => Period ?? ''))];
    expect(periods).toEqual([
      '2026-08-17/2026-08-30',
      '2026-08-31/2026-09-13',
      '2026-09-14/2026-09-27',
      '2026-09-28/2026-10-11',
    ]);
    expect(audit(desk, { periods })).toEqual(flawless);
  });

  it('never has Cc or Bcc, and one receiver in each mail', () => {
    for (const { to, cc, bcc } of familyMails(desk)) {
      expect([cc, bcc]).toEqual(['', '']);
      expect(to).not.toMatch(/[,;\s]/);
    }
  });
});

describe('a caseload with another cadence', () => {
  it.each([
    ['Weekly', { '2026-08-19': owed, '2026-08-26': owed, '2026-09-02': owed }],
    ['Every two weeks', { '2026-08-19': owed, '2026-09-02': owed }],
    // August's first Wednesday in school time is the 19th.
    ['Monthly', { '2026-08-19': owed, '2026-09-02': owed }],
  ])('%s: mails on its own days', (cadence, days) => {
    const desk = school.copy();
    desk.setSetting('Cadence', cadence);
    everyDay(desk, '2026-08-14', 25);
    expect(byDay(desk)).toEqual(days);
    expect(audit(desk)).toEqual(flawless);
  });

  it('keeps to a guardian’s own cadence', () => {
    const desk = school.copy();
    typeInto(desk, 'Guardians', '151615-G1', 'Cadence', 'Weekly');
    typeInto(desk, 'Guardians', '169771-G1', 'Cadence', 'Monthly');
    everyDay(desk, '2026-08-17', 35);
    const daysOf = (address: string) =>
      mailingDays(desk)
        .filter((line) => line.endsWith(address))
        .map((line) => line.slice(5, 10));
    expect(daysOf('rosa.brown56@families.example')).toEqual([
      '08-19',
      '08-26',
      '09-02',
      '09-09',
      '09-16',
    ]);
    expect(daysOf('thu.garcamrquez43@families.example')).toEqual(['08-19', '09-02']);
    expect(daysOf('mark793@inbox.example')).toEqual(['08-19', '09-02', '09-16']);
  });
});

describe('the days without school', () => {
  it('moves a digest day in a break to the same weekday after it', () => {
    const desk = school.copy();
    desk.setSetting('Breaks', '2026-08-31 to 2026-09-04');
    everyDay(desk, '2026-08-17', 25);
    expect(byDay(desk)).toEqual({ '2026-08-19': owed, '2026-09-09': owed });
  });

  it('leaves a period out when all its digest days are in a break', () => {
    const desk = school.copy();
    desk.setSetting('Breaks', '2026-08-31 to 2026-09-11');
    everyDay(desk, '2026-08-18', 32);
    expect(byDay(desk)).toEqual({ '2026-08-19': owed, '2026-09-16': owed });
  });

  it('mails nobody before the first and after the last day of school', () => {
    const desk = openSchool({
      csv: small,
      settings: { 'First day of school': '2026-08-24', 'Last day of school': '2026-09-15' },
    });
    everyDay(desk, '2026-08-12', 45);
    expect(byDay(desk)).toEqual({ '2026-08-26': owed, '2026-09-09': owed });
  });
});

describe('a clock that fails', () => {
  it('mails the current period once after ten days without a tick', () => {
    const desk = school.copy();
    tickAt(desk, '2026-08-18T18:30', '2026-08-19T16:30', '2026-08-31T09:30', '2026-09-12T16:30');
    expect(byDay(desk)).toEqual({ '2026-08-19': owed, '2026-09-12': owed });
    everyDay(desk, '2026-09-13', 3);
    expect(familyMails(desk)).toHaveLength(2 * owed);
  });

  it('mails only the latest of the periods that it has missed', () => {
    const desk = school.copy();
    tickAt(desk, '2026-09-21T16:30', '2026-09-21T17:30', '2026-09-22T16:30');
    expect(byDay(desk)).toEqual({ '2026-09-21': owed });
  });

  it('changes nothing by firing twice in the same hour', () => {
    const desk = school.copy();
    tickAt(desk, '2026-08-19T16:30', '2026-08-19T16:31', '2026-08-19T16:32');
    expect(familyMails(desk)).toHaveLength(owed);
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
    const desk = mailed.copy();
    desk.setSetting(setting, value);
    everyDay(desk, '2026-09-03', 4);
    expect(familyMails(desk)).toHaveLength(before);
    everyDay(desk, '2026-09-07', 31);
    expect(audit(desk)).toEqual(flawless);
    expect(familyMails(desk).length).toBeGreaterThan(before);
  });

  describe('when the digests were switched on only in that period', () => {
    const late = openSchool({ csv: small, begins: '2026-08-27T09:00' });
    tickAt(late, '2026-08-27T16:30', '2026-09-01T18:30', '2026-09-02T16:30');

    it.each([
      ['Weekday', 'Friday'],
      ['Weekday', 'Monday'],
      ['Breaks', '2026-09-01 to 2026-09-04'],
      ['First day of school', '2026-08-24'],
      ['First day of school', '2026-08-12'],
    ])('mails nobody for a period long past: %s is now %s', (setting, value) => {
      const desk = late.copy();
      expect(familyMails(desk)).toHaveLength(owed);
      desk.setSetting(setting, value);
      everyDay(desk, '2026-09-03', 4);
      expect(familyMails(desk)).toHaveLength(owed);
    });
  });

  it('lets the rest of a run go out although its weekday is moved on', () => {
    const desk = openSchool({ csv: small, settings: { 'Heads-up': 'no' } });
    tickAt(desk, '2026-08-19T16:30');
    desk.script.clock.moveTo(at('2026-09-02T10:00'));
    desk.script.standing.leaveMailQuota(specialist.email, 12);
    tickAt(desk, '2026-09-02T16:30');
    expect(familyMails(desk)).toHaveLength(owed + 7);
    desk.setSetting('Weekday', 'Friday');
    everyDay(desk, '2026-09-03', 4);
    expect(familyMails(desk)).toHaveLength(2 * owed);
    expect(ledger(desk, 'Held').filter(({ Detail }) => Detail?.startsWith('The next'))).toEqual([]);
    expect(audit(desk)).toEqual(flawless);
  });

  it('sends a turn that was missed to nobody who has had a mail since, at a click either', () => {
    const desk = openSchool({ csv: small, begins: '2026-08-27T09:00' });
    tickAt(desk, '2026-09-02T16:30');
    desk.setSetting('Weekday', 'Friday');
    desk.script.advanceTo(at('2026-09-03T10:00'));
    desk.choose('sendDueMenu');
    expect(familyMails(desk)).toHaveLength(owed);
  });

  it('takes the mail of one of its weeks for the mail of two weeks', () => {
    const desk = school.copy();
    desk.setSetting('Cadence', 'Weekly');
    typeInto(desk, 'Guardians', '151615-G1', 'Digest', 'Paused');
    tickAt(desk, '2026-08-19T16:30');
    typeInto(desk, 'Guardians', '151615-G1', 'Digest', 'On');
    tickAt(desk, '2026-08-26T16:30');
    expect(familyMails(desk)).toHaveLength(2 * owed - 1);
    desk.setSetting('Cadence', 'Every two weeks');
    desk.choose('sendDueMenu');
    expect(familyMails(desk)).toHaveLength(2 * owed - 1);
  });
});

describe('a period that the next digest day overtakes', () => {
  it('records each mail that did not go out as Held, with the reason', () => {
    const desk = openSchool({
      csv: small,
      settings: { Cadence: 'Weekly', 'Heads-up': 'no' },
      platform: { mailRecipientsPerDay: 8 },
    });
    tickAt(desk, '2026-08-19T16:30', '2026-08-26T16:30');
    const overtaken = ledger(desk, 'Held').filter(
      ({ Period, Detail }) =>
        Period === '2026-08-17/2026-08-23' && Detail === 'The next digest day came first',
    );
    expect(
      ledger(desk, 'Sent').filter(({ Period }) => Period === '2026-08-17/2026-08-23'),
    ).toHaveLength(3);
    expect(overtaken).toHaveLength(owed - 3);
    expect(audit(desk, { periods: ['2026-08-17/2026-08-23'] })).toEqual(flawless);
    expect(staffMails(desk)).toEqual([]);
  });
});
