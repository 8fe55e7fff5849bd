// Which cells of a tab that the product fills differ from what should stand there.
import { normalizeHeader } from '../../core/normalize-text';
import type { TextGrid } from './file-contents';
import {
  cellAt,
  type FilePage,
  type FileTab,
  type FileTabName,
  type FileWrite,
  headersIn,
} from './file-page';

/**
 * Where each header stands. One that is nowhere gets the next free column on the right: a column
 * that the teacher has made of it, or put beside it, stays as it is.
 */
export function placesOf(tab: FileTab, headers: readonly string[]): readonly number[] {
  const there = headersIn(tab).map(normalizeHeader);
  // Above a row that was put in on top the teacher has no columns yet: all is written anew.
  const rows = there.every((header) => header === '') ? [] : tab.rows;
  let free = rows.reduce((width, row) => {
    const filled = row.reduce((last, { shown }, place) => (shown === '' ? last : place + 1), 0);
    return Math.max(width, filled);
  }, 0);
  const taken = new Set<number>();
  return headers.map((header) => {
    const found = there.findIndex(
      (each, place) => each === normalizeHeader(header) && !taken.has(place),
    );
    const place = found >= 0 ? found : free++;
    taken.add(place);
    return place;
  });
}

/** @param wanted header row first; what stands below its last row, in its columns, is emptied */
export function differingCells(
  name: Exclude<FileTabName, 'notes'>,
  tab: FileTab,
  wanted: TextGrid,
): readonly FileWrite[] {
  const places = placesOf(tab, wanted[0] ?? []);
  const rows = Math.max(wanted.length, tab.rows.length);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    places.flatMap((column, index): FileWrite[] => {
      const text = wanted[row]?.[index] ?? '';
      return cellAt(tab, row, column).text === text ? [] : [{ tab: name, row, column, text }];
    }),
  );
}

/**
 * Somebody has put in or taken out columns while we wrote: what was hit gets back what stood there.
 * @returns nothing as long as all columns stand where they stood
 */
export function displacedCells(
  before: FilePage,
  after: FilePage,
  written: readonly FileWrite[],
): readonly FileWrite[] {
  return written.flatMap(({ tab, row, column }): FileWrite[] => {
    if (row === 0) return [];
    const [then, now] = [headersIn(before[tab]), headersIn(after[tab])];
    for (const each of written)
      if (each.tab === tab && each.row === 0) then[each.column] = each.text;
    const header = now[column] ?? '';
    if (header === (then[column] ?? '')) return [];
    const place = header === '' ? -1 : then.indexOf(header);
    const old = cellAt(before[tab], row, place);
    return [{ tab, row, column, text: old.text ?? old.formula ?? old.shown }];
  });
}

/** Empties the whole tab but its first row: columns that a teacher has added are about students too. */
export const emptyTab = (name: Exclude<FileTabName, 'notes'>, tab: FileTab): readonly FileWrite[] =>
  tab.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): FileWrite[] =>
      row > 0 && cell.text !== '' ? [{ tab: name, row, column, text: '' }] : [],
    ),
  );
