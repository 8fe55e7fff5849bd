// A school on the local platform: its spreadsheet, its specialist, the bundle, and what people do
// with them. Knows the product only as its users do: by menu, by page calls, by tabs and emails.

import type { Account } from '../../emulator/runtime/execution-context';
import type { ExecutionRecord } from '../../emulator/runtime/execution-record';
import { LocalAppsScript } from '../../emulator/runtime/local-apps-script';
import type { PlatformSettings } from '../../emulator/runtime/platform-settings';
import { emptyState, type PlatformState } from '../../emulator/runtime/platform-state';
import type { People } from '../../emulator/runtime/screen';
import { readProject, type ScriptProject } from '../../emulator/runtime/script-project';
import { spreadsheetServices } from '../../emulator/runtime/spreadsheet-services';
import type { Visit, Visitor, WebAppDeployment } from '../../emulator/runtime/web-app';
import { SheetsApiQuota } from '../../emulator/services/sheets-api/quota';
import { displayText, isDateFormat } from '../../emulator/spreadsheet/number-format';
import { type EditEvent, UserActions } from '../../emulator/spreadsheet/user-actions';
import type { Workbook } from '../../emulator/spreadsheet/workbook';
import { WorkbookStore } from '../../emulator/spreadsheet/workbook-store';
import type { GuardianDecision, WaitingGroup } from '../../src/contacts/domain/waiting-families';
import type { ImportPreview, ImportResult } from '../../src/import/domain/import-plan';
import type { MappingProposal } from '../../src/import/domain/mapping';
import { failureSentence } from '../../src/rpc/failure-texts';
import type { Result } from '../../src/rpc/result';
import type { ContactDecision } from '../../src/schema/choices';
import { readCaseloadFile } from '../simulate/read-caseload-file';

export const specialist: Account = { email: 'g.specialist@mesaviewschools.example', locale: 'en' };

/** Somebody with a Google account who has nothing to do with the school. */
export const stranger: Account = { email: 'someone@elsewhere.example', locale: 'en' };

export interface HarnessOptions {
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

/** What a harness takes over from another one. */
interface HarnessOrigin {
  readonly quota: SheetsApiQuota;
  readonly state: PlatformState;
  readonly documents: WorkbookStore;
  readonly book: Workbook;
  readonly project: ScriptProject;
  /** Web apps go along with a copy of the school, not with a copy of its file. */
  readonly deployments?: readonly WebAppDeployment[];
}

/** What somebody who has opened a link can do. */
export interface WebVisitor {
  /** Opens a link of an email, or the page with what stands after "?" in one. */
  readonly visit: (link: string) => Visit;
  /** Calls a function as the page does. @throws HarnessRefusal with the product's sentences */
  readonly ask: <Value>(functionName: string, ...args: readonly unknown[]) => Value;
  /** The same, whatever comes of it. */
  readonly call: (functionName: string, ...args: readonly unknown[]) => ExecutionRecord;
}

/** Whose names stand under the digests, where a test has not named anybody. */
const signature = { 'School name': 'Mesa View MS', 'Specialist name': 'Glenda Ruiz' } as const;

/** A row of a tab as the grid shows it, by header. */
export type ShownRow = Readonly<Record<string, string>>;

/** What the product said when it would not do what it was asked. */
export class HarnessRefusal extends Error {
  override readonly name = 'HarnessRefusal';
}

export class AddonHarness {
  /** The caseload. */
  readonly book: Workbook;
  /** All spreadsheets of the school, those that the script has made among them. */
  readonly documents: WorkbookStore;
  readonly user: UserActions;
  readonly script: LocalAppsScript;
  readonly executions: ExecutionRecord[] = [];
  readonly #options: HarnessOptions;
  readonly #quota: SheetsApiQuota;

  /** @param from what this harness goes on from; else the spreadsheet is new, empty and the only one */
  constructor(options: HarnessOptions, from: HarnessOrigin | null = null) {
    this.#options = options;
    const { state, documents, book, quota } = from ?? newSchool(options);
    this.#quota = quota;
    this.documents = documents;
    this.book = book;
    this.user = new UserActions(book);
    this.script = new LocalAppsScript({
      folder: options.folder,
      project: from?.project ?? projectIn(options.folder),
      deployments: from?.deployments ?? [],
      state,
      settings: {
        realTimeLimitMs: null,
        // The counting has to be put into the bundle first, in every test file anew.
        countsComputing: false,
        ...options.settings,
        spreadsheetId: this.book.id,
      },
      spreadsheets: spreadsheetServices(documents, {
        unflushed: options.unflushed ?? 'lost',
        quota,
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
  copy(changes: Partial<HarnessOptions> = {}): AddonHarness {
    const { project, webApps } = this.script;
    const { deployments } = webApps;
    // Emails that are sent never change, and may be many.
    const { outbox, ...changing } = this.script.state;
    const state = { ...structuredClone(changing), outbox: [...outbox] };
    const documents = new WorkbookStore();
    const book = documents.add(this.book.copy(() => state.now));
    for (const other of this.documents.all())
      if (other.id !== book.id) documents.add(other.copy(() => state.now));
    const quota = this.#quota.copy();
    return new AddonHarness(
      { ...this.#options, ...changes },
      { state, documents, book, project, quota, deployments },
    );
  }

  /** The specialist's next spreadsheet, new and empty, with the same add-on in it. */
  beside(): AddonHarness {
    const { state, project } = this.script;
    const { documents } = this;
    const quota = this.#quota;
    const book = newBook(documents, this.#options.zone, state);
    return new AddonHarness(this.#options, { state, documents, book, project, quota });
  }

  /**
   * File > Make a copy: the cells and the marks on columns under another ID. A bound script goes along
   * without its triggers and properties; an add-on is the same one.
   */
  makeCopy(changes: Partial<HarnessOptions> = {}): AddonHarness {
    const { documents, script } = this;
    const isAddon = this.#options.settings?.installation === 'add-on';
    const state = isAddon ? script.state : emptyState(script.state.now);
    const { id, name } = documents.draft(`Copy of ${this.book.name}`);
    const book = documents.add(this.book.copy(() => state.now, { id, name }));
    const { project } = script;
    return new AddonHarness(
      { ...this.#options, ...changes },
      { state, documents, book, project, quota: this.#quota },
    );
  }

  /** Chooses a menu item; returns what the product said. @throws HarnessRefusal when it broke */
  choose(handler: string): string {
    const before = this.script.screen.alerts.length;
    const record = this.script.run(handler, { surface: 'menu', as: specialist });
    if (record.outcome !== 'completed') throw new HarnessRefusal(failureOf(record));
    return this.script.screen.alerts
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
  }

  /** Switches digests on, as one does who has signed them and agrees; what the product said in the end. */
  switchOn(): string {
    const rows = this.rows('Settings');
    for (const [setting, name] of Object.entries(signature))
      if (rows.some((row) => row.Setting === setting && row.Value === ''))
        this.setSetting(setting, name);
    this.choose('switchOnMenu');
    return this.script.screen.alerts.at(-1)?.text ?? '';
  }

  /** Selects cells in the grid, "A5" or "A5:A9"; several ranges as with Ctrl. */
  select(tab: string, ...notations: readonly [string, ...string[]]): void {
    const { sheetId, areas } = this.user.areas(tab, notations);
    this.book.selections.select(specialist.email, sheetId, areas);
  }

  /** Types into a cell as the specialist; the script hears of it. */
  edit(tab: string, cell: string, text: string): readonly ExecutionRecord[] {
    return this.tellOfEdit(this.user.type(tab, cell, text));
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
    if (row < 0) throw new HarnessRefusal(`The Settings tab has no setting "${setting}".`);
    this.user.type('Settings', `B${row + 2}`, value);
  }

  /** Imports a file as the dialog does: proposal, preview, agreement. */
  importFile(name: string, bytes: Uint8Array): ImportResult {
    const file = readCaseloadFile(name, bytes);
    if ('sentence' in file) throw new HarnessRefusal(file.sentence);
    const mapping = this.ask<MappingProposal>('proposeImport', file);
    const preview = this.ask<ImportPreview>('previewImport', file, mapping);
    return this.ask<ImportResult>('applyImport', file, mapping, preview.previewHash);
  }

  /**
   * Decides about everybody who waits, as the list of families does, group by group. Those whom an
   * import has held because of words that forbid emails stay held.
   */
  decideAll(contact: ContactDecision = 'Allowed'): void {
    const groups = this.ask<readonly WaitingGroup[]>('waitingFamilies');
    const decisions = groups
      .filter(({ isHeldAsNoContact }) => !isHeldAsNoContact)
      .flatMap(({ words, guardians }) =>
        guardians.map(({ guardianId }): GuardianDecision => ({ guardianId, words, contact })),
      );
    if (decisions.length > 0) this.ask('decideContacts', decisions);
  }

  /** Calls a function as a page does. @throws HarnessRefusal with the product's sentences */
  ask<Value>(functionName: string, ...args: readonly unknown[]): Value {
    return answerOf(this.script.callFromPage(functionName, args, specialist));
  }

  /** Deploys the bundle as a web app, as the specialist; a link opens what was deployed last. */
  deployWebApp(): WebAppDeployment {
    return this.script.webApps.deploy(specialist);
  }

  /** Opens a link. @param visitor null: the public, signed out */
  visit(link: string, visitor: Visitor = null): Visit {
    return this.asVisitor(visitor).visit(link);
  }

  /** @param visitor null: the public, signed out */
  asVisitor(visitor: Visitor): WebVisitor {
    const { webApps } = this.script;
    const deployment = webApps.deployments.at(-1) ?? this.deployWebApp();
    const call = (functionName: string, ...args: readonly unknown[]) =>
      webApps.callFromPage({ deployment, visitor }, functionName, args);
    return {
      visit: (link) => {
        const query = link.includes('://') ? new URL(link).search : link;
        return webApps.visit(deployment, { visitor, query });
      },
      ask: (functionName, ...args) => answerOf(call(functionName, ...args)),
      call,
    };
  }

  /** A tab of the caseload, or of another file, as the grid shows it, header row first. */
  grid(tab: string, book: Workbook = this.book): readonly (readonly string[])[] {
    const sheet = book.sheetNamed(tab);
    if (!sheet) return [];
    const { rows, columns } = book.extent(sheet);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => {
        const { value, format } = book.read(sheet, row, column);
        // A day as it is kept, whatever the format makes of it.
        return typeof value === 'number' && Number.isInteger(value) && isDateFormat(format)
          ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10)
          : displayText(value, format);
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

const projects = new Map<string, ScriptProject>();

/** Read once in a process: the engine then compiles each function of the bundle once, too. */
function projectIn(folder: string): ScriptProject {
  const project = projects.get(folder) ?? readProject(folder);
  projects.set(folder, project);
  return project;
}

const failureOf = ({ functionName, outcome, error }: ExecutionRecord): string =>
  `${functionName} ${outcome}: ${error?.message ?? 'no message'}`;

/** @throws HarnessRefusal */
function answerOf<Value>(record: ExecutionRecord): Value {
  if (record.outcome !== 'completed') throw new HarnessRefusal(failureOf(record));
  const answer = record.result as Result<Value>;
  if (answer.ok) return answer.value;
  throw new HarnessRefusal(answer.failures.map((each) => failureSentence(each, 'en')).join(' '));
}

function newSchool(options: HarnessOptions): Omit<HarnessOrigin, 'project'> {
  const state = emptyState(options.now);
  const documents = new WorkbookStore();
  const book = newBook(documents, options.zone, state);
  return { state, documents, book, quota: new SheetsApiQuota() };
}

const newBook = (documents: WorkbookStore, timeZone: string, state: PlatformState): Workbook =>
  documents.create('GT caseload', { timeZone, owner: specialist.email, now: () => state.now });
