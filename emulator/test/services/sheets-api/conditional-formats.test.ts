import { openWorkbook, saveWorkbook } from '../../../spreadsheet/saved-workbook';
import { openFilled } from './filled-file';

type Filled = ReturnType<typeof openFilled>;

const ruleFor = ({ tasks }: Filled, text: string, column = 1) => ({
  ranges: [
    {
      sheetId: tasks.id,
      startRowIndex: 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    },
  ],
  booleanRule: {
    condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
    format: {
      backgroundColor: { red: 1, green: 0, blue: 0 },
      textFormat: { bold: true, foregroundColor: { red: 0, green: 0, blue: 1 } },
    },
  },
});

const add = (filled: Filled, rule: object, index = 0) =>
  filled.sheets.batchUpdate(
    { requests: [{ addConditionalFormatRule: { rule, index } }] },
    filled.id,
  );

describe('addConditionalFormatRule', () => {
  it('gives its look to cells that show the text, in whatever case, and to no others', () => {
    const filled = openFilled();
    add(filled, ruleFor(filled, 'Late'));
    const { conditionalFormats } = filled.book;
    const look = { background: '#ff0000', fontColor: '#0000ff', bold: true, italic: false };
    expect(conditionalFormats.lookOf(filled.tasks.id, 5, 1, 'late')).toEqual(look);
    expect(conditionalFormats.lookOf(filled.tasks.id, 5, 1, 'later')).toBeNull();
    expect(conditionalFormats.lookOf(filled.tasks.id, 0, 1, 'Late')).toBeNull();
    expect(conditionalFormats.lookOf(filled.tasks.id, 5, 2, 'Late')).toBeNull();
  });

  it('follows its column, goes with it, and is saved with the file', () => {
    const filled = openFilled();
    const { book, tasks } = filled;
    add(filled, ruleFor(filled, 'Late'));
    const saved = openWorkbook(saveWorkbook(book), () => 0);
    expect(saved.conditionalFormats.all()).toEqual(book.conditionalFormats.all());
    book.insert(tasks, 'COLUMNS', 0, 1, null);
    expect(book.conditionalFormats.lookOf(tasks.id, 5, 2, 'Late')).not.toBeNull();
    book.delete(tasks, 'COLUMNS', 2, 1);
    expect(book.conditionalFormats.all()).toEqual([]);
  });

  it('is refused for a place that is not there, and leaves nothing of the request', () => {
    const filled = openFilled();
    const rule = ruleFor(filled, 'Late');
    expect(() => add(filled, rule, 3)).toThrow('Invalid index');
    expect(() => add(filled, { ...rule, ranges: [] })).toThrow('must have a range');
    expect(filled.book.conditionalFormats.all()).toEqual([]);
  });
});
