// The membrane between a script and the emulated platform: a script sees each platform object through
// one proxy per execution, and every method call passes the execution's checks.
import { types } from 'node:util';
import { isEnumType } from './platform-enum';
import { ExecutionEnded, isDefect, NotEmulated, PlatformError } from './platform-error';
import {
  type CallTraits,
  type MethodRule,
  OpenPlatformObject,
  PlatformObject,
} from './platform-object';
import { isPlain, type Realm } from './realm';

/** What the membrane reports to the execution. */
export interface CallGuard {
  /**
   * Meters the call and checks that it may happen; throws what the script is to see.
   * @param declared how many parameters the method declares
   * @returns what the script is to see instead of the answer, once the call has taken effect
   */
  readonly beforeCall: (
    rule: MethodRule,
    call: CallTraits,
    args: readonly unknown[],
    declared: number,
  ) => Error | null;
  readonly missed: (member: string) => void;
  /** A mistake of the emulator itself, to be thrown at the host once the script has ended. */
  readonly defect: (error: unknown) => void;
}

type PlatformMethod = (...args: readonly unknown[]) => unknown;

export class ProxyMembrane {
  readonly #guard: CallGuard;
  readonly #proxies = new WeakMap<PlatformObject, object>();
  readonly #targets = new WeakMap<object, PlatformObject>();
  #realm: Realm | null = null;

  constructor(guard: CallGuard) {
    this.#guard = guard;
  }
  /** The realm and the membrane need each other; the realm is made second. */
  openTo(realm: Realm): void {
    this.#realm = realm;
  }
  get #makers() {
    if (this.#realm === null) throw new NotEmulated('a service before the realm');
    return this.#realm.makers;
  }
  /** The proxy of a platform object: the same one each time within an execution. */
  readonly wrap = (object: PlatformObject): object => {
    const known = this.#proxies.get(object);
    if (known !== undefined) return known;
    const proxy = new Proxy(this.#makers.bare(), new PlatformHandler(object, this, this.#makers));
    this.#proxies.set(object, proxy);
    this.#targets.set(proxy, object);
    return proxy;
  };
  /** The platform object that a proxy stands for, or null for any other value. */
  unwrap(value: object): PlatformObject | null {
    return this.#targets.get(value) ?? null;
  }
  /** Copies a value of the script for a service; proxies become their platform objects. */
  readonly copyOut = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const object = this.#targets.get(value);
    if (object !== undefined) return object;
    // By hand, and the usual kinds first: whole tables of cells pass through here. `value.map` would
    // make an array of the script's realm and keep that alive.
    if (Array.isArray(value)) {
      const copy: unknown[] = new Array(value.length);
      for (let index = 0; index < copy.length; index++) copy[index] = this.copyOut(value[index]);
      return copy;
    }
    if (isPlain(value)) {
      const copy: Record<string, unknown> = {};
      for (const key of Object.keys(value)) copy[key] = this.copyOut(Reflect.get(value, key));
      return copy;
    }
    if (types.isDate(value)) return new Date(value.getTime());
    return types.isTypedArray(value) ? Array.from(value as ArrayLike<unknown>) : value;
  };
  /** An enum as a script sees it: a member that it does not have throws. */
  wrapEnum(name: string, type: object): object {
    const refuse = (key: string): never => this.refuse(`${name}.${key}`);
    return new Proxy(this.#makers.copyIn(type) as object, {
      get: (target, key) =>
        typeof key === 'symbol' || key in target || LANGUAGE_NAMES.has(key)
          ? Reflect.get(target, key)
          : refuse(key),
      set: (_target, key) => refuse(`${String(key)} =`),
    });
  }
  /** Records that a member is not emulated, and throws NotEmulated in the script. */
  refuse(member: string): never {
    throw this.#asScriptError(new NotEmulated(member));
  }
  /** Calls a method of a platform object on the script's behalf. */
  call(object: PlatformObject, name: string, method: PlatformMethod, given: readonly unknown[]) {
    const args = Array.from(given, this.copyOut);
    try {
      const { isData = false, ms = 0 } = object.traits(name, args);
      const call = {
        service: object.service,
        method: `${object.platformName}.${name}`,
        isData,
        ms,
      };
      const lost = this.#guard.beforeCall(object.rule(name), call, args, method.length);
      const answer = method.apply(object, args);
      if (lost !== null) throw lost;
      // A void method gives null [GF].
      return answer === undefined ? null : this.#makers.copyIn(answer);
    } catch (error) {
      throw this.#asScriptError(error);
    }
  }
  #asScriptError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    if (error instanceof NotEmulated) this.#guard.missed(error.member);
    else if (isDefect(error)) this.#guard.defect(error);
    const ours = error instanceof ExecutionEnded || error instanceof PlatformError;
    const name = error.name === 'Error' && !ours ? 'Exception' : error.name;
    const made = this.#makers.error(name, error.message);
    // What an advanced service refuses carries the API's own answer.
    if ('details' in error) Object.assign(made, { details: this.#makers.copyIn(error.details) });
    return made;
  }
}

const CONSTANT_NAME = /^[A-Z]/;
/** Asked by the language itself (await, JSON, template strings), never by a person. */
const LANGUAGE_NAMES = new Set(['then', 'toJSON']);

class PlatformHandler implements ProxyHandler<object> {
  readonly #object: PlatformObject;
  readonly #membrane: ProxyMembrane;
  readonly #makers: Realm['makers'];
  readonly #members = new Map<string, unknown>();

  constructor(object: PlatformObject, membrane: ProxyMembrane, makers: Realm['makers']) {
    this.#object = object;
    this.#membrane = membrane;
    this.#makers = makers;
  }
  get(target: object, key: string | symbol): unknown {
    if (typeof key === 'symbol') return undefined;
    if (this.#object instanceof OpenPlatformObject && this.#object.assigned.has(key)) {
      return this.#object.assigned.get(key);
    }
    if (!this.#members.has(key)) this.#members.set(key, this.#member(target, key));
    return this.#members.get(key);
  }
  set(_target: object, key: string | symbol, value: unknown): boolean {
    if (typeof key === 'symbol' || !(this.#object instanceof OpenPlatformObject)) {
      return this.#membrane.refuse(`${this.#object.platformName}.${String(key)} =`);
    }
    this.#object.assigned.set(key, value);
    return true;
  }
  /** `in` finds what is emulated; it cannot say of anything else that it is not there. */
  has(target: object, key: string | symbol): boolean {
    return typeof key === 'symbol' ? key in target : this.get(target, key) !== undefined;
  }
  #member(target: object, key: string): unknown {
    const own: unknown = Reflect.get(this.#object, key);
    const isInherited = key in PlatformObject.prototype;
    if (typeof own === 'function' && !isInherited) {
      const method = own as PlatformMethod;
      return this.#makers.method((args) => this.#membrane.call(this.#object, key, method, args));
    }
    if (CONSTANT_NAME.test(key) && typeof own === 'object' && own !== null) {
      return isEnumType(own)
        ? this.#membrane.wrapEnum(`${this.#object.platformName}.${key}`, own)
        : this.#makers.copyIn(own);
    }
    if (key === 'toString') return this.#toString();
    if (LANGUAGE_NAMES.has(key)) return undefined;
    if (key in Object.prototype) return Reflect.get(target, key);
    return this.#membrane.refuse(`${this.#object.platformName}.${key}`);
  }
  #toString(): object {
    const isOwn = this.#object.toString !== Object.prototype.toString;
    return this.#makers.method(() => (isOwn ? this.#object.toString() : this.#object.platformName));
  }
}
