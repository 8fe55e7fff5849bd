// The open workspace: its spreadsheets and its script, what each window does with them, and what the
// windows are sent. Runs in a thread of its own, because questions to a person suspend a script.

import type { Account } from '../../../emulator/runtime/execution-context';
import type { LocalAppsScript } from '../../../emulator/runtime/local-apps-script';
import type { PlatformState, SentMail } from '../../../emulator/runtime/platform-state';
import type { Question, ShownMenu } from '../../../emulator/runtime/screen';
import type { WebAppDeployment } from '../../../emulator/runtime/web-app';
import { SheetError } from '../../../emulator/spreadsheet/sheet-error';
import type { EditEvent } from '../../../emulator/spreadsheet/user-actions';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import { WorkbookStore } from '../../../emulator/spreadsheet/workbook-store';
import { specialist } from '../../harness/addon-harness';
import {
  type Answer,
  type Command,
  type FaultName,
  type LoggedExecution,
  opensSheet,
  type Person,
  type QuestionAnswer,
} from '../protocol';
import { withLinksTo } from './answer-page';
import { ExecutionLog, failureWords } from './execution-log';
import { FaultInjector } from './fault-injector';
import { changeTabs, moveRows, select, sheetOf, takeBack, typeCells } from './grid-commands';
import { loadScript } from './load-script';
import { columnOf, ownPeopleOf, peopleOf } from './people';
import { PublicSite } from './public-site';
import { simulatedEdit } from './simulated-edit';
import { rowsThrough } from './tab-picture';
import {
  mailLine,
  maySee,
  tabNames,
  type WorkspaceHost,
  WorkspaceNotifier,
  wholeMail,
} from './workspace-notifier';
import { accountOf, selectedAreas, type WorkspaceWindow, windowOf } from './workspace-window';

/** Everything but what puts another workspace in its place. */
export type WorkspaceCommand = Exclude<Command, { readonly kind: 'begin' }>;

export interface WorkspaceParts {
  /** Folder of the bundle. */
  readonly folder: string;
  /** The caseload, to which the script is bound. */
  readonly book: Workbook;
  readonly files: readonly Workbook[];
  readonly state: PlatformState;
  readonly executions: readonly LoggedExecution[];
}

export class Workspace {
  readonly book: Workbook;
  readonly site: PublicSite;
  readonly #documents = new WorkbookStore();
  readonly #host: WorkspaceHost;
  readonly #windows = new Map<string, WorkspaceWindow>();
  readonly #log: ExecutionLog;
  #script: LocalAppsScript;
  #faults: FaultInjector;
  readonly #notifier: WorkspaceNotifier;
  /** Whose command it is; its screen gets what the script shows. */
  #acting: WorkspaceWindow | null = null;
  /** Commands that go on: one may wait for an answer while others are carried out. */
  #nesting = 0;
  /** In real time. */
  #lastActAt: number;

  constructor(parts: WorkspaceParts, host: WorkspaceHost) {
    this.#host = host;
    this.#lastActAt = host.realNow();
    this.book = parts.book;
    for (const file of [parts.book, ...parts.files]) this.#documents.add(file);
    this.#log = new ExecutionLog(parts.executions);
    this.#script = this.#load(parts.folder, parts.state);
    this.#faults = new FaultInjector(this.#script);
    this.#notifier = new WorkspaceNotifier(
      this.book,
      this.#documents,
      this.#log,
      this.#windows,
      host,
    );
    this.#notifier.begin(this.state);
    this.site = new PublicSite(
      this.book,
      () => this.#script,
      (act) => this.#inPublic(act),
    );
  }

  get state(): PlatformState {
    return this.#script.state;
  }

  /** Spreadsheets beside the caseload. */
  get files(): readonly Workbook[] {
    return this.#documents.all().filter((file) => file !== this.book);
  }

  /** An email of the outbox; its links lead to the answer page of this start. */
  mail(number: number): SentMail | null {
    const sent = this.state.outbox[number];
    if (!sent) return null;
    const linked = (text: string): string => withLinksTo(this.site.url, text);
    return { ...sent, body: linked(sent.body), htmlBody: linked(sent.htmlBody) };
  }

  get executions(): readonly LoggedExecution[] {
    return this.#log.executions;
  }

  /** Takes the bundle as it stands now; everything else stays what it is. */
  reload(folder: string): void {
    this.#script = this.#load(folder, this.state, this.#script.webApps.deployments);
    this.site.redeploy();
    this.#faults = new FaultInjector(this.#script);
    this.#notifier.begin(this.state);
    const first = [...this.#windows.values()][0];
    if (first) this.#script.open(first.account);
    this.#host.notify(null, { kind: 'rebuilt', problem: null });
    this.#notify();
  }

  /** No window is acting, even while one of them waits for an answer. */
  #inPublic<Result>(act: () => Result): Result {
    const before = this.#acting;
    this.#acting = null;
    try {
      this.#followRealTime();
      return act();
    } finally {
      this.#notify();
      this.#acting = before;
      this.#lastActAt = this.#host.realNow();
    }
  }

  /**
   * What a person takes to read passes in the workspace, too: else the quotas of a minute are used up by
   * whatever is clicked within an hour. Whoever goes away finds the time as they left it.
   */
  #followRealTime(): void {
    const passed = Math.min(this.#host.realNow() - this.#lastActAt, LONGEST_PAUSE_MS);
    // Within a script that waits for an answer, the clock is the script's.
    if (passed >= 1 && this.#nesting === 0)
      this.#script.advanceTo(this.#script.clock.now() + passed);
  }

  /** Carries out one command of a window, and tells all windows what came of it. */
  perform(windowId: string, command: WorkspaceCommand): Answer {
    const before = this.#acting;
    try {
      this.#followRealTime();
      this.#nesting += 1;
      if (command.kind === 'open') this.#enter(windowId, command);
      this.#acting = this.#windows.get(windowId) ?? null;
      if (this.#acting === null) return refused('This window is not open any more. Reload it.');
      return this.#carryOut(this.#acting, command);
    } catch (error) {
      if (error instanceof SheetError) return refused(error.message);
      throw error;
    } finally {
      this.#nesting -= 1;
      if (!CHANGE_NOTHING.has(command.kind)) this.#notify();
      this.#acting = before;
      this.#lastActAt = this.#host.realNow();
    }
  }

  #carryOut(window: WorkspaceWindow, command: WorkspaceCommand): Answer {
    if (!opensSheet[window.person.role] && !['open', 'leave', 'read mail'].includes(command.kind))
      return refused('Families and students have no access to the spreadsheet.');
    switch (command.kind) {
      case 'open':
        return this.#opened(window);
      case 'leave':
        this.#windows.delete(window.id);
        return done;
      case 'look at tab':
        return this.#lookAt(window, command.sheetId);
      case 'look through':
        return this.#lookThrough(window, command);
      case 'select':
        select(window, command);
        return done;
      case 'type':
        typeCells(window, command, (event) => this.#edited(window.account, window.book, event));
        return done;
      case 'sort':
      case 'insert rows':
      case 'delete rows':
        moveRows(window, command);
        return done;
      case 'undo':
      case 'redo':
        return takeBack(window, command, (text) =>
          this.#host.notify(window.id, { kind: 'toast', title: '', text }),
        );
      case 'add tab':
      case 'rename tab':
      case 'delete tab':
        return changeTabs(window, command);
      case 'choose':
        return this.#choose(window, command.functionName);
      case 'call':
        return this.#call(window, command.functionName, command.args);
      case 'run until':
        return this.#runUntil(command.instant, command.stopAtFamilyMail);
      case 'read mail':
        return this.#readMail(window, command.number);
      case 'cause':
        this.#cause(window, command.fault);
        return done;
      case 'lift faults':
        this.#faults.liftAll();
        return done;
    }
  }

  /** A file that is not there, or not shared with the person, leaves them with the caseload. */
  #enter(id: string, { as, file, locale }: Extract<Command, { kind: 'open' }>): void {
    const person = peopleOf(this.book).find(({ email }) => email === as) ?? theSpecialist;
    const book = this.#notifier.filesOf(person).find((each) => each.id === file) ?? this.book;
    this.#windows.set(
      id,
      windowOf(id, accountOf(person, locale), person, book, this.#windows.get(id)),
    );
  }

  #opened(window: WorkspaceWindow): Answer {
    const { book, person } = window;
    // The script is bound to the caseload: other files open without it.
    const hasScript = book === this.book;
    if (hasScript && opensSheet[person.role]) this.#script.open(window.account);
    const { outbox } = this.state;
    return {
      kind: 'opened',
      workspace: {
        title: book.name,
        timeZone: book.timeZone,
        file: book.id,
        files: this.#notifier.filesOf(person).map(({ id, name }) => ({ id, name })),
        now: this.#script.clock.now(),
        me: person,
        people: peopleOf(this.book),
        tabs: tabNames(book),
        menus: hasScript ? this.#script.screen.menus : [],
        mails: outbox.map(mailLine).filter((mail) => maySee(person, mail.to)),
        executions: this.#log.executions,
        faults: this.#faults.waiting,
        publicUrl: this.site.url,
      },
    };
  }

  #lookAt(window: WorkspaceWindow, sheetId: number): Answer {
    const sheet = sheetOf(window, sheetId);
    window.sheetId = sheetId;
    return { kind: 'tab', picture: this.#notifier.lookAt(window.book, sheet) };
  }

  #lookThrough(
    { book }: WorkspaceWindow,
    { sheetId, filterViewId }: Extract<Command, { kind: 'look through' }>,
  ): Answer {
    const rows = rowsThrough(book, sheetId, filterViewId);
    return rows ? { kind: 'rows shown', rows } : refused('This filter view is not there any more.');
  }

  #edited(as: Account, book: Workbook, event: EditEvent): void {
    if (book !== this.book) return;
    const hasTrigger = this.state.triggers.some(({ event: kind }) => kind === 'ON_EDIT');
    if (!hasTrigger && !this.#script.project.pageFunctions.has('onEdit')) return;
    const { sheetId, area, value, oldValue } = event;
    const before = oldValue === undefined ? {} : { oldValue };
    const after = value === undefined ? {} : { value };
    this.#script.edit(as, { ...after, ...before }, { sheetId, area });
  }

  #cause(window: WorkspaceWindow, fault: FaultName): void {
    const [address = null] = columnOf(this.book, 'Guardians', 'E-mail').filter(Boolean);
    const text = this.#faults.cause(fault, () => this.#colleagueEdits(window), address);
    // What waits is listed anyway; the rest has happened, and would pass unseen.
    if (!this.#faults.waiting.includes(text))
      this.#host.notify(window.id, { kind: 'toast', title: '', text });
  }

  #colleagueEdits(window: WorkspaceWindow): string {
    const teacher = peopleOf(this.book).find(({ role }) => role === 'teacher') ?? theSpecialist;
    const { event, sentence } = simulatedEdit(window, teacher);
    if (event) this.#edited(accountOf(teacher), window.book, event);
    return sentence;
  }

  /** A person with two windows has the selection of the one in which something is done. */
  #showSelection(window: WorkspaceWindow): void {
    const { account, book, sheetId } = window;
    book.selections.select(account.email, sheetId, selectedAreas(window));
  }

  /** A menu runs what stands in it, and nothing else that has a name. */
  #choose(window: WorkspaceWindow, functionName: string): Answer {
    const { menus } = this.#script.screen;
    if (!menus.some((menu) => offers(menu, functionName)))
      return refused('This is not in the menu any more. Open the menu again.');
    this.#showSelection(window);
    const record = this.#script.run(functionName, { surface: 'menu', as: window.account });
    this.#showPages(functionName);
    return record.outcome === 'completed' ? done : refused(failureWords(record));
  }

  #call(window: WorkspaceWindow, functionName: string, args: readonly unknown[]): Answer {
    this.#showSelection(window);
    const record = this.#script.callFromPage(functionName, args, window.account);
    this.#showPages(null);
    if (record.outcome === 'completed') return { kind: 'result', value: record.result };
    return { kind: 'failed call', message: failureWords(record) };
  }

  #runUntil(instant: number, stopAtFamilyMail: boolean): Answer {
    // Every hour of it fires the clock, and nothing else is answered until it is over.
    if (instant > this.#script.clock.now() + LONGEST_RUN_MS)
      return refused('The clock runs on by at most a week at a time.');
    const own = ownPeopleOf(this.book);
    const { outbox } = this.state;
    const before = outbox.length;
    this.#script.advanceTo(instant);
    const wrote = outbox.slice(before).some(({ to }) => !own.has(to.toLowerCase()));
    return { kind: 'ran', stoppedAtMail: stopAtFamilyMail && wrote };
  }

  #readMail(window: WorkspaceWindow, number: number): Answer {
    const mail = this.mail(number);
    if (!mail || !maySee(window.person, mail.to)) return refused('There is no such email.');
    return { kind: 'mail', mail: wholeMail(mail, number) };
  }

  #load(
    folder: string,
    state: PlatformState,
    deployments: readonly WebAppDeployment[] = [],
  ): LocalAppsScript {
    return loadScript(folder, state, {
      deployments,
      documents: this.#documents,
      spreadsheetId: this.book.id,
      ask: (question, takesText) => this.#ask(question, takesText),
      onExecution: (record) => this.#log.add(record),
    });
  }

  #ask(question: Question, takesText: boolean): QuestionAnswer {
    // What stands on the screen before the question must be seen beside it.
    this.#notify();
    const window = this.#acting;
    if (window === null) return { button: 'CLOSE', text: '' };
    const answer = this.#host.ask(window.id, { ...question, takesText });
    this.#acting = window;
    return answer;
  }

  #showPages(openedBy: string | null): void {
    this.#notifier.showPages(this.#script, this.#acting, openedBy);
  }

  #notify(): void {
    this.#notifier.notify(this.#script, this.#faults, this.#acting);
  }
}

const offers = ({ entries }: Pick<ShownMenu, 'entries'>, functionName: string): boolean =>
  entries.some((entry) => {
    if (entry.kind === 'menu') return offers(entry, functionName);
    return entry.kind === 'item' && entry.functionName === functionName;
  });

const LONGEST_RUN_MS = 7 * 24 * 3_600_000;
const LONGEST_PAUSE_MS = 60_000;
const theSpecialist: Person = {
  email: specialist.email,
  role: 'specialist',
  name: 'The GT specialist',
  of: '',
};
/** Commands after which there is nothing new to send. */
const CHANGE_NOTHING: ReadonlySet<Command['kind']> = new Set([
  'select',
  'look at tab',
  'look through',
  'read mail',
]);
const done: Answer = { kind: 'done' };
const refused = (sentence: string): Answer => ({ kind: 'refused', sentence });
