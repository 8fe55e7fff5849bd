// Rows whose ID stands in another row too, and cells that show an error: no family gets an email
// that may be about another child, or one with an error in it; everybody else gets theirs.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';
import {
  at,
  familyMails,
  ledger,
  rowOf,
  setUpAddon,
  staffMails,
  tickAt,
  trimTabs,
  typeInto,
} from '../support/addon';
import { ada, ben, cleo, fileOf } from '../support/caseload-file';
import { audit, flawless } from './support/audit';

const school = onceOpened(() => {
  const addon = setUpAddon();
  addon.importFile('caseload.csv', fileOf(ada, ben, cleo));
  addon.decideAll();
  addon.switchOn();
  trimTabs(addon);
  return addon;
});

const [rosa, ana, luz] = ['rosa', 'ana', 'luz'].map((name) => `${name}@families.example`);
const run = '2026-08-19T16:30';
const period = '2026-08-17/2026-08-30';

const mailed = (addon: AddonHarness) =>
  familyMails(addon)
    .map(({ to }) => to)
    .sort();
const holds = (addon: AddonHarness) =>
  ledger(addon, 'Held')
    .map((row) => `${row['Guardian ID']}: ${row.Detail}`)
    .sort();

/** A formula, typed as people do: the cell's format set to automatic first. */
function typeFormula(addon: AddonHarness, tab: string, id: string, header: string, text: string) {
  const sheet = addon.book.sheetNamed(tab);
  const row = rowOf(addon, tab, id) - 1;
  const column = addon.grid(tab)[0]?.indexOf(header) ?? -1;
  if (!sheet || column < 0) throw new Error(`${tab} has no ${header}`);
  sheet.change(row, column, { style: { ...sheet.cell(row, column).style, numberFormat: null } });
  addon.user.typeAt(sheet, row, column, text);
}

/** Ben's rows, typed with Ada's number. */
function typeBenAsAda(addon: AddonHarness): void {
  for (const [tab, ids] of [
    ['Goals', ['000102-AC1', '000102-AF1']],
    ['Guardians', ['000102-G1']],
    ['Students', ['000102']],
  ] as const) {
    for (const id of ids) typeInto(addon, tab, id, 'Student ID', '000101');
  }
}

describe('two children with one Student ID', () => {
  const reason = 'The student’s row needs attention';

  it.each<readonly [string, (addon: AddonHarness) => void, readonly string[]]>([
    ['in all rows of the second', typeBenAsAda, [`000101-G1: ${reason}`, `000102-G1: ${reason}`]],
    [
      'in Students alone',
      (addon) => typeInto(addon, 'Students', '000102', 'Student ID', '000101'),
      [`000101-G1: ${reason}`, `000102-G1: ${reason}`],
    ],
    [
      'in Students alone, with spaces around it',
      (addon) => typeInto(addon, 'Students', '000102', 'Student ID', ' 000101 '),
      [`000101-G1: ${reason}`, `000102-G1: ${reason}`],
    ],
  ])('get no email, by clock or click, and are named: %s', (_where, slip, expected) => {
    const addon = school();
    slip(addon);
    const byClick = addon.copy();
    tickAt(addon, '2026-08-18T18:30', run, '2026-08-19T17:30');
    expect(mailed(addon)).toEqual([luz]);
    expect(holds(addon)).toEqual(expected);
    expect(audit(addon, { periods: [period] })).toEqual(flawless);
    const headsUp = staffMails(addon)[0]?.body ?? '';
    expect(headsUp).toContain('1 digest goes out');
    expect(headsUp.replace(/\s+/g, ' ')).toContain(
      'Students, row 3, Student ID: "000101" stands in rows 2 and 3, so neither counts',
    );
    byClick.script.clock.moveTo(at(run));
    byClick.choose('sendDueMenu');
    expect(mailed(byClick)).toEqual([luz]);
  });

  it('get their emails at a click once the number was put right', () => {
    const addon = school();
    typeBenAsAda(addon);
    tickAt(addon, run);
    addon.user.type('Students', 'A3', '000102');
    for (const id of ['000102-AC1', '000102-AF1']) {
      typeInto(addon, 'Goals', id, 'Student ID', '000102');
    }
    typeInto(addon, 'Guardians', '000102-G1', 'Student ID', '000102');
    addon.choose('sendDueMenu');
    expect(mailed(addon)).toEqual([ana, luz, rosa]);
    const toAna = familyMails(addon).find(({ to }) => to === ana);
    expect(toAna?.subject).toContain('Ben');
    expect(toAna?.body).toContain('Write a story in three drafts');
    expect(toAna?.body).not.toContain('Run an experiment on snowmelt');
  });

  it('get no email where the number is typed while the run is at work', () => {
    for (const occurrence of [1, 2]) {
      const addon = school();
      addon.script.arm(
        { kind: 'interleave', act: () => typeBenAsAda(addon) },
        { method: 'Sheets.Spreadsheets.Values.batchGet', occurrence },
      );
      tickAt(addon, run);
      expect(mailed(addon)).toEqual([luz]);
    }
  });
});

describe('two guardians with one Guardian ID', () => {
  const addon = school();
  typeInto(addon, 'Guardians', '000102-G1', 'Guardian ID', '000101-G1');
  tickAt(addon, '2026-08-18T18:30', run, '2026-08-19T17:30');

  it('get no email, and are named', () => {
    expect(mailed(addon)).toEqual([luz]);
    expect(staffMails(addon)[0]?.body.replace(/\s+/g, ' ')).toContain(
      'Guardians, row 2, Guardian ID: "000101-G1" stands in rows 2 and 3, so neither counts',
    );
  });

  it('have nothing written into their rows', () => {
    const dates = addon.rows('Guardians').map((row) => row['Last digest']);
    expect(dates).toEqual(['', '', '2026-08-19']);
  });

  it('still hold back the address that must not be written to', () => {
    const other = school();
    // Luz's address stands in a row of No contact, which shares its ID with Rosa's.
    typeInto(other, 'Guardians', '000102-G1', 'Student ID', '000103');
    typeInto(other, 'Guardians', '000102-G1', 'E-mail', luz ?? '');
    typeInto(other, 'Guardians', '000102-G1', 'Contact', 'No contact');
    typeInto(other, 'Guardians', '000102-G1', 'Guardian ID', '000101-G1');
    tickAt(other, run);
    expect(mailed(other)).toEqual([]);
    expect(holds(other)).toEqual(['000103-G1: No contact']);
  });

  it('leave an email that was queued for them held, not lost', () => {
    const other = school();
    tickAt(other, run);
    for (const id of ['000101-G1', '000103-G1']) {
      typeInto(other, 'Deliveries', `2026-08-17 ${id}`, 'State', 'Queued');
    }
    typeInto(other, 'Guardians', '000102-G1', 'Guardian ID', '000101-G1');
    other.choose('sendDueMenu');
    expect(holds(other)).toEqual(['000101-G1: The guardian’s row needs attention']);
    expect(mailed(other)).toEqual([ana, luz, luz, rosa]);
  });
});

describe('two goals with one Goal ID', () => {
  it('hold the emails of both families: what is new on them would be told to nobody later', () => {
    const addon = school();
    typeInto(addon, 'Goals', '000102-AC1', 'Goal ID', '000101-AC1');
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([luz]);
    expect(holds(addon)).toEqual(
      ['000101-G1', '000102-G1'].map((id) => `${id}: A text for the family needs attention`),
    );
  });
});

describe('two rows of the ledger with one Delivery ID', () => {
  it.each(['clock', 'click', 'a change of cadence'])('send nothing once more: %s', (trigger) => {
    const addon = school();
    tickAt(addon, run);
    typeInto(addon, 'Deliveries', '2026-08-17 000102-G1', 'Delivery ID', '2026-08-17 000101-G1');
    if (trigger === 'a change of cadence') addon.setSetting('Cadence', 'Weekly');
    tickAt(addon, '2026-08-20T16:30');
    if (trigger !== 'clock') addon.choose('sendDueMenu');
    expect(mailed(addon).filter((to) => to === rosa)).toEqual([rosa]);
    expect(ledger(addon)).toHaveLength(3);
  });
});

describe('a row that was pasted once more', () => {
  it('counts once: its family gets one email, and the copy is told', () => {
    const addon = school();
    for (const tab of ['Students', 'Goals', 'Guardians']) pasteRow(addon, tab, 2);
    tickAt(addon, '2026-08-18T18:30', run, '2026-08-19T17:30');
    expect(mailed(addon)).toEqual([ana, luz, rosa]);
    expect(audit(addon, { periods: [period] }).duplicates).toEqual([]);
    expect(staffMails(addon)[0]?.body.replace(/\s+/g, ' ')).toContain(
      'Students, row 5, Student ID: "000101" stands in row 2 already, with the same in every column; delete one of the two',
    );
    // Nothing tells which of the two rows is going to stay.
    const dates = addon.rows('Guardians').map((row) => row['Last digest']);
    expect(dates).toEqual(['', '2026-08-19', '2026-08-19', '']);
  });

  it('counts no more once one of the two was changed', () => {
    const addon = school();
    pasteRow(addon, 'Guardians', 2);
    addon.user.type('Guardians', contactCell(addon, 5), 'No contact');
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([ana, luz]);
  });
});

/** Copies a row of the grid to the first blank one. */
function pasteRow(addon: AddonHarness, tab: string, row: number): void {
  const sheet = addon.book.sheetNamed(tab);
  const to = addon.rows(tab).length + 1;
  const width = addon.grid(tab)[0]?.length ?? 0;
  for (let column = 0; sheet && column < width; column += 1) {
    sheet.put(to, column, sheet.cell(row - 1, column));
  }
}

const contactCell = (addon: AddonHarness, row: number): string =>
  `${'ABCDEFGHIJKLM'[addon.grid('Guardians')[0]?.indexOf('Contact') ?? 0]}${row}`;

describe('IDs whose formula has no result', () => {
  it.each(['=NA()', '=VLOOKUP("x",Nowhere!A:B,2,FALSE)', '=1/0', '=NOSUCH(1)', "'Loading..."])(
    'are no IDs: %s in every row of every child but one',
    (formula) => {
      const addon = school();
      for (const id of ['000101', '000102']) {
        for (const goal of [`${id}-AC1`, `${id}-AF1`]) {
          typeFormula(addon, 'Goals', goal, 'Student ID', formula);
        }
        typeFormula(addon, 'Guardians', `${id}-G1`, 'Student ID', formula);
        typeFormula(addon, 'Students', id, 'Student ID', formula);
      }
      tickAt(addon, '2026-08-18T18:30', run, '2026-08-19T17:30');
      expect(mailed(addon)).toEqual([luz]);
      expect(familyMails(addon)[0]?.body).not.toMatch(/#|Ada|Ben|Loading/);
      expect(staffMails(addon)[0]?.body.replace(/\s+/g, ' ')).toMatch(
        /Students, row 2, Student ID: shows the error (#[A-Z0-9/]+[!?]?|Loading\.\.\.); correct the formula/,
      );
    },
  );
});

describe('a caseload in which no guardian has an ID any more', () => {
  it('mails nobody, and the specialist is told the evening before', () => {
    const addon = school();
    for (const id of ['000101-G1', '000102-G1', '000103-G1']) {
      typeFormula(addon, 'Guardians', id, 'Guardian ID', "'#REF!");
    }
    tickAt(addon, '2026-08-18T18:30', run);
    expect(mailed(addon)).toEqual([]);
    const [headsUp] = staffMails(addon);
    expect(headsUp?.subject).toBe('Before they go out: 0 digests, 0 held back');
    expect(headsUp?.body).toContain('Cannot be read: 3 rows');
  });
});

describe('an error in a text that a family would read', () => {
  const reason = 'A text for the family needs attention';
  const [student, guardian, goal] = ['000101', '000101-G1', '000101-AC1'];

  it.each([
    ['Students', student, 'Preferred name', '=NA()', reason],
    ['Students', student, 'First name', '=NA()', 'The student’s row needs attention'],
    ['Guardians', guardian, 'Name', "'#REF!", reason],
    ['Goals', goal, 'Goal', '=1/0', reason],
    ['Goals', goal, 'Why it matters to me', '=1/0', reason],
    ['Goals', goal, 'At home', '=NOSUCH(1)', reason],
    ['Goals', goal, 'Target date', '=NA()', reason],
  ])(
    'holds the email of this family, and of no other: %s, %s, %s',
    (tab, id, header, text, why) => {
      const addon = school();
      typeFormula(addon, tab, id, header, text);
      tickAt(addon, run);
      expect(mailed(addon)).toEqual([ana, luz]);
      expect(holds(addon)).toEqual([`${guardian}: ${why}`]);
      expect(addon.choose('healthCheckMenu')).toContain(`${header}: shows the error #`);
    },
  );

  it('holds it for a note as well, once the note is for the family', () => {
    const addon = school();
    const headers = addon.grid('Progress')[0] ?? [];
    const put = (header: string, text: string) =>
      addon.user.type('Progress', `${'ABCDEFGHIJKLMNOP'[headers.indexOf(header)]}2`, text);
    const note = {
      'Entry ID': 'E1',
      Date: '2026-08-17',
      'Goal ID': goal ?? '',
      'Student ID': student ?? '',
      Note: "'#REF!",
    };
    for (const [header, text] of Object.entries(note)) put(header, text);
    const shared = addon.copy();
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([ana, luz, rosa]);
    const place = 'ABCDEFGHIJKLMNOP'[headers.indexOf('Share with family')];
    shared.user.type('Progress', `${place}2`, 'yes');
    tickAt(shared, run);
    expect(mailed(shared)).toEqual([ana, luz]);
    expect(holds(shared)).toEqual([`${guardian}: ${reason}`]);
  });

  it.each([
    ['Goals', goal, 'At school', "'#N/A"],
    ['Goals', goal, 'Why it matters to me', '#1 goal of my year'],
  ])('holds nothing where no family would read it: %s, %s, %s is %s', (tab, id, header, text) => {
    const addon = school();
    typeFormula(addon, tab, id, header, text);
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([ana, luz, rosa]);
  });

  it('holds the family for words of staff that nobody has judged', () => {
    const addon = school();
    typeFormula(addon, 'Students', student ?? '', 'Staff notes', "'#REF!");
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([ana, luz]);
    expect(holds(addon)).toEqual([`${guardian}: Contact is not decided yet`]);
  });

  it('stops all digests where it would sign the letters, and says so', () => {
    const addon = school();
    addon.setSetting('School name', "'#REF!");
    tickAt(addon, run);
    expect(mailed(addon)).toEqual([]);
    expect(staffMails(addon)[0]?.body.replace(/\s+/g, ' ')).toMatch(
      /Settings, row \d+, Value: shows the error #REF!/,
    );
  });
});

describe('a cell that is far too long', () => {
  it.each([
    ['Guardians', '000101-G1', 'Guardian ID', 'G'.repeat(9300)],
    ['Guardians', '000101-G1', 'Student ID', '7'.repeat(49_000)],
    ['Guardians', '000101-G1', 'E-mail', '@'.repeat(49_000)],
    ['Students', '000101', 'Student ID', '7'.repeat(49_000)],
    ['Students', '000101', 'Birth date', 'soon '.repeat(9000)],
  ])('holds back its own family alone: %s, %s, %s', (tab, id, header, text) => {
    const addon = school();
    typeInto(addon, tab, id, header, text);
    tickAt(addon, '2026-08-18T18:30', run, '2026-08-19T17:30');
    expect(mailed(addon)).toEqual([ana, luz]);
    expect(staffMails(addon)).toHaveLength(1);
    expect(addon.choose('healthCheckMenu')).toContain('…"');
    expect(addon.executions.filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
  });
});
