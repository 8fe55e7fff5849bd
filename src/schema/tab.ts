// A tab of the caseload spreadsheet: one header row, then one row per thing.
import { normalizeText } from '../core/normalize-text';
import type { Column, ColumnKind, ValueOf } from './column';

export type Columns = Readonly<Record<string, Column>>;

export interface Tab<C extends Columns = Columns> {
  readonly title: string;
  readonly columns: C;
  /** The column that names a row; null where rows are only ever added, never changed. */
  readonly key: string | null;
  /** Written by the product alone: a person who edits it is warned first. */
  readonly ledger: boolean;
  /** The schema version in which the tab came; 0 from the beginning. */
  readonly since: number;
}

/** A column of the grid only: no row has it, so nothing is decided by it and no email can say it. */
type InGridOnly = `shown${string}`;

export const isInGridOnly = (name: string): boolean => name.startsWith('shown');

/** Headers of columns without which something would be lost: a name that is shown can be shown again. */
export const withoutShown = ({ columns }: Tab, headers: readonly string[]): readonly string[] => {
  const shown = new Set(
    Object.values(columns).flatMap(({ shows, header }) => (shows === null ? [] : [header])),
  );
  return headers.filter((header) => !shown.has(header));
};

export type RowOf<T> =
  T extends Tab<infer C>
    ? { readonly [Name in keyof C as Name extends InGridOnly ? never : Name]: ValueOf<C[Name]> }
    : never;

export const makeTab = <C extends Columns>(
  title: string,
  key: (keyof C & string) | null,
  columns: C,
  { ledger = false, since = 0 }: { readonly ledger?: boolean; readonly since?: number } = {},
): Tab<C> => ({ title, key, columns, ledger, since });

const blankValues: { readonly [Kind in ColumnKind]: ValueOf<Column<Kind, never>> } = {
  text: '',
  id: '',
  email: '',
  choice: '',
  list: [],
  date: null,
  moment: null,
  number: null,
  yesNo: false,
};

/** A row in which nothing is filled in. */
export const blankRow = <C extends Columns>(
  columns: C,
): { readonly [Name in keyof C]: ValueOf<C[Name]> } =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, { kind }]) =>
      isInGridOnly(name) ? [] : [[name, blankValues[kind]]],
    ),
  ) as { readonly [Name in keyof C]: ValueOf<C[Name]> };

/**
 * The key that identifies a row of a tab. IDs are case-sensitive, because some systems issue IDs that
 * differ in nothing else. Addresses and names of settings are not.
 */
export const rowKey = ({ key, columns }: Tab, written: string): string =>
  key !== null && columns[key]?.kind === 'id' ? written.trim() : normalizeText(written);
