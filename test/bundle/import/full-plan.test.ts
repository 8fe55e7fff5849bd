// Files with whole plans: what they leave in the tabs, and what a second file does to it.
import { readFileSync } from 'node:fs';
import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { inWords } from '../../support/in-words';
import { onceOpened } from '../../support/once-opened';
import { history, rowOf } from '../sidebar/sidebar-calls';
import { setUpAddon, typeInto } from '../support/addon';
import { differences, pictureOf } from '../support/book-picture';
import { tableOf } from '../support/caseload-file';

const read = (name: string): Buffer => readFileSync(`test/fixtures/import-cases/${name}.csv`);

const exported = onceOpened(() => {
  const addon = setUpAddon();
  addon.importFile('plans.csv', read('full-plan-export'));
  return addon;
});

const warningsOf = (addon: AddonHarness, bytes: Buffer) => {
  const file = tableOf(bytes);
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const preview = addon.ask<ImportPreview>('previewImport', file, mapping);
  return { preview, warnings: preview.lines.map((line) => inWords(line.warnings)) };
};

describe('an export of whole plans', () => {
  it('fills the cells of goals, students and plans', () => {
    const addon = exported();
    expect(rowOf(addon, 'Goals', '201-AC1')).toMatchObject({
      'School year': '2026-27',
      Status: 'Active',
      Progress: 'On the way',
      'How we will know': 'Two proofs in writing',
      Baseline: 'One proof with help',
      Target: 'Three proofs alone',
      'Target date': '2027-05-14',
      'At school': 'Weekly seminar',
      Standard: 'HS.G-CO.C.9',
      'Responsible adult': 'Ms. Chen',
    });
    expect(rowOf(addon, 'Goals', '201-AF1')).toMatchObject({ Competency: 'Personal' });
    expect(rowOf(addon, 'Goals', '201-TA2')).toMatchObject({ Kind: 'Talent', Area: 'Visual Arts' });
    expect(rowOf(addon, 'Goals', '202-AC2')).toMatchObject({ Status: 'Achieved' });
    expect(rowOf(addon, 'Students', '201')).toMatchObject({
      Status: 'Identified',
      'Student email': 'ada.alvarez@students.example',
      'Student language': 'English',
      'Identified on': 'Mathematics 2024-09-12',
    });
    expect(addon.rows('Plans').map((row) => [row['Plan ID'], row['Evidence link']])).toEqual([
      ['201-2026-27', 'https://drive.google.com/drive/folders/ada'],
      ['202-2026-27', ''],
      ['203-2026-27', ''],
      ['204-2026-27', ''],
    ]);
  });

  it('never makes a guardian’s address the student’s own', () => {
    expect(rowOf(exported(), 'Students', '203')).toMatchObject({ 'Student email': '' });
    expect(
      exported()
        .rows('Guardians')
        .map((row) => row['E-mail']),
    ).not.toContain('ada.alvarez@students.example');
  });

  it('changes nothing when it is imported again', () => {
    const addon = exported();
    const before = pictureOf(addon.book);
    addon.importFile('plans.csv', read('full-plan-export'));
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it('leaves a line in History for each cell that it changes, and leaves what a person wrote', () => {
    const addon = exported();
    const text = read('full-plan-export')
      .toString()
      .replace('Two proofs in writing', 'Three proofs in writing')
      .replace('folders/ada', 'folders/other')
      .replace('9/12/2024', '9/13/2024');
    expect(warningsOf(addon, Buffer.from(text)).warnings[0]).toEqual([
      'Kept the evidence link https://drive.google.com/drive/folders/ada, although the file has https://drive.google.com/drive/folders/other.',
    ]);
    addon.importFile('again.csv', Buffer.from(text));
    const lines = history(addon).filter(({ Reason }) => Reason?.startsWith('Import of again.csv'));
    expect(lines.map((line) => [line.Tab, line['Row ID'], line.Field, line.After])).toEqual([
      ['Students', '201', 'Identified on', 'Mathematics 2024-09-13'],
      ['Goals', '201-AC1', 'How we will know', 'Three proofs in writing'],
    ]);
  });

  it('fills an evidence link that is missing, with its line in History', () => {
    const addon = exported();
    const text = read('full-plan-export')
      .toString()
      .replace('10/3/2023,,', '10/3/2023,https://drive.google.com/ben,');
    addon.importFile('link.csv', Buffer.from(text));
    expect(rowOf(addon, 'Plans', '202-2026-27')).toMatchObject({
      'Evidence link': 'https://drive.google.com/ben',
    });
    expect(history(addon).filter(({ Tab }) => Tab === 'Plans')).toMatchObject([
      {
        'Row ID': '202-2026-27',
        Field: 'Evidence link',
        Reason: expect.stringContaining('Import of link.csv'),
      },
    ]);
  });

  it.each([
    ['is closed', 'State', 'Closed', 'The plan of 2026-27 is closed'],
    ['cannot be read', 'School year', '', 'The row of this student’s plan of 2026-27'],
  ])('brings nothing into a plan that %s, and says so', (_, header, cell, words) => {
    const addon = exported();
    typeInto(addon, 'Plans', '201-2026-27', header, cell);
    const before = pictureOf(addon.book);
    const text = read('full-plan-export').toString().replaceAll('Prove three', 'Prove four');
    expect(inWords(warningsOf(addon, Buffer.from(text)).preview.lines[0]?.warnings)).toContainEqual(
      expect.stringContaining(words),
    );
    addon.importFile('closed.csv', Buffer.from(text));
    expect(differences(before, pictureOf(addon.book))).toEqual([]);
  });

  it('makes a plan for a student who has none, without a new line of the student', () => {
    const addon = exported();
    addon.user.deleteRows('Plans', 2);
    const { preview } = warningsOf(addon, read('full-plan-export'));
    expect(preview.lines[0]).toMatchObject({
      action: 'change',
      changes: [
        { tab: 'plans', field: 'School year', before: '', after: '2026-27' },
        { tab: 'plans', field: 'Evidence link', before: '' },
      ],
    });
    addon.importFile('plans.csv', read('full-plan-export'));
    expect(addon.rows('Plans').map((row) => row['Plan ID'])).toContain('201-2026-27');
  });
});

describe('the student’s own mailbox and the guardians’', () => {
  const line = (own: string, guardian: string): Buffer =>
    Buffer.from(
      `Student ID,Last Name,First Name,Grade,Student Email,Mother,Mother Email,Goal\n7,Lee,Ana,6,${own},Eve Lee,${guardian},Write\n`,
    );
  const contactsOf = (addon: AddonHarness) =>
    addon.rows('Guardians').map((row) => [row['E-mail'], row.Contact]);

  it('are kept apart where a later file mixes them up', () => {
    const addon = setUpAddon();
    addon.importFile('1.csv', line('ana@students.example', 'eve@f.example'));
    expect(contactsOf(addon)).toEqual([['eve@f.example', 'Allowed']]);
    addon.importFile('2.csv', line('eve@f.example', 'ana@students.example'));
    expect(rowOf(addon, 'Students', '7')).toMatchObject({
      'Student email': 'ana@students.example',
    });
    expect(contactsOf(addon).every(([, contact]) => contact === 'To decide')).toBe(true);
  });
});

describe('the Goals tab sent back', () => {
  it('keeps what it kept from families and teachers', () => {
    const addon = setUpAddon();
    const share = (line: string) =>
      line.replace(',Active,On the way,yes,yes,', ',Active,On the way,no,,');
    const file = Buffer.from(
      read('own-goals-tab').toString('utf8').split('\n').map(share).join('\n'),
    );
    addon.importFile('goals.csv', file);
    const columns = ['Goal', 'Status', 'Share with family', 'Share with teachers'];
    expect(addon.rows('Goals').map((row) => columns.map((column) => row[column]))).toEqual([
      ['Prove three theorems', 'Active', 'no', 'no'],
      ['Ask for help in time', 'Draft', 'yes', 'yes'],
    ]);
  });

  it('brings in the goals of this year and leaves out those of another', () => {
    const addon = setUpAddon();
    addon.importFile('goals.csv', read('own-goals-tab'));
    expect(addon.rows('Goals').map((row) => [row.Goal, row.Status, row['School year']])).toEqual([
      ['Prove three theorems', 'Active', '2026-27'],
      ['Ask for help in time', 'Draft', '2026-27'],
    ]);
    const { warnings } = warningsOf(addon, read('own-goals-tab'));
    expect(warnings.flat()).toContain(
      'The goals of 2025-26 are not brought in: the import writes into the school year that runs now, 2026-27.',
    );
  });
});
