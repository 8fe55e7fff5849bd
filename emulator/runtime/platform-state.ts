// Everything that outlives an execution, apart from the spreadsheets: plain JSON, so that a host
// can save it to disk and go on another day.

export interface SentAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** One message as MailApp took it. */
export interface SentMail {
  /** Virtual time, milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  /** Display name of the sender. */
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly SentAttachment[];
}

export type ClockSchedule =
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number }
  | {
      readonly kind: 'days';
      readonly every: number;
      readonly hour: number;
      readonly minute: number | null;
      readonly timeZone: string;
    }
  | {
      readonly kind: 'weeks';
      readonly every: number;
      /** 1 = Monday … 7 = Sunday. */
      readonly weekday: number;
      readonly hour: number;
      readonly minute: number | null;
      readonly timeZone: string;
    }
  | {
      readonly kind: 'months';
      readonly day: number;
      readonly hour: number;
      readonly minute: number | null;
      readonly timeZone: string;
    }
  | { readonly kind: 'once'; readonly at: number };

export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  /** Address of the creator, as whom it runs. */
  readonly owner: string;
  readonly event: TriggerEvent;
  readonly documentId: string;
  readonly schedule: ClockSchedule | null;
  /** Next virtual time at which it fires; null for event triggers and spent one-shots. */
  nextAt: number | null;
  /** "This trigger has been disabled for an unknown reason." (platform §1.4) */
  disabled: boolean;
}

export interface QuotaWindow {
  /** When the first request of the window came. */
  startedAt: number;
  used: number;
}

export interface LockHold {
  /** Id of an execution, or "outside". */
  readonly holder: string;
  /** Virtual time at which an outside holder releases it; null for an execution, which does so itself. */
  readonly until: number | null;
}

export interface CachedItem {
  readonly value: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export interface PlatformState {
  /** Virtual time, milliseconds since 1970. */
  now: number;
  /** Source of trigger ids and UUIDs; counts up. */
  sequence: number;
  executions: number;
  /** By store ("script", "user:address", "document:id"), then by key. */
  readonly properties: Record<string, Record<string, string>>;
  readonly caches: Record<string, Record<string, CachedItem>>;
  readonly outbox: SentMail[];
  triggers: TriggerRecord[];
  /** By address, then by quota name. */
  readonly quotas: Record<string, Record<string, QuotaWindow>>;
  /** By lock ("script", "user:address", "document:id"). */
  readonly locks: Record<string, LockHold>;
  /** Addresses to which MailApp refuses to send. */
  readonly undeliverable: string[];
  /** Addresses of users who revoked their consent. */
  readonly withdrawn: string[];
}

/** The state before anything has happened. @param now virtual time, milliseconds since 1970 */
export function emptyState(now: number): PlatformState {
  return {
    now,
    sequence: 0,
    executions: 0,
    properties: {},
    caches: {},
    outbox: [],
    triggers: [],
    quotas: {},
    locks: {},
    undeliverable: [],
    withdrawn: [],
  };
}
