// The open school: its spreadsheets and its script, what each window does with them, and what the
// windows are told. Runs in a thread of its own, because questions to a person suspend a script.

import type { Account } from '../../runtime/execution-context';
import type { LocalAppsScript } from '../../runtime/local-apps-script';
import type { PlatformState } from '../../runtime/platform-state';
import type { Question } from '../../runtime/screen';
import { specialist } from '../../simulation/caseload-desk';
import { areaName } from '../../spreadsheet/a1';
import { type EditEvent, Hands } from '../../spreadsheet/hands';
import type { Sheet } from '../../spreadsheet/sheet';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { Workbook } from '../../spreadsheet/workbook';
import { WorkbookStore } from '../../spreadsheet/workbook-store';
import type {
  Answer,
  Command,
  FaultName,
  LoggedExecution,
  Person,
  QuestionAnswer,
} from '../protocol';
import { colleagueEdit } from './colleague';
import { failureWords } from './failure-words';
import { rowsThrough } from './filter-views';
import { functionNames } from './function-names';
import { Journal } from './journal';
import { loadScript } from './load-script';
import { mailLine, wholeMail } from './mail-lines';
import { columnOf, peopleOf, staffOf } from './people';
import type { SchoolHost } from './school-host';
import { maySee, SchoolNews, tabNames } from './school-news';
import type { SchoolWindow } from './school-window';
import { Trouble } from './trouble';

export interface SchoolParts {
  /** Folder of the bundle. */
  readonly folder: string;
  /** The caseload, to which the script is bound. */
  readonly book: Workbook;
  readonly files: readonly Workbook[];
  readonly state: PlatformState;
  readonly executions: readonly LoggedExecution[];
}

export class School {
  readonly book: Workbook;
  readonly #documents = new WorkbookStore();
  readonly #host: SchoolHost;
  readonly #windows = new Map<string, SchoolWindow>();
  readonly #journal: Journal;
  #script: LocalAppsScript;
  #functionNames: readonly string[];
  #trouble: Trouble;
  readonly #news: SchoolNews;
  /** Whose command it is; its screen gets what the script shows. */
  #acting: SchoolWindow | null = null;

  constructor(parts: SchoolParts, host: SchoolHost) {
    this.#host = host;
    this.book = parts.book;
    for (const file of [parts.book, ...parts.files]) this.#documents.add(file);
    this.#journal = new Journal(parts.executions);
    this.#script = this.#load(parts.folder, parts.state);
    this.#functionNames = functionNames(parts.folder);
    this.#trouble = new Trouble(this.#script);
    this.#news = new SchoolNews(this.book, this.#documents, this.#journal, this.#windows, host);
    this.#news.begin(this.state);
  }

  get state(): PlatformState {
    return this.#script.state;
  }

  /** Spreadsheets beside the caseload. */
  get files(): readonly Workbook[] {
    return this.#documents.all().filter((file) => file !== this.book);
  }

  get executions(): readonly LoggedExecution[] {
    return this.#journal.executions;
  }

  /** Takes the bundle as it stands now; everything else stays what it is. */
  reload(folder: string): void {
    this.#script = this.#load(folder, this.state);
    this.#functionNames = functionNames(folder);
    this.#trouble = new Trouble(this.#script);
    this.#news.begin(this.state);
    const first = [...this.#windows.values()][0];
    if (first) this.#script.open(first.account);
    this.#host.tell(null, { kind: 'rebuilt', problem: null });
    this.#tell();
  }

  /** Carries out one command of a window, and tells all windows what came of it. */
  perform(windowId: string, command: Command): Answer {
    const before = this.#acting;
    try {
      if (command.kind === 'open') this.#enter(windowId, command.as, command.file);
      this.#acting = this.#windows.get(windowId) ?? null;
      if (this.#acting === null) return refused('This window is not open any more. Reload it.');
      return this.#carryOut(this.#acting, command);
    } catch (error) {
      if (error instanceof SheetError) return refused(error.message);
      throw error;
    } finally {
      if (!CHANGE_NOTHING.has(command.kind)) this.#tell();
      this.#acting = before;
    }
  }

  #carryOut(window: SchoolWindow, command: Command): Answer {
    if (window.person.role === 'family' && !['open', 'leave', 'read mail'].includes(command.kind))
      return refused('A family has no access to the spreadsheet.');
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
        window.sheetId = command.sheetId;
        window.areas = command.areas;
        return done;
      case 'type':
        return this.#type(window, command);
      case 'sort':
      case 'insert rows':
      case 'delete rows':
        return this.#moveRows(window, command);
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
        this.#trouble.liftAll();
        return done;
    }
  }

  /** A file that is not there, or not shared with the person, leaves them with the caseload. */
  #enter(id: string, as: string | null, file: string | null): void {
    const person = peopleOf(this.book).find(({ email }) => email === as) ?? theSpecialist;
    const book = this.#news.filesOf(person).find((each) => each.id === file) ?? this.book;
    const window = this.#windows.get(id);
    const known = window?.book === book ? window : null;
    const account = { email: person.email, locale: 'en' };
    const sheetId = known?.sheetId ?? book.sheets.find(({ hidden }) => !hidden)?.id ?? 0;
    this.#windows.set(id, {
      id,
      person,
      account,
      book,
      sheetId,
      areas: known?.areas ?? [FIRST_CELL],
    });
  }

  #opened(window: SchoolWindow): Answer {
    const { book, person } = window;
    // The script is bound to the caseload: other files open without it.
    const hasScript = book === this.book;
    if (hasScript && person.role !== 'family') this.#script.open(window.account);
    const { outbox } = this.state;
    return {
      kind: 'opened',
      school: {
        title: book.name,
        timeZone: book.timeZone,
        file: book.id,
        files: this.#news.filesOf(person).map(({ id, name }) => ({ id, name })),
        now: this.#script.clock.now(),
        me: person,
        people: peopleOf(this.book),
        tabs: tabNames(book),
        menus: hasScript ? this.#script.screen.menus : [],
        mails: outbox.map(mailLine).filter((mail) => maySee(person, mail.to)),
        executions: this.#journal.executions,
        faults: this.#trouble.waiting,
      },
    };
  }

  #lookAt(window: SchoolWindow, sheetId: number): Answer {
    const sheet = sheetOf(window, sheetId);
    window.sheetId = sheetId;
    return { kind: 'tab', picture: this.#news.lookAt(window.book, sheet) };
  }

  #lookThrough(
    { book }: SchoolWindow,
    { sheetId, filterViewId }: Extract<Command, { kind: 'look through' }>,
  ): Answer {
    const rows = rowsThrough(book, sheetId, filterViewId);
    return rows ? { kind: 'rows shown', rows } : refused('This filter view is not there any more.');
  }

  #type(window: SchoolWindow, command: Extract<Command, { kind: 'type' }>): Answer {
    const { book, account } = window;
    const sheet = sheetOf(window, command.sheetId);
    if (!book.mayEdit(account.email)) return mayOnlyLook;
    const hands = new Hands(book);
    for (const { row, column, text } of command.cells) {
      const area = { row, column, rows: 1, columns: 1 };
      if (!book.mayEditArea(sheet, area, account.email))
        return refused(`${areaName(area)} is protected. Ask the owner of the file to change it.`);
      this.#edited(account, book, hands.typeAt(sheet, row, column, text));
    }
    return done;
  }

  #edited(as: Account, book: Workbook, event: EditEvent): void {
    if (book !== this.book) return;
    const hasTrigger = this.state.triggers.some(({ event: kind }) => kind === 'ON_EDIT');
    if (!hasTrigger && !this.#functionNames.includes('onEdit')) return;
    const { sheetId, area, value, oldValue } = event;
    const before = oldValue === undefined ? {} : { oldValue };
    const after = value === undefined ? {} : { value };
    this.#script.edit(as, { ...after, ...before }, { sheetId, area });
  }

  #moveRows(
    window: SchoolWindow,
    command: Extract<Command, { kind: 'sort' | 'insert rows' | 'delete rows' }>,
  ): Answer {
    if (!window.book.mayEdit(window.account.email)) return mayOnlyLook;
    const hands = new Hands(window.book);
    const tab = sheetOf(window, command.sheetId).name;
    // Hands count as the screen does, and take a negative column for Z to A.
    if (command.kind === 'sort')
      hands.sort(tab, (command.column + 1) * (command.descending ? -1 : 1));
    else if (command.kind === 'insert rows')
      hands.insertRows(tab, command.first + 1, command.count);
    else hands.deleteRows(tab, command.first + 1, command.count);
    return done;
  }

  #cause(window: SchoolWindow, fault: FaultName): void {
    const [address = null] = columnOf(this.book, 'Guardians', 'E-mail').filter(Boolean);
    const text = this.#trouble.cause(fault, () => this.#colleagueEdits(window), address);
    // What waits is listed anyway; the rest has happened, and would pass unseen.
    if (!this.#trouble.waiting.includes(text))
      this.#host.tell(window.id, { kind: 'toast', title: '', text });
  }

  #colleagueEdits(window: SchoolWindow): string {
    const { book } = window;
    const sheet = sheetOf(window, window.sheetId);
    const { row } = window.areas[0] ?? FIRST_CELL;
    const teacher = peopleOf(this.book).find(({ role }) => role === 'teacher') ?? theSpecialist;
    const { event, sentence } = colleagueEdit(book, new Hands(book), sheet, row, teacher);
    if (event) this.#edited({ email: teacher.email, locale: 'en' }, book, event);
    return sentence;
  }

  /** A person with two windows has the selection of the one in which something is done. */
  #showSelection({ account, book, sheetId, areas }: SchoolWindow): void {
    book.selections.select(account.email, sheetId, areas);
  }

  #choose(window: SchoolWindow, functionName: string): Answer {
    this.#showSelection(window);
    const record = this.#script.run(functionName, { surface: 'menu', as: window.account });
    this.#showPages(functionName);
    return record.outcome === 'completed' ? done : refused(failureWords(record));
  }

  #call(window: SchoolWindow, functionName: string, args: readonly unknown[]): Answer {
    this.#showSelection(window);
    const record = this.#script.callFromPage(functionName, args, window.account);
    this.#showPages(null);
    if (record.outcome === 'completed') return { kind: 'result', value: record.result };
    return { kind: 'failed call', message: failureWords(record) };
  }

  #runUntil(instant: number, stopAtFamilyMail: boolean): Answer {
    const staff = staffOf(this.book);
    const { outbox } = this.state;
    const before = outbox.length;
    this.#script.advanceTo(instant);
    const wrote = outbox.slice(before).some(({ to }) => !staff.has(to.toLowerCase()));
    return { kind: 'ran', stoppedAtMail: stopAtFamilyMail && wrote };
  }

  #readMail(window: SchoolWindow, number: number): Answer {
    const mail = this.state.outbox[number];
    if (!mail || !maySee(window.person, mail.to)) return refused('There is no such mail.');
    return { kind: 'mail', mail: wholeMail(mail, number) };
  }

  #load(folder: string, state: PlatformState): LocalAppsScript {
    return loadScript(folder, state, {
      documents: this.#documents,
      spreadsheetId: this.book.id,
      ask: (question, takesText) => this.#ask(question, takesText),
      onExecution: (record) => this.#journal.add(record),
    });
  }

  #ask(question: Question, takesText: boolean): QuestionAnswer {
    // What stands on the screen before the question must be seen beside it.
    this.#tell();
    const window = this.#acting;
    if (window === null) return { button: 'CLOSE', text: '' };
    const answer = this.#host.ask(window.id, { ...question, takesText });
    this.#acting = window;
    return answer;
  }

  #showPages(openedBy: string | null): void {
    this.#news.showPages(this.#script.screen, this.#acting, this.#functionNames, openedBy);
  }

  #tell(): void {
    this.#news.tell(this.#script, this.#trouble, this.#acting);
  }
}

function sheetOf({ book }: SchoolWindow, id: number): Sheet {
  const sheet = book.sheetById(id);
  if (!sheet) throw new SheetError('missing', 'This tab is not there any more.');
  return sheet;
}

const theSpecialist: Person = { email: specialist.email, role: 'specialist' };
const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
/** Commands after which there is nothing new to tell. */
const CHANGE_NOTHING: ReadonlySet<Command['kind']> = new Set([
  'select',
  'look at tab',
  'look through',
  'read mail',
]);
const done: Answer = { kind: 'done' };
const refused = (sentence: string): Answer => ({ kind: 'refused', sentence });
const mayOnlyLook = refused('You may look at this file, not change it.');
