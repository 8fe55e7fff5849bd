// Formulas, notes and colors outlive whatever the product writes beside them.

import { restyled } from '../../../emulator/spreadsheet/cell';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { inWords } from '../../support/in-words';
import { firstDigestEvening, setUpAddon, trimTabs } from '../support/addon';
import { type Aspect, changedPlaces, pictureOf } from '../support/book-picture';
import { ada, ben, fileOf } from '../support/caseload-file';

const later = fileOf(
  { ...ada, School: 'Juniper HS', Strengths: 'soccer' },
  { ...ben, School: 'Juniper HS' },
);

/** Types a formula as people do: the cell's format set to automatic first. */
function typeFormula(addon: AddonHarness, tab: string, header: string, row: number, text: string) {
  const sheet = addon.book.sheetNamed(tab);
  const column = addon.grid(tab)[0]?.indexOf(header) ?? -1;
  if (!sheet || column < 0) throw new Error(`${tab} has no ${header}`);
  const { style } = sheet.cell(row - 1, column);
  sheet.change(row - 1, column, { style: restyled(style, { numberFormat: null }) });
  addon.user.typeAt(sheet, row - 1, column, text);
}

const formulaAt = (addon: AddonHarness, tab: string, header: string, row: number) =>
  addon.book.sheetNamed(tab)?.cell(row - 1, addon.grid(tab)[0]?.indexOf(header) ?? -1).formula;

describe('a formula in a cell that an import wants to change', () => {
  const addon = setUpAddon();
  addon.importFile('one.csv', fileOf(ada, ben));
  trimTabs(addon);
  typeFormula(addon, 'Students', 'School', 2, '="Mesa View "&"MS (A)"');
  const { leftOut } = addon.importFile('two.csv', later);

  it('is left alone and reported', () => {
    expect(formulaAt(addon, 'Students', 'School', 2)).toBe('="Mesa View "&"MS (A)"');
    expect(inWords(leftOut)).toEqual([
      'Students, 000101, School: a formula stands there, and was left alone.',
    ]);
  });

  it('has no lasting change in the history', () => {
    const lines = addon.rows('History').filter((row) => row['Row ID'] === '000101');
    expect(lines).toMatchObject([
      { Field: 'School', Before: 'Mesa View MS (A)', After: 'Juniper HS' },
      { Field: 'Strengths', Before: 'chess', After: 'soccer' },
      {
        Field: 'School',
        Before: 'Juniper HS',
        After: 'Mesa View MS (A)',
        Reason: expect.stringMatching(/^Import of two\.csv \(undo \w+\): could not be written$/),
      },
    ]);
  });

  it('keeps nothing else from being changed', () => {
    expect(addon.rows('Students')).toMatchObject([
      { School: 'Mesa View MS (A)', Strengths: 'soccer' },
      { School: 'Juniper HS' },
    ]);
  });
});

describe('a text that begins with "=", in a cell that an import wants to change', () => {
  it('is no formula, and is changed', () => {
    const addon = setUpAddon();
    addon.importFile('one.csv', fileOf({ ...ada, School: '=A1+B1' }));
    const { leftOut } = addon.importFile('two.csv', later);
    expect(leftOut).toEqual([]);
    expect(addon.rows('Students')[0]).toMatchObject({ School: 'Juniper HS' });
  });
});

describe('formulas, notes and colors around the cells that a year of use changes', () => {
  const addon = setUpAddon();
  addon.importFile('one.csv', fileOf(ada, ben));
  trimTabs(addon);
  addon.user.insertColumns('Students', 2);
  addon.user.type('Students', 'B1', 'Initials');
  typeFormula(addon, 'Students', 'Initials', 2, '=LEFT(C2,1)');
  typeFormula(addon, 'Students', 'Initials', 3, '=LEFT(C3,1)');
  typeFormula(addon, 'Goals', 'Baseline', 2, '=1+1');
  typeFormula(addon, 'Guardians', 'Name', 3, '="Ana"&" Begay"');
  for (const tab of ['Students', 'Goals', 'Guardians', 'Settings']) {
    addon.user.color(tab, 'A2:F3', '#fff2cc');
    addon.user.note(tab, 'F2', `a note on ${tab}`);
    addon.user.note(tab, 'G3', `another note on ${tab}`);
  }
  addon.switchOn();
  const before = pictureOf(addon.book);
  addon.importFile('two.csv', later);
  addon.script.advanceTo(firstDigestEvening);
  const after = pictureOf(addon.book);

  it('survive everywhere', () => {
    const looks: Aspect = ({ formula, note, style, validation }) => [
      formula,
      note,
      style,
      validation,
    ];
    const changed = changedPlaces(before, after, looks);
    expect(changed.filter((place) => !/^(Deliveries|History)!/.test(place))).toEqual([]);
  });

  it('stand beside cells that did change', () => {
    const changed = changedPlaces(before, after).filter((place) =>
      /^(Students|Guardians)!/.test(place),
    );
    expect(changed).toEqual([
      'Students!G2',
      'Students!L2',
      'Students!G3',
      'Guardians!O2',
      'Guardians!O3',
    ]);
    expect(addon.script.state.outbox.map(({ to }) => to)).toEqual([
      'g.specialist@mesaviewschools.example',
      'rosa@families.example',
      'ana@families.example',
    ]);
  });
});
