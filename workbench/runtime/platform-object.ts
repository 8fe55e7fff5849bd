// The base of every emulated Apps Script object, and the one door through which a script reaches
// them: each method call is metered, may be hit by a fault, and takes virtual time.

/** How the call meter and the latency model see one method call. */
export interface CallTraits {
  /** "SpreadsheetApp", "Sheets", "MailApp", … as on the platform. */
  readonly service: string;
  /** "Range.getValues", as platform documentation writes it. */
  readonly method: string;
  /** Must reach Google: values, formats, metadata, flush, properties, lock, mail, triggers, API. */
  readonly isData: boolean;
  /** Virtual milliseconds that the call takes; from the service's own latency table. */
  readonly ms: number;
}

/** What a method of a platform class declares about itself. */
export type MethodTraits = Partial<Pick<CallTraits, 'isData' | 'ms'>>;

/**
 * Base class of emulated objects (Spreadsheet, Range, LockService, …). `platformName` is the name
 * that the platform shows in its error texts, such as "Range" or "MailApp".
 */
export abstract class PlatformObject {
  abstract readonly service: string;
  abstract readonly platformName: string;
  /** Traits of the methods that are not plain navigation; a method not named takes 0 ms. */
  traits(_method: string, _args: readonly unknown[]): MethodTraits {
    return {};
  }
}
