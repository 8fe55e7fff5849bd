// What people type into the grid itself is told in History too.
import { type CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import { trimTabs } from '../support/school';
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
} from './sidebar-desk';

const school = smallSchool();
const goalId = '000101-AC1';

const edit = (desk: CaseloadDesk, tab: string, id: string, header: string, text: string) =>
  desk.edit(tab, cellOf(desk, tab, id, header), text);

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
    const desk = school.copy();
    const [record] = edit(desk, tab, id, header, typed);
    expect(record).toMatchObject({ outcome: 'completed', logs: [] });
    expect(history(desk)).toEqual([
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
    const desk = school.copy();
    edit(desk, 'Goals', goalId, 'Target date', '2026-12-01');
    edit(desk, 'Goals', goalId, 'Target date', '2027-01-15');
    expect(history(desk)[1]).toMatchObject({ Before: '2026-12-01', After: '2027-01-15' });
  });

  it('of a goal stamps it, with everything else as it was', () => {
    const desk = school.copy();
    const before = rowOf(desk, 'Goals', goalId);
    edit(desk, 'Goals', goalId, 'Area', 'Ecology');
    const at = history(desk)[0]?.At;
    expect(rowOf(desk, 'Goals', goalId)).toEqual({
      ...before,
      Area: 'Ecology',
      'Updated at': at,
      'Updated by': '',
    });
    expect(rowOf(desk, 'Goals', '000102-AC1')['Updated by']).toBe('Import');
    expect(goalOf(desk, goalId).updatedAt).toBe(at);
  });

  it('names the editor where the school lets a simple trigger know', () => {
    const desk = school.copy();
    const place = desk.hands.type('Goals', cellOf(desk, 'Goals', goalId, 'Area'), 'Ecology');
    const user = { getEmail: () => 'm.chen@mesaviewschools.example' };
    desk.script.edit(specialist, { user }, place);
    expect(history(desk)[0]?.By).toBe('m.chen@mesaviewschools.example');
    expect(rowOf(desk, 'Goals', goalId)['Updated by']).toBe('m.chen@mesaviewschools.example');
  });

  it('is known in a tab whose columns were renamed and moved', () => {
    const desk = school.copy();
    desk.hands.renameHeader('Goals', 'Goal ID', 'Nº');
    desk.hands.renameHeader('Goals', 'Area', 'Subject');
    desk.hands.moveColumns('Goals', 1, 5);
    const row = desk.grid('Goals').findIndex((line) => line.includes(goalId)) + 1;
    const column = desk.grid('Goals')[0]?.indexOf('Subject') ?? -1;
    desk.edit('Goals', `${String.fromCharCode(65 + column)}${row}`, 'Ecology');
    expect(history(desk)).toMatchObject([{ 'Row ID': goalId, Field: 'Area', After: 'Ecology' }]);
  });
});

describe('several cells at once', () => {
  it('leave one line for each row', () => {
    const desk = school.copy();
    trimTabs(desk);
    const { sheetId, areas } = desk.hands.areas('Goals', ['F2:G4']);
    for (const area of areas) desk.tellOfEdit({ sheetId, area, notation: 'F2:G4' });
    expect(history(desk).map((row) => [row['Row ID'], row.Field])).toEqual([
      ['000101-AC1', 'several cells'],
      ['000101-AF1', 'several cells'],
      ['000102-AC1', 'several cells'],
    ]);
    const stamped = desk.rows('Goals').filter((row) => row['Updated by'] === '' && row['Goal ID']);
    expect(stamped).toHaveLength(3);
  });

  it('leave no line for the header row among them', () => {
    const desk = school.copy();
    const { sheetId, areas } = desk.hands.areas('Goals', ['F1:G2']);
    for (const area of areas) desk.tellOfEdit({ sheetId, area, notation: 'F1:G2' });
    expect(history(desk).map((row) => row['Row ID'])).toEqual(['000101-AC1']);
    expect(desk.grid('Goals')[0]).toContain('Updated by');
  });

  it('of a thousand rows take a part of the 30 seconds, and leave a hundred lines at most', () => {
    const desk = school.copy();
    const sheet = desk.book.sheetNamed('Students');
    if (!sheet) throw new Error('no tab');
    for (let row = 4; row < 1000; row += 1) desk.hands.typeAt(sheet, row, 0, `N${row}`);
    const { sheetId, areas } = desk.hands.areas('Students', ['A2:D1000']);
    for (const area of areas) {
      const [record] = desk.tellOfEdit({ sheetId, area, notation: 'A2:D1000' });
      expect(record?.outcome).toBe('completed');
      expect(record?.virtualMs).toBeLessThan(20_000);
    }
    expect(history(desk)).toHaveLength(100);
    expect(history(desk).at(-1)?.['Row ID']).toMatch(/^N\d+ to N999 \(\d+ rows\)$/);
  });
});

describe('what is nobody’s change to a plan', () => {
  it.each([
    ['a header', 'Goals', 'C1'],
    ['another tab', 'Settings', 'B3'],
    ['a row without an ID', 'Goals', 'F40'],
    ['a column of somebody’s own', 'Goals', 'Z2'],
  ])('(%s) leaves no line', (_what, tab, cell) => {
    const desk = school.copy();
    const sheet = desk.book.sheetNamed(tab);
    if (sheet && cell === 'Z2') desk.hands.insertColumns(tab, sheet.maxColumns + 1, 1);
    const goals = desk.grid('Goals').slice(1);
    const [record] = desk.edit(tab, cell === 'Z2' ? 'W2' : cell, 'x');
    expect(record).toMatchObject({ outcome: 'completed', logs: [] });
    expect(history(desk)).toEqual([]);
    if (cell === 'C1') expect(desk.grid('Goals').slice(1)).toEqual(goals);
  });

  it('is what the product writes itself: one line, not two', () => {
    const desk = school.copy();
    answered(call(desk, 'saveGoal', saveOf(goalOf(desk, goalId), { why: 'Snow!' })));
    expect(history(desk)).toHaveLength(1);
  });
});

describe('an edit that cannot be told', () => {
  it('does not trouble the person who types', () => {
    const desk = school.copy();
    desk.hands.renameTab('History', 'Old stories');
    const [record] = edit(desk, 'Goals', goalId, 'Area', 'Ecology');
    expect(record?.outcome).toBe('completed');
    desk.script.arm({ kind: 'error' }, 4);
    expect(edit(desk, 'Goals', goalId, 'Area', 'Physics')[0]?.outcome).toBe('completed');
  });

  it.each([[undefined], [null], [{}], [{ range: 'A1' }], [{ range: { getSheet: 1 } }], ['x']])(
    'is nothing at all where a page makes it up: %j',
    (event) => {
      const desk = school.copy();
      send(desk, 'onEdit', event);
      expect(history(desk)).toEqual([]);
    },
  );
});

describe('the calls of an edit', () => {
  it('are few, need no authorisation and take a fraction of the 30 seconds', () => {
    const desk = school.copy();
    const [record] = edit(desk, 'Goals', goalId, 'Area', 'Ecology');
    expect(record?.calls.data).toBeLessThanOrEqual(8);
    expect(record?.virtualMs).toBeLessThan(5_000);
    const services = Object.keys(record?.calls.byMethod ?? {}).map((name) => name.split('.')[0]);
    expect(services).not.toContain('Sheets');
    expect(services).not.toContain('Session');
    expect(services).not.toContain('LockService');
  });
});
