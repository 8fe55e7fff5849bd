// A fresh JavaScript world for one execution, with only what Apps Script has: the one place that
// knows node's vm.
import { types } from 'node:util';
import { promiseHooks } from 'node:v8';
import { type Context, compileFunction, createContext, Script } from 'node:vm';
import { COUNTER } from './count-turns';
import { lackingIn } from './partial-answer';
import { PlatformObject } from './platform-object';
import { REALM_PRELUDE, type RealmHost, type RealmMakers } from './realm-prelude';
import type { ScriptProject } from './script-project';
import { zoneName, zoneOffset } from './zone-offset';

const ENTRY_KEY = Symbol.for('emulator.entry');
const ANSWER_KEY = Symbol.for('emulator.answer');
const counter = new Script(`let ${COUNTER} = 0;`, { filename: 'emulator:counter' });
const prelude = new Script(REALM_PRELUDE, { filename: 'emulator:prelude' });
const entry = new Script("globalThis[Symbol.for('emulator.entry')]()", {
  filename: 'emulator:entry',
});
const HANDLER_NAME = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
const lookups = new Map<string, Script>();

function lookup(expression: string): Script {
  const known = lookups.get(expression);
  if (known !== undefined) return known;
  const made = new Script(expression, { filename: 'emulator:lookup' });
  lookups.set(expression, made);
  return made;
}

/** How an entry function ended. "endless" = the real-time limit was reached. */
export type Ending =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'thrown'; readonly error: unknown }
  | { readonly kind: 'endless' };

export interface RealmMembrane {
  readonly wrap: (value: PlatformObject) => object;
  readonly refuse: (member: string) => never;
}

export interface RealmTime {
  readonly now: () => number;
  /** Lets a step of computing take its time; null where computing takes none. */
  readonly spendComputing: (() => Error | null) | null;
}

export class Realm {
  readonly #context: Context;
  readonly #project: ScriptProject;
  readonly #countsComputing: boolean;
  /** Global names that were there before the script: services, and what the prelude replaces. */
  #given: ReadonlySet<string> = new Set();
  readonly makers: RealmMakers;

  /** @param membrane gives the proxies of platform objects, and refuses what is not emulated */
  constructor(project: ScriptProject, time: RealmTime, membrane: RealmMembrane) {
    this.#project = project;
    this.#countsComputing = time.spendComputing !== null;
    // Promise jobs run after each evaluation, as on the platform: no event loop (platform §1.4).
    this.#context = createContext({}, { microtaskMode: 'afterEvaluate' });
    const fileNames = new Set(project.files.map((file) => file.name));
    const zone = project.manifest.timeZone;
    const host: RealmHost = {
      now: time.now,
      spendComputing: time.spendComputing ?? (() => null),
      zone,
      offsetAt: (instant) => zoneOffset(instant, zone),
      zoneName: (instant) => zoneName(instant, zone),
      isPlatformObject: (value) => value instanceof PlatformObject,
      isDate: types.isDate,
      isPlain,
      plainPrototype: Object.prototype,
      wrap: (value) => membrane.wrap(value as PlatformObject),
      lackingIn,
      refuse: (member) => membrane.refuse(member),
      answerKey: ANSWER_KEY,
      isScriptFile: (fileName) => fileName !== null && fileNames.has(fileName),
      entryKey: ENTRY_KEY,
    };
    this.makers = prelude.runInContext(this.#context)(host);
  }
  /** Defines a service as an enumerable property of the global object (platform §1.1). */
  define(name: string, value: object): void {
    this.#context[name] = value;
  }
  /** Evaluates every file in order, then runs one entry; promise jobs are drained at the end. */
  evaluateFiles(timeout: number | null): Ending {
    this.#given = new Set(Object.getOwnPropertyNames(this.#context));
    if (this.#countsComputing) counter.runInContext(this.#context);
    const files = this.#countsComputing ? this.#project.countingFiles : this.#project.files;
    return this.#bounded(() => {
      for (const file of files) file.compiled.runInContext(this.#context, watched(timeout));
      return { kind: 'value', value: undefined };
    });
  }
  /**
   * The function that a handler name ("tick", "menu.item") names; null when there is none. Only
   * what the script has made counts, nothing that its language or the platform has put there.
   */
  find(name: string): ((...args: readonly unknown[]) => unknown) | null {
    const [root = '', ...members] = HANDLER_NAME.test(name) ? name.split('.') : [];
    let found = this.#isOfScript(root) ? this.#global(root) : undefined;
    for (const member of members)
      found = Object.hasOwn(Object(found), member) ? Object(found)[member] : undefined;
    return typeof found === 'function' ? (found as (...args: readonly unknown[]) => unknown) : null;
  }
  /** The context has the properties of the global object, not what let, const and class declare. */
  #isOfScript(name: string): boolean {
    if (name === '' || name === 'this') return false;
    if (Object.hasOwn(this.#context, name)) return !this.#given.has(name);
    return !lookup(`'${name}' in globalThis`).runInContext(this.#context);
  }
  #global(name: string): unknown {
    try {
      return lookup(`typeof ${name} === 'undefined' ? undefined : ${name}`).runInContext(
        this.#context,
      );
    } catch {
      return undefined;
    }
  }
  /** Runs a function of the realm and awaits what it returns, as far as promise jobs go. */
  enter(run: () => unknown, timeout: number | null): Ending {
    let ending: Ending = { kind: 'value', value: undefined };
    this.makers.prepareEntry(run, {
      value: (value) => {
        ending = { kind: 'value', value };
      },
      thrown: (error) => {
        ending = { kind: 'thrown', error };
      },
    });
    return this.#bounded(() => {
      entry.runInContext(this.#context, watched(timeout));
      return ending;
    });
  }
  /** Compiles code into a function of this realm. */
  compile(code: string, parameters: readonly string[]): (...args: unknown[]) => unknown {
    return compileFunction(code, [...parameters], {
      parsingContext: this.#context,
    }) as (...args: unknown[]) => unknown;
  }
  #bounded(run: () => Ending): Ending {
    try {
      // A promise hook takes longer to install than many executions take to run.
      return this.#project.mayPromise ? withSilentRejections(run) : run();
    } catch (error) {
      return isRealTimeLimit(error) ? { kind: 'endless' } : { kind: 'thrown', error };
    }
  }
}

const watched = (timeout: number | null) => (timeout === null ? {} : { timeout });

function isRealTimeLimit(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** Whether a value is an object literal of any realm, or an answer that a service gave as one. */
export function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return true;
  return Object.hasOwn(prototype, ANSWER_KEY);
}

const nothing = () => {};

/**
 * Runs a piece of a script. Rejected promises that nobody awaits are silent on the platform
 * (platform §1.4); in Node they would end the process.
 */
function withSilentRejections<Result>(run: () => Result): Result {
  const settled: Promise<unknown>[] = [];
  const stop = promiseHooks.onSettled((promise) => settled.push(promise));
  try {
    return run();
  } finally {
    stop();
    // The promises belong to the realm; the host's `then` works on those of any realm.
    for (const promise of settled) Promise.prototype.then.call(promise, nothing, nothing);
  }
}
