// The door between a script and the emulated platform: it gives each platform object one face per
// execution, and lets every method call pass the execution's checks.
import { types } from 'node:util';
import { OpenPlatformObject } from './open-platform-object';
import { ExecutionEnded, isDefect, NotEmulated, PlatformError } from './platform-error';
import { type CallTraits, type MethodRule, PlatformObject } from './platform-object';
import { isPlain, type Realm } from './realm';

/** What the door reports to the execution. */
export interface Gatekeeper {
  /** Meters the call and checks that it may happen; throws what the script is to see. */
  readonly beforeCall: (rule: MethodRule, call: CallTraits, args: readonly unknown[]) => void;
  readonly missed: (member: string) => void;
  /** A mistake of the workbench itself, to be thrown at the host once the script has ended. */
  readonly defect: (error: Error) => void;
}

type PlatformMethod = (...args: readonly unknown[]) => unknown;

export class Door {
  readonly #gatekeeper: Gatekeeper;
  readonly #faces = new WeakMap<PlatformObject, object>();
  readonly #behind = new WeakMap<object, PlatformObject>();
  #realm: Realm | null = null;

  constructor(gatekeeper: Gatekeeper) {
    this.#gatekeeper = gatekeeper;
  }
  /** The realm and the door need each other; the realm comes second. */
  openTo(realm: Realm): void {
    this.#realm = realm;
  }
  get #makers() {
    if (this.#realm === null) throw new NotEmulated('a service before the realm');
    return this.#realm.makers;
  }
  /** The face of a platform object: the same one each time within an execution. */
  readonly wrap = (object: PlatformObject): object => {
    const known = this.#faces.get(object);
    if (known !== undefined) return known;
    const face = new Proxy(this.#makers.bare(), new Face(object, this, this.#makers));
    this.#faces.set(object, face);
    this.#behind.set(face, object);
    return face;
  };
  /** The platform object behind a face, or null. */
  behind(value: object): PlatformObject | null {
    return this.#behind.get(value) ?? null;
  }
  /** What a service gets of a value of the script: a copy; faces become their objects. */
  readonly copyOut = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const object = this.#behind.get(value);
    if (object !== undefined) return object;
    // Array.from, since `value.map` would make an array of the script's realm and keep it alive.
    if (Array.isArray(value)) return Array.from(value, this.copyOut);
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isTypedArray(value)) return Array.from(value as ArrayLike<unknown>);
    if (!isPlain(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, this.copyOut(member)]),
    );
  };
  /** Tells the execution that a member is not emulated, and throws so in the script. */
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
      this.#gatekeeper.beforeCall(object.rule(name), call, args);
      return this.#makers.copyIn(method.apply(object, args));
    } catch (error) {
      throw this.#asScriptError(error);
    }
  }
  #asScriptError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    if (error instanceof NotEmulated) this.#gatekeeper.missed(error.member);
    else if (isDefect(error)) this.#gatekeeper.defect(error);
    const ours = error instanceof ExecutionEnded || error instanceof PlatformError;
    const name = error.name === 'Error' && !ours ? 'Exception' : error.name;
    const made = this.#makers.error(name, error.message);
    // What an advanced service refuses carries the API's own answer.
    if ('code' in error && typeof error.code === 'number') {
      const details = { code: error.code, message: error.message };
      Object.assign(made, { details: this.#makers.copyIn(details) });
    }
    return made;
  }
}

const CONSTANT_NAME = /^[A-Z]/;
/** Asked by the language itself (await, JSON, template strings), never by a person. */
const LANGUAGE_NAMES = new Set(['then', 'toJSON']);

class Face implements ProxyHandler<object> {
  readonly #object: PlatformObject;
  readonly #door: Door;
  readonly #makers: Realm['makers'];
  readonly #members = new Map<string, unknown>();

  constructor(object: PlatformObject, door: Door, makers: Realm['makers']) {
    this.#object = object;
    this.#door = door;
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
      return this.#door.refuse(`${this.#object.platformName}.${String(key)} =`);
    }
    this.#object.assigned.set(key, value);
    return true;
  }
  #member(target: object, key: string): unknown {
    const own: unknown = Reflect.get(this.#object, key);
    const isInherited = key in PlatformObject.prototype;
    if (typeof own === 'function' && !isInherited) {
      const method = own as PlatformMethod;
      return this.#makers.method((args) => this.#door.call(this.#object, key, method, args));
    }
    if (CONSTANT_NAME.test(key) && own !== undefined) return this.#makers.copyIn(own);
    if (key === 'toString') return this.#toString();
    if (LANGUAGE_NAMES.has(key)) return undefined;
    if (key in Object.prototype) return Reflect.get(target, key);
    return this.#door.refuse(`${this.#object.platformName}.${key}`);
  }
  #toString(): object {
    const isOwn = this.#object.toString !== Object.prototype.toString;
    return this.#makers.method(() => (isOwn ? this.#object.toString() : this.#object.platformName));
  }
}
