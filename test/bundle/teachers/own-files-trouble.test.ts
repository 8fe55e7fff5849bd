// What can go wrong with one file: it is told, and never stops the others.
import type { Account } from '../../../workbench/runtime/execution-context';
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { cellOf } from '../sidebar/sidebar-desk';
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

const told = (desk: CaseloadDesk): string =>
  desk.rows('Start here').find((row) => row['What to do next'] === 'Teachers’ own files')?.How ??
  '';

const waiting = (desk: CaseloadDesk): void =>
  typeNote(desk, fileOf(desk, ortega), 2, { goal: 'Ben', what: 'Seen it' });

const arrived = ['000102-AC1 l.ortega: Seen it'];

describe('a file that somebody has deleted for good', () => {
  it('is made anew once, and shared again', () => {
    const desk = openWithFiles();
    const { id } = fileOf(desk, chen);
    waiting(desk);
    desk.documents.remove(id);
    round(desk, '10:10');
    round(desk, '11:10');
    expect(filesOf(desk)).toHaveLength(2);
    expect(fileOf(desk, chen).id).not.toBe(id);
    expect(desk.rows('Teachers')[0]?.['Own file']).toContain(fileOf(desk, chen).id);
    expect(entryLines(desk)).toEqual(arrived);
  });

  it('is forgotten when its teacher has left', () => {
    const desk = openWithFiles();
    desk.documents.remove(fileOf(desk, chen).id);
    for (const id of ['000101', '000102'])
      desk.hands.type('Students', cellOf(desk, 'Students', id, 'Teachers'), ortega.email);
    round(desk, '10:10');
    expect(told(desk)).toBe('');
    expect(filesOf(desk)).toHaveLength(1);
  });
});

describe('an address that has no account', () => {
  it('is told on Start here, until it can be shared', () => {
    const desk = strictSchool();
    desk.documents.withoutAccount.add(chen.email);
    expect(desk.choose('refreshTeachersMenu')).toContain(`would not share it with ${chen.email}`);
    round(desk, '10:10');
    expect(told(desk)).toContain('The file of Ms. Chen is ready');
    expect(desk.rows('Teachers')[0]?.['Own file']).toBe('');
    expect(sharedFilesOf(desk, ortega)).toHaveLength(1);
    desk.documents.withoutAccount.clear();
    round(desk, '11:10');
    expect(sharedFilesOf(desk, chen)).toHaveLength(1);
    expect(told(desk)).toBe('All of them could be looked after.');
    expect(filesOf(desk)).toHaveLength(2);
  });
});

describe('a second specialist who chooses “Refresh teachers’ views”', () => {
  it('makes no second file for anybody, and hears in whose care the files are', () => {
    const desk = openWithFiles();
    desk.setSetting('Specialists', `g.specialist@mesaviewschools.example; ${colleague.email}`);
    desk.book.sharing.addEditor(colleague.email);
    desk.hands.type(
      'Students',
      cellOf(desk, 'Students', '000103', 'Teachers'),
      'j.park@mesaviewschools.example',
    );
    desk.script.run('refreshTeachersMenu', { surface: 'menu', as: colleague });
    expect(desk.script.screen.alerts.at(-1)?.text).toContain(
      'in the care of g.specialist@mesaviewschools.example',
    );
    expect(filesOf(desk)).toHaveLength(2);
  });
});

describe('a request that Google refuses once', () => {
  it('is told, stops nobody else, and is forgotten an hour later', () => {
    const desk = openWithFiles();
    waiting(desk);
    desk.script.arm(
      { kind: 'error', name: 'GoogleJsonResponseException', message: 'Backend error' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 },
    );
    round(desk, '10:10');
    expect(told(desk)).toContain('Backend error');
    round(desk, '11:10');
    expect(told(desk)).toBe('All of them could be looked after.');
    expect(entryLines(desk)).toEqual(arrived);
  });
});

describe('a teacher who is also named under Specialists', () => {
  it('has the caseload, and no file', () => {
    const desk = strictSchool();
    desk.setSetting('Specialists', `g.specialist@mesaviewschools.example; ${ortega.email}`);
    desk.choose('refreshTeachersMenu');
    expect(filesOf(desk).map(({ name }) => name)).toEqual(['Living ALP: students of Ms. Chen']);
  });
});

describe('a caseload without the tab Start here', () => {
  it('has its files looked after all the same', () => {
    const desk = strictSchool();
    const tab = desk.book.sheetNamed('Start here');
    if (tab) desk.book.deleteSheet(tab);
    desk.documents.withoutAccount.add(chen.email);
    desk.choose('refreshTeachersMenu');
    expect(sharedFilesOf(desk, ortega)).toHaveLength(1);
  });
});
