// Who is never mailed, whatever the schedule or a click wants.
import { audit, flawless } from './support/audit';
import { firstLines, owedMails } from './support/caseload-file';
import { at, familyMails, ledger, openSchool, tickAt, typeInto } from './support/school';

const small = firstLines(12);
const owed = owedMails(small).length;
const school = openSchool({ csv: small });
const run = '2026-08-19T16:30';
/** Ethan Brown's mother. */
const guardian = '151615-G1';
const address = 'rosa.brown56@families.example';

const hasMail = (desk: typeof school): boolean =>
  familyMails(desk).some(({ to }) => to === address);
const detail = (desk: typeof school): string =>
  ledger(desk, 'Held').find((row) => row['Guardian ID'] === guardian)?.Detail ?? '';

describe.each([
  ['Guardians', guardian, 'Contact', 'No contact', 'No contact'],
  ['Guardians', guardian, 'Contact', '', 'Contact is not decided yet'],
  ['Guardians', guardian, 'Digest', 'Stopped', 'Digest stopped'],
  ['Guardians', guardian, 'Digest', 'Paused', 'Digest paused'],
  ['Guardians', guardian, 'Digest', 'Paused until 2026-10-01', 'Digest paused'],
  ['Guardians', guardian, 'Digest', 'later', 'Digest setting cannot be read'],
  ['Guardians', guardian, 'E-mail', '', 'No e-mail address'],
  ['Guardians', guardian, 'E-mail', 'rosa at home', 'E-mail address cannot be right'],
  ['Students', '151615', 'Status', 'Exited', 'Student exited'],
  ['Students', '151615', 'Birth date', '2008-08-19', 'Student is 18 or over'],
  ['Students', '151615', 'Birth date', 'in spring', 'The student’s row needs attention'],
])('%s, %s, %s: "%s"', (tab, id, header, text, reason) => {
  it('holds the mail of the clock back, with the reason in the ledger', () => {
    const desk = school.copy();
    typeInto(desk, tab, id, header, text);
    tickAt(desk, run, '2026-08-19T17:30');
    expect(hasMail(desk)).toBe(false);
    expect(detail(desk)).toBe(reason);
    expect(familyMails(desk)).toHaveLength(owed - 1);
  });

  it('holds the mail of a click back', () => {
    const desk = school.copy();
    typeInto(desk, tab, id, header, text);
    desk.script.clock.moveTo(at('2026-08-19T16:05'));
    desk.choose('sendDueMenu');
    expect(hasMail(desk)).toBe(false);
    expect(familyMails(desk)).toHaveLength(owed - 1);
  });
});

describe('a hold that a colleague sets while the run is at work', () => {
  it.each([
    ['Contact', 'No contact', 'No contact'],
    ['Digest', 'Stopped', 'Digest stopped'],
  ])('is respected up to the block’s own reading: %s is %s', (header, text, reason) => {
    const desk = school.copy();
    tickAt(desk, '2026-08-18T18:30');
    // Settings, then all tabs, then the holds' headers; the block reads the families once more.
    const rehearsal = desk.copy();
    const [record] = tickAt(rehearsal, run);
    expect(record?.calls.byMethod['Sheets.Spreadsheets.Values.batchGet']).toBeGreaterThan(3);
    const armed = desk.script.arm(
      { kind: 'meanwhile', act: () => typeInto(desk, 'Guardians', guardian, header, text) },
      { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence: 3 },
    );
    tickAt(desk, run, '2026-08-19T17:30');
    expect(armed.struck).toBe(true);
    expect(hasMail(desk)).toBe(false);
    expect(detail(desk)).toBe(reason);
    expect(familyMails(desk)).toHaveLength(owed - 1);
    expect(audit(desk, { periods: ['2026-08-17/2026-08-30'] })).toEqual(flawless);
  });
});

describe('a pause that ends', () => {
  it('leaves the mail of the day before unsent and sends the next ones', () => {
    const desk = school.copy();
    typeInto(desk, 'Guardians', guardian, 'Digest', 'Paused until 2026-09-02');
    tickAt(desk, run, '2026-08-20T16:30', '2026-09-02T16:30');
    expect(familyMails(desk).filter(({ to }) => to === address)).toHaveLength(1);
    expect(familyMails(desk)).toHaveLength(2 * owed - 1);
  });
});

describe('two guardians of one child who share an address', () => {
  const shared = school.copy();
  typeInto(shared, 'Guardians', '169771-G2', 'E-mail', ' Thu.GarcaMrquez43@families.example ');
  const toThem = (desk: typeof school) =>
    familyMails(desk).filter(({ to }) => /thu\.garcamrquez43/i.test(to)).length;

  it('get one mail', () => {
    const desk = shared.copy();
    tickAt(desk, run, '2026-08-19T17:30');
    expect(toThem(desk)).toBe(1);
  });

  it('get no second one from a click after somebody has sorted the families', () => {
    const desk = shared.copy();
    tickAt(desk, run, '2026-08-19T17:30');
    desk.hands.sort('Guardians', -1);
    desk.choose('sendDueMenu');
    expect(toThem(desk)).toBe(1);
  });

  it('get none when one of them may not be contacted', () => {
    const desk = shared.copy();
    typeInto(desk, 'Guardians', '169771-G2', 'Contact', 'No contact');
    tickAt(desk, run, '2026-08-19T17:30');
    expect(toThem(desk)).toBe(0);
  });
});
