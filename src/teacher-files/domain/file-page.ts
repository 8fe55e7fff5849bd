// A teacher's own spreadsheet as it stands: its three tabs, cell by cell.

export interface FileCell {
  /** As the grid shows it; '' when blank. */
  readonly shown: string;
  /** The text to the letter; '' when blank, null where a number or a formula stands. */
  readonly text: string | null;
  /** The number, which is a day's serial number where a date was typed. */
  readonly serial: number | null;
  /** As it was typed; null where none stands. */
  readonly formula: string | null;
}

export const fileTabs = {
  students: { sheetId: 1, title: 'My students' },
  goals: { sheetId: 2, title: 'Goals' },
  notes: { sheetId: 3, title: 'Notes' },
} as const;

/** Tabs of this number are the product's in every such file, whatever a teacher calls them. */
export type FileTabName = keyof typeof fileTabs;

export interface FileTab {
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Header row first. */
  readonly rows: readonly (readonly FileCell[])[];
}

export type FilePage = Readonly<Record<FileTabName, FileTab>>;

/** One cell to be written, as text to the letter; '' empties it. Places count from 0. */
export interface FileWrite {
  readonly tab: FileTabName;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const blankCell: FileCell = { shown: '', text: '', serial: null, formula: null };

export const cellAt = ({ rows }: FileTab, row: number, column: number): FileCell =>
  rows[row]?.[column] ?? blankCell;

/** What stands in the first row. */
export const headersIn = ({ rows: [first = []] }: FileTab): string[] =>
  first.map(({ shown }) => shown);
