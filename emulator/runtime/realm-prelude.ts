// The few lines that run inside a fresh realm before the script: its dates, and makers of values that
// belong to the realm, so that `instanceof Array` and the like hold there.
import { SPEND } from './count-turns';
import { DATE_PRELUDE, type DateHost } from './date-prelude';
import type { LackingFields } from './partial-answer';

/** What the prelude asks of the host. */
export interface RealmHost extends DateHost {
  readonly isPlatformObject: (value: object) => boolean;
  readonly isDate: (value: object) => boolean;
  readonly isPlain: (value: object) => boolean;
  /** What object literals of the host inherit from; most of what crosses does. */
  readonly plainPrototype: object;
  readonly wrap: (value: object) => object;
  /** What an answer has at Google and not here; undefined for anything else. */
  readonly lackingIn: (value: object) => LackingFields | undefined;
  /** Throws NotEmulated in the script. */
  readonly refuse: (member: string) => never;
  /** Marks what such an answer inherits from. */
  readonly answerKey: symbol;
  /** Whether a stack frame belongs to a file of the script. */
  readonly isScriptFile: (fileName: string | null) => boolean;
  readonly entryKey: symbol;
  /** Lets a step of computing take its time; the execution's end where it is over. */
  readonly spendComputing: () => Error | null;
}

/** What the prelude gives back. */
export interface RealmMakers {
  /** A copy made of the realm's own arrays, objects and dates; platform objects come wrapped. */
  readonly copyIn: (value: unknown) => unknown;
  readonly error: (name: string, message: string) => Error;
  /** A function of the realm that passes its arguments as one list. */
  readonly method: (call: (args: readonly unknown[]) => unknown) => object;
  readonly bare: () => object;
  readonly prepareEntry: (run: () => unknown, settled: SettledHandlers) => void;
}

interface SettledHandlers {
  readonly value: (value: unknown) => void;
  readonly thrown: (error: unknown) => void;
}

/** Source of a function expression from RealmHost to RealmMakers. */
export const REALM_PRELUDE = `(function (host) {
  'use strict';
  const PlainDate = ${DATE_PRELUDE}(host);

  Object.defineProperty(Error, 'prepareStackTrace', {
    value: (error, frames) =>
      [String(error)]
        .concat(
          frames
            .filter((frame) => host.isScriptFile(frame.getFileName()))
            .map((frame) => {
              const place = frame.getFileName() + ':' + frame.getLineNumber() + ':' + frame.getColumnNumber();
              const name = frame.getFunctionName();
              return name ? '    at ' + name + ' (' + place + ')' : '    at ' + place;
            }),
        )
        .join('\\n'),
    writable: true,
    configurable: true,
  });

  const { defineProperty, getPrototypeOf, keys } = Object;
  const { isArray } = Array;
  const guards = new Map();
  /** Beneath the fields that an answer has: those that it lacks here, which throw. */
  function guardOf(lacking) {
    const known = guards.get(lacking);
    if (known !== undefined) return known;
    const guard = { [host.answerKey]: true };
    for (const field of lacking.fields)
      defineProperty(guard, field, { get: () => host.refuse(lacking.of + '.' + field) });
    guards.set(lacking, guard);
    return guard;
  }
  function copyIn(value) {
    if (typeof value !== 'object' || value === null) return value;
    if (isArray(value)) {
      const copy = [];
      for (let index = 0; index < value.length; index += 1) copy.push(copyIn(value[index]));
      return copy;
    }
    if (getPrototypeOf(value) !== host.plainPrototype) {
      if (host.isPlatformObject(value)) return host.wrap(value);
      if (host.isDate(value)) return new PlainDate(value.getTime());
      if (!host.isPlain(value)) return value;
    }
    const lacking = host.lackingIn(value);
    const copy = lacking === undefined ? {} : Object.create(guardOf(lacking));
    for (const key of keys(value)) {
      // Assigned, it would change what the copy inherits.
      if (key === '__proto__')
        defineProperty(copy, key, { value: copyIn(value[key]), writable: true, enumerable: true, configurable: true });
      else copy[key] = copyIn(value[key]);
    }
    return copy;
  }
  const error = (name, message) => {
    const made = new Error(message);
    defineProperty(made, 'name', { value: name, writable: true, configurable: true });
    return made;
  };
  const spend = () => {
    const ended = host.spendComputing();
    if (ended !== null) throw error(ended.name, ended.message);
    return 0;
  };
  defineProperty(globalThis, '${SPEND}', { value: spend });
  return {
    copyIn,
    bare: () => ({}),
    method: (call) => function (...args) { return call(args); },
    error,
    prepareEntry: (run, settled) => {
      const entry = () => {
        delete globalThis[host.entryKey];
        try {
          const result = run();
          if (result instanceof Promise) {
            // Functions of the realm, so that the job runs in the realm's own queue.
            result.then((value) => settled.value(value), (error) => settled.thrown(error));
          }
          else settled.value(result);
        } catch (error) {
          settled.thrown(error);
        }
      };
      defineProperty(globalThis, host.entryKey, { value: entry, configurable: true });
    },
  };
})`;
