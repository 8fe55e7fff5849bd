// Which values google.script.run takes from a page (platform §5.3); the rest throws in the page.

/** Thrown in the page before anything is sent, in the platform's words. */
class IllegalArgument extends Error {
  override readonly name = 'Error';
  readonly code = 'illegal-argument';
  constructor(property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/** The fields of a form by name, or null for anything that is no form element. */
export type ReadForm = (value: object) => Readonly<Record<string, string>> | null;

/**
 * Copies the arguments as they are sent: undefined becomes null; a form element crosses only as
 * the sole argument, as its fields by name.
 * @throws IllegalArgument
 */
export function legalArguments(args: readonly unknown[], readForm: ReadForm): readonly unknown[] {
  const [sole] = args;
  if (args.length === 1 && typeof sole === 'object' && sole !== null) {
    const fields = readForm(sole);
    if (fields !== null) return [fields];
  }
  return args.map((value, index) => legal(value, String(index)));
}

function legal(value: unknown, property: string): unknown {
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
      throw new IllegalArgument(property);
  }
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((member, index) => legal(member, String(index)));
  if (!isPlain(value)) throw new IllegalArgument(property);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, legal(each, key)]));
}

function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
