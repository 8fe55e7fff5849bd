// Base class of SpreadsheetApp and its objects.

import {
  DescribedObject,
  type MethodRule,
  type MethodTraits,
  type Signatures,
} from '../../runtime/platform-object';
import { checkSignature } from '../../runtime/signature';
import { BUFFERED_WRITE_MS, PROPERTY_MS, STRUCTURE_MS } from '../latency';
import type { ScriptRun } from './script-run';

/** Its state is keyed by this symbol: a script reaches named members only. */
export const RUN: unique symbol = Symbol('run');
export const CELLS_READ: unique symbol = Symbol('cells read');

/** How a method counts and what it costs. Reading what is already loaded costs nothing. */
export const IN_HAND: MethodTraits = {};
export const WRITE: MethodTraits = { isData: true, ms: BUFFERED_WRITE_MS };
export const STRUCTURE: MethodTraits = { isData: true, ms: STRUCTURE_MS };
export const PROPERTY: MethodTraits = { isData: true, ms: PROPERTY_MS };
/** Its milliseconds depend on the cells and on what is buffered. */
export const READ: MethodTraits = { isData: true };

export abstract class SpreadsheetObject extends DescribedObject {
  readonly service = 'SpreadsheetApp';
  readonly [RUN]: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this[RUN] = run;
  }

  /** No spreadsheet before the user has enabled the add-on in the file (platform §3.2). */
  override rule(method: string): MethodRule {
    return { from: 'LIMITED', ...super.rule(method) };
  }

  override traits(method: string, args: readonly unknown[]): MethodTraits {
    const rule = super.traits(method, args);
    if (rule.isData !== true || rule.ms !== undefined) return rule;
    return { isData: true, ms: this[RUN].queue.readMs(this[CELLS_READ](method)) };
  }

  /** How many cells a read of this method fetches. */
  [CELLS_READ](_method: string): number {
    return 1;
  }
}

/** Refuses arguments that fit no overload, in the platform's words (platform §4.2 [GF]). */
export function demand(
  object: SpreadsheetObject,
  method: string,
  args: readonly unknown[],
  signatures: Signatures,
): void {
  checkSignature(`SpreadsheetApp.${object.platformName}.${method}`, args, signatures);
}
