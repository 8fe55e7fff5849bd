// Who is never emailed, whatever the schedule or a click wants.

import { at, familyMails, ledger, openCaseload, tickAt, typeInto } from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';
import { audit, flawless } from './support/audit';

const small = firstLines(12);
const due = dueMails(small).length;
const school = openCaseload({ csv: small });
const run = '2026-08-19T16:30';
/** Ethan Brown's mother. */
const guardian = '151615-G1';
const address = 'rosa.brown56@families.example';

const hasMail = (addon: typeof school): boolean =>
  familyMails(addon).some(({ to }) => to === address);
const detail = (addon: typeof school): string =>
  ledger(addon, 'Held').find((row) => row['Guardian ID'] === guardian)?.Detail ?? '';

describe.each([
  ['Guardians', guardian, 'Contact', 'No contact', 'No contact'],
  ['Guardians', guardian, 'Contact', '', 'Contact is not decided yet'],
  ['Guardians', guardian, 'Digest', 'Stopped', 'Digest stopped'],
  ['Guardians', guardian, 'Digest', 'Paused', 'Digest paused'],
  ['Guardians', guardian, 'Digest', 'Paused until 2026-10-01', 'Digest paused'],
  ['Guardians', guardian, 'Digest', 'later', 'Digest setting cannot be read'],
  ['Guardians', guardian, 'Language', '#REF!', 'A text for the family needs attention'],
  ['Guardians', guardian, 'E-mail', '', 'No e-mail address'],
  ['Guardians', guardian, 'E-mail', 'rosa at home', 'E-mail address cannot be right'],
  ['Students', '151615', 'Status', 'Exited', 'Student exited'],
  ['Students', '151615', 'Birth date', '2008-08-19', 'Student is 18 or over'],
  ['Students', '151615', 'Birth date', 'in spring', 'The student’s row needs attention'],
])('%s, %s, %s: "%s"', (tab, id, header, text, reason) => {
  it('holds the email of the clock back, with the reason in the ledger', () => {
    const addon = school.copy();
    typeInto(addon, tab, id, header, text);
    tickAt(addon, run, '2026-08-19T17:30');
    expect(hasMail(addon)).toBe(false);
    expect(detail(addon)).toBe(reason);
    expect(familyMails(addon)).toHaveLength(due - 1);
  });

  it('holds the email of a click back', () => {
    const addon = school.copy();
    typeInto(addon, tab, id, header, text);
    addon.script.clock.moveTo(at('2026-08-19T16:05'));
    addon.choose('sendDueMenu');
    expect(hasMail(addon)).toBe(false);
    expect(familyMails(addon)).toHaveLength(due - 1);
  });
});

describe('a hold that a colleague sets while the run is at work', () => {
  it.each([
    ['Contact', 'No contact', 'No contact'],
    ['Digest', 'Stopped', 'Digest stopped'],
  ])('is respected up to the batch’s own reading: %s is %s', (header, text, reason) => {
    const addon = school.copy();
    tickAt(addon, '2026-08-18T18:30');
    // The settings, then all tabs, which is the first batch's own reading.
    const rehearsal = addon.copy();
    const [record] = tickAt(rehearsal, run);
    expect(record?.calls.byMethod['Sheets.Spreadsheets.Values.batchGet']).toBeGreaterThan(2);
    const armed = addon.script.arm(
      { kind: 'interleave', act: () => typeInto(addon, 'Guardians', guardian, header, text) },
      { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: 2 },
    );
    tickAt(addon, run, '2026-08-19T17:30');
    expect(armed.struck).toBe(true);
    expect(hasMail(addon)).toBe(false);
    expect(detail(addon)).toBe(reason);
    expect(familyMails(addon)).toHaveLength(due - 1);
    expect(audit(addon, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });
});

describe('a pause that ends', () => {
  it('leaves the email of the day before unsent and sends the next ones', () => {
    const addon = school.copy();
    typeInto(addon, 'Guardians', guardian, 'Digest', 'Paused until 2026-09-02');
    tickAt(addon, run, '2026-08-20T16:30', '2026-09-02T16:30');
    expect(familyMails(addon).filter(({ to }) => to === address)).toHaveLength(1);
    expect(familyMails(addon)).toHaveLength(2 * due - 1);
  });
});

describe('two guardians of one child who share an address', () => {
  const shared = school.copy();
  typeInto(shared, 'Guardians', '169771-G2', 'E-mail', ' Thu.GarcaMrquez43@families.example ');
  const toThem = (addon: typeof school) =>
    familyMails(addon).filter(({ to }) => /thu\.garcamrquez43/i.test(to)).length;

  it('get one mail', () => {
    const addon = shared.copy();
    tickAt(addon, run, '2026-08-19T17:30');
    expect(toThem(addon)).toBe(1);
  });

  it('get no second one from a click after somebody has sorted the families', () => {
    const addon = shared.copy();
    tickAt(addon, run, '2026-08-19T17:30');
    addon.user.sort('Guardians', -1);
    addon.choose('sendDueMenu');
    expect(toThem(addon)).toBe(1);
  });

  it('get none when one of them may not be contacted', () => {
    const addon = shared.copy();
    typeInto(addon, 'Guardians', '169771-G2', 'Contact', 'No contact');
    tickAt(addon, run, '2026-08-19T17:30');
    expect(toThem(addon)).toBe(0);
  });
});
