// Protection of a range or of a whole tab.

import type { PlatformEnum } from '../../runtime/platform-enum';
import type { Protection as ProtectionModel } from '../../spreadsheet/protection';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { Workbook } from '../../spreadsheet/workbook';
import { PROTECTION_TYPE } from './enums';
import { checkMayChange, type ScriptRun, seenAs, wholeSheet } from './script-run';
import { demand, IN_HAND, PROPERTY, RUN, SpreadsheetObject, WRITE } from './spreadsheet-object';
import { SpreadsheetUser, userEmail } from './user';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

export class Protection
  extends SpreadsheetObject
  implements
    Pick<
      GoogleProtection,
      | 'addEditors'
      | 'canEdit'
      | 'getDescription'
      | 'getRange'
      | 'isWarningOnly'
      | 'remove'
      | 'setDescription'
      | 'setWarningOnly'
    >
{
  readonly platformName = 'Protection';
  readonly methods = {
    addEditor: WRITE,
    addEditors: WRITE,
    removeEditor: WRITE,
    removeEditors: WRITE,
    setDescription: WRITE,
    setWarningOnly: WRITE,
    remove: WRITE,
    getEditors: PROPERTY,
    canEdit: IN_HAND,
    getDescription: IN_HAND,
    getProtectionType: IN_HAND,
    getRange: IN_HAND,
    isWarningOnly: IN_HAND,
  };
  readonly #book: Workbook;
  readonly #protection: ProtectionModel;

  constructor(run: ScriptRun, book: Workbook, protection: ProtectionModel) {
    super(run);
    this.#book = book;
    this.#protection = protection;
  }

  getDescription(): string {
    return this.#protection.description;
  }

  isWarningOnly(): boolean {
    return this.#protection.warningOnly;
  }

  getProtectionType(): PlatformEnum {
    return PROTECTION_TYPE[this.#protection.area === null ? 'SHEET' : 'RANGE'];
  }

  canEdit(): boolean {
    const { sheetId, area } = this.#protection;
    const sheet = this.#book.sheetById(sheetId);
    const { email } = this[RUN].context.effectiveUser;
    return sheet !== undefined && this.#book.mayEditArea(sheet, area ?? wholeSheet(sheet), email);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, area } = this.#protection;
    const sheet = this.#book.sheetById(sheetId);
    if (sheet === undefined) throw new SheetError('missing', 'Range not found');
    const state = { book: this.#book, sheet, area: area ?? wholeSheet(sheet), whole: null };
    return seenAs(this[RUN].make.range(state));
  }

  setDescription(description: string): GoogleProtection {
    demand(this, 'setDescription', [description], [['string']]);
    return this.#change({ description });
  }

  setWarningOnly(warningOnly: boolean): GoogleProtection {
    demand(this, 'setWarningOnly', [warningOnly], [['boolean']]);
    return this.#change({ warningOnly });
  }

  addEditor(person: unknown): GoogleProtection {
    return this.addEditors([person]);
  }

  addEditors(people: readonly unknown[]): GoogleProtection {
    const editors = new Set([...(this.#protection.editors ?? []), ...people.map(userEmail)]);
    return this.#change({ editors });
  }

  removeEditor(person: unknown): GoogleProtection {
    return this.removeEditors([person]);
  }

  /** From the first removal on, the list counts: before, everybody may edit (platform §4.3 [GF]). */
  removeEditors(people: readonly unknown[]): GoogleProtection {
    const gone = new Set(people.map(userEmail));
    const known = this.#protection.editors ?? new Set(this.#book.sharing.editors);
    return this.#change({ editors: new Set([...known].filter((email) => !gone.has(email))) });
  }

  /** The owner is not listed (platform §4.3, issue 442636162). */
  getEditors(): GoogleAppsScript.Base.User[] {
    const emails = [...(this.#protection.editors ?? this.#book.sharing.editors)];
    return emails
      .filter((email) => email !== this.#book.owner)
      .map((email) => seenAs(new SpreadsheetUser(this[RUN], email)));
  }

  remove(): void {
    checkMayChange(this[RUN], this.#book);
    this.#book.protections.remove(this.#protection);
  }

  #change(change: Partial<ProtectionModel>): GoogleProtection {
    checkMayChange(this[RUN], this.#book);
    Object.assign(this.#protection, change);
    return seenAs(this);
  }
}
