// Spreadsheet: who may open the file and who may change it.

import { SheetError } from '../../spreadsheet/sheet-error';
import type { Workbook } from '../../spreadsheet/workbook';
import { SHARE_MS } from '../latency';
import { checkMayChange, type ScriptRun, seenAs } from './script-run';
import { demand, PROPERTY, RUN, SpreadsheetObject } from './spreadsheet-object';
import { SpreadsheetUser, userEmail } from './user';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type User = GoogleAppsScript.Base.User;

export const BOOK: unique symbol = Symbol('book');

const SHARING = { isData: true, ms: SHARE_MS } as const;

export const SHARING_METHODS = {
  addEditor: SHARING,
  addEditors: SHARING,
  addViewer: SHARING,
  addViewers: SHARING,
  removeEditor: SHARING,
  removeViewer: SHARING,
  getEditors: PROPERTY,
  getOwner: PROPERTY,
  getViewers: PROPERTY,
};

export abstract class SpreadsheetSharing
  extends SpreadsheetObject
  implements
    Pick<GoogleSpreadsheet, 'addEditors' | 'addViewers' | 'getEditors' | 'getOwner' | 'getViewers'>
{
  readonly platformName = 'Spreadsheet';
  readonly [BOOK]: Workbook;

  constructor(run: ScriptRun, book: Workbook) {
    super(run);
    this[BOOK] = book;
  }

  /** Throws where the file has no owner, as a file of a shared drive has none [U]. */
  getOwner(): User {
    return this.#user(this[BOOK].owner);
  }

  /** The owner is among them. */
  getEditors(): User[] {
    const people = [this[BOOK].owner, ...this[BOOK].sharing.editors].filter(
      (email) => email !== '',
    );
    return people.map((email) => this.#user(email));
  }

  getViewers(): User[] {
    return this[BOOK].sharing.viewers.map((email) => this.#user(email));
  }

  addEditor(person: unknown): GoogleSpreadsheet {
    return this.#share('addEditor', [person], (email) => this[BOOK].sharing.addEditor(email));
  }

  addEditors(emailAddresses: string[]): GoogleSpreadsheet {
    demand(this, 'addEditors', [emailAddresses], Array.isArray(emailAddresses) ? [['any']] : []);
    return this.#share('addEditor', emailAddresses, (email) => this[BOOK].sharing.addEditor(email));
  }

  addViewer(person: unknown): GoogleSpreadsheet {
    return this.#share('addViewer', [person], (email) => this[BOOK].sharing.addViewer(email));
  }

  addViewers(emailAddresses: string[]): GoogleSpreadsheet {
    demand(this, 'addViewers', [emailAddresses], Array.isArray(emailAddresses) ? [['any']] : []);
    return this.#share('addViewer', emailAddresses, (email) => this[BOOK].sharing.addViewer(email));
  }

  /** Without effect on somebody who is no editor [U]; the owner stays. */
  removeEditor(person: unknown): GoogleSpreadsheet {
    return this.#share('removeEditor', [person], (email) => this[BOOK].sharing.removeEditor(email));
  }

  removeViewer(person: unknown): GoogleSpreadsheet {
    return this.#share('removeViewer', [person], (email) => this[BOOK].sharing.removeViewer(email));
  }

  /** Applied at once: sharing is Drive's, not one of the buffered writes. All of them or none [U]. */
  #share(
    method: string,
    people: readonly unknown[],
    apply: (email: string) => void,
  ): GoogleSpreadsheet {
    for (const person of people) demand(this, method, [person], [['string'], ['object']]);
    checkMayChange(this[RUN], this[BOOK]);
    const emails = people.map(userEmail);
    const isTaking = method.startsWith('remove');
    for (const email of emails)
      if (!/^[^\s@]+@[^\s@]+$/.test(email) || (!isTaking && this.#hasNoAccount(email)))
        throw new SheetError('signature', `Invalid email: ${email}`);
    for (const email of emails) apply(email);
    return seenAs(this);
  }

  /** Seen with addresses that belong to nobody's account ("Invalid email: …" [code]). */
  #hasNoAccount(email: string): boolean {
    return this[RUN].documents.withoutAccount.has(email.toLowerCase());
  }

  #user(email: string): User {
    return seenAs(new SpreadsheetUser(this[RUN], email));
  }
}
