// What crosses between the workbench's page and its server: commands in, answers and notices out.
// JSON only; both sides take their types from here, and the server checks what comes in.

import {
  array,
  boolean,
  type GenericSchema,
  type InferOutput,
  literal,
  maxLength,
  maxValue,
  minLength,
  minValue,
  nullable,
  number,
  type ObjectEntries,
  picklist,
  pipe,
  readonly,
  safeInteger,
  strictObject,
  string,
  unknown,
  variant,
} from 'valibot';
import type { Surface } from '../../emulator/runtime/execution-context';
import type { CallCounts, LogLine, Outcome } from '../../emulator/runtime/execution-record';
import { BUTTON_NAMES, type Question, type ShownMenu } from '../../emulator/runtime/screen';

export type Role = 'specialist' | 'teacher' | 'family' | 'student';

/** Who can open the spreadsheet; the others read the emails that they get. */
export const opensSheet: Readonly<Record<Role, boolean>> = {
  specialist: true,
  teacher: true,
  family: false,
  student: false,
};

/** Somebody whom a window can act as. */
export interface Person {
  readonly email: string;
  readonly role: Role;
  readonly name: string;
  /** Whose family; '' for others. */
  readonly of: string;
}

/** A row or column from 0, or how many of them; a file has ten million cells. */
const count = (least = 0) => pipe(number(), safeInteger(), minValue(least), maxValue(10_000_000));
/** A number that the spreadsheet has given out. */
const givenId = () => pipe(number(), safeInteger());
const name = () => pipe(string(), maxLength(320));
/** Milliseconds since 1970, as far as a Date goes. */
const instant = () =>
  pipe(number(), safeInteger(), minValue(-8_640_000_000_000_000), maxValue(8_640_000_000_000_000));
/** A cell holds less; the spreadsheet says so itself. */
const typedText = () => pipe(string(), maxLength(100_000));

const frozen = <const Entries extends ObjectEntries>(entries: Entries) =>
  pipe(strictObject(entries), readonly());
const list = <Item extends GenericSchema>(item: Item, most: number, least = 0) =>
  pipe(array(item), minLength(least), maxLength(most), readonly());

/** Rows and columns count from 0. */
const selectionSchema = frozen({
  row: count(),
  column: count(),
  rows: count(1),
  columns: count(1),
});
export type Selection = InferOutput<typeof selectionSchema>;

const typedCellSchema = frozen({ row: count(), column: count(), text: typedText() });
export type TypedCell = InferOutput<typeof typedCellSchema>;

const faultSchema = picklist([
  'mail quota used up',
  'crash in mid-run',
  'server error',
  'colleague edits selected row',
  'colleague edits during next save',
  'lock held',
  'family address refused',
  'consent withdrawn',
]);
export type FaultName = InferOutput<typeof faultSchema>;

const rowSpan = () => ({ sheetId: givenId(), first: count(), count: count(1) });

/**
 * `example`: in its third week. `blank`: a new spreadsheet with the add-on. `own file`: the same, set up, for
 * a caseload file of one's own.
 */
const schools = ['example', 'blank', 'own file'] as const;
export type School = (typeof schools)[number];

/** What a window may ask for; anything else is refused before it reaches the workspace. */
export const commandSchema = variant('kind', [
  /** A window opens the spreadsheet as somebody, or goes on as somebody else. */
  /**
   * `file` is the ID of a spreadsheet; null for the caseload. `locale` is the language of the person's
   * account: that of the browser.
   */
  frozen({
    kind: literal('open'),
    as: nullable(name()),
    file: nullable(name()),
    locale: name(),
  }),
  frozen({ kind: literal('leave') }),
  /** Another school takes the place of the one that is open. */
  frozen({ kind: literal('begin'), school: picklist(schools) }),
  frozen({ kind: literal('look at tab'), sheetId: givenId() }),
  /** Which rows a filter view shows this one person. */
  frozen({ kind: literal('look through'), sheetId: givenId(), filterViewId: givenId() }),
  frozen({
    kind: literal('select'),
    sheetId: givenId(),
    areas: list(selectionSchema, 10_000, 1),
  }),
  frozen({ kind: literal('type'), sheetId: givenId(), cells: list(typedCellSchema, 100_000) }),
  frozen({ kind: literal('sort'), sheetId: givenId(), column: count(), descending: boolean() }),
  frozen({ kind: literal('insert rows'), ...rowSpan() }),
  frozen({ kind: literal('delete rows'), ...rowSpan() }),
  frozen({ kind: literal('undo') }),
  frozen({ kind: literal('redo') }),
  frozen({ kind: literal('add tab') }),
  frozen({ kind: literal('rename tab'), sheetId: givenId(), name: name() }),
  frozen({ kind: literal('delete tab'), sheetId: givenId() }),
  frozen({ kind: literal('choose'), functionName: name() }),
  frozen({ kind: literal('call'), functionName: name(), args: list(unknown(), 100) }),
  /** Fires the clock up to an instant, in steps of which each is one command. */
  frozen({ kind: literal('run until'), instant: instant(), stopAtFamilyMail: boolean() }),
  frozen({ kind: literal('read mail'), number: count() }),
  frozen({ kind: literal('cause'), fault: faultSchema }),
  frozen({ kind: literal('lift faults') }),
]);
export type Command = InferOutput<typeof commandSchema>;

export const questionAnswerSchema = frozen({ button: picklist(BUTTON_NAMES), text: typedText() });
export type QuestionAnswer = InferOutput<typeof questionAnswerSchema>;

/** Something that has happened in the year that is played. */
export interface YearEvent {
  readonly at: number;
  readonly kind:
    | 'family email'
    | 'student email'
    | 'staff email'
    | 'answer'
    | 'wish'
    | 'note'
    | 'held'
    | 'fault';
  readonly text: string;
  /** Place in the outbox, from 0. */
  readonly mail: number | null;
}

/** What came of a command that has been carried out. */
export type Answer =
  | { readonly kind: 'done' }
  | { readonly kind: 'opened'; readonly workspace: OpenedWorkspace }
  | { readonly kind: 'tab'; readonly picture: TabPicture }
  /** Rows of the tab, from 0, in the order of the filter view; those above its range come first. */
  | { readonly kind: 'rows shown'; readonly rows: readonly number[] }
  /** Where a person should look now; row and column are null where the whole tab is meant. */
  | {
      readonly kind: 'at';
      readonly sheetId: number;
      readonly row: number | null;
      readonly column: number | null;
    }
  | { readonly kind: 'result'; readonly value?: unknown }
  | { readonly kind: 'failed call'; readonly message: string }
  | { readonly kind: 'ran'; readonly stoppedAtMail: boolean }
  | { readonly kind: 'mail'; readonly mail: WholeMail }
  /** The command was refused; one sentence for the person. */
  | { readonly kind: 'refused'; readonly sentence: string };

export interface TabName {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
}

/** A cell as the grid draws it; a plain text has no look of its own. */
export type CellPicture =
  | string
  | {
      readonly text: string;
      readonly formula?: string;
      readonly background?: string;
      readonly color?: string;
      readonly bold?: true;
      readonly italic?: true;
      readonly wrap?: true;
      /** Numbers and dates stand at the right edge. */
      readonly right?: true;
      readonly note?: string;
      /** Index into the picture's `choices`. */
      readonly choices?: number;
    };

export type RowPicture = readonly CellPicture[];

export interface FilterViewName {
  readonly id: number;
  readonly title: string;
}

export interface TabFrame {
  /** ID of the spreadsheet. */
  readonly file: string;
  readonly sheetId: number;
  readonly filterViews: readonly FilterViewName[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rowCount: number;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly choices: readonly (readonly string[])[];
}

export interface TabPicture extends TabFrame {
  /** Rows after the last one given are blank. */
  readonly rows: readonly RowPicture[];
}

export interface MailLine {
  /** Place in the outbox, from 0. */
  readonly number: number;
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  /** The first words of the text. */
  readonly opening: string;
}

export interface WholeMail extends MailLine {
  readonly from: string;
  readonly fromName: string;
  readonly replyTo: string;
  readonly text: string;
  readonly html: string;
}

export interface LoggedExecution {
  readonly ordinal: number;
  readonly functionName: string;
  readonly surface: Surface;
  readonly account: string;
  readonly startedAt: number;
  readonly virtualMs: number;
  readonly outcome: Outcome;
  readonly failure: string | null;
  readonly calls: CallCounts;
  readonly logs: readonly LogLine[];
}

/** A page of the add-on; its HTML is served apart. */
export interface OpenedPage {
  /** Where it is served; nobody can guess it, and whoever knows it may read the page. */
  readonly id: string;
  /** What google.script.run offers there. */
  readonly functionNames: readonly string[];
  readonly kind: 'sidebar' | 'modal dialog' | 'modeless dialog';
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  /** The menu function that showed it; null when a page did. */
  readonly openedBy: string | null;
}

/** A spreadsheet that a person may open. */
export interface FileName {
  readonly id: string;
  readonly name: string;
}

export interface OpenedWorkspace {
  readonly file: string;
  /** The caseload first. */
  readonly files: readonly FileName[];
  readonly title: string;
  readonly timeZone: string;
  readonly now: number;
  readonly me: Person;
  readonly people: readonly Person[];
  readonly tabs: readonly TabName[];
  readonly menus: readonly ShownMenu[];
  readonly mails: readonly MailLine[];
  readonly executions: readonly LoggedExecution[];
  readonly faults: readonly string[];
  /** Where the public opens the script's web app; null where it is none. */
  readonly publicUrl: string | null;
}

/** What happened, sent to one window or to all, in the order in which it happened. */
export type Notice =
  | { readonly kind: 'tabs'; readonly file: string; readonly tabs: readonly TabName[] }
  | { readonly kind: 'files'; readonly files: readonly FileName[] }
  | { readonly kind: 'menus'; readonly menus: readonly ShownMenu[] }
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'tab'; readonly picture: TabPicture }
  | {
      readonly kind: 'rows';
      readonly file: string;
      readonly sheetId: number;
      readonly rowCount: number;
      readonly rows: readonly (readonly [row: number, picture: RowPicture])[];
    }
  | { readonly kind: 'clock'; readonly now: number }
  | { readonly kind: 'mails'; readonly mails: readonly MailLine[] }
  | { readonly kind: 'executions'; readonly executions: readonly LoggedExecution[] }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | { readonly kind: 'page'; readonly page: OpenedPage }
  | { readonly kind: 'question'; readonly number: number; readonly asked: AskedQuestion }
  /** Another school is open: whoever looks has to open it again. */
  | { readonly kind: 'begun'; readonly school: School }
  /** dist/ was made anew; `problem` says why it could not be. */
  | { readonly kind: 'rebuilt'; readonly problem: string | null };

/** What a window hears: the answers to its commands stand among the news, each in its place. */
export type StreamMessage =
  | { readonly kind: 'notice'; readonly notice: Notice }
  /** `command` is the number that the window has given its command. */
  | { readonly kind: 'answer'; readonly command: number; readonly answer: Answer };

export interface AskedQuestion extends Question {
  readonly takesText: boolean;
}
