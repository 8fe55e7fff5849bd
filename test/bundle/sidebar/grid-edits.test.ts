// What people type into the grid itself is told in History too.
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { trimTabs } from '../support/addon';
import {
  answered,
  call,
  cellOf,
  goalOf,
  history,
  rowOf,
  saveOf,
  send,
  smallSchool,
} from './sidebar-calls';

const school = smallSchool();
const goalId = '000101-AC1';

const edit = (addon: AddonHarness, tab: string, id: string, header: string, text: string) =>
  addon.edit(tab, cellOf(addon, tab, id, header), text);

describe('one cell', () => {
  it.each([
    ['Goals', goalId, 'Area', 'Ecology', 'Science', 'Ecology'],
    ['Goals', goalId, 'Why it matters to me', '', 'I want to know', ''],
    ['Goals', goalId, 'Target date', '2026-12-01', '', '2026-12-01'],
    ['Goals', goalId, 'Target', "'=1+1", '', '=1+1'],
    ['Goals', goalId, 'Baseline', '007', '', '007'],
    ['Students', '000102', 'Grade', '8', '7', '8'],
    ['Guardians', '000103-G1', 'Contact', 'No contact', 'Allowed', 'No contact'],
  ])('%s %s, %s: "%s" leaves a line', (tab, id, header, typed, before, after) => {
    const addon = school.copy();
    const [record] = edit(addon, tab, id, header, typed);
    expect(record).toMatchObject({ outcome: 'completed', logs: [] });
    expect(history(addon)).toEqual([
      {
        At: expect.stringMatching(/^2026-08-17T08:\d\d:\d\d-06:00$/),
        By: '',
        Tab: tab,
        'Row ID': id,
        Field: header,
        Before: before,
        After: after,
        Reason: 'Edited in the grid',
      },
    ]);
  });

  it('of a date tells both days as the grid shows them', () => {
    const addon = school.copy();
    edit(addon, 'Goals', goalId, 'Target date', '2026-12-01');
    edit(addon, 'Goals', goalId, 'Target date', '2027-01-15');
    expect(history(addon)[1]).toMatchObject({ Before: '2026-12-01', After: '2027-01-15' });
  });

  it('of a goal stamps it, with everything else as it was', () => {
    const addon = school.copy();
    const before = rowOf(addon, 'Goals', goalId);
    edit(addon, 'Goals', goalId, 'Area', 'Ecology');
    const at = history(addon)[0]?.At;
    expect(rowOf(addon, 'Goals', goalId)).toEqual({
      ...before,
      Area: 'Ecology',
      'School year': '2026-27',
      'Updated at': at,
      'Updated by': '',
    });
    expect(rowOf(addon, 'Goals', '000102-AC1')['Updated by']).toBe('Import');
    expect(goalOf(addon, goalId).updatedAt).toBe(at);
  });

  it('names the editor where the school lets a simple trigger know', () => {
    const addon = school.copy({ settings: { simpleTriggersNameUser: true } });
    edit(addon, 'Goals', goalId, 'Area', 'Ecology');
    expect(history(addon)[0]?.By).toBe(specialist.email);
    expect(rowOf(addon, 'Goals', goalId)['Updated by']).toBe(specialist.email);
  });

  it('is known in a tab whose columns were renamed and moved', () => {
    const addon = school.copy();
    addon.user.renameHeader('Goals', 'Goal ID', 'Nº');
    addon.user.renameHeader('Goals', 'Area', 'Subject');
    addon.user.moveColumns('Goals', 1, 5);
    const row = addon.grid('Goals').findIndex((line) => line.includes(goalId)) + 1;
    const column = addon.grid('Goals')[0]?.indexOf('Subject') ?? -1;
    addon.edit('Goals', `${String.fromCharCode(65 + column)}${row}`, 'Ecology');
    expect(history(addon)).toMatchObject([{ 'Row ID': goalId, Field: 'Area', After: 'Ecology' }]);
  });
});

describe('several cells at once', () => {
  it('leave one line for each row', () => {
    const addon = school.copy();
    trimTabs(addon);
    const { sheetId, areas } = addon.user.areas('Goals', ['F2:G4']);
    for (const area of areas) addon.tellOfEdit({ sheetId, area, notation: 'F2:G4' });
    expect(history(addon).map((row) => [row['Row ID'], row.Field])).toEqual([
      ['000101-AC1', 'several cells'],
      ['000101-AF1', 'several cells'],
      ['000102-AC1', 'several cells'],
    ]);
    const stamped = addon.rows('Goals').filter((row) => row['Updated by'] === '' && row['Goal ID']);
    expect(stamped).toHaveLength(3);
  });

  it('leave no line for the header row among them', () => {
    const addon = school.copy();
    const { sheetId, areas } = addon.user.areas('Goals', ['F1:G2']);
    for (const area of areas) addon.tellOfEdit({ sheetId, area, notation: 'F1:G2' });
    expect(history(addon).map((row) => row['Row ID'])).toEqual(['000101-AC1']);
    expect(addon.grid('Goals')[0]).toContain('Updated by');
  });

  it('of a thousand rows take a part of the 30 seconds, and leave a hundred lines at most', () => {
    const addon = school.copy();
    const sheet = addon.book.sheetNamed('Students');
    if (!sheet) throw new Error('no tab');
    for (let row = 4; row < 1000; row += 1) addon.user.typeAt(sheet, row, 0, `N${row}`);
    const { sheetId, areas } = addon.user.areas('Students', ['A2:D1000']);
    for (const area of areas) {
      const [record] = addon.tellOfEdit({ sheetId, area, notation: 'A2:D1000' });
      expect(record?.outcome).toBe('completed');
      expect(record?.virtualMs).toBeLessThan(20_000);
    }
    expect(history(addon)).toHaveLength(100);
    expect(history(addon).at(-1)?.['Row ID']).toMatch(/^N\d+ to N999 \(\d+ rows\)$/);
  });
});

describe('what is nobody’s change to a plan', () => {
  it.each([
    ['a header', 'Goals', 'C1'],
    ['another tab', 'Settings', 'B3'],
    ['a row without an ID', 'Goals', 'F40'],
    ['a column of somebody’s own', 'Goals', 'Z2'],
  ])('(%s) leaves no line', (_what, tab, cell) => {
    const addon = school.copy();
    const sheet = addon.book.sheetNamed(tab);
    if (sheet && cell === 'Z2') addon.user.insertColumns(tab, sheet.maxColumns + 1, 1);
    const goals = addon.grid('Goals').slice(1);
    const [record] = addon.edit(tab, cell === 'Z2' ? 'AG2' : cell, 'x');
    expect(record).toMatchObject({ outcome: 'completed', logs: [] });
    expect(history(addon)).toEqual([]);
    if (cell === 'C1') expect(addon.grid('Goals').slice(1)).toEqual(goals);
  });

  it('is what the product writes itself: one line, not two', () => {
    const addon = school.copy();
    answered(call(addon, 'saveGoal', saveOf(goalOf(addon, goalId), { why: 'Snow!' })));
    expect(history(addon)).toHaveLength(1);
  });
});

describe('an edit that cannot be told', () => {
  it('does not trouble the person who types', () => {
    const addon = school.copy();
    addon.user.renameTab('History', 'Old stories');
    const [record] = edit(addon, 'Goals', goalId, 'Area', 'Ecology');
    expect(record?.outcome).toBe('completed');
    addon.script.arm({ kind: 'error' }, 4);
    expect(edit(addon, 'Goals', goalId, 'Area', 'Physics')[0]?.outcome).toBe('completed');
  });

  it.each([[undefined], [null], [{}], [{ range: 'A1' }], [{ range: { getSheet: 1 } }], ['x']])(
    'is nothing at all where a page makes it up: %j',
    (event) => {
      const addon = school.copy();
      send(addon, 'onEdit', event);
      expect(history(addon)).toEqual([]);
    },
  );
});

describe('the calls of an edit', () => {
  it('are few, need no authorization and take a fraction of the 30 seconds', () => {
    const addon = school.copy();
    const [record] = edit(addon, 'Goals', goalId, 'Area', 'Ecology');
    // One of them stamps the school year, which this goal has not had.
    expect(record?.calls.data).toBeLessThanOrEqual(10);
    expect(record?.virtualMs).toBeLessThan(5_000);
    const services = Object.keys(record?.calls.byMethod ?? {}).map((name) => name.split('.')[0]);
    expect(services).not.toContain('Sheets');
    expect(services).not.toContain('Session');
    expect(services).not.toContain('LockService');
  });
});
