// What the specialist is told without asking: before a run, after one, and when something is wrong.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { specialist } from '../../../workbench/simulation/caseload-desk';
import { audit, flawless } from './support/audit';
import { firstLines, owedMails } from './support/caseload-file';
import {
  at,
  familyMails,
  ledger,
  letRunUntil,
  openSchool,
  staffMails,
  tickAt,
  typeInto,
  wall,
} from './support/school';

const small = firstLines(12);
const owed = owedMails(small).length;
const school = openSchool({ csv: small, begins: '2026-08-17T09:00' });
const run = '2026-08-19T16:30';
const period = '2026-08-17/2026-08-30';

const subjects = (desk: CaseloadDesk): readonly string[] =>
  staffMails(desk).map((mail) => `${wall(mail.at).slice(0, 13)} ${mail.subject}`);

describe('the evening before a digest day', () => {
  it('tells once how many go out, and who is held back and why', () => {
    const desk = school.copy();
    letRunUntil(desk, '2026-08-19T12:00');
    const held = desk.rows('Guardians').length - owed;
    expect(subjects(desk)).toEqual([
      `2026-08-18T18 Before they go out: ${owed} family letters, ${held} held back`,
    ]);
    const body = staffMails(desk)[0]?.body ?? '';
    for (const reason of ['Student exited', 'No contact', 'No e-mail address']) {
      expect(body).toContain(reason);
    }
    expect(familyMails(desk)).toEqual([]);
  });

  it('says nothing on other evenings', () => {
    const desk = school.copy();
    letRunUntil(desk, '2026-08-19T12:00');
    tickAt(
      desk,
      run,
      '2026-08-24T19:30',
      '2026-08-25T18:30',
      '2026-08-25T23:30',
      '2026-09-01T12:30',
    );
    expect(subjects(desk)).toHaveLength(1);
  });

  it('says nothing when the heads-up is switched off', () => {
    const desk = school.copy();
    desk.setSetting('Heads-up', 'no');
    letRunUntil(desk, '2026-08-20T12:00');
    expect(subjects(desk)).toEqual([]);
    expect(familyMails(desk)).toHaveLength(owed);
  });

  it('keeps what it said: the same families are mailed the day after', () => {
    const desk = school.copy();
    typeInto(desk, 'Guardians', '151615-G1', 'Digest', 'Paused until 2026-08-19');
    tickAt(desk, '2026-08-18T18:30', run);
    expect(subjects(desk)[0]).toContain(`${owed} family letters`);
    expect(familyMails(desk)).toHaveLength(owed);
  });
});

describe('an address that Google refuses', () => {
  const refused = 'rosa.brown56@families.example';
  const desk = school.copy();
  desk.setSetting('Heads-up', 'no');
  desk.script.standing.failAddress(refused);
  tickAt(desk, run);
  const first = desk.copy();
  tickAt(desk, '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30', '2026-08-26T16:30');

  it('does not touch the others', () => {
    expect(familyMails(first)).toHaveLength(owed - 1);
    expect(ledger(first, 'Sent')).toHaveLength(owed - 1);
  });

  it('is tried once more at the next tick, and not reported before', () => {
    expect(ledger(first, 'Failed')).toMatchObject([{ 'E-mail': refused, Attempts: '1' }]);
    expect(subjects(first)).toEqual([]);
    expect(ledger(desk, 'Failed')).toMatchObject([{ 'E-mail': refused, Attempts: '2' }]);
    const tries = desk.executions.reduce(
      (sum, { calls }) => sum + (calls.byMethod['MailApp.sendEmail'] ?? 0),
      0,
    );
    // All of the first run, the second try, and the report.
    expect(tries).toBe(owed + 2);
  });

  it('is reported once, with the address and what Google said', () => {
    expect(subjects(desk)).toEqual([
      '2026-08-19T17 Family letters, August 19, 2026: 0 sent, 1 failed, 0 uncertain',
    ]);
    expect(staffMails(desk)[0]?.body).toContain(refused);
    expect(staffMails(desk)[0]?.body).toContain('Invalid email');
  });

  it('gets its mail when the second try succeeds, and nobody is troubled', () => {
    const mended = first.copy();
    mended.script.standing.restoreAddress(refused);
    tickAt(mended, '2026-08-19T17:30', '2026-08-19T18:30');
    expect(familyMails(mended)).toHaveLength(owed);
    expect(subjects(mended)).toEqual([]);
    expect(audit(mended, { periods: [period] })).toEqual(flawless);
  });

  it('gets its next digest once the address is mended', () => {
    const mended = desk.copy();
    typeInto(mended, 'Guardians', '151615-G1', 'E-mail', 'rosa.new@families.example');
    tickAt(mended, '2026-09-02T16:30');
    expect(familyMails(mended)).toHaveLength(2 * owed - 1);
  });
});

describe('an uncertain mail', () => {
  it.each([
    'Properties.setProperty',
    'Sheets.Spreadsheets.batchUpdate',
    'Properties.deleteProperty',
  ])('is reported although the recovery, too, is cut off before its %s', (method) => {
    const desk = school.copy();
    tickAt(desk, '2026-08-18T18:30');
    desk.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(desk, run);
    desk.script.arm({ kind: 'crash' }, { method, occurrence: 1 });
    tickAt(desk, '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30');
    const reports = subjects(desk).filter((subject) => subject.endsWith('1 uncertain'));
    expect(ledger(desk, 'Uncertain')).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });
});

describe('a run in which all is well', () => {
  it('is followed by silence', () => {
    const desk = school.copy();
    letRunUntil(desk, '2026-08-20T20:00');
    expect(subjects(desk)).toHaveLength(1);
    expect(subjects(desk)[0]).toContain('Before they go out');
  });
});

describe('a setting that cannot be read', () => {
  const desk = school.copy();
  desk.setSetting('Weekday', 'Wendesday');
  const before = desk.copy();
  letRunUntil(desk, '2026-08-19T23:00');
  const trouble = desk.copy();
  letRunUntil(desk, '2026-08-20T12:00');

  it('keeps every family mail back', () => {
    expect(familyMails(desk)).toEqual([]);
  });

  it('is told to the specialist once a day, with the setting', () => {
    const days = staffMails(trouble).map((mail) => wall(mail.at).slice(0, 10));
    expect(days).toEqual(['2026-08-17', '2026-08-18', '2026-08-19']);
    expect(staffMails(trouble)[0]?.body).toContain('Wendesday');
  });

  it('loses nothing: what is owed goes out after it is mended', () => {
    const mended = desk.copy();
    mended.setSetting('Weekday', 'Wednesday');
    letRunUntil(mended, '2026-08-20T20:00');
    expect(familyMails(mended)).toHaveLength(owed);
    expect(audit(mended, { periods: [period] })).toEqual(flawless);
  });

  it('has the same effect when a tab has lost a column that is needed', () => {
    const renamed = before.copy();
    renamed.setSetting('Weekday', 'Wednesday');
    renamed.hands.deleteColumns('Guardians', 1);
    tickAt(renamed, run, '2026-08-19T17:30');
    expect(familyMails(renamed)).toEqual([]);
    expect(subjects(renamed)).toHaveLength(1);
    expect(staffMails(renamed)[0]?.body).toContain('Guardian ID');
  });
});

describe('consent that the owner takes back', () => {
  describe.each(['bound', 'add-on'] as const)('from a %s script', (installation) => {
    const desk = openSchool({
      csv: small,
      begins: '2026-08-17T09:00',
      platform: { installation, clockHasDocument: installation === 'bound' },
    });
    desk.script.standing.withdrawAuthorization(specialist.email);
    letRunUntil(desk, '2026-08-21T12:00');

    it('mails no family, and asks at most once a day', () => {
      expect(familyMails(desk)).toEqual([]);
      const asked = staffMails(desk).map((mail) => wall(mail.at).slice(0, 10));
      expect(asked).toEqual([...new Set(asked)]);
    });

    it('sends what is owed once it is given again', () => {
      const again = desk.copy();
      again.script.standing.restoreAuthorization(specialist.email);
      letRunUntil(again, '2026-08-21T18:00');
      expect(familyMails(again)).toHaveLength(owed);
      expect(audit(again, { periods: [period] })).toEqual(flawless);
    });
  });
});

describe('an error that nobody foresaw', () => {
  const errors = (desk: CaseloadDesk) =>
    staffMails(desk).filter(({ subject }) => subject === 'Living ALP ran into an error');
  /** Every hour of a day and a half breaks off at the same call. */
  const breakOff = (desk: CaseloadDesk, method: string, hours: readonly string[]) => {
    for (const hour of hours) {
      desk.script.disarmAll();
      desk.script.arm({ kind: 'error' }, { method, occurrence: 1 });
      const [tick] = tickAt(desk, hour);
      expect(tick?.outcome).toBe('failed');
    }
    desk.script.disarmAll();
  };
  const hours = ['2026-08-19T16:30', '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30'];

  it.each([
    'Sheets.Spreadsheets.Values.batchGet',
    'MailApp.getRemainingDailyQuota',
    'Sheets.Spreadsheets.batchUpdate',
  ])('is told to the owner once a day, in plain words: %s', (method) => {
    const desk = school.copy();
    tickAt(desk, '2026-08-18T18:30');
    breakOff(desk, method, hours);
    expect(errors(desk).map((mail) => wall(mail.at).slice(0, 10))).toEqual([
      '2026-08-19',
      '2026-08-20',
    ]);
    const [{ body = '' } = {}] = errors(desk);
    expect(body).toMatch(/^The hourly run broke off/);
    expect(body.indexOf('server error')).toBeGreaterThan(body.indexOf('Health check'));
    tickAt(desk, '2026-08-20T17:30');
    expect(familyMails(desk)).toHaveLength(owed);
    expect(audit(desk, { periods: [period] })).toEqual(flawless);
  });

  it('does not make a loop where the mail that tells of it cannot go out', () => {
    const desk = school.copy();
    tickAt(desk, '2026-08-18T18:30');
    desk.script.standing.failAddress(specialist.email);
    breakOff(desk, 'Sheets.Spreadsheets.Values.batchGet', hours);
    const tries = desk.executions
      .filter(({ startedAt }) => startedAt >= at('2026-08-19T00:00'))
      .map(({ calls }) => calls.byMethod['MailApp.sendEmail'] ?? 0);
    expect(tries).toEqual([1, 0, 0, 1]);
  });

  it('is the error that the log of the run ends with, whatever becomes of the mail', () => {
    const desk = school.copy();
    desk.script.standing.failAddress(specialist.email);
    desk.script.arm(
      { kind: 'error', message: 'the first error' },
      { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: 1 },
    );
    const [tick] = tickAt(desk, run);
    expect(tick?.error?.message).toBe('the first error');
    expect(tick?.logs.map(({ text }) => text).join()).toContain('Invalid email');
  });

  it('of one day does not hide on the same day what a person has to mend', () => {
    const desk = school.copy();
    desk.setSetting('Heads-up', 'no');
    breakOff(desk, 'MailApp.getRemainingDailyQuota', ['2026-08-19T16:30']);
    desk.setSetting('Weekday', 'Wendesday');
    tickAt(desk, '2026-08-19T17:30');
    expect(subjects(desk).map((subject) => subject.slice(14))).toEqual([
      'Living ALP ran into an error',
      'Family letters are waiting for you',
    ]);
  });

  it('is not told to somebody else whose page calls the function of the clock', () => {
    const desk = school.copy();
    const stranger = { email: 'j.teacher@mesaviewschools.example', locale: 'en' };
    desk.script.arm(
      { kind: 'error' },
      { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: 1 },
    );
    desk.script.callFromPage('tick', [], stranger);
    expect(desk.script.state.outbox).toEqual([]);
  });

  it('leaves what had gone out in the ledger, and the teachers’ views are kept', () => {
    const desk = school.copy();
    tickAt(desk, '2026-08-18T18:30');
    const broken = desk.copy();
    // The reading back of what was sent is followed by the mails to teachers and the report.
    broken.script.arm({ kind: 'error' }, { method: 'Properties.deleteProperty', occurrence: 1 });
    tickAt(broken, run);
    expect(ledger(broken, 'Sent')).toHaveLength(owed);
    expect(errors(broken)).toHaveLength(1);
    expect(broken.book.filterViews.all()).not.toEqual([]);
  });
});
