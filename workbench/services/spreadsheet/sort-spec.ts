// Reads the sort orders that scripts give: a column, {column, ascending}, or a list of either.

import type { Area } from '../../spreadsheet/area';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { SortKey } from '../../spreadsheet/sort';

export function sortKeys(spec: unknown, area: Area): readonly SortKey[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((one) => checked(sortKey(one), area));
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  if (typeof spec === 'object' && spec !== null && 'column' in spec) {
    const ascending = 'ascending' in spec ? spec.ascending !== false : true;
    return { column: Number(spec.column) - 1, ascending };
  }
  throw new SheetError('signature', `Invalid argument: ${String(spec)}`);
}

function checked(key: SortKey, area: Area): SortKey {
  if (key.column >= area.column && key.column < area.column + area.columns) return key;
  throw new SheetError('out-of-bounds', 'Cannot sort by a column outside of the range.');
}
