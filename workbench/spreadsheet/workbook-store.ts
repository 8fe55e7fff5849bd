// All spreadsheet files that exist on the local platform, by id.

import { Workbook, type WorkbookOptions } from './workbook';

export class WorkbookStore {
  readonly #books = new Map<string, Workbook>();

  /** Makes a file with one empty tab, "Sheet1", unless the options name other tabs. */
  create(name: string, options: Partial<WorkbookOptions> = {}): Workbook {
    const id = options.id ?? localId(this.#books.size + 1);
    return this.add(new Workbook({ ...options, id, name }));
  }

  /** Takes in a file that exists, such as a copy. */
  add(book: Workbook): Workbook {
    if (this.#books.has(book.id))
      throw new Error(`A spreadsheet with id ${book.id} exists already`);
    this.#books.set(book.id, book);
    return book;
  }

  get(id: string): Workbook | undefined {
    return this.#books.get(id);
  }

  all(): readonly Workbook[] {
    return [...this.#books.values()];
  }
}

/** Drive ids have 44 characters; a counted one keeps runs repeatable. */
function localId(count: number): string {
  return `1LocalSpreadsheet${String(count).padStart(27, '0')}`;
}
