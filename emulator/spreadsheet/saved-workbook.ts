// A spreadsheet file as plain JSON, and back: what the cell engine's own bytes would lose (notes,
// rules, developer metadata, protections, text that looks like a number) is all in it.

import type { Cell, CellStyle } from './cell';
import { PLAIN_STYLE, restyled } from './cell';
import type { ConditionalFormat } from './conditional-format';
import type { MetadataEntry } from './developer-metadata';
import type { FilterView } from './filter-view';
import type { Protection } from './protection';
import type { Scalar } from './scalar';
import type { ColumnTraits, Sheet } from './sheet';
import type { ValidationRule } from './validation-rule';
import { Workbook } from './workbook';

/** What many cells have in common; saved once per tab. */
interface SavedLook {
  readonly style: Partial<CellStyle>;
  readonly validation: ValidationRule | null;
}

type SavedCell = readonly [
  row: number,
  column: number,
  /** Index of its look. */
  look: number,
  value: Scalar | null,
  formula?: string | null,
  note?: string | null,
];

interface SavedSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly columnTraits: readonly ColumnTraits[];
  readonly looks: readonly SavedLook[];
  readonly cells: readonly SavedCell[];
}

interface SavedProtection extends Omit<Protection, 'editors' | 'id'> {
  /** Absent in files of old. */
  readonly id?: number;
  readonly editors: readonly string[] | null;
}

/** JSON-safe; `format` changes with the shape. */
export interface SavedWorkbook {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly sharedWith: readonly string[] | null;
  /** Absent in files that were saved before there were viewers. */
  readonly viewers?: readonly string[];
  readonly lastSheetId: number;
  readonly sheets: readonly SavedSheet[];
  readonly metadata: readonly MetadataEntry[];
  readonly lastMetadataId: number;
  readonly protections: readonly SavedProtection[];
  /** Absent in files that were saved before there were filter views. */
  readonly filterViews?: readonly FilterView[];
  readonly filterViewCount?: number;
  /** Absent in files that were saved before there were conditional formats. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

export function saveWorkbook(book: Workbook): SavedWorkbook {
  const { id, name, timeZone, lastSheetId } = book;
  const { owner, sharedWith, viewers } = book.sharing;
  return {
    format: 1,
    id,
    name,
    timeZone,
    owner,
    sharedWith,
    viewers,
    lastSheetId,
    sheets: book.sheets.map(saveSheet),
    metadata: book.metadata.all().map((entry) => ({ ...entry })),
    lastMetadataId: book.metadata.lastId,
    protections: book.protections.all().map((protection) => ({
      ...protection,
      editors: protection.editors && [...protection.editors],
    })),
    filterViews: book.filterViews.all(),
    filterViewCount: book.filterViews.count,
    conditionalFormats: book.conditionalFormats.all(),
  };
}

/** @param now milliseconds since 1970 on the platform that the file is opened on */
export function openWorkbook(saved: SavedWorkbook, now: () => number): Workbook {
  const { id, name, timeZone, owner, sharedWith: editors, viewers = [] } = saved;
  const book = new Workbook({ id, name, timeZone, owner, editors, viewers, now, tabs: [] });
  const sheets = book.reopen(
    saved.sheets.map(({ id: sheetId, name: tab, rows, columns }) => ({
      id: sheetId,
      name: tab,
      rows,
      columns,
    })),
    saved.lastSheetId,
  );
  saved.sheets.forEach((sheet, index) => {
    const opened = sheets[index];
    if (opened) fillSheet(opened, sheet);
  });
  book.metadata.reopen(saved.metadata, saved.lastMetadataId);
  book.protections.reopen(
    saved.protections.map(({ editors: names, ...protection }) => ({
      ...protection,
      editors: names && new Set(names),
    })),
  );
  book.filterViews.reopen(saved.filterViews ?? [], saved.filterViewCount ?? 0);
  book.conditionalFormats.reopen(saved.conditionalFormats ?? []);
  return book;
}

function saveSheet(sheet: Sheet): SavedSheet {
  const looks: SavedLook[] = [];
  const places = new Map<CellStyle, Map<ValidationRule | null, number>>();
  const lookOf = ({ style, validation }: Cell): number => {
    const byRule = places.get(style) ?? new Map<ValidationRule | null, number>();
    places.set(style, byRule);
    const known = byRule.get(validation);
    if (known !== undefined) return known;
    looks.push({ style: unlikePlain(style), validation });
    byRule.set(validation, looks.length - 1);
    return looks.length - 1;
  };
  const cells: SavedCell[] = [];
  sheet.forEachCell((cell, row, column) => {
    const { value, formula, note } = cell;
    const plain = [row, column, lookOf(cell), value] as const;
    cells.push(formula === null && note === null ? plain : [...plain, formula, note]);
  });
  const { id, name, hidden, frozenRows, frozenColumns, tabColor, maxRows, maxColumns } = sheet;
  return {
    id,
    name,
    rows: maxRows,
    columns: maxColumns,
    hidden,
    frozenRows,
    frozenColumns,
    tabColor,
    columnTraits: Array.from({ length: maxColumns }, (_, column) => sheet.column(column)),
    looks,
    cells,
  };
}

function fillSheet(sheet: Sheet, saved: SavedSheet): void {
  sheet.hidden = saved.hidden;
  sheet.frozenRows = saved.frozenRows;
  sheet.frozenColumns = saved.frozenColumns;
  sheet.tabColor = saved.tabColor;
  saved.columnTraits.forEach((traits, column) => {
    sheet.setColumn(column, traits);
  });
  const looks = saved.looks.map(({ style, validation }) => ({
    style: restyled(PLAIN_STYLE, style),
    validation,
  }));
  for (const [row, column, look, value, formula = null, note = null] of saved.cells) {
    const { style, validation } = looks[look] ?? { style: PLAIN_STYLE, validation: null };
    sheet.put(row, column, { value, formula, note, style, validation });
  }
}

function unlikePlain(style: CellStyle): Partial<CellStyle> {
  return Object.fromEntries(
    Object.entries(style).filter(([key, value]) => PLAIN_STYLE[key as keyof CellStyle] !== value),
  );
}
