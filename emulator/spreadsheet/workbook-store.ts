// All spreadsheet files that exist on the local platform, by id.

import { Workbook, type WorkbookOptions } from './workbook';

export class WorkbookStore {
  /** Null where the file was deleted for good: its id is not given out again. */
  readonly #books = new Map<string, Workbook | null>();
  /** Addresses that belong to no account of Google's: no file can be shared with them. */
  readonly withoutAccount = new Set<string>();

  /** Makes a file with one empty tab, "Sheet1", unless the options name other tabs. */
  create(name: string, options: Partial<WorkbookOptions> = {}): Workbook {
    return this.add(this.draft(name, options));
  }

  /** A file under the next free id that nobody finds before it is added. */
  draft(name: string, options: Partial<WorkbookOptions> = {}): Workbook {
    return new Workbook({ ...options, id: options.id ?? localId(this.#books.size + 1), name });
  }

  /** Takes in a file that exists, such as a copy. */
  add(book: Workbook): Workbook {
    if (this.#books.has(book.id))
      throw new Error(`A spreadsheet with id ${book.id} exists already`);
    this.#books.set(book.id, book);
    return book;
  }

  get(id: string): Workbook | undefined {
    return this.#books.get(id) ?? undefined;
  }

  /** Deletes a file for good; one in the bin can still be opened by its id. */
  remove(id: string): void {
    if (this.#books.has(id)) this.#books.set(id, null);
  }

  all(): readonly Workbook[] {
    return [...this.#books.values()].filter((book) => book !== null);
  }
}

/** Drive ids have 44 characters; a counted one keeps runs repeatable. */
function localId(count: number): string {
  return `1LocalSpreadsheet${String(count).padStart(27, '0')}`;
}
