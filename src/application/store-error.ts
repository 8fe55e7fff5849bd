// What can be wrong with the spreadsheet before anything is read or written.
export type StoreErrorCode = 'missing tab' | 'missing columns' | 'rows keep moving';

export class StoreError extends Error {
  declare readonly code: StoreErrorCode;

  /**
   * @param tab title of the tab
   * @param columns headers of the columns in question
   */
  constructor(code: StoreErrorCode, tab: string, columns: readonly string[] = []) {
    super(storeSentences[code](tab, columns.map((header) => `"${header}"`).join(', ')));
    this.name = 'StoreError';
    this.code = code;
  }
}

const storeSentences: Readonly<Record<StoreErrorCode, (tab: string, columns: string) => string>> = {
  'missing tab': (tab) =>
    `The tab "${tab}" is missing. If you renamed it, give it back its name; if it is gone, choose Living ALP > Set up or repair.`,
  'missing columns': (tab, columns) =>
    `The tab "${tab}" has no column ${columns} in its first row. Choose Living ALP > Set up or repair to add it back.`,
  'rows keep moving': (tab) =>
    `Somebody is sorting or moving rows of the tab "${tab}" right now. Please try again in a minute.`,
};
