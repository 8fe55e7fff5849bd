// How google.script.run serializes arguments and results (platform §5.3).
import { types } from 'node:util';
import { withoutCounting } from './count-turns';
import { isPlain } from './realm';

/** Thrown in the page, before anything reaches the script. */
export class IllegalPageArgument extends Error {
  override readonly name = 'IllegalPageArgument';
  readonly code = 'illegal-page-argument';
  constructor(readonly property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/** Copies the arguments of a page; a value that cannot be serialized throws IllegalPageArgument. */
export function fromPage(args: readonly unknown[]): readonly unknown[] {
  return args.map((value, index) => copyFromPage(value, String(index)));
}

function copyFromPage(value: unknown, property: string): unknown {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'number':
    case 'boolean':
    case 'string':
      return value;
    case 'object':
      break;
    default:
      throw new IllegalPageArgument(property);
  }
  if (value === null) return null;
  if (Array.isArray(value)) {
    return value.map((member, index) => copyFromPage(member, String(index)));
  }
  if (!isPlain(value)) throw new IllegalPageArgument(property);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copyFromPage(member, key)]),
  );
}

/** A result as the page gets it; `failed` where the platform answers with a server error. */
type PageResult =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };

const NOTHING: PageResult = { kind: 'value', value: undefined };

class Unserializable extends Error {
  constructor(readonly result: PageResult) {
    super('The value cannot cross to the page.');
  }
}

/**
 * A Date or a service object anywhere makes the whole result undefined, with success; Map, Set,
 * RegExp and boxed values become {}; a function its source; a Uint8Array fails at the server.
 *
 * @param isService whether a value is the proxy of a platform object
 */
export function toPage(value: unknown, isService: (value: object) => boolean): PageResult {
  try {
    return { kind: 'value', value: copyToPage(value, isService, new Set()) };
  } catch (error) {
    if (error instanceof Unserializable) return error.result;
    throw error;
  }
}

function copyToPage(
  value: unknown,
  isService: (value: object) => boolean,
  above: ReadonlySet<object>,
): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') return withoutCounting(Function.prototype.toString.call(value));
  if (typeof value === 'symbol' || typeof value === 'bigint') return refuse(typeof value);
  if (typeof value !== 'object') return value;
  if (isService(value) || types.isDate(value)) throw new Unserializable(NOTHING);
  if (types.isUint8Array(value)) return refuse('Uint8Array');
  // A structure that contains itself cannot be copied; taken like a service object. Not measured.
  if (above.has(value)) throw new Unserializable(NOTHING);
  const within = new Set(above).add(value);
  // Array.from, since `value.map` would make an array of the script's realm and keep it alive.
  if (Array.isArray(value)) {
    return Array.from(value, (member: unknown) => copyToPage(member, isService, within));
  }
  if (types.isBoxedPrimitive(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copyToPage(member, isService, within)]),
  );
}

/** The platform's own wording is not recorded anywhere (platform §5.3 says "server error text"). */
function refuse(type: string): never {
  throw new Unserializable({
    kind: 'failed',
    message: `A value of type ${type} cannot be returned to the page.`,
  });
}
