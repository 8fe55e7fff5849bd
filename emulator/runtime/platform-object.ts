// The base of every emulated Apps Script object: what the membrane asks about each method before it
// calls it.
import type { AuthMode } from './execution-context';
import type { EnumType } from './platform-enum';
import { MissingRule } from './platform-error';

/** How the call meter and the latency model see one method call. */
export interface CallTraits {
  /** "SpreadsheetApp", "Sheets", "MailApp", … as on the platform. */
  readonly service: string;
  /** "Range.getValues", as platform documentation writes it. */
  readonly method: string;
  /** Must reach Google: values, formats, metadata, flush, properties, lock, email, triggers, API. */
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
  | 'any';

/** The parameter lists that a method takes; one array per overload. An enum stands for its values. */
export type Signatures = readonly (readonly (ParameterKind | EnumType)[])[];

/** What the membrane checks before it calls a method. */
export interface MethodRule extends MethodTraits {
  /** Absent: as many arguments as the method declares, which it checks itself. */
  readonly takes?: Signatures | 'anything';
  /** The manifest must list at least one of these; needs AuthMode FULL. */
  readonly scopes?: readonly string[];
  /** The lowest authorization mode that may call it; NONE when absent. */
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
  /** What the membrane checks before it calls this method. @throws MissingRule */
  rule(method: string): MethodRule {
    throw new MissingRule(`${this.platformName}.${method}`);
  }
}

/** A platform object whose methods are described by one table: latency, arguments, scopes. */
export abstract class DescribedObject extends PlatformObject {
  /** Every method that a script can call. */
  abstract readonly methods: MethodTable;
  override rule(method: string): MethodRule {
    const rule = Object.hasOwn(this.methods, method) ? this.methods[method] : undefined;
    return rule ?? super.rule(method);
  }
}

/** A platform object on which a script may set properties of its own, as on an HTML template. */
export abstract class OpenPlatformObject extends DescribedObject {
  /** What the script has set, by name; values stay in the script's realm. */
  readonly assigned = new Map<string, unknown>();
}
