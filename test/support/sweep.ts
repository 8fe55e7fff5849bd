// Has something go wrong before every single call of what a school does, and looks what becomes of it.
import type { Fault } from '../../emulator/runtime/faults';
import type { CallTraits } from '../../emulator/runtime/platform-object';
import type { Workbook } from '../../emulator/spreadsheet/workbook';
import type { AddonHarness, HarnessOptions } from '../../workbench/harness/addon-harness';
import { noteSweep } from './sweep-notes';

export interface CrashSweep {
  /** The school just before; it stays as it is. */
  readonly start: AddonHarness;
  /** What is cut off. */
  readonly act: (addon: AddonHarness) => unknown;
  /** What happens from the fault on. */
  readonly goOn: (addon: AddonHarness, call: number) => void;
  /** What is wrong afterwards; nothing when all is well. */
  readonly judge: (addon: AddonHarness, call: number) => readonly string[];
  readonly platform?: Partial<HarnessOptions>;
  /** Whether what an end before this call has left is judged; always when absent. */
  readonly takes?: (call: number, outcome: number) => boolean;
}

export interface FaultSweep extends Omit<CrashSweep, 'takes'> {
  /**
   * Another execution at the same time is an `interleave` whose act runs one.
   * @param addon the copy on which this fault strikes @param call which call it is, from 1
   */
  readonly fault: (addon: AddonHarness, call: number) => Fault;
  /** What is wrong right after the act; asked for every call, also where the rest is known. */
  readonly check?: (addon: AddonHarness, call: number) => readonly string[];
  /** Which calls get their turn; all when absent. */
  readonly takes?: (call: number, traits: CallTraits) => boolean;
  /** As what it is counted in the table, where a file has several kinds. */
  readonly kind?: string;
  /** At most so many of these, evenly spread. */
  readonly most?: number;
}

/**
 * A change that a person makes in the grid can as well be made after a call that does not reach the
 * grid: what it does before emails, locks and properties, it does before the next call that does.
 */
export const reachesGrid = (_: number, { service }: CallTraits): boolean =>
  service === 'SpreadsheetApp' || service === 'Sheets';

export interface SweepResult {
  /** Calls before which a fault has struck. */
  readonly points: number;
  /** How many different schools the faults have left. */
  readonly outcomes: number;
  /** "call 17: …" */
  readonly flaws: readonly string[];
}

/**
 * Ends the act before every call of it. One run is enough: before each call the school stands as the
 * end would leave it. Where the call before has changed nothing, the end before this one leaves what
 * the end before that one left, and has been judged already.
 */
export function sweepCrashes(sweep: CrashSweep): SweepResult {
  const { start, act, goOn, judge, platform, takes = () => true } = sweep;
  const addon = start.copy(platform);
  const flaws: string[] = [];
  let [points, outcomes, judged] = [0, 0, 0];
  let last: AddonHarness | null = null;
  const stop = addon.script.watch(() => {
    points += 1;
    if (last !== null && standsAs(addon, last)) return;
    last = addon.copy();
    outcomes += 1;
    if (!takes(points, outcomes)) return;
    judged += 1;
    const left = last.copy();
    goOn(left, points);
    flaws.push(...judge(left, points).map((flaw) => `call ${points}: ${flaw}`));
  });
  act(addon);
  stop();
  noteSweep({ points, outcomes: judged, calls: points });
  return { points, outcomes, flaws };
}

/**
 * Has another fault strike before every call: what the script does about it needs a run of its own
 * for each. What follows is judged once for all runs that leave the same school.
 */
export function sweepFaults(sweep: FaultSweep): SweepResult {
  const {
    act,
    fault,
    goOn,
    judge,
    check,
    takes = () => true,
    most = Number.POSITIVE_INFINITY,
  } = sweep;
  const start = sweep.start.copy(sweep.platform);
  const flaws: string[] = [];
  const judged: { readonly left: AddonHarness; readonly found: readonly string[] }[] = [];
  let points = 0;
  const calls = placesOf(start, act).map((place, index) => ({ ...place, call: index + 1 }));
  const taken = spread(
    calls.filter(({ call, traits }) => takes(call, traits)),
    most,
  );
  for (const { call, execution, moment } of taken) {
    const addon = start.copy();
    const armed = addon.script.arm(fault(addon, call), moment, execution);
    act(addon);
    if (!armed.struck) flaws.push(`call ${call}: never came, though a rehearsal had it`);
    points += 1;
    const seen = check?.(addon, call) ?? [];
    let known = judged.find(({ left }) => standsAs(addon, left));
    if (known === undefined) {
      const left = addon.copy();
      goOn(addon, call);
      known = { left, found: judge(addon, call) };
      judged.push(known);
    }
    flaws.push(...[...seen, ...known.found].map((flaw) => `call ${call}: ${flaw}`));
  }
  noteSweep({ points, outcomes: judged.length, calls: calls.length, kind: sweep.kind });
  return { points, outcomes: judged.length, flaws };
}

const spread = <Item>(items: readonly Item[], most: number): readonly Item[] => {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};

/** The calls of an act in their order; everything is repeatable, so a rehearsal tells. */
export const callsOf = (
  start: AddonHarness,
  act: (addon: AddonHarness) => unknown,
): readonly CallTraits[] => placesOf(start, act).map(({ traits }) => traits);

interface CallPlace {
  readonly traits: CallTraits;
  /** The ordinal of the execution that makes the call; an act may have several. */
  readonly execution: number;
  /** Which call of that execution it is, from 1. */
  readonly moment: number;
}

function placesOf(
  start: AddonHarness,
  act: (addon: AddonHarness) => unknown,
): readonly CallPlace[] {
  const addon = start.copy();
  const places: CallPlace[] = [];
  addon.script.watch(({ traits }) => {
    const execution = addon.script.state.executions;
    const last = places.at(-1);
    const moment = last?.execution === execution ? last.moment + 1 : 1;
    places.push({ traits, execution, moment });
  });
  act(addon);
  return places;
}

/** Whether two schools that come from the same one are alike in all but the time and its meters. */
export function standsAs(one: AddonHarness, other: AddonHarness): boolean {
  const mails = one.script.state.outbox;
  const others = other.script.state.outbox;
  return (
    mails.length === others.length &&
    mails.every((mail, index) => sameMail(mail, others[index])) &&
    stateText(one) === stateText(other) &&
    sameBooks(one.documents.all(), other.documents.all())
  );
}

/** Copies of a school share the emails that had gone out before. */
const sameMail = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function stateText(addon: AddonHarness): string {
  const { now: _, outbox: __, quotas, ...state } = addon.script.state;
  const meters = Object.entries(quotas).map(([email, used]) => [
    email,
    { ...used, 'trigger runtime': null, 'property operations': null },
  ]);
  return JSON.stringify([state, meters]);
}

const sameBooks = (books: readonly Workbook[], others: readonly Workbook[]): boolean =>
  books.length === others.length &&
  books.every((book, index) => {
    const other = others[index];
    return other !== undefined && sameBook(book, other);
  });

const sameBook = (one: Workbook, other: Workbook): boolean =>
  traitsText(one) === traitsText(other) &&
  one.sheets.every((sheet, index) => {
    const twin = other.sheets[index];
    return twin !== undefined && sheet.hasSameCells(twin);
  });

const traitsText = (book: Workbook): string =>
  JSON.stringify([
    book.id,
    book.name,
    book.owner,
    book.sharing.sharedWith,
    book.sharing.viewers,
    book.metadata.all(),
    book.protections.all().map(({ editors, ...rest }) => [rest, editors && [...editors]]),
    book.filterViews.all(),
    book.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.hidden,
      sheet.frozenRows,
      sheet.frozenColumns,
      sheet.tabColor,
      sheet.maxRows,
      sheet.maxColumns,
      Array.from({ length: sheet.maxColumns }, (_, column) => sheet.column(column)),
    ]),
  ]);
