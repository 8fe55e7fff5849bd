// Checks arguments against the parameter lists of a method, in the platform's own words.
import { types } from 'node:util';
import { PlatformEnum } from './platform-enum';
import { PlatformError } from './platform-error';
import { type ParameterKind, PlatformObject, type Signatures } from './platform-object';

const accepts: Readonly<Record<ParameterKind, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  text: (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
  number: (value) => typeof value === 'number',
  integer: (value) => typeof value === 'number' && Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => types.isDate(value),
  object: (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && !types.isDate(value),
  bytes: (value) => Array.isArray(value) && value.every((byte) => Number.isInteger(byte)),
  enum: (value) => value instanceof PlatformEnum,
  any: () => true,
};

/**
 * Throws `The parameters (…) don't match the method signature for X.y.` unless the arguments fit
 * one of the overloads (platform §6.2 [GF]).
 */
export function checkSignature(
  call: string,
  args: readonly unknown[],
  signatures: Signatures,
): void {
  const given = withoutTrailingUndefined(args);
  const fits = signatures.some(
    (kinds) =>
      kinds.length === given.length &&
      kinds.every((kind, index) => accepts[kind](given[index] ?? null)),
  );
  if (!fits) {
    throw new PlatformError(
      `The parameters (${given.map(shownType).join(',')}) don't match the method signature for ${call}.`,
    );
  }
}

function withoutTrailingUndefined(args: readonly unknown[]): readonly unknown[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) length -= 1;
  return args.slice(0, length);
}

function shownType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `${shownType(value[0])}[]`;
  if (value instanceof PlatformObject) return `${value.service}.${value.platformName}`;
  return typeof value === 'object' ? '(class)' : typeof value;
}
