// Notifies the open windows of what has changed since they were last notified.
import type { LocalAppsScript } from '../../../emulator/runtime/local-apps-script';
import type { PlatformState, SentMail } from '../../../emulator/runtime/platform-state';
import type { Screen } from '../../../emulator/runtime/screen';
import type { Sheet } from '../../../emulator/spreadsheet/sheet';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import type { WorkbookStore } from '../../../emulator/spreadsheet/workbook-store';
import {
  type AskedQuestion,
  type MailLine,
  type Notice,
  type OpenedPage,
  opensSheet,
  type Person,
  type QuestionAnswer,
  type TabName,
  type TabPicture,
  type WholeMail,
} from '../protocol';
import type { ExecutionLog } from './execution-log';
import type { FaultInjector } from './fault-injector';
import { peopleOf } from './people';
import { pictureOf, TabMemory } from './tab-picture';
import type { WorkspaceWindow } from './workspace-window';

export interface WorkspaceHost {
  /** Asks the person at a window, and waits for the answer. */
  readonly ask: (window: string, question: AskedQuestion) => QuestionAnswer;
  /** @param window null for all of them */
  readonly notify: (window: string | null, notice: Notice) => void;
  /**
   * Serves the HTML of a page of the add-on; returns the ID under which it is served.
   * @param functionNames what google.script.run offers there
   */
  readonly publish: (html: string, functionNames: readonly string[]) => string;
  /** The time of the computer, in milliseconds: between two commands the virtual clock follows it. */
  readonly realNow: () => number;
}

const OPENING_CHARACTERS = 120;

export function mailLine(mail: SentMail, number: number): MailLine {
  const opening = mail.body.replace(/\s+/g, ' ').trim().slice(0, OPENING_CHARACTERS);
  return { number, at: mail.at, to: mail.to, subject: mail.subject, opening };
}

export function wholeMail(mail: SentMail, number: number): WholeMail {
  return {
    ...mailLine(mail, number),
    from: mail.from,
    fromName: mail.name,
    replyTo: mail.replyTo,
    text: mail.body,
    html: mail.htmlBody,
  };
}

export class WorkspaceNotifier {
  readonly #book: Workbook;
  readonly #documents: WorkbookStore;
  readonly #log: ExecutionLog;
  readonly #windows: ReadonlyMap<string, WorkspaceWindow>;
  readonly #host: WorkspaceHost;
  readonly #memories = new Map<Sheet, { readonly book: Workbook; readonly memory: TabMemory }>();
  readonly #sent = { menus: '', people: '', faults: '', now: 0, mails: 0 };
  readonly #sentTabs = new Map<Workbook, string>();
  readonly #sentFiles = new Map<string, string>();
  #shown = { pages: 0, toasts: 0 };

  constructor(
    book: Workbook,
    documents: WorkbookStore,
    log: ExecutionLog,
    windows: ReadonlyMap<string, WorkspaceWindow>,
    host: WorkspaceHost,
  ) {
    this.#book = book;
    this.#documents = documents;
    this.#log = log;
    this.#windows = windows;
    this.#host = host;
  }

  /** Starts over with a new screen; emails that are out already are no news. */
  begin({ outbox }: PlatformState): void {
    this.#shown = { pages: 0, toasts: 0 };
    this.#sent.mails = outbox.length;
  }

  /** The tab as it looks now; from here on its changes are sent. */
  lookAt(book: Workbook, sheet: Sheet): TabPicture {
    const picture = pictureOf(book, sheet);
    const memory = new TabMemory();
    memory.change(picture);
    this.#memories.set(sheet, { book, memory });
    return picture;
  }

  /** The spreadsheets that a person may open, the caseload first. */
  filesOf({ email, role }: Person): readonly Workbook[] {
    const others = this.#documents.all().filter((file) => file !== this.#book);
    return [
      this.#book,
      ...others.filter((file) => opensSheet[role] && file.sharing.mayOpen(email)),
    ];
  }

  /** @param openedBy the menu function that has run; null for a call of a page */
  showPages(
    { screen: { pages }, project }: LocalAppsScript,
    acting: WorkspaceWindow | null,
    openedBy: string | null,
  ): void {
    const functionNames = [...project.pageFunctions];
    for (const { kind, title, width, height, html } of pages.slice(this.#shown.pages)) {
      const id = this.#host.publish(html, functionNames);
      const page: OpenedPage = { id, functionNames, kind, title, width, height, openedBy };
      if (acting) this.#host.notify(acting.id, { kind: 'page', page });
    }
    this.#shown.pages = pages.length;
  }

  /** @param acting whose command it was: toasts go there */
  notify(script: LocalAppsScript, faults: FaultInjector, acting: WorkspaceWindow | null): void {
    this.#notifyToasts(script.screen, acting);
    this.#notifyIfNew('menus', script.screen.menus, (menus) => ({ kind: 'menus', menus }));
    this.#notifyIfNew('people', peopleOf(this.#book), (people) => ({ kind: 'people', people }));
    this.#notifyIfNew('faults', faults.waiting, (faults) => ({ kind: 'faults', faults }));
    const executions = this.#log.news();
    if (executions.length > 0) this.#host.notify(null, { kind: 'executions', executions });
    this.#notifyMails(script.state);
    const now = script.clock.now();
    if (now !== this.#sent.now) this.#host.notify(null, { kind: 'clock', now });
    this.#sent.now = now;
    this.#notifyFiles();
    this.#notifyTabs();
  }

  #notifyIfNew<Value>(
    key: 'menus' | 'people' | 'faults',
    value: Value,
    notice: (value: Value) => Notice,
  ): void {
    const written = JSON.stringify(value);
    if (this.#sent[key] === written) return;
    this.#sent[key] = written;
    this.#host.notify(null, notice(value));
  }

  #notifyToasts({ toasts }: Screen, acting: WorkspaceWindow | null): void {
    for (const { title, text } of toasts.slice(this.#shown.toasts))
      if (acting) this.#host.notify(acting.id, { kind: 'toast', title, text });
    this.#shown.toasts = toasts.length;
  }

  #notifyMails({ outbox }: PlatformState): void {
    const first = this.#sent.mails;
    const fresh = outbox.slice(first).map((mail, index) => mailLine(mail, first + index));
    this.#sent.mails = outbox.length;
    if (fresh.length === 0) return;
    for (const { id, person } of this.#windows.values()) {
      const mails = fresh.filter(({ to }) => maySee(person, to));
      if (mails.length > 0) this.#host.notify(id, { kind: 'mails', mails });
    }
  }

  /** Only tabs that somebody looks at are drawn. */
  #notifyTabs(): void {
    const windows = [...this.#windows.values()];
    const open = new Set(windows.map(({ book, sheetId }) => book.sheetById(sheetId)));
    for (const sheet of this.#memories.keys()) if (!open.has(sheet)) this.#memories.delete(sheet);
    for (const [sheet, { book, memory }] of this.#memories) {
      const notice = memory.change(pictureOf(book, sheet));
      if (notice) this.#host.notify(null, notice);
    }
  }

  /** Which files there are is sent to each person; which tabs a file has, to all who have it open. */
  #notifyFiles(): void {
    for (const { id, person } of this.#windows.values()) {
      const files = this.filesOf(person).map((file) => ({ id: file.id, name: file.name }));
      const key = `${id} ${person.email}`;
      if (hasChanged(this.#sentFiles, key, files)) this.#host.notify(id, { kind: 'files', files });
    }
    for (const book of new Set([...this.#windows.values()].map((window) => window.book))) {
      const tabs = tabNames(book);
      if (hasChanged(this.#sentTabs, book, tabs))
        this.#host.notify(null, { kind: 'tabs', file: book.id, tabs });
    }
  }
}

function hasChanged<Key>(sent: Map<Key, string>, key: Key, value: unknown): boolean {
  const written = JSON.stringify(value);
  if (sent.get(key) === written) return false;
  sent.set(key, written);
  return true;
}

export const tabNames = (book: Workbook): readonly TabName[] =>
  book.sheets.map(({ id, name, hidden, tabColor: color }) => ({ id, name, hidden, color }));

/** A family has no part in the school's spreadsheet: it sees what it was sent. */
export const maySee = ({ role, email }: Person, to: string): boolean =>
  role === 'specialist' || to.toLowerCase() === email;
