// Virtual milliseconds of Spreadsheet and Sheets calls: the means of platform §8, without its spread.

/** The first value that an execution reads from a file (platform §8: "first getValue", 150–300). */
export const FIRST_READ_MS = 250;
/** Any later read. */
export const READ_MS = 40;
/** Platform §8: 85 s for ten million cells. */
export const READ_CELL_MS = 0.0085;
/** A write that only enters the buffer. */
export const BUFFERED_WRITE_MS = 3;
/** Applying the buffer: 610 ms for 4,000 cells, 30 ms for one small row (platform §8). */
export const FLUSH_MS = 100;
export const WRITE_CELL_MS = 0.035;
/** flush() with nothing to apply [U]. */
export const IDLE_FLUSH_MS = 10;
/** Inserting or deleting rows, columns or tabs: two writes' worth [U]. */
export const STRUCTURE_MS = 120;
/** getSheetName and other properties of a tab that are not values (platform §8: 2 to 150). */
export const PROPERTY_MS = 10;
/** Opening another file by id [U]; a clock trigger of an add-on does so in every run. */
export const OPEN_MS = 300;
/** A new file in Drive [U]. */
export const CREATE_MS = 2_500;
/** Sheets.Spreadsheets.get of the properties alone (platform §8). */
export const API_CALL_MS = 350;
/** Platform §8: 45 s for ten million cells. */
export const API_READ_CELL_MS = 0.0045;
/** A fifth below SpreadsheetApp's (platform §8: TK 2018/10/12). */
export const API_WRITE_CELL_MS = 0.028;
/** Sharing a file with one person or several, a call of Drive's [U]. */
export const SHARE_MS = 1_000;
