// What the use cases need from the world, as function types; platform/ implements them for Apps Script.
import type { GrowingTab } from '../archive/domain/past-rows';
import type { MailLanguage } from '../core/languages';
import type { DigestContent } from '../digests/domain/digest-content';
import type { ShippedBank } from '../digests/domain/question-bank/question-bank';
import type { Cell } from '../schema/decode-cell';
import type { Table } from '../schema/decode-table';
import type { ColumnIndexes } from '../schema/locate-columns';
import type { RowOf } from '../schema/tab';
import type { allTabs, ProgressEntry, TabName } from '../schema/tabs';
import type { PresentView, ViewPlan } from '../teachers/domain/plan-views';
import type { PageStudent } from '../teachers/domain/teacher-page';
import type { ViewTab } from '../teachers/domain/teacher-view';
import type { ClosedPlanInput } from '../years/domain/year-views';

export type Tables = { readonly [Name in TabName]: Table<RowOf<(typeof allTabs)[Name]>> };

/**
 * Reads tabs at once. Bad rows are left out and reported in `problems`. Of tabs that grow with every
 * year only rows that are not past are read (archive/domain/past-rows.ts).
 * @param owner whose rows alone are read of those tabs, where they are many; everybody's when absent
 * @throws StoreError when a tab or a required column is missing, before anything else happens
 */
export type ReadTabs = <Name extends TabName>(
  names: readonly Name[],
  owner?: string,
) => Pick<Tables, Name>;

export type Append = {
  readonly [Name in TabName]: {
    readonly tab: Name;
    readonly rows: readonly RowOf<(typeof allTabs)[Name]>[];
  };
}[TabName];

export type Change = {
  readonly [Name in TabName]: {
    readonly tab: Name;
    /** The row's ID at the moment of writing; row numbers are never remembered. */
    readonly id: string;
    readonly values: Partial<RowOf<(typeof allTabs)[Name]>>;
    /** Where several rows have the ID, nothing is written, unless it is right for each of them. */
    readonly inEveryRow?: boolean;
  };
}[TabName];

export interface NotWritten {
  readonly tab: TabName;
  readonly id: string;
  /** The column's name in the schema. */
  readonly column: string;
  readonly reason: 'no such row' | 'several rows' | 'no such column' | 'formula';
}

/** A row that holds nothing but its ID any more. */
export interface BlankedRow {
  readonly tab: TabName;
  readonly id: string;
}

/**
 * Adds rows at the end of their tabs and changes single cells of others, in one step: all of it
 * happens or none. What could not be written is returned.
 * @param blanked rows whose ID is emptied too, so that nothing is left of them
 */
export type WriteRows = (
  appends: readonly Append[],
  changes: readonly Change[],
  blanked?: readonly BlankedRow[],
) => readonly NotWritten[];

/** Milliseconds since 1970. */
export type Now = () => number;

/** Small texts of the caseload that outlive an execution; written only by whoever works alone. */
export interface PropertyStore {
  readonly read: (name: PropertyName) => string | null;
  readonly write: (name: PropertyName, text: string) => void;
  /** Several of them in one call. */
  readonly writeAll: (texts: Readonly<Partial<Record<PropertyName, string>>>) => void;
  readonly forget: (name: PropertyName) => void;
  /** Every text of this caseload, by name, but not the lock's. */
  readonly all: () => Readonly<Record<string, string>>;
  /** Leaves a text for another file of the same script. */
  readonly writeFor: (fileId: string, name: PropertyName, text: string) => void;
}
export type PropertyName =
  | 'answer page'
  | 'copy'
  | 'journal'
  | 'past'
  | 'quiet'
  | 'schedule'
  | 'schema'
  | 'secret'
  | 'sending'
  | 'views'
  | 'wishes';

/** Runs the work alone; returns 'busy' at once, or after `waitMs`, when another run is at it. */
export type CaseloadLock = <Result>(waitMs: number, work: () => Result) => Result | 'busy';

export interface Mail {
  readonly to: string;
  readonly replyTo: string;
  /** Whom the email says it is from; '' for the account's own name. */
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** @throws whatever the email service throws; its texts are for people, never for branching */
export type SendMail = (mail: Mail) => void;

/** How many emails may still be sent today. Approximate: ask once per run and keep a reserve. */
export type RemainingMails = () => number;

/** @throws whatever the translation service throws */
export type TranslateText = (text: string, languageCode: string, from: string) => string;

export type MailText = Pick<Mail, 'subject' | 'text' | 'html'>;

/** Texts in one language, as a machine translates them. @param from '' where it is to find out */
export type TranslateTexts = (
  texts: readonly string[],
  languageCode: string,
  from: string,
) => readonly string[];

export interface DigestReader {
  /** As people have written it. */
  readonly language: string;
  /** Calendar date of the email. */
  readonly sentOn: string;
  /** In which the student's own words are written; '' where nobody knows. */
  readonly studentLanguage: string;
  /** Null where the school wants no machine translation. */
  readonly translate: TranslateTexts | null;
}

export interface Emails {
  /** The digest in the family's language; in English for one that neither people nor machines know. */
  readonly digest: (content: DigestContent, reader: DigestReader) => MailText;
  readonly headsUp: (words: HeadsUpInput) => MailText;
  readonly runReport: (words: RunReportInput) => MailText;
  readonly trouble: (words: TroubleInput) => MailText;
  readonly brokenRun: (words: BrokenRunInput) => MailText;
  readonly reauthorize: (words: { readonly url: string; readonly sheetUrl: string }) => MailText;
  readonly orphanedClock: (words: OrphanedClockInput) => MailText;
  /** Asks a student to check in. */
  readonly studentCheckIn: (words: StudentEmailInput) => MailText;
  /** To those who keep the plans: somebody would like to talk. */
  readonly wishes: (words: WishesInput) => MailText;
  readonly teacherPage: (words: TeacherPageInput) => MailText;
  readonly teacherLink: (words: TeacherLinkInput) => MailText;
  /** To the owner: closed plans have been changed. */
  readonly closedPlans: (words: ClosedPlanInput) => MailText;
}

export interface StudentEmailInput {
  readonly language: MailLanguage;
  /** The student's first name. */
  readonly name: string;
  /** Address of the student's own page. */
  readonly page: string;
  readonly sender: { readonly name: string; readonly school: string };
  readonly whomToTurnTo: string;
  /** The family's emails open with what the student says. */
  readonly familyReads: boolean;
}

export interface WishesInput {
  readonly wishes: readonly (FamilyName & {
    readonly isStudent: boolean;
    readonly message: string;
  })[];
  readonly sheetUrl: string;
}

/** What emails to a teacher say first and last. */
export interface TeacherLinkInput {
  /** '' where nobody has noted it. */
  readonly name: string;
  readonly accessLink: AccessLink;
  readonly sender: { readonly name: string; readonly school: string; readonly replyTo: string };
}

/** How a teacher gets to own students; an address that has not been made is ''. */
export type AccessLink =
  | { readonly kind: 'views'; readonly students: string; readonly goals: string }
  | { readonly kind: 'own file'; readonly url: string }
  | { readonly kind: 'none yet' };

export interface TeacherPageInput extends TeacherLinkInput {
  /** Calendar date of the email. */
  readonly date: string;
  readonly students: readonly PageStudent[];
}

/** A child and a guardian, as emails to the specialist name them; the emails shorten the names. */
export interface FamilyName {
  readonly student: { readonly firstName: string; readonly lastName: string };
  readonly guardian: string;
}

export interface HeadsUpInput {
  /** Calendar date and hour of the digests. */
  readonly date: string;
  readonly hour: number;
  readonly goingOut: number;
  /** What has to be looked at before anything else, in sentences. */
  readonly warnings: readonly string[];
  /** What does not go out before somebody has agreed to it on the day, in sentences. */
  readonly blocked: readonly string[];
  /** Who has another address or child than at the last digest: "old → new". */
  readonly moved: readonly (FamilyName & { readonly move: string })[];
  /** Who is held back, in all. */
  readonly heldInAll: number;
  /** Since the last heads-up, or for another reason than then. */
  readonly held: readonly (FamilyName & { readonly reason: string })[];
  readonly freed: readonly FamilyName[];
  /** Whose digest is left out, because nothing was new twice and no answer came. */
  readonly leftOut: readonly FamilyName[];
  /** Those who were held back the last time, too, by reason. */
  readonly heldAsBefore: readonly { readonly reason: string; readonly count: number }[];
  /** Rows that cannot be read, in sentences. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

export interface RunReportInput {
  readonly date: string;
  readonly sent: number;
  readonly failed: readonly RunReportLine[];
  readonly uncertain: readonly RunReportLine[];
  /** Emails to teachers that failed or are uncertain. */
  readonly teachers: readonly TeacherReportLine[];
  readonly sheetUrl: string;
}

export interface TeacherReportLine {
  readonly email: string;
  readonly state: string;
  readonly detail: string;
}

export type RunReportLine = FamilyName & { readonly email: string; readonly detail: string };

/** Why emails wait, and where to mend it. */
export interface TroubleInput {
  readonly whose: 'families' | 'students' | 'teachers' | 'upkeep';
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

/** What an hourly clock lacks: the record of the schedule, or the spreadsheet itself. */
export type OrphanedClockInput =
  | { readonly kind: 'no schedule'; readonly sheetUrl: string }
  | { readonly kind: 'no spreadsheet' };

/** An error of the hourly work that nobody foresaw. */
export interface BrokenRunInput {
  /** What Google or the script says of it, in whatever language. */
  readonly error: string;
  readonly sheetUrl: string;
}

export interface HourlyClock {
  readonly isRunning: () => boolean;
  /** Starts the hourly `tick` of this account; does nothing when it runs already. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** The clock trigger that runs the script now. */
export interface RunningClock {
  /** Anybody's page can call the clock and name a trigger that there never was. */
  readonly isReal: () => boolean;
  /** The day on which its account was last notified that it has nothing to work on; '' when never. */
  readonly lastNotifiedOn: () => string;
  readonly saveNotifiedOn: (date: string) => void;
}

export interface Authorization {
  /** Null when all scopes are granted, else the address where the owner grants them. */
  readonly missingAt: () => string | null;
}

export interface SpreadsheetContext {
  readonly fileId: () => string;
  readonly zone: () => string;
  readonly url: () => string;
  /** The address of the file's owner; '' in a shared drive. */
  readonly owner: () => string;
  /** The account in whose name the script acts. */
  readonly account: () => string;
  /** How many calls of the account have been refused on a day, this one included. */
  readonly countRefusal: (day: string) => number;
}

/** Tells whether anything has changed, without knowing what it means. */
export interface Watch {
  /** What the ranges hold, in A1 notation, as one text; '' where they cannot be read. */
  readonly cells: (ranges: readonly string[]) => string;
  /** A short text that is the same for the same text only; our own `hash32` is slow for long ones. */
  readonly digest: (text: string) => string;
}

export interface FilterViews {
  /** Where the columns stood when the tab was last read in this execution. */
  readonly placesOf: (tab: ViewTab) => ColumnIndexes;
  /** All cells from which rows, links and shown columns follow, where they stood then. */
  readonly ranges: () => readonly string[];
  readonly read: () => PresentViews;
  /** In one step that happens whole or not at all. */
  readonly write: (plan: ViewPlan, sheetIds: PresentViews['sheetIds']) => void;
}

/** The tabs that grow with every year, and the rows of past years in them. */
export interface Archive {
  /** The column of days of each, whole, without its header. */
  readonly days: () => Readonly<Record<GrowingTab, readonly Cell[]>>;
  /** Every goal ID that rows of past and present have, moved ones too. */
  readonly goalIds: () => ReadonlySet<string>;
  /** Every note of past and present; those in archive tabs count as unreadable, too: nobody changes them. */
  readonly entries: () => Pick<Table<ProgressEntry>, 'rows' | 'unreadIds'>;
  /** The title, with a number where the spreadsheet has it already. */
  readonly freeTitle: (title: string) => string;
  /** Moves the first rows below the header into a new tab, with all that stands on them, in one step. */
  readonly move: (name: GrowingTab, count: number, title: string) => void;
  /**
   * Adds those rows of a tab of past ones to the tab they came from that are meant by their day and
   * that it does not have. Does nothing where there is no such tab.
   */
  readonly putBack: (name: GrowingTab, title: string, isMeant: (day: Cell) => boolean) => void;
}

export interface PresentViews {
  readonly spreadsheetId: string;
  readonly sheetIds: Readonly<Record<ViewTab, number>>;
  readonly views: readonly PresentView[];
}

/** The questions that a new caseload starts with, and what earlier versions have shipped. */
export type ReadQuestionBank = () => ShippedBank;
