// One browser window that has the spreadsheet open: who sits there, and what is selected.

import type { Account } from '../../runtime/execution-context';
import type { Person, Selection } from '../protocol';

export interface SchoolWindow {
  readonly id: string;
  readonly person: Person;
  readonly account: Account;
  /** The tab that is displayed. */
  sheetId: number;
  area: Selection;
}
