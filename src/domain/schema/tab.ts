// A tab of the caseload spreadsheet: one header row, then one row per thing.
import { plain } from '../plain';
import type { Column, ValueOf } from './column';

export type Columns = Readonly<Record<string, Column>>;

export interface Tab<C extends Columns = Columns> {
  readonly title: string;
  readonly columns: C;
  /** The column that names a row; null where rows are only ever added, never changed. */
  readonly key: string | null;
  /** Written by the product alone: a person who edits it is warned first. */
  readonly ledger: boolean;
}

export type RowOf<T> =
  T extends Tab<infer C> ? { readonly [Name in keyof C]: ValueOf<C[Name]> } : never;

export const makeTab = <C extends Columns>(
  title: string,
  key: (keyof C & string) | null,
  columns: C,
  { ledger = false }: { readonly ledger?: boolean } = {},
): Tab<C> => ({ title, key, columns, ledger });

/**
 * What tells the rows of a tab apart. Capitals count in an ID, as they do wherever another row names
 * it: some systems give out IDs that differ in nothing else, and a row is found by the very text. An
 * address and the name of a setting are the same whatever their capitals, as people mean them.
 */
export const rowKey = ({ key, columns }: Tab, written: string): string =>
  key !== null && columns[key]?.kind === 'id' ? written.trim() : plain(written);
