// What the use cases need from the world, as function types; google/ has them for Apps Script.
import type { DigestContent } from '../domain/digest/digest-content';
import type { ShippedQuestion } from '../domain/question-bank/question-rows';
import type { Table } from '../domain/schema/decode-table';
import type { RowOf } from '../domain/schema/tab';
import type { allTabs, TabName } from '../domain/schema/tabs';
import type { PageStudent } from '../domain/teachers/teacher-page';

export type Tables = { readonly [Name in TabName]: Table<RowOf<(typeof allTabs)[Name]>> };

/**
 * Reads whole tabs at once. Bad rows are left out and reported in `problems`.
 * @throws StoreError when a tab or a required column is missing, before anything else happens
 */
export type ReadTabs = <Name extends TabName>(names: readonly Name[]) => Pick<Tables, Name>;

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

/**
 * Adds rows at the end of their tabs and changes single cells of others, in one step: all of it
 * happens or none. What could not be written is returned.
 */
export type WriteRows = (
  appends: readonly Append[],
  changes: readonly Change[],
) => readonly NotWritten[];

/** Milliseconds since 1970. */
export type Now = () => number;

/** Small texts of the caseload that outlive an execution; written only by whoever works alone. */
export interface Memory {
  readonly read: (name: MemoryName) => string | null;
  readonly write: (name: MemoryName, text: string) => void;
  readonly forget: (name: MemoryName) => void;
}
export type MemoryName = 'journal' | 'schedule' | 'views';

/** Runs the work alone; returns 'busy' at once, or after `waitMs`, when another run is at it. */
export type Alone = <Result>(waitMs: number, work: () => Result) => Result | 'busy';

export interface Mail {
  readonly to: string;
  readonly replyTo: string;
  /** Whom the mail says it is from; '' for the account's own name. */
  readonly senderName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** @throws whatever the mail service throws; its texts are for people, never for branching */
export type SendMail = (mail: Mail) => void;

/** How many mails may still be sent today. Approximate: ask once per run and keep a reserve. */
export type RemainingMails = () => number;

/** @throws whatever the translation service throws */
export type TranslateText = (text: string, languageCode: string) => string;

export type MailText = Pick<Mail, 'subject' | 'text' | 'html'>;

export interface Letters {
  /**
   * The digest in the family's language; with `translate` null, or for a language that no machine
   * knows, in English.
   */
  readonly digest: (
    content: DigestContent,
    language: string,
    /** Calendar date of the mail. */
    sentOn: string,
    translate: ((texts: readonly string[], languageCode: string) => readonly string[]) | null,
  ) => MailText;
  readonly headsUp: (words: HeadsUpWords) => MailText;
  readonly runReport: (words: RunReportWords) => MailText;
  readonly trouble: (words: TroubleWords) => MailText;
  readonly brokenRun: (words: BrokenRunWords) => MailText;
  readonly reauthorise: (words: { readonly url: string; readonly sheetUrl: string }) => MailText;
  readonly strayClock: (words: StrayClockWords) => MailText;
  readonly teacherPage: (words: TeacherPageWords) => MailText;
  readonly teacherLink: (words: TeacherWords) => MailText;
}

/** What mails to a teacher say first and last. */
export interface TeacherWords {
  /** '' where nobody has noted it. */
  readonly name: string;
  readonly door: TeacherDoor;
  readonly sender: { readonly name: string; readonly school: string; readonly replyTo: string };
}

/** How a teacher gets to own students; an address that has not been made is ''. */
export type TeacherDoor =
  | { readonly kind: 'views'; readonly students: string; readonly goals: string }
  | { readonly kind: 'own file'; readonly url: string }
  | { readonly kind: 'none yet' };

export interface TeacherPageWords extends TeacherWords {
  /** Calendar date of the mail. */
  readonly date: string;
  readonly students: readonly PageStudent[];
}

/** A child and a guardian, as mails to the specialist name them; letters shorten the names. */
export interface FamilyName {
  readonly student: { readonly firstName: string; readonly lastName: string };
  readonly guardian: string;
}

export interface HeadsUpWords {
  /** Calendar date and hour of the digests. */
  readonly date: string;
  readonly hour: number;
  readonly goingOut: number;
  readonly held: readonly (FamilyName & { readonly reason: string })[];
  /** Rows that cannot be read, in sentences. */
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

export interface RunReportWords {
  readonly date: string;
  readonly sent: number;
  readonly failed: readonly RunReportLine[];
  readonly uncertain: readonly RunReportLine[];
  /** Mails to teachers that failed or are uncertain. */
  readonly teachers: readonly TeacherReportLine[];
  readonly sheetUrl: string;
}

export interface TeacherReportLine {
  readonly email: string;
  readonly state: string;
  readonly detail: string;
}

export type RunReportLine = FamilyName & { readonly email: string; readonly detail: string };

/** Why mails wait, and where to mend it. */
export interface TroubleWords {
  readonly whose: 'families' | 'teachers';
  readonly problems: readonly string[];
  readonly sheetUrl: string;
}

/** What an hourly clock lacks: the record of the schedule, or the spreadsheet itself. */
export type StrayClockWords =
  | { readonly kind: 'no schedule'; readonly sheetUrl: string }
  | { readonly kind: 'no spreadsheet' };

/** An error of the hourly work that nobody foresaw. */
export interface BrokenRunWords {
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
  /** The day on which its account was last told that it has nothing to work on; '' when never. */
  readonly lastToldOn: () => string;
  readonly keepToldOn: (date: string) => void;
}

export interface Authorization {
  /** Null when all scopes are granted, else the address where the owner grants them. */
  readonly missingAt: () => string | null;
}

export interface Place {
  readonly zone: () => string;
  readonly url: () => string;
  /** The account in whose name the script acts. */
  readonly account: () => string;
}

/** The questions that a new caseload starts with. */
export type ReadQuestionBank = () => readonly ShippedQuestion[];
