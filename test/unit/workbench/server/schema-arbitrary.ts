// Values that a valibot schema takes, made from the schema itself, so that a new command is tried
// without anybody adding it to a table.

import fc from 'fast-check';
import { type GenericSchema, is } from 'valibot';

/** The kinds of schema that the workbench's protocol is made of. */
interface SchemaNode extends GenericSchema {
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

const MOST_ITEMS = 3;

export function valueFor<Output>(schema: GenericSchema<unknown, Output>): fc.Arbitrary<Output> {
  return (made(schema as SchemaNode) as fc.Arbitrary<Output>).filter((value) => is(schema, value));
}

function made(schema: SchemaNode): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'literal':
      return fc.constant(schema.literal);
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []));
    case 'variant':
      return fc.oneof(...(schema.options ?? []).map((option) => made(option as SchemaNode)));
    case 'nullable':
      return fc.option(part(schema.wrapped));
    case 'boolean':
      return fc.boolean();
    case 'string':
      return fc.string({ maxLength: Math.min(bound(schema, 'max_length', 40), 40) });
    case 'number': {
      const least = bound(schema, 'min_value', Number.MIN_SAFE_INTEGER);
      const most = bound(schema, 'max_value', Number.MAX_SAFE_INTEGER);
      const near = Math.min(most, Math.max(least, 0) + 40);
      // Mostly small, as rows and columns are; now and then at its limits.
      return fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: Math.max(least, 0), max: near }) },
        { weight: 1, arbitrary: fc.constantFrom(least, most) },
        { weight: 1, arbitrary: fc.integer({ min: least, max: most }) },
      );
    }
    case 'array':
      return fc.array(part(schema.item), {
        minLength: bound(schema, 'min_length', 0),
        maxLength: MOST_ITEMS,
      });
    case 'unknown':
      return fc.jsonValue();
    case 'strict_object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.entries ?? {}).map(([key, entry]) => [key, made(entry)]),
        ),
        { noNullPrototype: true },
      );
    default:
      throw new Error(`Nobody has said how to make a value of ${schema.type}.`);
  }
}

function part(schema: SchemaNode | undefined): fc.Arbitrary<unknown> {
  if (schema === undefined) throw new Error('The schema has no such part.');
  return made(schema);
}

function bound({ pipe = [] }: SchemaNode, type: string, otherwise: number): number {
  const found = pipe.find((action) => action.type === type)?.requirement;
  return typeof found === 'number' ? found : otherwise;
}

/** The place of every member of a value, its own place first. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, member]) =>
      placesIn(member).map((place) => [key, ...place]),
    ),
  ];
}

function changed(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  const inside = (value as Readonly<Record<string, unknown>>)[key];
  const member = changed(inside, rest, part);
  if (Array.isArray(value))
    return value.map((own: unknown, at) => (String(at) === key ? member : own));
  return Object.fromEntries(
    Object.entries(value as object)
      .map(([name, own]): [string, unknown] => [name, name === key ? member : own])
      .filter(([, own]) => own !== GONE),
  );
}

const GONE = Symbol('gone');
/** What stands in the place of a member that is not as it should be. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(GONE, null, -1, 0.5, 1e300, '__proto__', '', {}, [], [[]], true),
  fc.constantFrom<unknown>({ constructor: 1 }, JSON.parse('{"__proto__":1}'), 'x'.repeat(200_000)),
  fc.jsonValue(),
);

/** Values that the schema does not take: a good one with one member lost, exchanged or added. */
export function wrongFor(schema: GenericSchema): fc.Arbitrary<unknown> {
  const spoilt = valueFor(schema).chain((value) =>
    fc
      .tuple(fc.constantFrom(...placesIn(value)), strange)
      .filter(([place, part]) => place.length > 0 || part !== GONE)
      .map(([place, part]) => changed(value, place, part)),
  );
  const grown = fc
    .tuple(valueFor(schema), fc.constantFrom('more', 'constructor', 'toString'))
    .map(([value, member]) => ({ ...(value as object), [member]: 1 }));
  return fc.oneof({ weight: 9, arbitrary: spoilt }, grown).filter((value) => !is(schema, value));
}
