// A tab of the caseload spreadsheet: one header row, then one row per thing.
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
