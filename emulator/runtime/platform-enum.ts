// Values of the platform's enums: they compare by identity and turn into their names.

export class PlatformEnum {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
    Object.freeze(this);
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  compareTo(other: PlatformEnum): number {
    return this.#ordinal - other.ordinal();
  }
  toString(): string {
    return this.#name;
  }
  /** `JSON.stringify(value)` gives the name (platform §1.1). */
  toJSON(): string {
    return this.#name;
  }
}

/** An enum: its values by name. */
export type EnumType = Readonly<Record<string, PlatformEnum>>;

const enumTypes = new WeakSet<object>();

/** Whether a value is a whole enum, such as `ScriptApp.AuthMode`. */
export const isEnumType = (value: object): boolean => enumTypes.has(value);

/** An enum with the given value names, in order. */
export function platformEnum<Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, PlatformEnum>> {
  const entries = names.map((name, ordinal) => [name, new PlatformEnum(name, ordinal)]);
  const type = Object.freeze(Object.fromEntries(entries));
  enumTypes.add(type);
  return type as Readonly<Record<Name, PlatformEnum>>;
}
