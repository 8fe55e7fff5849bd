// What a column of a tab is: its header, the kind of value in its cells, and who may see it.

/** Who a column's content may reach, beside the specialist, who sees the whole caseload. */
export type Audience = 'family' | 'teacher' | 'student';

export type ColumnKind =
  | 'text'
  | 'id'
  | 'list'
  | 'date'
  | 'moment'
  | 'number'
  | 'yesNo'
  | 'choice'
  | 'email';

export interface Column<Kind extends ColumnKind = ColumnKind, Option extends string = string> {
  readonly header: string;
  readonly kind: Kind;
  /** Without the column nothing is done; a row whose cell is empty is reported and skipped. */
  readonly required: boolean;
  /** The column is required, but a row without a value in it is still a row. */
  readonly mayBeEmpty: boolean;
  /** Other headers that people give this column. Case, spaces and punctuation never matter. */
  readonly aliases: readonly string[];
  readonly options: readonly Option[];
  /** Empty: for staff only. */
  readonly audience: readonly Audience[];
  /** In the grid: the column is filled by the product and shown for reading only. */
  readonly shownOnly: boolean;
}

export interface ColumnTraits {
  readonly required?: boolean;
  readonly mayBeEmpty?: boolean;
  readonly aliases?: readonly string[];
  readonly audience?: readonly Audience[];
  readonly shownOnly?: boolean;
}

const column = <Kind extends ColumnKind, Option extends string = never>(
  kind: Kind,
  header: string,
  traits: ColumnTraits = {},
  options: readonly Option[] = [],
): Column<Kind, Option> => ({
  header,
  kind,
  options,
  required: traits.required ?? false,
  mayBeEmpty: traits.mayBeEmpty ?? false,
  aliases: traits.aliases ?? [],
  audience: traits.audience ?? [],
  shownOnly: traits.shownOnly ?? false,
});

export const text = (header: string, traits?: ColumnTraits) => column('text', header, traits);
/** Text that names one row, here or in another tab. Compared exactly, so "007" is not "7". */
export const id = (header: string, traits?: ColumnTraits) => column('id', header, traits);
/** Several texts in one cell, written with "; " between them, read with semicolons, commas or line breaks. */
export const list = (header: string, traits?: ColumnTraits) => column('list', header, traits);
/** A calendar day without a time zone, "2026-08-17" in a row. */
export const date = (header: string, traits?: ColumnTraits) => column('date', header, traits);
/** A point in time with its offset, "2026-08-17T16:00:00-06:00" in a row. */
export const moment = (header: string, traits?: ColumnTraits) => column('moment', header, traits);
export const number = (header: string, traits?: ColumnTraits) => column('number', header, traits);
export const yesNo = (header: string, traits?: ColumnTraits) => column('yesNo', header, traits);
export const email = (header: string, traits?: ColumnTraits) => column('email', header, traits);
export const choice = <const Option extends string>(
  header: string,
  options: readonly Option[],
  traits?: ColumnTraits,
) => column('choice', header, traits, options);

/** How a cell of the column reads in a row: '' and null stand for an empty cell. */
export type ValueOf<C extends Column> =
  C extends Column<'list', never>
    ? readonly string[]
    : C extends Column<'yesNo', never>
      ? boolean
      : C extends Column<'number', never>
        ? number | null
        : C extends Column<'date' | 'moment', never>
          ? string | null
          : C extends Column<'choice', infer Option>
            ? Option | ''
            : string;
