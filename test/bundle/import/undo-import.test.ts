// Taking an import back: what it added goes and what it changed returns, unless somebody has built on it.
import type {
  ImportPreview,
  ImportToUndo,
  ImportUndone,
} from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { firstDigestHour, setUpAddon, tickAtInstant, typeInto } from '../support/addon';
import { ada, ben, cleo, type FileStudent, fileOf, tableOf } from '../support/caseload-file';

function importFile(addon: AddonHarness, name: string, ...students: readonly FileStudent[]): void {
  const file = tableOf(fileOf(...students), name);
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const { previewHash } = addon.ask<ImportPreview>('previewImport', file, mapping);
  addon.ask('applyImport', file, mapping, previewHash);
}

const last = (addon: AddonHarness) => addon.ask<ImportToUndo | null>('lastImport');
const undo = (addon: AddonHarness) =>
  addon.ask<ImportUndone>('undoImport', last(addon)?.undoId ?? '');

const tabs = ['Students', 'Goals', 'Guardians', 'Plans'] as const;
const idsIn = (addon: AddonHarness) =>
  tabs.map((tab) => {
    const [headers = [], ...rows] = addon.grid(tab);
    const place = headers.indexOf(`${tab.slice(0, -1)} ID`);
    return rows.map((row) => row[place] ?? '').filter((id) => id !== '');
  });
const adaIn = (addon: AddonHarness) =>
  addon.rows('Students').find((row) => row['Student ID'] === '000101');

/** Ada and Ben are there; the file brings Cleo and moves Ada to another grade. */
function school(): AddonHarness {
  const addon = setUpAddon();
  importFile(addon, 'first.csv', ada, ben);
  addon.script.clock.pass(60_000);
  return addon;
}
const second = [{ ...ada, Grade: '8' }, cleo];

describe('an import that nobody has built on', () => {
  it('is taken back whole, and only once', () => {
    const addon = school();
    const before = idsIn(addon);
    importFile(addon, 'second.csv', ...second);
    expect(last(addon)).toMatchObject({ fileName: 'second.csv', students: 1 });
    expect(undo(addon)).toMatchObject({ students: 1, kept: [] });
    expect(idsIn(addon)).toEqual(before);
    expect(adaIn(addon)?.Grade).toBe('7');
    // What came before it is the last one now.
    expect(last(addon)).toMatchObject({ fileName: 'first.csv', students: 2 });
    expect(undo(addon)).toMatchObject({ students: 2, kept: [] });
    expect(idsIn(addon)).toEqual([[], [], [], []]);
    expect(last(addon)).toBeNull();
  });

  it('can be imported again', () => {
    const addon = school();
    importFile(addon, 'second.csv', ...second);
    const with2 = idsIn(addon);
    undo(addon);
    importFile(addon, 'second.csv', ...second);
    expect(idsIn(addon)).toEqual(with2);
  });

  it('tells History who has taken it back, and of nobody’s notes', () => {
    const addon = setUpAddon();
    importFile(addon, 'first.csv', { ...ada, 'Staff notes': 'Lives with an aunt' });
    undo(addon);
    const lines = addon.rows('History').filter(({ Field }) => Field === 'new rows');
    expect(lines.map(({ Reason = '' }) => Reason.replace(/undo \w+/, 'undo'))).toEqual([
      ...Array<string>(4).fill('Import of first.csv (undo)'),
      ...Array<string>(4).fill('Undone: Import of first.csv (undo)'),
    ]);
    expect(JSON.stringify(addon.rows('History'))).not.toContain('aunt');
  });
});

describe('an import that somebody has built on', () => {
  it.each<readonly [string, (addon: AddonHarness) => void]>([
    ['a note', (addon) => addon.ask('recordProgress', [noteOn('000103-AC1')])],
    ['a goal in other words', (addon) => typeInto(addon, 'Goals', '000103-AC1', 'Goal', 'Mine')],
    [
      'a family decided about',
      (addon) => typeInto(addon, 'Guardians', '000103-G1', 'Contact', 'No contact'),
    ],
    ['a name mended', (addon) => typeInto(addon, 'Students', '000103', 'First name', 'Chloe')],
  ])('leaves the student whole where there is %s', (_, build) => {
    const addon = school();
    importFile(addon, 'second.csv', ...second);
    build(addon);
    const before = idsIn(addon);
    const { kept, students } = undo(addon);
    expect(students).toBe(0);
    expect(kept.map(({ student }) => student)).toEqual([expect.stringMatching(/C\w+ Chavez/)]);
    expect(idsIn(addon)).toEqual(before);
    expect(adaIn(addon)?.Grade).toBe('7');
  });

  it('says whose families have been emailed since, and leaves these students', () => {
    const addon = school();
    importFile(addon, 'second.csv', ...second);
    addon.decideAll();
    expect(last(addon)?.emailed).toBe(0);
    addon.switchOn();
    tickAtInstant(addon, firstDigestHour);
    expect(last(addon)?.emailed).toBe(2);
    expect(undo(addon).kept).toEqual([{ student: expect.stringMatching(/Chavez/), why: 'told' }]);
  });

  it('leaves a cell that was changed since, and puts the others back', () => {
    const addon = school();
    importFile(addon, 'second.csv', { ...ada, Grade: '8', Strengths: 'go' }, cleo);
    typeInto(addon, 'Students', '000101', 'Grade', '6');
    expect(undo(addon).kept).toEqual([{ student: 'Ada Alvarez', why: 'changed since' }]);
    expect(adaIn(addon)).toMatchObject({ Grade: '6', Strengths: 'chess' });
  });
});

const noteOn = (goalId: string) => ({
  entryId: 'E1',
  goalId,
  studentId: goalId.slice(0, 6),
  progress: 'On the way',
  note: 'Began',
  nextStep: '',
  shareWithFamily: false,
});
