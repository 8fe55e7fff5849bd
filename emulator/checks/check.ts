// A check is a few lines of script that know what Apps Script answers. It uses Apps Script's globals
// and nothing else, so that it runs on Google as it runs here.

export interface Check {
  readonly name: string;
  /** Throws an Error that says in plain text what came instead. */
  readonly run: () => void;
}

/** An expression and what it gives; objects are compared by their JSON. */
export function gives(name: string, run: () => unknown, expected: unknown): Check {
  return { name, run: () => demandEqual(run(), expected) };
}

/** An expression and the error, or a part of it, that it throws. */
export function refuses(name: string, run: () => unknown, message: string): Check {
  return {
    name,
    run: () => {
      const text = messageOf(run);
      if (text === null) throw new Error(`Nothing was thrown. Expected: ${message}`);
      if (!text.includes(message)) throw new Error(`Thrown: ${text}. Expected: ${message}`);
    },
  };
}

export interface Tab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The ID of the file. */
  readonly id: string;
  /** The sheet's ID in the Sheets API. */
  readonly sheetId: number;
  /** A range of the tab, as the Sheets API names it. */
  readonly at: (cells: string) => string;
}

/** Like `gives`, with an empty tab of its own that is deleted afterwards. */
export function onTab(name: string, run: (tab: Tab) => unknown, expected: unknown): Check {
  return gives(name, () => withTab(run), expected);
}

/** Like `refuses`, with an empty tab of its own that is deleted afterwards. */
export function refusesOnTab(name: string, run: (tab: Tab) => unknown, message: string): Check {
  return refuses(name, () => withTab(run), message);
}

function withTab<Result>(run: (tab: Tab) => Result): Result {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const title = `check ${Utilities.getUuid().slice(0, 8)}`;
  const sheet = file.insertSheet(title);
  const tab = {
    sheet,
    file,
    id: file.getId(),
    sheetId: sheet.getSheetId(),
    at: (cells: string) => `'${title}'!${cells}`,
  };
  SpreadsheetApp.flush();
  try {
    const result = run(tab);
    SpreadsheetApp.flush();
    return result;
  } finally {
    file.deleteSheet(sheet);
  }
}

/** The Sheets API, whose parts the typings call optional. */
export function sheetsApi() {
  const spreadsheets = Sheets?.Spreadsheets;
  const values = spreadsheets?.Values;
  const metadata = spreadsheets?.DeveloperMetadata;
  if (!spreadsheets || !values || !metadata) throw new Error('The Sheets API is not switched on.');
  return { spreadsheets, values, metadata };
}

/** The message of what is thrown, or null. */
export function messageOf(run: () => unknown): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function demandEqual(actual: unknown, expected: unknown): void {
  const [given, wanted] = [jsonOf(actual), jsonOf(expected)];
  if (given !== wanted) throw new Error(`Given: ${given}. Expected: ${wanted}`);
}

/** With the members of objects in alphabetical order; `undefined` has a text, too. */
function jsonOf(value: unknown): string {
  return (
    JSON.stringify(value, (_key, member: unknown) => {
      if (typeof member !== 'object' || member === null || Array.isArray(member)) return member;
      return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'undefined'
  );
}
