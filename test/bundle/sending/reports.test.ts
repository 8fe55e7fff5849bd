// What the specialist is told without asking: before a run, after one, and when something is wrong.
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import {
  at,
  familyMails,
  ledger,
  letRunUntil,
  openCaseload,
  staffMails,
  tickAt,
  typeInto,
  wall,
} from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';
import { audit, flawless } from './support/audit';

const small = firstLines(12);
const due = dueMails(small).length;
const school = openCaseload({ csv: small, begins: '2026-08-17T09:00' });
const run = '2026-08-19T16:30';
const period = '2026-08-17/2026-08-30';

const subjects = (addon: AddonHarness): readonly string[] =>
  staffMails(addon).map((mail) => `${wall(mail.at).slice(0, 13)} ${mail.subject}`);

describe('the heads-up of a later digest day', () => {
  const addon = school.copy();
  tickAt(addon, '2026-08-18T18:30', run);
  typeInto(addon, 'Guardians', '151615-G1', 'Digest', 'Paused');
  typeInto(addon, 'Guardians', '169771-G2', 'Digest', 'Stopped');
  tickAt(addon, '2026-09-01T18:30', '2026-09-02T16:30');
  typeInto(addon, 'Guardians', '151615-G1', 'Digest', 'On');
  tickAt(addon, '2026-09-15T18:30', '2026-09-16T16:30', '2026-09-29T18:30');
  const [first, second, third, fourth] = staffMails(addon)
    .filter(({ subject }) => subject.startsWith('Before they go out'))
    .map(({ body }) => body.replace(/\s+/g, ' '));

  it('names those who are newly held, and counts the others', () => {
    expect(first).toContain('Held back: ');
    expect(second).toContain('Newly held back: 2 digests');
    expect(second).toMatch(/- Ethan B\., to Rosa B\. Digest paused/);
    expect(second).toContain('Held back as before: ');
    expect(second).not.toContain('Noah S.');
  });

  it('names those who are free again', () => {
    expect(third).toMatch(/No longer held back: 1 guardian -* ?- Ethan B\., to Rosa B\./);
    expect(third).not.toContain('Newly held back');
  });

  it('names in a group of their own those for whom nothing was new twice', () => {
    expect(fourth).toMatch(/Left out this time: \d+ digests/);
    expect(fourth).toContain('Zoë G., to Thu G.');
    expect(fourth).not.toContain('Newly held back');
  });
});

describe('the evening before a digest day', () => {
  it('tells once how many go out, and who is held back and why', () => {
    const addon = school.copy();
    letRunUntil(addon, '2026-08-19T12:00');
    const held = addon.rows('Guardians').length - due;
    expect(subjects(addon)).toEqual([
      `2026-08-18T18 Before they go out: ${due} digests, ${held} held back`,
    ]);
    const body = staffMails(addon)[0]?.body ?? '';
    for (const reason of ['Student exited', 'No contact', 'No e-mail address']) {
      expect(body).toContain(reason);
    }
    expect(familyMails(addon)).toEqual([]);
  });

  it('says nothing on other evenings', () => {
    const addon = school.copy();
    letRunUntil(addon, '2026-08-19T12:00');
    tickAt(
      addon,
      run,
      '2026-08-24T19:30',
      '2026-08-25T18:30',
      '2026-08-25T23:30',
      '2026-09-01T12:30',
    );
    expect(subjects(addon)).toHaveLength(1);
  });

  it('says nothing when the heads-up is switched off', () => {
    const addon = school.copy();
    addon.setSetting('Heads-up', 'no');
    letRunUntil(addon, '2026-08-20T12:00');
    expect(subjects(addon)).toEqual([]);
    expect(familyMails(addon)).toHaveLength(due);
  });

  it('keeps what it said: the same families are emailed the day after', () => {
    const addon = school.copy();
    typeInto(addon, 'Guardians', '151615-G1', 'Digest', 'Paused until 2026-08-19');
    tickAt(addon, '2026-08-18T18:30', run);
    expect(subjects(addon)[0]).toContain(`${due} digests`);
    expect(familyMails(addon)).toHaveLength(due);
  });
});

describe('an address that Google refuses', () => {
  const refused = 'rosa.brown56@families.example';
  const addon = school.copy();
  addon.setSetting('Heads-up', 'no');
  addon.script.persistentFaults.failAddress(refused);
  tickAt(addon, run);
  const first = addon.copy();
  tickAt(addon, '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30', '2026-08-26T16:30');

  it('does not touch the others', () => {
    expect(familyMails(first)).toHaveLength(due - 1);
    expect(ledger(first, 'Sent')).toHaveLength(due - 1);
  });

  it('is tried once more at the next tick, and not reported before', () => {
    expect(ledger(first, 'Failed')).toMatchObject([{ 'E-mail': refused, Attempts: '1' }]);
    expect(subjects(first)).toEqual([]);
    expect(ledger(addon, 'Failed')).toMatchObject([{ 'E-mail': refused, Attempts: '2' }]);
    const tries = addon.executions.reduce(
      (sum, { calls }) => sum + (calls.byMethod['MailApp.sendEmail'] ?? 0),
      0,
    );
    // All of the first run, the second try, and the report.
    expect(tries).toBe(due + 2);
  });

  it('is reported once, with the address and what Google said', () => {
    expect(subjects(addon)).toEqual([
      '2026-08-19T17 Digests, August 19, 2026: 0 sent, 1 failed, 0 uncertain',
    ]);
    expect(staffMails(addon)[0]?.body).toContain(refused);
    expect(staffMails(addon)[0]?.body).toContain('Invalid email');
  });

  it('gets its email when the second try succeeds, and nobody is troubled', () => {
    const mended = first.copy();
    mended.script.persistentFaults.restoreAddress(refused);
    tickAt(mended, '2026-08-19T17:30', '2026-08-19T18:30');
    expect(familyMails(mended)).toHaveLength(due);
    expect(subjects(mended)).toEqual([]);
    expect(audit(mended, { periods: [period] })).toEqual(flawless);
  });

  it('gets its next digest once the address is mended', () => {
    const mended = addon.copy();
    typeInto(mended, 'Guardians', '151615-G1', 'E-mail', 'rosa.new@families.example');
    tickAt(mended, '2026-09-02T16:30');
    expect(familyMails(mended)).toHaveLength(2 * due - 1);
  });
});

describe('an uncertain mail', () => {
  it.each([
    'Properties.setProperty',
    'Sheets.Spreadsheets.batchUpdate',
    'Properties.deleteProperty',
  ])('is reported although the recovery, too, is cut off before its %s', (method) => {
    const addon = school.copy();
    tickAt(addon, '2026-08-18T18:30');
    addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(addon, run);
    addon.script.arm({ kind: 'crash' }, { method, occurrence: 1 });
    tickAt(addon, '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30');
    const reports = subjects(addon).filter((subject) => subject.endsWith('1 uncertain'));
    expect(ledger(addon, 'Uncertain')).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });
});

describe('an uncertain email that is found when no run is due', () => {
  const cut = () => {
    const addon = school.copy();
    tickAt(addon, '2026-08-18T18:30');
    addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(addon, run);
    return addon;
  };
  const reports = (addon: AddonHarness) =>
    subjects(addon).filter((subject) => subject.endsWith('1 uncertain'));

  it('is reported in that hour, by night', () => {
    const addon = cut();
    tickAt(addon, '2026-08-19T22:30');
    expect(reports(addon)).toHaveLength(1);
    tickAt(addon, '2026-08-19T23:30', '2026-08-20T16:30');
    expect(reports(addon)).toHaveLength(1);
  });

  it('is reported while digests are paused, and while a setting cannot be read', () => {
    const paused = cut();
    paused.setSetting('Digests', 'Paused');
    tickAt(paused, '2026-08-19T17:30');
    expect(reports(paused)).toHaveLength(1);
    const mistyped = cut();
    mistyped.setSetting('Weekday', 'Wendesday');
    tickAt(mistyped, '2026-08-19T17:30');
    expect(reports(mistyped)).toHaveLength(1);
  });
});

describe('a row of the ledger that cannot be written', () => {
  it('is told to the specialist: its email waits', () => {
    const refused = 'rosa.brown56@families.example';
    const addon = school.copy();
    tickAt(addon, '2026-08-18T18:30');
    addon.script.persistentFaults.failAddress(refused);
    tickAt(addon, run);
    addon.script.persistentFaults.restoreAddress(refused);
    const [row] = ledger(addon, 'Failed');
    typeInto(addon, 'Deliveries', row?.['Delivery ID'] ?? '', 'Detail', '="Invalid"');
    tickAt(addon, '2026-08-19T17:30', '2026-08-19T18:30');
    const [told, ...more] = staffMails(addon).slice(1);
    expect(more).toEqual([]);
    expect(told?.subject).toBe('Digests are waiting for you');
    expect(told?.body.replace(/\s+/g, ' ')).toMatch(/rosa\.brown56.*“Detail”: a formula/);
    expect(familyMails(addon)).toHaveLength(due - 1);
  });
});

describe('trouble with emails to teachers', () => {
  it('does not hide on the same day what keeps the families’ emails back', () => {
    const addon = school.copy();
    addon.setSetting('Heads-up', 'no');
    addon.setSetting('Terms', '2026-08-19');
    const teachers = addon.book.sheetNamed('Teachers');
    if (teachers) addon.book.deleteSheet(teachers);
    tickAt(addon, run);
    addon.setSetting('Weekday', 'Wendesday');
    tickAt(addon, '2026-08-19T17:30', '2026-08-19T18:30');
    expect(subjects(addon).map((subject) => subject.slice(14))).toEqual([
      'Emails to teachers are waiting for you',
      'Teachers’ views and files are waiting for you',
      'Digests are waiting for you',
    ]);
  });
});

describe('a run in which all is well', () => {
  it('is followed by silence', () => {
    const addon = school.copy();
    letRunUntil(addon, '2026-08-20T20:00');
    expect(subjects(addon)).toHaveLength(1);
    expect(subjects(addon)[0]).toContain('Before they go out');
  });
});

describe('a setting that cannot be read', () => {
  const addon = school.copy();
  addon.setSetting('Weekday', 'Wendesday');
  const before = addon.copy();
  letRunUntil(addon, '2026-08-19T23:00');
  const trouble = addon.copy();
  letRunUntil(addon, '2026-08-20T12:00');

  it('keeps every family email back', () => {
    expect(familyMails(addon)).toEqual([]);
  });

  it('is told to the specialist once a day, with the setting', () => {
    const days = staffMails(trouble).map((mail) => wall(mail.at).slice(0, 10));
    expect(days).toEqual(['2026-08-17', '2026-08-18', '2026-08-19']);
    expect(staffMails(trouble)[0]?.body).toContain('Wendesday');
  });

  it('loses nothing: what is due goes out after it is mended', () => {
    const mended = addon.copy();
    mended.setSetting('Weekday', 'Wednesday');
    letRunUntil(mended, '2026-08-20T20:00');
    expect(familyMails(mended)).toHaveLength(due);
    expect(audit(mended, { periods: [period] })).toEqual(flawless);
  });

  it('has the same effect when a tab has lost a column that is needed', () => {
    const renamed = before.copy();
    renamed.setSetting('Weekday', 'Wednesday');
    renamed.user.deleteColumns('Guardians', 1);
    tickAt(renamed, run, '2026-08-19T17:30');
    expect(familyMails(renamed)).toEqual([]);
    expect(subjects(renamed)).toHaveLength(1);
    expect(staffMails(renamed)[0]?.body).toContain('Guardian ID');
  });
});

describe('consent that the owner takes back', () => {
  describe.each(['bound', 'add-on'] as const)('from a %s script', (installation) => {
    const addon = openCaseload({
      csv: small,
      begins: '2026-08-17T09:00',
      platform: { installation, clockHasDocument: installation === 'bound' },
    });
    addon.script.persistentFaults.withdrawAuthorization(specialist.email);
    letRunUntil(addon, '2026-08-21T12:00');

    it('mails no family, and asks at most once a day', () => {
      expect(familyMails(addon)).toEqual([]);
      const asked = staffMails(addon).map((mail) => wall(mail.at).slice(0, 10));
      expect(asked).toEqual([...new Set(asked)]);
    });

    it('sends what is due once it is given again', () => {
      const again = addon.copy();
      again.script.persistentFaults.restoreAuthorization(specialist.email);
      letRunUntil(again, '2026-08-21T18:00');
      expect(familyMails(again)).toHaveLength(due);
      expect(audit(again, { periods: [period] })).toEqual(flawless);
    });
  });
});

describe('an error that nobody foresaw', () => {
  const errors = (addon: AddonHarness) =>
    staffMails(addon).filter(({ subject }) => subject === 'Living ALP ran into an error');
  const reading = 'Sheets.Spreadsheets.Values.batchGet';
  /** Every hour of a day and a half breaks off at the same call. */
  const breakOff = (addon: AddonHarness, method: string, hours: readonly string[]) => {
    for (const hour of hours) {
      addon.script.disarmAll();
      // The first reading only asks whether anything has changed, and may fail.
      const occurrence = method === reading ? 2 : 1;
      addon.script.arm({ kind: 'error' }, { method, occurrence });
      const [tick] = tickAt(addon, hour);
      expect(tick?.outcome).toBe('failed');
    }
    addon.script.disarmAll();
  };
  const hours = ['2026-08-19T16:30', '2026-08-19T17:30', '2026-08-19T18:30', '2026-08-20T16:30'];

  it.each([reading, 'MailApp.getRemainingDailyQuota', 'Sheets.Spreadsheets.batchUpdate'])(
    'is told to the owner once a day, in plain words: %s',
    (method) => {
      const addon = school.copy();
      tickAt(addon, '2026-08-18T18:30');
      breakOff(addon, method, hours);
      expect(errors(addon).map((mail) => wall(mail.at).slice(0, 10))).toEqual([
        '2026-08-19',
        '2026-08-20',
      ]);
      const [{ body = '' } = {}] = errors(addon);
      expect(body).toMatch(/^The hourly run broke off/);
      expect(body.indexOf('server error')).toBeGreaterThan(body.indexOf('Health check'));
      tickAt(addon, '2026-08-20T17:30');
      expect(familyMails(addon)).toHaveLength(due);
      expect(audit(addon, { periods: [period] })).toEqual(flawless);
    },
  );

  it('does not make a loop where the email that tells of it cannot go out', () => {
    const addon = school.copy();
    tickAt(addon, '2026-08-18T18:30');
    addon.script.persistentFaults.failAddress(specialist.email);
    breakOff(addon, reading, hours);
    const tries = addon.executions
      .filter(({ startedAt }) => startedAt >= at('2026-08-19T00:00'))
      .map(({ calls }) => calls.byMethod['MailApp.sendEmail'] ?? 0);
    expect(tries).toEqual([1, 0, 0, 1]);
  });

  it('is the error that the log of the run ends with, whatever becomes of the mail', () => {
    const addon = school.copy();
    addon.script.persistentFaults.failAddress(specialist.email);
    addon.script.arm(
      { kind: 'error', message: 'the first error' },
      { method: reading, occurrence: 2 },
    );
    const [tick] = tickAt(addon, run);
    expect(tick?.error?.message).toBe('the first error');
    expect(tick?.logs.map(({ text }) => text).join()).toContain('Invalid email');
  });

  it('of one day does not hide on the same day what a person has to mend', () => {
    const addon = school.copy();
    addon.setSetting('Heads-up', 'no');
    breakOff(addon, 'MailApp.getRemainingDailyQuota', ['2026-08-19T16:30']);
    addon.setSetting('Weekday', 'Wendesday');
    tickAt(addon, '2026-08-19T17:30');
    expect(subjects(addon).map((subject) => subject.slice(14))).toEqual([
      'Living ALP ran into an error',
      'Digests are waiting for you',
    ]);
  });

  it('is not told to somebody else whose page calls the function of the clock', () => {
    const addon = school.copy();
    const stranger = { email: 'j.teacher@mesaviewschools.example', locale: 'en' };
    addon.script.arm(
      { kind: 'error' },
      { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: 1 },
    );
    addon.script.callFromPage('tick', [], stranger);
    expect(addon.script.state.outbox).toEqual([]);
  });

  it('leaves what had gone out in the ledger, and the teachers’ views are kept', () => {
    const addon = school.copy();
    tickAt(addon, '2026-08-18T18:30');
    const broken = addon.copy();
    // The end of the digests' run is followed by the emails to teachers and the report.
    broken.script.arm({ kind: 'error' }, { method: 'Properties.setProperties', occurrence: 1 });
    tickAt(broken, run);
    expect(ledger(broken, 'Sent')).toHaveLength(due);
    expect(errors(broken)).toHaveLength(1);
    expect(broken.book.filterViews.all()).not.toEqual([]);
  });
});
