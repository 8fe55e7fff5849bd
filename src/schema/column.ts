// What a column of a tab is: its header, the kind of value in its cells, and who may see it.

/** Who a column's content may reach, beside the specialist, who sees the whole caseload. */
export type Audience = 'family' | 'teacher' | 'student';

/**
 * For the specialist alone. It is written at each such column, so that nobody sees a column
 * because its audience was forgotten, and nobody has to guess whether it was.
 */
export const staffOnly: readonly Audience[] = [];

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
  /** Decides who must not be emailed: made anew, and empty, it would let everybody be. */
  readonly holdsEmails: boolean;
  /** Other headers that people give this column. Case, spaces and punctuation never matter. */
  readonly aliases: readonly string[];
  readonly options: readonly Option[];
  /** Options that came with a later schema version: dropdowns in use may lack them. */
  readonly laterOptions: readonly Option[];
  /** The option that a cell stands for which is none of them; null where its row is then not read. */
  readonly unclearAs: Option | null;
  readonly audience: readonly Audience[];
  /** A family sees it on paper, and no email says it. */
  readonly onPaperOnly: boolean;
  /** The schema version in which the column came; 0 from the beginning. */
  readonly since: number;
  /** In the grid: the column is filled by the product and shown for reading only. */
  readonly shownOnly: boolean;
  /** The column shows who or what the ID beside it stands for (platform/sheets/shown-names.ts). */
  readonly shows: ShownName | null;
  /** In forms: text of several lines. */
  readonly multiline: boolean;
  /** In the grid, in pixels; null where the kind says it. */
  readonly width: number | null;
}

/** The ID stands in the column of that name with "Id" after it. */
export type ShownName = 'student' | 'goal' | 'guardian';

export interface ColumnTraits {
  readonly required?: boolean;
  readonly mayBeEmpty?: boolean;
  readonly holdsEmails?: boolean;
  readonly aliases?: readonly string[];
  readonly shownOnly?: boolean;
  readonly shows?: ShownName;
  readonly multiline?: boolean;
  readonly width?: number;
  readonly onPaperOnly?: boolean;
  readonly since?: number;
}

interface ChoiceTraits<Option extends string> extends ColumnTraits {
  readonly unclearAs?: Option;
  readonly laterOptions?: readonly Option[];
}

/** Whether a family's email may say what stands in the column. */
export const isMailed = ({ audience, onPaperOnly }: Column): boolean =>
  audience.includes('family') && !onPaperOnly;

const makeColumn = <Kind extends ColumnKind, Option extends string = never>(
  kind: Kind,
  header: string,
  audience: readonly Audience[],
  {
    required = false,
    mayBeEmpty = false,
    holdsEmails = false,
    aliases = [],
    shownOnly = false,
    shows,
    multiline = false,
    width,
    onPaperOnly = false,
    since = 0,
    unclearAs,
    laterOptions = [],
  }: ChoiceTraits<Option> = {},
  options: readonly Option[] = [],
): Column<Kind, Option> => ({
  header,
  kind,
  audience,
  options,
  laterOptions,
  unclearAs: unclearAs ?? null,
  required,
  mayBeEmpty,
  holdsEmails,
  aliases,
  shownOnly: shownOnly || shows !== undefined,
  shows: shows ?? null,
  multiline,
  width: width ?? null,
  onPaperOnly,
  since,
});

/** A constructor of columns of one kind: no column without a stated audience. */
const columnsOf =
  <Kind extends ColumnKind>(kind: Kind) =>
  (header: string, audience: readonly Audience[], traits?: ColumnTraits) =>
    makeColumn(kind, header, audience, traits);

export const textColumn = columnsOf('text');
/** Text that names one row, here or in another tab. Compared exactly, so "007" is not "7". */
export const idColumn = columnsOf('id');
/** Several texts in one cell, written with "; " between them, read with semicolons, commas or line breaks. */
export const listColumn = columnsOf('list');
/** A calendar day without a time zone, "2026-08-17" in a row. */
export const dateColumn = columnsOf('date');
/** A point in time with its offset, "2026-08-17T16:00:00-06:00" in a row. */
export const momentColumn = columnsOf('moment');
export const numberColumn = columnsOf('number');
export const yesNoColumn = columnsOf('yesNo');
export const emailColumn = columnsOf('email');
export const choiceColumn = <const Option extends string>(
  header: string,
  options: readonly Option[],
  audience: readonly Audience[],
  traits?: ChoiceTraits<NoInfer<Option>>,
) => makeColumn('choice', header, audience, traits, options);

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
