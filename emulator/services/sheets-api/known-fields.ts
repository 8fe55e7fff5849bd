// The fields of the Sheets API that are emulated, as shapes, and the refusal of all others: a field
// that nobody reads would otherwise look as if it had been obeyed.

import { NotEmulated } from '../../runtime/platform-error';
import { RefusedRequest } from './api-error';

/** An object whose keys are data, such as the numbers of columns. */
export class EachField {
  constructor(readonly shape: Shape) {}
}

/** Of this object not all fields are emulated that matter, so a mask may not ask for the whole. */
export class InParts {
  constructor(readonly fields: Fields) {}
}

interface Fields {
  readonly [field: string]: Shape;
}

/** `true` is a value of whatever form. A list has the shape of its members. */
export type Shape = true | EachField | InParts | Fields;

/** A shape that names only fields of `T`. */
export type ShapeOf<T> =
  | true
  | EachField
  | InParts
  | { readonly [Field in keyof Member<T>]?: ShapeOf<Member<T>[Field]> };

type Member<T> = NonNullable<T> extends readonly (infer One)[] ? NonNullable<One> : NonNullable<T>;

/**
 * Throws NotEmulated for the first field that the shape does not have; whether the API has it is
 * not known here. @param method such as "Sheets.Spreadsheets.get"
 */
export function demandKnown(method: string, given: unknown, shape: Shape): void {
  const unknown = unknownField(given, shape);
  if (unknown !== null) throw new NotEmulated(`${method} ${unknown}`);
}

/** Its path; put together only once there is one, since rows of cells pass through here. */
function unknownField(given: unknown, shape: Shape): string | null {
  if (shape === true || typeof given !== 'object' || given === null) return null;
  if (Array.isArray(given)) {
    for (let index = 0; index < given.length; index++) {
      const within = unknownField(given[index], shape);
      if (within !== null) return `${index}.${within}`;
    }
    return null;
  }
  for (const name of Object.keys(given)) {
    const value: unknown = Reflect.get(given, name);
    if (value === undefined) continue;
    const next = shapeOf(shape, name);
    if (next === undefined) return name;
    const within = unknownField(value, next);
    if (within !== null) return `${name}.${within}`;
  }
  return null;
}

function shapeOf(shape: Exclude<Shape, true>, name: string): Shape | undefined {
  if (shape instanceof EachField) return shape.shape;
  const fields = shape instanceof InParts ? shape.fields : shape;
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** "a(b,c.d),e" as "a.b", "a.c.d" and "e". */
export function flattened(fields: string): readonly string[] {
  checkBrackets(fields);
  const names: string[] = [];
  const above: string[] = [];
  for (const [, name = '', sign = ''] of fields.matchAll(/([^(),]*)([(),]|$)/g)) {
    if (sign === '(') above.push(name);
    else if (name !== '') names.push([...above, name].join('.'));
    if (sign === ')') above.pop();
  }
  return names;
}

function checkBrackets(fields: string): void {
  let depth = 0;
  for (const letter of fields) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0 || fields.trim() === '')
    throw new RefusedRequest(400, `Request contains an invalid argument: fields "${fields}".`);
}

/** Throws for a mask of an answer that names what no emulated answer has. */
export function demandKnownMask(fields: string, shape: Shape): void {
  for (const path of flattened(fields)) {
    // As a report quotes it: ringo380/claude-google-sheets-mcp#4.
    if (/\s/.test(path))
      throw new RefusedRequest(
        400,
        `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
      );
    demandKnownPath(path.split(/[./]/), shape);
  }
}

function demandKnownPath(path: readonly string[], whole: Shape): void {
  let shape: Shape = whole;
  for (const [depth, name] of path.entries()) {
    if (name === '*') return;
    const next: Shape | undefined = shape === true ? undefined : shapeOf(shape, name);
    if (next === undefined)
      throw new NotEmulated(`field mask "${path.slice(0, depth + 1).join('.')}"`);
    shape = next;
  }
  if (shape instanceof InParts)
    throw new NotEmulated(`field mask "${path.join('.')}", known in parts only`);
}
