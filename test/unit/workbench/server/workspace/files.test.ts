// Spreadsheets beside the caseload, as a script makes them for one teacher alone.

import { UserActions } from '../../../../../emulator/spreadsheet/user-actions';
import { Workbook } from '../../../../../emulator/spreadsheet/workbook';
import type { WorkspaceCommand } from '../../../../../workbench/server/workspace/workspace';
import {
  savedWorkspace,
  saveWorkspace,
} from '../../../../../workbench/server/workspace/workspace-file';
import { storedSmallWorkspace } from './small-workspace';

const teacher = 't.ray@school.example';
const family = 'jo@home.example';

let small: ReturnType<typeof storedSmallWorkspace>;
beforeAll(() => {
  small = storedSmallWorkspace();
  const kept = savedWorkspace(small.file);
  if (!kept) throw new Error('The workspace was kept.');
  const { email: owner } = small.open().enter('one').me;
  const own = { owner, tabs: ['Notes'] };
  const files = [
    new Workbook({ ...own, id: 'plan', name: 'Only to read', editors: [], viewers: [teacher] }),
    new Workbook({ ...own, id: 'ray', name: 'For T. Ray', editors: [teacher] }),
    new Workbook({ ...own, id: 'kim', name: 'For someone else', editors: ['kim@school.example'] }),
  ];
  saveWorkspace(small.file, { ...kept, files });
});
afterAll(() => small.remove());

describe('a workspace with files beside the caseload', () => {
  it.each([
    ['its owner', null, ['GT caseload', 'Only to read', 'For T. Ray', 'For someone else']],
    [
      'the teacher with whom some are shared',
      teacher,
      ['GT caseload', 'Only to read', 'For T. Ray'],
    ],
    ['a family', family, ['GT caseload']],
  ])('offers %s what may be opened', (_, as, names) => {
    const { files } = small.open().enter('one', as);
    expect(files.map(({ name }) => name)).toEqual(names);
  });

  it('opens one with its own tabs and without the script', () => {
    const { title, tabs, menus } = small.open().enter('one', teacher, 'ray');
    expect([title, tabs.map(({ name }) => name), menus]).toEqual(['For T. Ray', ['Notes'], []]);
  });

  it('leaves whoever asks for one that is not shared with them at the caseload', () => {
    expect(small.open().enter('one', teacher, 'kim').title).toBe('GT caseload');
  });

  it('takes what is typed there, tells it to those who have it open, and keeps it', () => {
    const addon = small.open();
    addon.enter('one', teacher, 'ray');
    addon.perform('one', { kind: 'look at tab', sheetId: 0 });
    const executions = addon.workspace.executions.length;
    addon.perform('one', { kind: 'type', sheetId: 0, cells: [{ row: 1, column: 0, text: 'Hi' }] });
    expect(addon.notices('rows')).toEqual([expect.objectContaining({ file: 'ray', sheetId: 0 })]);
    // The caseload's script hears nothing of another file.
    expect(addon.workspace.executions).toHaveLength(executions);
    const ray = addon.workspace.files.find(({ id }) => id === 'ray');
    expect(ray && new UserActions(ray).read('Notes', 'A2')).toBe('Hi');
  });

  it.each<[string, WorkspaceCommand]>([
    ['types', { kind: 'type', sheetId: 0, cells: [{ row: 1, column: 0, text: 'Hi' }] }],
    ['sorts', { kind: 'sort', sheetId: 0, column: 0, descending: false }],
    ['deletes', { kind: 'delete rows', sheetId: 0, first: 1, count: 1 }],
  ])('refuses whoever %s in a file that is shared for reading only', (_, command) => {
    const addon = small.open();
    addon.enter('one', teacher, 'plan');
    expect(addon.perform('one', command)).toEqual({
      kind: 'refused',
      sentence: 'You may look at this file, not change it.',
    });
  });
});
