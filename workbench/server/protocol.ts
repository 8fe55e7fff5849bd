// What crosses between the workbench's page and its server: commands in, answers and notices out.
// JSON only; both sides take their types from here.

import type { Surface } from '../runtime/execution-context';
import type { CallCounts, LogLine, Outcome } from '../runtime/execution-record';
import type { ButtonName, Question, ShownMenu } from '../runtime/screen';

export type Role = 'specialist' | 'teacher' | 'family';

/** Somebody whom a window can act as. */
export interface Person {
  readonly email: string;
  readonly role: Role;
}

/** Rows and columns count from 0. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type FaultName =
  | 'mail quota used up'
  | 'crash in mid-run'
  | 'server error'
  | 'colleague edits selected row'
  | 'colleague edits during next save'
  | 'lock held'
  | 'family address refused'
  | 'consent withdrawn';

export type Command =
  /** A window opens the spreadsheet as somebody, or goes on as somebody else. */
  /** `file` is the ID of a spreadsheet; null for the caseload. */
  | { readonly kind: 'open'; readonly as: string | null; readonly file: string | null }
  | { readonly kind: 'leave' }
  | { readonly kind: 'look at tab'; readonly sheetId: number }
  /** Which rows a filter view shows this one person. */
  | { readonly kind: 'look through'; readonly sheetId: number; readonly filterViewId: number }
  | {
      readonly kind: 'select';
      readonly sheetId: number;
      readonly areas: readonly Selection[];
    }
  | { readonly kind: 'type'; readonly sheetId: number; readonly cells: readonly TypedCell[] }
  | {
      readonly kind: 'sort';
      readonly sheetId: number;
      readonly column: number;
      readonly descending: boolean;
    }
  | {
      readonly kind: 'insert rows' | 'delete rows';
      readonly sheetId: number;
      readonly first: number;
      readonly count: number;
    }
  | { readonly kind: 'choose'; readonly functionName: string }
  | { readonly kind: 'call'; readonly functionName: string; readonly args: readonly unknown[] }
  /** Fires the clock up to an instant, in steps of which each is one command. */
  | { readonly kind: 'run until'; readonly instant: number; readonly stopAtFamilyMail: boolean }
  | { readonly kind: 'read mail'; readonly number: number }
  | { readonly kind: 'cause'; readonly fault: FaultName }
  | { readonly kind: 'lift faults' };

/** What the page is told when a command has been carried out. */
export type Answer =
  | { readonly kind: 'done' }
  | { readonly kind: 'opened'; readonly school: OpenedSchool }
  | { readonly kind: 'tab'; readonly picture: TabPicture }
  /** Rows of the tab, from 0, in the order of the filter view; those above its range come first. */
  | { readonly kind: 'rows shown'; readonly rows: readonly number[] }
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

/** A page of the add-on; its HTML is served apart, under its number. */
export interface OpenedPage {
  readonly number: number;
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

export interface OpenedSchool {
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
}

/** What happened, told to one window or to all. */
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
  /** dist/ was made anew; `problem` says why it could not be. */
  | { readonly kind: 'rebuilt'; readonly problem: string | null };

export interface AskedQuestion extends Question {
  readonly takesText: boolean;
}

export interface QuestionAnswer {
  readonly button: ButtonName;
  readonly text: string;
}
