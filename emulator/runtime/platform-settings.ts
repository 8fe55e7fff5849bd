// How the emulated platform is set up: the account's plan, the way of installation, the switches
// for facts that are not settled (platform §10).
import type { AccountKind } from './quota';

export interface PlatformSettings {
  readonly accountKind: AccountKind;
  /** Recipients per day; null = what the account kind has. */
  readonly mailRecipientsPerDay: number | null;
  readonly installation: 'bound' | 'add-on';
  /** Id of the spreadsheet that is open; "" where there is none. */
  readonly spreadsheetId: string;
  /**
   * Whether the execution of a clock trigger has a current document: active spreadsheet, document
   * properties, document lock and document cache, all four or none (platform §3.4 [?]).
   */
  readonly clockHasDocument: boolean;
  /** Minute of the hour at which clock triggers fire; null = fixed per trigger. */
  readonly triggerMinute: number | null;
  /** Virtual milliseconds from the request to the first line of code (platform §8: 300 to 800). */
  readonly startMs: number;
  /**
   * Whether computing takes virtual time, by the turns of loops and the calls of functions; what a
   * single call of a built-in method takes (a sort, a regular expression) is not counted.
   */
  readonly countsComputing: boolean;
  /**
   * Real milliseconds after which a script that makes no calls is taken for an endless loop; null
   * = never. The timeout costs a thread per execution, which adds up over thousands.
   */
  readonly realTimeLimitMs: number | null;
  /** Whether people of the same domain are named to each other (platform §6.2, Session). */
  readonly activeUserShown: boolean;
  /**
   * Whether a simple trigger learns who is at the keyboard, from Session and from the event's `user`:
   * within one domain it usually does (platform §6.2).
   */
  readonly simpleTriggersNameUser: boolean;
  /**
   * Whether ScriptApp.getService().getUrl() is the address at which the web app is served, or the one
   * of the newest code, which ends with "/dev" and opens for editors only (platform §1.4).
   */
  readonly serviceUrlIsServed: boolean;
}

export const defaultSettings: PlatformSettings = {
  accountKind: 'workspace',
  mailRecipientsPerDay: null,
  installation: 'bound',
  spreadsheetId: 'spreadsheet',
  clockHasDocument: true,
  triggerMinute: null,
  startMs: 500,
  countsComputing: true,
  realTimeLimitMs: 60_000,
  activeUserShown: true,
  simpleTriggersNameUser: false,
  serviceUrlIsServed: true,
};
