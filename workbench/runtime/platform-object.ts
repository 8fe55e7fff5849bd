// The base of every emulated Apps Script object: what the one door through which a script reaches
// them asks about each method before it calls it.
import type { AuthMode } from './execution-context';
import { MissingRule } from './platform-error';

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
 * What one parameter may be. "text" is anything that the platform turns into a string by itself
 * (strings, numbers, booleans, null); "object" is a plain object or a platform object.
 */
export type ParameterKind =
  | 'string'
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'object'
  | 'bytes'
  | 'enum'
  | 'any';

/** The parameter lists that a method takes; one array per overload. */
export type Signatures = readonly (readonly ParameterKind[])[];

/** What the door checks before it calls a method that declares it. */
export interface MethodRule extends MethodTraits {
  /** Absent: the method checks its own arguments. */
  readonly takes?: Signatures;
  /** The manifest must list at least one of these; needs AuthMode FULL. */
  readonly scopes?: readonly string[];
  /** The lowest authorisation mode that may call it; NONE when absent. */
  readonly from?: Exclude<AuthMode, 'CUSTOM_FUNCTION'>;
}

/** The methods of one class by name. */
export type MethodTable = Readonly<Record<string, MethodRule>>;

/**
 * Base class of emulated objects (Spreadsheet, Range, LockService, …). `platformName` is the name
 * that the platform shows in its error texts, such as "Range" or "MailApp".
 *
 * A script sees the methods of the class and the fields whose name starts with a capital letter
 * (enums, such as `ScriptApp.AuthMode`); every other name throws NotEmulated.
 */
export abstract class PlatformObject {
  abstract readonly service: string;
  abstract readonly platformName: string;
  /** How the call meter and the latency model see this method. */
  traits(method: string, _args: readonly unknown[]): MethodTraits {
    return this.rule(method);
  }
  /** What the door checks before it calls this method. @throws MissingRule */
  rule(method: string): MethodRule {
    throw new MissingRule(`${this.platformName}.${method}`);
  }
}
