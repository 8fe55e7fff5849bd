// What a person takes back, while others and scripts go on in the same file.

import { UserActions } from '../../spreadsheet/user-actions';
import { Workbook } from '../../spreadsheet/workbook';

const opened = () => {
  const book = new Workbook({ id: 'file', name: 'File', tabs: ['List'] });
  const sheet = book.sheetNamed('List');
  if (!sheet) throw new Error('The tab was made.');
  const hands = new UserActions(book);
  const history = book.edits.of('me@users.example');
  const place = (cell: string) => ({
    row: Number(cell.slice(1)) - 1,
    column: cell.charCodeAt(0) - 65,
  });
  const type = (cell: string, text: string) =>
    history.record(() => history.cells(sheet, [place(cell)], () => hands.type('List', cell, text)));
  const insert = (row: number, count: number) =>
    history.record(() =>
      history.insertRows(sheet, row - 1, count, () => hands.insertRows('List', row, count)),
    );
  const remove = (row: number, count: number) =>
    history.record(() =>
      history.deleteRows(sheet, row - 1, count, () => hands.deleteRows('List', row, count)),
    );
  const read = (cell: string) => hands.read('List', cell);
  return { book, sheet, hands, history, type, insert, remove, read };
};

it('brings back values, formulas and formats, and does them again', () => {
  const { type, read, history, sheet } = opened();
  type('A1', '1/5/2026');
  type('A1', '=TRUE');
  type('B1', 'two');
  expect([read('A1'), read('B1')]).toEqual(['TRUE', 'two']);
  history.undo();
  history.undo();
  expect([read('A1'), read('B1')]).toEqual(['1/5/2026', '']);
  history.undo();
  expect(sheet.cell(0, 0)).toMatchObject({ value: null, formula: null });
  expect(history.undo()).toBeNull();
  for (let time = 0; time < 3; time += 1) expect(history.redo()).toMatchObject({ leftAlone: 0 });
  expect(history.redo()).toBeNull();
  expect([read('A1'), read('B1')]).toEqual(['TRUE', 'two']);
  history.undo();
  type('C1', 'new');
  expect(history.redo()).toBeNull();
});

it('leaves alone what was written over it, and says how much', () => {
  const { type, read, history, hands } = opened();
  type('A1', 'mine');
  hands.type('List', 'A1', 'of the script');
  expect(history.undo()).toEqual({ step: [], leftAlone: 1, place: null });
  expect(read('A1')).toBe('of the script');
  expect(history.redo()).toBeNull();
});

it('finds its cells again after others have moved the rows and columns', () => {
  const { type, insert, remove, read, history, hands } = opened();
  type('A5', 'old');
  type('A5', 'new');
  insert(2, 3);
  remove(4, 1);
  type('A9', 'last');
  hands.insertRows('List', 1, 2);
  hands.insertColumns('List', 1);
  expect([read('B9'), read('B11')]).toEqual(['new', 'last']);
  history.undo();
  expect(read('B11')).toBe('');
  history.undo();
  history.undo();
  expect(read('B7')).toBe('new');
  history.undo();
  expect(read('B7')).toBe('old');
  history.redo();
  expect(read('B7')).toBe('new');
});

it('brings deleted rows back, but takes no inserted ones away in which somebody has written', () => {
  const { type, insert, remove, read, history, hands } = opened();
  type('A1', 'header');
  type('A2', 'text');
  remove(1, 2);
  expect(read('A1')).toBe('');
  history.undo();
  expect([read('A1'), read('A2')]).toEqual(['header', 'text']);
  insert(2, 1);
  hands.type('List', 'A2', 'of somebody else');
  expect(history.undo()).toMatchObject({ leftAlone: 1 });
  expect([read('A2'), read('A3')]).toEqual(['of somebody else', 'text']);
});

it('gives a cell nothing back whose row is gone, and another person nothing of mine', () => {
  const { type, read, history, hands, book } = opened();
  type('A3', 'mine');
  hands.type('List', 'A4', 'below');
  hands.deleteRows('List', 3);
  expect(history.undo()).toMatchObject({ leftAlone: 1 });
  expect(read('A3')).toBe('below');
  type('B1', 'x');
  expect(book.edits.of('you@users.example').undo()).toBeNull();
});

it('keeps its place where the file is brought back to what it was', () => {
  const { type, read, history, hands, book } = opened();
  type('A2', 'mine');
  const back = book.snapshot();
  hands.insertRows('List', 1, 4);
  back();
  history.undo();
  expect(read('A2')).toBe('');
});

it('gives a tab back its name, unless another has it by now', () => {
  const { history, sheet, hands } = opened();
  const rename = (name: string) =>
    history.record(() => history.rename(sheet, () => hands.renameTab(sheet.name, name)));
  rename('Targets');
  history.undo();
  expect(sheet.name).toBe('List');
  history.redo();
  expect(sheet.name).toBe('Targets');
  const added = hands.addTab();
  hands.renameTab(added.name, 'List');
  expect(history.undo()).toMatchObject({ leftAlone: 1 });
  expect(sheet.name).toBe('Targets');
});

it('never deletes the last tab in sight', () => {
  const { hands } = opened();
  const added = hands.addTab();
  expect(added.name).toBe('Sheet2');
  hands.hideTab('List');
  expect(() => hands.deleteTab(added.name)).toThrow('visible');
  hands.hideTab('List', false);
  hands.deleteTab(added.name);
});
