// One browser window that has a spreadsheet open: who sits there, and what is selected.

import type { Account } from '../../runtime/execution-context';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Person, Selection } from '../protocol';

export interface SchoolWindow {
  readonly id: string;
  readonly person: Person;
  readonly account: Account;
  /** The spreadsheet that is open in it: the caseload, or a file that the script has made. */
  readonly book: Workbook;
  /** The tab that is displayed. */
  sheetId: number;
  /** At least one; several where a filter view leaves rows out between. */
  areas: readonly Selection[];
}
