// SpreadsheetApp itself: which file a script is in, opening and making files, and flush.
import type { ExecutionContext } from '../../runtime/execution-context';
import type { MethodRule, MethodTraits, PlatformObject } from '../../runtime/platform-object';
import type { Area } from '../../spreadsheet/area';
import type { Selection } from '../../spreadsheet/selection';
import { SheetError } from '../../spreadsheet/sheet-error';
import type { Workbook } from '../../spreadsheet/workbook';
import type { WorkbookStore } from '../../spreadsheet/workbook-store';
import { CREATE_MS, OPEN_MS } from '../latency';
import { DataValidation, DataValidationBuilder } from './data-validation';
import { DeveloperMetadata } from './developer-metadata';
import {
  DATA_VALIDATION_CRITERIA,
  DIMENSION,
  METADATA_LOCATION,
  METADATA_VISIBILITY,
  PROTECTION_TYPE,
  WRAP_STRATEGY,
} from './enums';
import { DeveloperMetadataFinder } from './metadata-finder';
import { Protection } from './protection';
import { Range } from './range';
import { activeSheetIn, type RangeState, type ScriptRun, seenAs, selectionIn } from './script-run';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { demand, IN_HAND, RUN, SpreadsheetObject } from './spreadsheet-object';
import { writeQueueOf } from './write-queue';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const ALL_FILES = 'https://www.googleapis.com/auth/spreadsheets';
const THIS_FILE = `${ALL_FILES}.currentonly`;
/** These alone refuse the scope of the current file (platform §0.1 [T]). */
const NEEDS_ALL_FILES = new Set(['create', 'open', 'openById', 'openByUrl']);
const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const ID_IN_URL = /\/spreadsheets\/d\/([\w-]+)/;

export class SpreadsheetApp
  extends SpreadsheetObject
  implements
    Pick<
      Google,
      | 'create'
      | 'flush'
      | 'getActive'
      | 'getActiveRange'
      | 'getActiveRangeList'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getCurrentCell'
      | 'getUi'
      | 'newDataValidation'
      | 'openById'
      | 'openByUrl'
    >
{
  readonly platformName = 'SpreadsheetApp';
  readonly methods = {
    create: { isData: true, ms: CREATE_MS },
    openById: { isData: true, ms: OPEN_MS },
    openByUrl: { isData: true, ms: OPEN_MS },
    flush: { isData: true },
    getActive: IN_HAND,
    getActiveRange: IN_HAND,
    getActiveRangeList: IN_HAND,
    getActiveSheet: IN_HAND,
    getActiveSpreadsheet: IN_HAND,
    getCurrentCell: IN_HAND,
    getUi: IN_HAND,
    newDataValidation: IN_HAND,
  };
  readonly ProtectionType = PROTECTION_TYPE;
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  readonly DeveloperMetadataLocationType = METADATA_LOCATION;
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly Dimension = DIMENSION;
  readonly WrapStrategy = WRAP_STRATEGY;
  readonly #ui: () => PlatformObject;

  constructor(context: ExecutionContext, documents: WorkbookStore, ui: () => PlatformObject) {
    super(newRun(context, documents));
    this.#ui = ui;
  }

  override rule(method: string): MethodRule {
    if (method === 'getUi') return {};
    const rule = super.rule(method);
    if (NEEDS_ALL_FILES.has(method)) return { ...rule, scopes: [ALL_FILES] };
    // Simple triggers need no consent, hence no scope, for the file that they run in.
    const { authMode } = this[RUN].context;
    return authMode === 'FULL' ? { ...rule, scopes: [THIS_FILE, ALL_FILES] } : rule;
  }

  override traits(method: string, args: readonly unknown[]): MethodTraits {
    if (method === 'flush') return { isData: true, ms: this[RUN].queue.flushMs() };
    return super.traits(method, args);
  }

  getActiveSpreadsheet(): GoogleSpreadsheet {
    const book = this.#activeBook();
    // The typings promise a file; the platform may answer null (§3.4 [?]).
    if (book === null) return null as unknown as GoogleSpreadsheet;
    return seenAs(this[RUN].make.spreadsheet(book));
  }

  getActive(): GoogleSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  #activeBook(): Workbook | null {
    const { documentId } = this[RUN].context;
    const book = documentId === null ? undefined : this[RUN].documents.get(documentId);
    // Nobody can have a file open that is not shared with them.
    return book?.sharing.mayOpen(this[RUN].context.effectiveUser.email) ? book : null;
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const book = this.#activeBook();
    const active = book && activeSheetIn(this[RUN], book);
    if (!book || !active || this[RUN].context.surface === 'clock')
      throw new SheetError('missing', 'Please select an active sheet first.');
    return seenAs(this[RUN].make.sheet(book, active));
  }

  /** null where nobody has the file open; A1 of the active tab where nothing was selected yet. */
  getActiveRange(): GoogleRange {
    const state = this.#selected(({ area }) => [area])?.[0];
    return seenAs((state && this[RUN].make.range(state)) ?? null);
  }

  getCurrentCell(): GoogleRange {
    const state = this.#selected(({ cell }) => [{ ...cell, rows: 1, columns: 1 }])?.[0];
    return seenAs((state && this[RUN].make.range(state)) ?? null);
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const states = this.#selected(({ areas }) => areas);
    return seenAs(states && new RangeList(this[RUN], states));
  }

  #selected(areasOf: (selection: Selection) => readonly Area[]): readonly RangeState[] | null {
    const { activeUser, surface } = this[RUN].context;
    const book = this.#activeBook();
    if (activeUser === null || surface === 'clock' || book === null) return null;
    const selection = selectionIn(this[RUN], book);
    const sheet = activeSheetIn(this[RUN], book);
    if (!sheet) return null;
    const areas = selection ? areasOf(selection) : [firstCell];
    return areas.map((area) => ({ book, sheet, area, whole: null }));
  }

  openById(id: string): GoogleSpreadsheet {
    demand(this, 'openById', [id], [['string']]);
    const book = this[RUN].documents.get(id);
    if (book === undefined)
      throw new SheetError(
        'missing',
        `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
      );
    if (!book.sharing.mayOpen(this[RUN].context.effectiveUser.email))
      throw new SheetError(
        'not-permitted',
        'You do not have permission to access the requested document.',
      );
    return seenAs(this[RUN].make.spreadsheet(book));
  }

  openByUrl(url: string): GoogleSpreadsheet {
    demand(this, 'openByUrl', [url], [['string']]);
    const id = ID_IN_URL.exec(url)?.[1];
    if (id === undefined) throw new SheetError('signature', 'Invalid argument: url');
    return this.openById(id);
  }

  create(name: string, rows?: number, columns?: number): GoogleSpreadsheet {
    demand(this, 'create', [name, rows, columns], [['string'], ['string', 'integer', 'integer']]);
    const { effectiveUser, now } = this[RUN].context;
    const options = { owner: effectiveUser.email, editors: [], tabs: [], now };
    const book = this[RUN].documents.draft(name, options);
    book.insertSheet('Sheet1', 0, {
      ...(rows === undefined ? {} : { rows }),
      ...(columns === undefined ? {} : { columns }),
    });
    return seenAs(this[RUN].make.spreadsheet(this[RUN].documents.add(book)));
  }

  flush(): void {
    this[RUN].queue.flush();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return seenAs(this.#ui());
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return seenAs(new DataValidationBuilder(this[RUN], null));
  }
}

function newRun(context: ExecutionContext, documents: WorkbookStore): ScriptRun {
  const run: ScriptRun = {
    context,
    documents,
    queue: writeQueueOf(context),
    activeSheets: new Map(),
    make: {
      spreadsheet: (book) => new Spreadsheet(run, book),
      sheet: (book, sheet) => new Sheet(run, { book, sheet }),
      range: (state) => new Range(run, state),
      protection: (book, protection) => new Protection(run, book, protection),
      validation: (rule) => new DataValidation(run, rule),
      metadata: (book, entry) => new DeveloperMetadata(run, book, entry),
      metadataFinder: (book, within) => new DeveloperMetadataFinder(run, book, within),
    },
  };
  return run;
}

const STATES: unique symbol = Symbol('states');

/** What `getActiveRangeList` gives. */
export class RangeList
  extends SpreadsheetObject
  implements Pick<GoogleAppsScript.Spreadsheet.RangeList, 'getRanges'>
{
  readonly platformName = 'RangeList';
  readonly methods = { getRanges: IN_HAND };
  readonly [STATES]: readonly RangeState[];

  constructor(run: ScriptRun, states: readonly RangeState[]) {
    super(run);
    this[STATES] = states;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this[STATES].map((state) => seenAs(this[RUN].make.range(state)));
  }
}
