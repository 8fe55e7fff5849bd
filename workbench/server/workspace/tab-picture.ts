// How a tab looks in the grid of the page, and which rows look different from before.
import { textsIn } from '../../../emulator/spreadsheet/cell-input';
import { rowsShownBy } from '../../../emulator/spreadsheet/filter-view-rows';
import { displayText } from '../../../emulator/spreadsheet/number-format';
import type { Sheet } from '../../../emulator/spreadsheet/sheet';
import type { ValidationCriteria } from '../../../emulator/spreadsheet/validation-rule';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import type {
  CellPicture,
  FilterViewName,
  Notice,
  RowPicture,
  TabFrame,
  TabPicture,
} from '../protocol';

const filterViewNames = (book: Workbook, sheet: Sheet): readonly FilterViewName[] =>
  book.filterViews.of(sheet.id).map(({ id, title }) => ({ id, title }));

/** Rows from 0 in the order of the view, its header row and what stands above first; null where it is gone. */
export function rowsThrough(
  book: Workbook,
  sheetId: number,
  filterViewId: number,
): readonly number[] | null {
  const view = book.filterViews.get(filterViewId);
  if (view?.sheetId !== sheetId) return null;
  const above = Array.from({ length: view.range.startRow + 1 }, (_, row) => row);
  return [...above, ...rowsShownBy(book, view)];
}

/** Pixels of a column whose width nobody has set (platform default). */
const DEFAULT_WIDTH = 100;
/** Rows below the last content whose look is sent; those after them are drawn plain. */
const SPARE_ROWS = 30;

export function pictureOf(book: Workbook, sheet: Sheet): TabPicture {
  const { rows, columns } = book.extent(sheet);
  const width = Math.min(sheet.maxColumns, Math.max(columns + 1, 8));
  const choices = new Map<string, number>();
  const drawn = Math.min(sheet.maxRows, rows + SPARE_ROWS);
  const pictures = Array.from({ length: drawn }, (_, row) =>
    Array.from({ length: width }, (__, column) => cellPicture(book, sheet, row, column, choices)),
  );
  // Spare rows are sent only as far as they have a look, a dropdown for instance.
  while (pictures.length > rows && pictures.at(-1)?.every((cell) => cell === '')) pictures.pop();
  return {
    file: book.id,
    sheetId: sheet.id,
    filterViews: filterViewNames(book, sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    rowCount: sheet.maxRows,
    columns: Array.from({ length: width }, (_, column) => {
      const { hidden, width: set } = sheet.column(column);
      return { hidden, width: set ?? DEFAULT_WIDTH };
    }),
    choices: [...choices.keys()].map((list): readonly string[] => JSON.parse(list)),
    rows: pictures,
  };
}

function cellPicture(
  book: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  choices: Map<string, number>,
): CellPicture {
  const cell = sheet.cell(row, column);
  const { value, format } = book.read(sheet, row, column);
  const text = displayText(value, format);
  const by = book.conditionalFormats.lookOf(sheet.id, row, column, text);
  const background = by?.background ?? cell.style.background;
  const fontColor = by?.fontColor ?? cell.style.fontColor;
  const bold = by?.bold === true || cell.style.bold;
  const { wrap } = cell.style;
  const picture = {
    ...(cell.formula === null ? {} : { formula: cell.formula }),
    ...(background === null ? {} : { background }),
    ...(fontColor === null || text === '' ? {} : { color: fontColor }),
    ...(bold ? { bold } : {}),
    ...(by?.italic ? { italic: true as const } : {}),
    ...(wrap && text.length > 8 ? { wrap } : {}),
    ...(typeof value === 'number' ? { right: true as const } : {}),
    ...(cell.note === null ? {} : { note: cell.note }),
    ...choicesOf(book, sheet, cell.validation, choices),
  };
  return Object.keys(picture).length === 0 ? text : { text, ...picture };
}

function choicesOf(
  book: Workbook,
  sheet: Sheet,
  rule: ReturnType<Sheet['cell']>['validation'],
  choices: Map<string, number>,
): { readonly choices?: number } {
  const values = rule && listed(book, sheet, rule.criteria);
  if (values === null) return {};
  const key = JSON.stringify(values);
  const index = choices.get(key) ?? choices.size;
  choices.set(key, index);
  return { choices: index };
}

/** What the cell's dropdown offers; null where it has none. */
function listed(
  book: Workbook,
  sheet: Sheet,
  criteria: ValidationCriteria,
): readonly string[] | null {
  if (criteria.kind === 'VALUE_IN_LIST') return criteria.dropdown ? criteria.values : null;
  if (criteria.kind !== 'VALUE_IN_RANGE' || !criteria.dropdown) return null;
  return textsIn(book, sheet, criteria.reference).filter((text) => text !== '');
}

/** Remembers how a tab looked, so that the next look tells only what is new. */
export class TabMemory {
  #frame = '';
  #rowCount = 0;
  #rows: readonly string[] = [];

  /** What to send to the windows that show the tab; null where nothing changed. */
  change(picture: TabPicture): Notice | null {
    const { rows, rowCount, ...frame } = picture;
    const written = rows.map((row) => JSON.stringify(row));
    const framed = JSON.stringify(frame satisfies Omit<TabFrame, 'rowCount'>);
    const [before, isSameFrame] = [this.#rows, framed === this.#frame];
    const isSameSize = rowCount === this.#rowCount;
    this.#rowCount = rowCount;
    this.#rows = written;
    this.#frame = framed;
    if (!isSameFrame) return { kind: 'tab', picture };
    const longest = Math.max(before.length, written.length);
    const changed: (readonly [number, RowPicture])[] = [];
    for (let row = 0; row < longest; row++)
      if (before[row] !== written[row]) changed.push([row, rows[row] ?? []]);
    if (changed.length === 0 && isSameSize) return null;
    const { file, sheetId } = picture;
    return { kind: 'rows', file, sheetId, rowCount, rows: changed };
  }
}
