// What a person decides in one import about columns and words holds for the next files, until the
// row in Import decisions is deleted.
import type { ImportPreview, ImportResult } from '../../../src/import/domain/import-plan';
import type { Mapping, MappingProposal } from '../../../src/import/domain/mapping';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { setUpAddon, typeInto } from '../support/addon';
import { tableOf } from '../support/caseload-file';

interface Line {
  readonly id: string;
  readonly alert?: string;
  readonly status?: string;
  readonly enrollment?: string;
  readonly language?: string;
}

const headers =
  'Student ID,Last name,First name,Grade,DOB,GT Status,Enrollment Status,Parent,Parent Email,Home language,Academic goal,Alert';

const fileOf = (lines: readonly Line[], last = 'Alert') =>
  tableOf(
    Buffer.from(
      [
        headers.replace(/Alert$/, last),
        ...lines.map(
          ({
            id,
            alert = '',
            status = 'Identified',
            enrollment = 'Active',
            language = 'English',
          }) =>
            `${id},Kid${id},Ann,7,2013-05-18,${status},${enrollment},Mum ${id},m${id}@f.example,${language},Write a story,"${alert}"`,
        ),
      ].join('\n'),
    ),
  );

/** The import of the dialog, with what a person sets in its second step. */
function importing(
  addon: AddonHarness,
  file: ReturnType<typeof fileOf>,
  set: (mapping: MappingProposal) => Mapping = (mapping) => mapping,
): { readonly proposal: MappingProposal; readonly preview: ImportPreview } {
  const proposal = addon.ask<MappingProposal>('proposeImport', file);
  const mapping = set(proposal);
  const preview = addon.ask<ImportPreview>('previewImport', file, mapping);
  addon.ask<ImportResult>('applyImport', file, mapping, preview.previewHash);
  return { proposal, preview };
}

const judged =
  (judgement: 'harmless' | 'read') =>
  (mapping: MappingProposal): Mapping => ({
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.header === 'Alert' ? { ...column, judgement } : column,
    ),
  });

const meaning =
  (means: Readonly<Record<string, string>>) =>
  (mapping: MappingProposal): Mapping => ({
    ...mapping,
    words: mapping.words.map(
      (word) =>
        (means[word.words] === undefined
          ? word
          : { ...word, means: means[word.words], certainty: 'sure' }) as typeof word,
    ),
  });

const contactOf = (addon: AddonHarness, id: string): string | undefined =>
  addon.rows('Guardians').find((row) => row['Student ID'] === id)?.Contact;

const decisions = (addon: AddonHarness) =>
  addon.rows('Import decisions').filter((row) => row['Decision ID']);

const judgementIn = ({ columns }: Mapping) =>
  columns.find(({ header }) => header.trim().toLowerCase() === 'alert')?.judgement;

const open = () => setUpAddon().copy();

describe('a column that a person has judged', () => {
  it('is remembered with who and when, and not asked about again', () => {
    const addon = open();
    importing(addon, fileOf([{ id: '1', alert: 'peanuts' }, { id: '2' }]), judged('harmless'));
    expect(contactOf(addon, '1')).toBe('Allowed');
    expect(decisions(addon)).toEqual([
      expect.objectContaining({
        About: 'Column',
        'In the file': 'Alert',
        Means: 'Harmless',
        'Decided by': specialist.email,
        'Decided at': expect.stringMatching(/^2026-08-17/),
      }),
    ]);
    const later = fileOf([{ id: '3', alert: 'bees' }], ' ALERT ');
    const { proposal, preview } = importing(addon, later);
    expect(judgementIn(proposal)).toBe('harmless');
    expect(preview.newDecisions).toBe(0);
    expect(contactOf(addon, '3')).toBe('Allowed');
    expect(decisions(addon)).toHaveLength(1);
  });

  it('is harmless under its own header only, and not where a cell speaks of a restriction', () => {
    const addon = open();
    importing(addon, fileOf([{ id: '1', alert: 'peanuts' }]), judged('harmless'));
    importing(addon, fileOf([{ id: '2', alert: 'peanuts' }], 'Alert 2'));
    importing(addon, fileOf([{ id: '3', alert: 'do not email dad' }]));
    expect(contactOf(addon, '2')).toBe('To decide');
    expect(contactOf(addon, '3')).toBe('No contact');
  });

  it('is asked about again once its row is deleted, or mistyped', () => {
    const addon = open();
    importing(addon, fileOf([{ id: '1', alert: 'peanuts' }]), judged('harmless'));
    const id = decisions(addon)[0]?.['Decision ID'] ?? '';
    const mistyped = addon.copy();
    typeInto(mistyped, 'Import decisions', id, 'Means', 'Harmles');
    addon.user.deleteRows('Import decisions', 2, 1);
    for (const each of [addon, mistyped]) {
      const { proposal } = importing(each, fileOf([{ id: '2', alert: 'bees' }]));
      expect(judgementIn(proposal)).toBeNull();
      expect(contactOf(each, '2')).toBe('To decide');
    }
    importing(mistyped, fileOf([{ id: '3', alert: 'bees' }]), judged('read'));
    expect(decisions(mistyped)).toMatchObject([{ 'Decision ID': id, Means: 'Look at each cell' }]);
  });

  it('can be judged otherwise later, in the same row', () => {
    const addon = open();
    importing(addon, fileOf([{ id: '1', alert: 'peanuts' }]), judged('harmless'));
    const { preview } = importing(addon, fileOf([{ id: '1', alert: 'bees' }]), judged('read'));
    expect(preview.newDecisions).toBe(1);
    expect(decisions(addon)).toMatchObject([{ Means: 'Look at each cell' }]);
    expect(contactOf(addon, '1')).toBe('To decide');
  });

  it('that nobody judges stands there as to decide, and its families wait', () => {
    const addon = open();
    const { preview } = importing(addon, fileOf([{ id: '1', alert: 'peanuts' }, { id: '2' }]));
    expect([contactOf(addon, '1'), contactOf(addon, '2')]).toEqual(['To decide', 'Allowed']);
    expect(preview.newDecisions).toBe(0);
    expect(decisions(addon)).toMatchObject([
      { 'In the file': 'Alert', Means: 'To decide', 'Decided by': '', 'Decided at': '' },
    ]);
    expect(preview.lines[0]?.warnings).toContainEqual({
      code: 'cells left out',
      params: [['Alert: peanuts']],
    });
  });

  it('is remembered by an import that changes nothing else', () => {
    const addon = open();
    const file = fileOf([{ id: '1' }]);
    importing(addon, file);
    const { preview } = importing(addon, file, judged('harmless'));
    expect(preview).toMatchObject({ counts: { add: 0, change: 0 }, newDecisions: 1 });
    expect(decisions(addon)).toHaveLength(1);
  });
});

describe('words that a person has said the meaning of', () => {
  const lines: readonly Line[] = [
    { id: '1', status: 'Pre-ID' },
    { id: '2', enrollment: 'A' },
    { id: '3', enrollment: '-2' },
    { id: '4', language: 'Klingon' },
    { id: '5', status: 'Referred' },
    { id: '6', enrollment: 'W1' },
  ];
  const student = (addon: AddonHarness, id: string) =>
    addon.rows('Students').find((row) => row['Student ID'] === id);
  const set = meaning({ 'Pre-ID': 'Talent pool', A: 'Active', Klingon: 'Spanish' });

  it('mean that in this file and the next ones', () => {
    const addon = open();
    importing(addon, fileOf(lines), set);
    const again = lines.map((line) => ({ ...line, id: `1${line.id}` }));
    const { proposal, preview } = importing(addon, fileOf(again));
    for (const place of ['', '1']) {
      expect(student(addon, `${place}1`)?.Status).toBe('Talent pool');
      expect(student(addon, `${place}2`)?.Enrollment).toBe('Active');
      expect(student(addon, `${place}3`)?.Enrollment).toBe('Left');
      expect(student(addon, `${place}5`)?.Status).toBe('To decide');
      expect(student(addon, `${place}6`)?.Enrollment).toBe('Left');
      const [one, two, four] = ['1', '2', '4'].map((id) => contactOf(addon, `${place}${id}`));
      expect([one, two, four]).toEqual(['Allowed', 'Allowed', 'Allowed']);
    }
    const languages = addon.rows('Guardians').map((row) => row.Language);
    expect(languages.filter((language) => language === 'Spanish')).toHaveLength(2);
    expect(preview.newDecisions).toBe(0);
    expect(
      proposal.words.map(({ words, means, certainty }) => [words, means, certainty]).sort(),
    ).toEqual([
      ['-2', 'Left', 'guess'],
      ['A', 'Active', 'sure'],
      ['Klingon', 'Spanish', 'sure'],
      ['Pre-ID', 'Talent pool', 'sure'],
      ['Referred', null, 'guess'],
      ['W1', 'Left', 'guess'],
    ]);
    expect(
      decisions(addon).map((row) => `${row.About} ${row['In the file']} ${row.Means}`),
    ).toEqual(['Status Pre-ID Talent pool', 'Enrollment A Active', 'Language Klingon Spanish']);
  });

  it('are unknown again once the row is deleted', () => {
    const addon = open();
    importing(addon, fileOf(lines), set);
    addon.user.deleteRows('Import decisions', 2, 3);
    importing(
      addon,
      fileOf([
        { id: '21', status: 'Pre-ID' },
        { id: '22', enrollment: 'A' },
      ]),
    );
    expect(student(addon, '21')?.Status).toBe('To decide');
    expect(student(addon, '22')?.Enrollment).toBe('To decide');
  });

  it('can be typed into the tab by hand', () => {
    const addon = open();
    addon.user.type('Import decisions', 'A2', 'mine');
    ['Status', 'Watch', 'talent POOL'].forEach((text, column) => {
      addon.user.type('Import decisions', `${'BCD'[column]}2`, text);
    });
    importing(addon, fileOf([{ id: '31', status: ' watch ' }]));
    expect(student(addon, '31')?.Status).toBe('Talent pool');
  });
});

describe('a mapping that no page sends', () => {
  const addon = open();
  const file = fileOf([{ id: '1', alert: 'peanuts', status: 'Pre-ID' }]);
  const proposal = addon.ask<MappingProposal>('proposeImport', file);
  const column = (over: object) => ({
    ...proposal,
    columns: proposal.columns.map((one) => ({ ...one, ...over })),
  });
  const word = (over: object) => ({
    ...proposal,
    words: [{ about: 'Status', words: 'Pre-ID', means: null, certainty: 'guess', ...over }],
  });

  it.each([
    ['with another judgement', column({ judgement: 'fine' })],
    ['with a judgement that is true', column({ judgement: true })],
    ['with words that are one', { ...proposal, words: word({}).words[0] }],
    ['with a meaning of another question', word({ means: 'Active' })],
    ['with a meaning that nothing has', word({ means: 'To decide' })],
    ['with an empty meaning', word({ means: '' })],
    ['with a question about a column', word({ about: 'Column', means: 'Harmless' })],
    ['with another question', word({ about: 'Contact', means: 'Allowed' })],
    ['with words that are a number', word({ words: 0 })],
    ['with another certainty', word({ certainty: 'quite' })],
    ['with a language that is none', word({ about: 'Language', means: 'Klingon' })],
  ])('is refused: %s', (_, mapping) => {
    const school = addon.copy();
    expect(() => school.ask('previewImport', file, mapping)).toThrow(/do not fit together/);
    expect(() => school.ask('applyImport', file, mapping, 1)).toThrow(/do not fit together/);
    expect(school.rows('Students').filter((row) => row['Student ID'])).toEqual([]);
  });

  it('decides nothing where it says nothing', () => {
    const { headerRow, columns } = proposal;
    const bare = { headerRow, columns: columns.map(({ judgement: _, ...rest }) => rest) };
    const school = addon.copy();
    const { previewHash } = school.ask<ImportPreview>('previewImport', file, bare);
    school.ask('applyImport', file, bare, previewHash);
    expect(contactOf(school, '1')).toBe('To decide');
    expect(school.rows('Students')[0]?.Status).toBe('To decide');
    expect(decisions(school).map(({ Means }) => Means)).toEqual(['To decide']);
  });

  it('and one that a page sends is taken', () => {
    for (const mapping of [proposal, word({}), word({ means: 'Talent pool', certainty: 'sure' })]) {
      const school = addon.copy();
      expect(school.ask<ImportPreview>('previewImport', file, mapping).lines).toHaveLength(1);
    }
  });
});
