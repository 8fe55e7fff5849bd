// Columns that nobody has judged when their file came in: one question each, remembered for later files.
// A cell that speaks of a restriction is never part of it.
import type { JudgedColumns, WaitingGroup } from '../../../src/contacts/domain/waiting-families';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { history } from '../sidebar/sidebar-calls';
import { rowOf, setUpAddon, typeInto } from '../support/addon';

const headers =
  'Student ID,Last name,First name,Grade,Parent,Parent Email,Academic goal,Motto,Alert,Notes';
interface Line {
  readonly motto?: string;
  readonly alert?: string;
  readonly note?: string;
}
const fileOf = (lines: Readonly<Record<string, Line>>, motto = 'Motto') =>
  Buffer.from(
    [
      headers.replace('Motto', motto),
      ...Object.entries(lines).map(
        ([id, { motto: words = '', alert = '', note = '' }]) =>
          `${id},Kid${id},Ann,7,Rosa Ruiz,m${id}@f.example,Write a story,${words},${alert},${note}`,
      ),
    ].join('\n'),
  );

const opened = (lines: Readonly<Record<string, Line>>): AddonHarness => {
  const addon = setUpAddon();
  addon.importFile('caseload.csv', fileOf(lines));
  return addon;
};

const waiting = (addon: AddonHarness): readonly WaitingGroup[] => addon.ask('waitingFamilies');
const judge = (addon: AddonHarness, header: string, judgement = 'harmless'): JudgedColumns =>
  addon.ask('judgeColumns', [header], judgement);
const guardian = (addon: AddonHarness, id: string) =>
  addon.rows('Guardians')[rowOf(addon, 'Guardians', `${id}-G1`) - 2] ?? {};
const contacts = (addon: AddonHarness) =>
  Object.fromEntries(
    addon
      .rows('Guardians')
      .filter((row) => row['Guardian ID'])
      .map((row) => [row['Student ID'], row.Contact]),
  );
const decisions = (addon: AddonHarness) =>
  addon
    .rows('Import decisions')
    .filter((row) => row['Decision ID'])
    .map((row) => `${row['In the file']}: ${row.Means}`);

const shine = { motto: 'shine' };
const file = {
  '101': shine,
  '202': { motto: 'grow' },
  '303': { motto: 'grow', note: 'IEP' },
  '404': { motto: 'do not email dad' },
  '505': { motto: 'glow', alert: 'see office' },
  '606': {},
};

describe('a column that nobody has judged', () => {
  it('is one question, kept in Import decisions, apart from cells that speak of a restriction', () => {
    const addon = opened(file);
    expect(decisions(addon)).toEqual(['Motto: To decide', 'Alert: To decide']);
    expect(
      waiting(addon).map(({ words, cells = [] }) => [words, cells.map(({ cell }) => cell)]),
    ).toEqual([
      [['Motto: shine'], ['shine']],
      [['Motto: grow'], ['grow']],
      [['Motto: grow', 'Staff notes: IEP'], ['grow']],
      [['Motto: do not email dad'], []],
      [
        ['Motto: glow', 'Alert: see office'],
        ['glow', 'see office'],
      ],
    ]);
  });

  it('is judged once: whoever has nothing else in the way is free, and it is written down why', () => {
    const addon = opened(file);
    const { allowed, leftOut, waiting: left } = judge(addon, 'Motto');
    expect(allowed).toEqual(['101-G1', '202-G1']);
    expect(leftOut).toEqual([]);
    expect(left.map(({ words }) => words)).toEqual([
      ['Staff notes: IEP'],
      ['Motto: do not email dad'],
      ['Alert: see office'],
    ]);
    expect(waiting(addon)).toEqual(left);
    expect(contacts(addon)).toEqual({
      '101': 'Allowed',
      '202': 'Allowed',
      '303': 'To decide',
      '404': 'No contact',
      '505': 'To decide',
      '606': 'Allowed',
    });
    expect(decisions(addon)).toEqual(['Motto: Harmless', 'Alert: To decide']);
    expect(guardian(addon, '101')).toMatchObject({
      'Waiting because': '',
      Judged: 'Motto: shine',
      'Decided by': 'g.specialist@mesaviewschools.example',
    });
    expect(history(addon).map((line) => [line['Row ID'], line.After, line.Reason])).toEqual([
      ['101-G1', 'Allowed', 'Decided about: Motto: shine'],
      ['202-G1', 'Allowed', 'Decided about: Motto: grow'],
    ]);
    // The page asks again because no answer came.
    expect(judge(addon, 'Motto')).toEqual({ allowed: [], leftOut: [], waiting: left });
  });

  it('can be looked at cell by cell', () => {
    const addon = opened(file);
    const { allowed, waiting: left } = judge(addon, 'Motto', 'read');
    expect(allowed).toEqual([]);
    expect(left.map(({ words, cells = [] }) => [words[0], cells.length])).toEqual([
      ['Motto: shine', 0],
      ['Motto: grow', 0],
      ['Motto: grow', 0],
      ['Motto: do not email dad', 0],
      ['Motto: glow', 1],
    ]);
    expect(decisions(addon)).toContain('Motto: Look at each cell');
    expect(contacts(addon)['101']).toBe('To decide');
  });

  it('holds for the next file, but for a restriction there', () => {
    const addon = opened(file);
    judge(addon, 'Motto');
    addon.importFile(
      'later.csv',
      fileOf({ '707': { motto: 'new' }, '808': { motto: 'court order' } }, 'MOTTO'),
    );
    expect(contacts(addon)).toMatchObject({ '707': 'Allowed', '808': 'No contact' });
  });

  it('is asked about as one also where a later file was judged, or the tab', () => {
    const addon = opened(file);
    const [row] = addon.rows('Import decisions');
    typeInto(addon, 'Import decisions', row?.['Decision ID'] ?? '', 'Means', 'Harmless');
    expect(waiting(addon)[0]?.cells).toEqual([{ column: 'Motto', cell: 'shine' }]);
    expect(judge(addon, 'Motto').allowed).toEqual(['101-G1', '202-G1']);
  });

  it('frees nobody whom a person has held, or put to decide', () => {
    const addon = opened({ '101': {}, '202': {}, '303': {} });
    typeInto(addon, 'Guardians', '101-G1', 'Contact', 'No contact');
    typeInto(addon, 'Guardians', '202-G1', 'Contact', 'To decide');
    addon.importFile('later.csv', fileOf({ '101': shine, '202': shine, '303': shine }));
    judge(addon, 'Motto');
    expect(contacts(addon)).toEqual({ '101': 'No contact', '202': 'To decide', '303': 'Allowed' });
    expect(waiting(addon).map(({ words }) => words)).toEqual([['Contact: To decide']]);
  });

  it('is not judged by what no page sends', () => {
    const addon = opened(file);
    expect(() => addon.ask('judgeColumns', ['Motto'], 'fine')).toThrow(/do not fit together/);
    expect(() => addon.ask('judgeColumns', 'Motto', 'harmless')).toThrow(/do not fit together/);
    expect(decisions(addon)).toEqual(['Motto: To decide', 'Alert: To decide']);
  });
});
