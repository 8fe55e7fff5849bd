// A school on the local platform: its spreadsheet, its specialist, the bundle, and what she does
// with them. Knows the product only as its users do: by menu, by page calls, by tabs and mails.
import type { Answer } from '../../src/contract/answer';
import type { ImportPreview, ImportResult, MappingProposal } from '../../src/contract/import-calls';
import type { Account } from '../runtime/execution-context';
import type { ExecutionRecord } from '../runtime/execution-record';
import { LocalAppsScript } from '../runtime/local-apps-script';
import type { PlatformSettings } from '../runtime/platform-settings';
import { emptyState, type PlatformState } from '../runtime/platform-state';
import type { People } from '../runtime/screen';
import type { ScriptProject } from '../runtime/script-project';
import { spreadsheetServices } from '../runtime/spreadsheet-services';
import { SheetsApiQuota } from '../services/sheets-api/quota';
import { type EditEvent, Hands } from '../spreadsheet/hands';
import { displayText } from '../spreadsheet/number-format';
import type { Workbook } from '../spreadsheet/workbook';
import { WorkbookStore } from '../spreadsheet/workbook-store';
import { readCaseloadFile } from './read-caseload-file';

export const specialist: Account = { email: 'g.specialist@mesaviewschools.example', locale: 'en' };

export interface DeskOptions {
  /** Folder of the bundle. */
  readonly folder: string;
  /** Virtual time at which it begins, milliseconds since 1970. */
  readonly now: number;
  readonly zone: string;
  readonly settings?: Partial<PlatformSettings>;
  /** What becomes of writes that are still buffered when an execution dies. */
  readonly unflushed?: 'lost' | 'applied';
  readonly people?: People;
  readonly onExecution?: (record: ExecutionRecord) => void;
}

/** What a desk has from another one. */
interface DeskOrigin {
  readonly state: PlatformState;
  readonly documents: WorkbookStore;
  readonly book: Workbook;
  readonly project: ScriptProject;
}

/** A row of a tab as the grid shows it, by header. */
export type ShownRow = Readonly<Record<string, string>>;

/** What the product said when it would not do what it was asked. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
}

export class CaseloadDesk {
  /** The caseload. */
  readonly book: Workbook;
  /** All spreadsheets of the school, those that the script has made among them. */
  readonly documents: WorkbookStore;
  readonly hands: Hands;
  readonly script: LocalAppsScript;
  readonly executions: ExecutionRecord[] = [];
  readonly #options: DeskOptions;

  /** @param from what this desk goes on from; else the spreadsheet is new, empty and the only one */
  constructor(options: DeskOptions, from: DeskOrigin | null = null) {
    this.#options = options;
    const { state, documents, book } = from ?? newSchool(options);
    this.documents = documents;
    this.book = book;
    this.hands = new Hands(book);
    this.script = new LocalAppsScript({
      folder: options.folder,
      ...(from ? { project: from.project } : {}),
      state,
      settings: { realTimeLimitMs: null, ...options.settings, spreadsheetId: this.book.id },
      spreadsheets: spreadsheetServices(documents, new SheetsApiQuota(), {
        unflushed: options.unflushed ?? 'lost',
        hasSheetsApi: true,
      }),
      ...(options.people ? { people: options.people } : {}),
      accounts: [specialist],
      onExecution: (record) => {
        this.executions.push(record);
        options.onExecution?.(record);
      },
    });
  }

  /**
   * The same school at the same moment, to try something without changing this one. Costs a few
   * milliseconds, where setting up and importing anew costs hundreds.
   */
  copy(changes: Partial<DeskOptions> = {}): CaseloadDesk {
    const { project } = this.script;
    const state = structuredClone(this.script.state);
    const documents = new WorkbookStore();
    const book = documents.add(this.book.copy(() => state.now));
    for (const other of this.documents.all())
      if (other.id !== book.id) documents.add(other.copy(() => state.now));
    return new CaseloadDesk({ ...this.#options, ...changes }, { state, documents, book, project });
  }

  /** The specialist's next spreadsheet, new and empty, with the same add-on in it. */
  beside(): CaseloadDesk {
    const { state, project } = this.script;
    const { documents } = this;
    const book = newBook(documents, this.#options.zone, state);
    return new CaseloadDesk(this.#options, { state, documents, book, project });
  }

  /** Chooses a menu item; returns what the product said. @throws DeskRefusal when it broke */
  choose(handler: string): string {
    const before = this.script.screen.alerts.length;
    const record = this.script.run(handler, { surface: 'menu', as: specialist });
    if (record.outcome !== 'completed') throw new DeskRefusal(failureOf(record));
    return this.script.screen.alerts
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
  }

  /** Selects cells in the grid, "A5" or "A5:A9"; several ranges as with Ctrl. */
  select(tab: string, ...notations: readonly [string, ...string[]]): void {
    const { sheetId, areas } = this.hands.areas(tab, notations);
    this.book.selections.select(specialist.email, sheetId, areas);
  }

  /** Types into a cell as the specialist; the script hears of it. */
  edit(tab: string, cell: string, text: string): readonly ExecutionRecord[] {
    return this.tellOfEdit(this.hands.type(tab, cell, text));
  }

  /** Tells the script of an edit, as Google does after a person has made it. */
  tellOfEdit({ sheetId, area, value, oldValue }: EditEvent): readonly ExecutionRecord[] {
    const event = {
      ...(value === undefined ? {} : { value }),
      ...(oldValue === undefined ? {} : { oldValue }),
    };
    return this.script.edit(specialist, event, { sheetId, area });
  }

  /** Types a value into the Settings tab. */
  setSetting(setting: string, value: string): void {
    const row = this.rows('Settings').findIndex((each) => each.Setting === setting);
    if (row < 0) throw new DeskRefusal(`The Settings tab has no setting "${setting}".`);
    this.hands.type('Settings', `B${row + 2}`, value);
  }

  /** Imports a file as the dialog does: proposal, preview, agreement. */
  importFile(name: string, bytes: Uint8Array): ImportResult {
    const file = readCaseloadFile(name, bytes);
    if ('sentence' in file) throw new DeskRefusal(file.sentence);
    const mapping = this.ask<MappingProposal>('proposeImport', file);
    const preview = this.ask<ImportPreview>('previewImport', file, mapping);
    return this.ask<ImportResult>('applyImport', file, mapping, preview.seal);
  }

  /** Calls a function as a page does. @throws DeskRefusal with the product's sentences */
  ask<Value>(functionName: string, ...args: readonly unknown[]): Value {
    const record = this.script.callFromPage(functionName, args, specialist);
    if (record.outcome !== 'completed') throw new DeskRefusal(failureOf(record));
    const answer = record.result as Answer<Value>;
    if (!answer.ok) throw new DeskRefusal(answer.sentences.join(' '));
    return answer.value;
  }

  /** A tab of the caseload, or of another file, as the grid shows it, header row first. */
  grid(tab: string, book: Workbook = this.book): readonly (readonly string[])[] {
    const sheet = book.sheetNamed(tab);
    if (!sheet) return [];
    const { rows, columns } = book.extent(sheet);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const { value, format } = book.read(sheet, row, column);
        return displayText(value, format);
      }),
    );
  }

  rows(tab: string): readonly ShownRow[] {
    const [headers = [], ...lines] = this.grid(tab);
    return lines.map((line) =>
      Object.fromEntries(headers.map((header, column) => [header, line[column] ?? ''])),
    );
  }
}

const failureOf = ({ functionName, outcome, error }: ExecutionRecord): string =>
  `${functionName} ${outcome}: ${error?.message ?? 'no message'}`;

function newSchool(options: DeskOptions): Omit<DeskOrigin, 'project'> {
  const state = emptyState(options.now);
  const documents = new WorkbookStore();
  return { state, documents, book: newBook(documents, options.zone, state) };
}

const newBook = (documents: WorkbookStore, timeZone: string, state: PlatformState): Workbook =>
  documents.create('GT caseload', { timeZone, owner: specialist.email, now: () => state.now });
