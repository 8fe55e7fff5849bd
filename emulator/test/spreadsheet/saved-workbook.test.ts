import { openWorkbook, saveWorkbook } from '../../spreadsheet/saved-workbook';
import { UserActions } from '../../spreadsheet/user-actions';
import { Workbook } from '../../spreadsheet/workbook';

const now = () => Date.parse('2026-08-31T13:00:00Z');

/** A file with one of everything that cells, columns and tabs can carry. */
function variedBook(): Workbook {
  const book = new Workbook({
    id: 'book',
    name: 'Tracker',
    timeZone: 'America/Boise',
    owner: 'owner@office.example',
    editors: ['bob@office.example'],
    tabs: ['Projects', 'Tasks'],
    now,
  });
  const user = new UserActions(book);
  const [projects, tasks] = book.sheets;
  if (!projects || !tasks) throw new Error('The file has two tabs.');
  projects.change(1, 0, { style: { ...projects.cell(1, 0).style, numberFormat: '@' } });
  user.type('Projects', 'A2', '007');
  user.type('Projects', 'B2', '2/3/2026');
  user.type('Projects', 'C2', 'TRUE');
  user.type('Projects', 'D2', '=1+COUNTA(A1:A9)');
  user.type('Projects', 'E2', "'=not a formula");
  user.note('Projects', 'A2', 'Ask the office.');
  user.color('Projects', 'A1:C1', '#edf4f2');
  user.hideColumn('Projects', 3);
  user.hideTab('Tasks');
  projects.setColumn(1, { width: 240 });
  projects.frozenRows = 1;
  projects.frozenColumns = 2;
  tasks.tabColor = '#1d6b64';
  tasks.change(4, 2, {
    validation: {
      criteria: { kind: 'VALUE_IN_LIST', values: ['Draft', 'Active'], dropdown: true },
      allowInvalid: false,
      helpText: 'Pick one.',
    },
  });
  book.insert(tasks, 'ROWS', 0, 3, null);
  book.metadata.add('gone', null, 'PROJECT', { type: 'SPREADSHEET' });
  book.metadata.add('column', 'project', 'DOCUMENT', {
    type: 'COLUMN',
    sheetId: projects.id,
    span: { start: 2, end: 3 },
  });
  const gone = book.metadata.all()[0];
  if (gone) book.metadata.remove(gone);
  const protection = book.protections.add(projects.id, { row: 0, column: 0, rows: 1, columns: 4 });
  protection.editors = new Set(['owner@office.example']);
  protection.description = 'Headers';
  book.filterViews.put({
    id: book.filterViews.freeId(),
    sheetId: tasks.id,
    title: 'Ms. Ortega',
    range: { startRow: 0, endRow: null, startColumn: 0, endColumn: 4 },
    specs: [{ column: 1, hiddenValues: [], condition: { type: 'TEXT_EQ', values: ['x'] } }],
    sorts: [{ column: 2, ascending: false }],
  });
  return book;
}

const reopened = (book: Workbook): Workbook =>
  openWorkbook(JSON.parse(JSON.stringify(saveWorkbook(book))), now);

describe('a file that was saved as JSON and opened again', () => {
  it('is saved to the same JSON once more', () => {
    const book = variedBook();
    expect(saveWorkbook(reopened(book))).toEqual(saveWorkbook(book));
  });

  it('shows what it showed, and computes what it computed', () => {
    const user = new UserActions(reopened(variedBook()));
    const shown = ['A2', 'B2', 'C2', 'D2', 'E2'].map((cell) => user.read('Projects', cell));
    expect(shown).toEqual(['007', '2/3/2026', 'TRUE', '2', '=not a formula']);
    user.type('Projects', 'A3', 'one more');
    expect(user.read('Projects', 'D2')).toBe('3');
  });

  it('keeps its filter views, and gives none of their IDs again', () => {
    const book = variedBook();
    const [view] = book.filterViews.all();
    if (view) book.filterViews.remove(view.id);
    expect(reopened(variedBook()).filterViews.all()).toEqual([view]);
    expect(reopened(book).filterViews.freeId()).not.toBe(view?.id);
  });

  it('opens also when it was saved before there were filter views', () => {
    const { filterViews: _, filterViewCount: __, ...old } = saveWorkbook(variedBook());
    expect(openWorkbook(old, now).filterViews.all()).toEqual([]);
  });

  it('keeps ids apart: a new tab and new metadata get new ones', () => {
    const book = reopened(variedBook());
    const fresh = book.insertSheet('New');
    expect(book.sheets.filter(({ id }) => id === fresh.id)).toHaveLength(1);
    expect(book.metadata.add('new', null, 'PROJECT', { type: 'SPREADSHEET' }).id).toBe(3);
  });

  it('still refuses what a rule, a protection or the sharing refuses', () => {
    const book = reopened(variedBook());
    const [projects] = book.sheets;
    expect(() => new UserActions(book).type('Tasks', 'C8', 'Perhaps')).toThrow(
      'data validation rules',
    );
    if (!projects) throw new Error('The file has two tabs.');
    const header = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(book.mayEditArea(projects, header, 'bob@office.example')).toBe(false);
    expect(book.sharing.mayEdit('bob@office.example')).toBe(true);
    expect(book.sharing.mayEdit('stranger@office.example')).toBe(false);
  });
});
