// What can go wrong with one file: it is told, and never stops the others.
import type { Account } from '../../../emulator/runtime/execution-context';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { cellOf } from '../sidebar/sidebar-calls';
import {
  entryLines,
  fileOf,
  filesOf,
  openWithFiles,
  round,
  sharedFilesOf,
  strictSchool,
  typeNote,
} from './own-files-school';
import { chen, ortega } from './teachers-school';

const colleague: Account = { email: 'n.specialist@mesaviewschools.example', locale: 'en' };

const told = (addon: AddonHarness): string =>
  addon.rows('Start here').find((row) => row['What to do next'] === 'Teachers’ own files')?.How ??
  '';

const waiting = (addon: AddonHarness): void =>
  typeNote(addon, fileOf(addon, ortega), 2, { goal: 'Ben', what: 'Seen it' });

const arrived = ['000102-AC1 l.ortega: Seen it'];

describe('a file that somebody has deleted for good', () => {
  it('is made anew once, and shared again', () => {
    const addon = openWithFiles();
    const { id } = fileOf(addon, chen);
    waiting(addon);
    addon.documents.remove(id);
    round(addon, '10:10');
    round(addon, '11:10');
    expect(filesOf(addon)).toHaveLength(2);
    expect(fileOf(addon, chen).id).not.toBe(id);
    expect(addon.rows('Teachers')[0]?.['Own file']).toContain(fileOf(addon, chen).id);
    expect(entryLines(addon)).toEqual(arrived);
  });

  it('is forgotten when its teacher has left', () => {
    const addon = openWithFiles();
    addon.documents.remove(fileOf(addon, chen).id);
    for (const id of ['000101', '000102'])
      addon.user.type('Students', cellOf(addon, 'Students', id, 'Teachers'), ortega.email);
    round(addon, '10:10');
    expect(told(addon)).toBe('');
    expect(filesOf(addon)).toHaveLength(1);
  });
});

describe('an address that has no account', () => {
  it('is told on Start here, until it can be shared', () => {
    const addon = strictSchool();
    addon.documents.withoutAccount.add(chen.email);
    expect(addon.choose('refreshTeachersMenu')).toContain(`would not share it with ${chen.email}`);
    round(addon, '10:10');
    expect(told(addon)).toContain('The file of Ms. Chen is ready');
    expect(addon.rows('Teachers')[0]?.['Own file']).toBe('');
    expect(sharedFilesOf(addon, ortega)).toHaveLength(1);
    addon.documents.withoutAccount.clear();
    round(addon, '11:10');
    expect(sharedFilesOf(addon, chen)).toHaveLength(1);
    expect(told(addon)).toBe('All of them could be looked after.');
    expect(filesOf(addon)).toHaveLength(2);
  });
});

describe('a second specialist who chooses “Refresh teachers’ views”', () => {
  it('makes no second file for anybody, and hears in whose care the files are', () => {
    const addon = openWithFiles();
    addon.setSetting('Specialists', `g.specialist@mesaviewschools.example; ${colleague.email}`);
    addon.book.sharing.addEditor(colleague.email);
    addon.user.type(
      'Students',
      cellOf(addon, 'Students', '000103', 'Teachers'),
      'j.park@mesaviewschools.example',
    );
    addon.script.run('refreshTeachersMenu', { surface: 'menu', as: colleague });
    expect(addon.script.screen.alerts.at(-1)?.text).toContain(
      'in the care of g.specialist@mesaviewschools.example',
    );
    expect(filesOf(addon)).toHaveLength(2);
  });
});

describe('a request that Google refuses once', () => {
  it('is told, stops nobody else, and is forgotten an hour later', () => {
    const addon = openWithFiles();
    waiting(addon);
    addon.script.arm(
      { kind: 'error', name: 'GoogleJsonResponseException', message: 'Backend error' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 },
    );
    round(addon, '10:10');
    expect(told(addon)).toContain('Backend error');
    round(addon, '11:10');
    expect(told(addon)).toBe('All of them could be looked after.');
    expect(entryLines(addon)).toEqual(arrived);
  });
});

describe('a teacher who is also named under Specialists', () => {
  it('has the caseload, and no file', () => {
    const addon = strictSchool();
    addon.setSetting('Specialists', `g.specialist@mesaviewschools.example; ${ortega.email}`);
    addon.choose('refreshTeachersMenu');
    expect(filesOf(addon).map(({ name }) => name)).toEqual(['Living ALP: students of Ms. Chen']);
  });
});

describe('a caseload without the tab Start here', () => {
  it('has its files looked after all the same', () => {
    const addon = strictSchool();
    const tab = addon.book.sheetNamed('Start here');
    if (tab) addon.book.deleteSheet(tab);
    addon.documents.withoutAccount.add(chen.email);
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, ortega)).toHaveLength(1);
  });
});
