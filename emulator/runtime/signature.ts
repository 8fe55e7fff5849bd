// Checks arguments against the parameter lists of a method, in the platform's own words.
import { types } from 'node:util';
import { type EnumType, PlatformEnum } from './platform-enum';
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
      kinds.every((kind, index) => fitsKind(kind, given[index] ?? null)),
  );
  if (fits) return;
  // A list in the place of bytes is told apart [GF], whose tests look at the first words only.
  const isNoBytes = (kinds: Signatures[number]): boolean =>
    kinds.some((kind, index) => kind === 'bytes' && Array.isArray(given[index]));
  if (signatures.some(isNoBytes)) throw new PlatformError('Cannot convert Array to (class)[].');
  throw mismatch(call, given);
}

/** Refuses more arguments than a method declares, in the same words. */
export function checkCount(call: string, args: readonly unknown[], declared: number): void {
  if (args.length <= declared) return;
  const given = withoutTrailingUndefined(args);
  if (given.length > declared) throw mismatch(call, given);
}

function mismatch(call: string, given: readonly unknown[]): PlatformError {
  const shown = given.map(shownType).join(',');
  return new PlatformError(
    `The parameters (${shown}) don't match the method signature for ${call}.`,
  );
}

function fitsKind(kind: ParameterKind | EnumType, value: unknown): boolean {
  return typeof kind === 'string'
    ? accepts[kind](value)
    : value instanceof PlatformEnum && Object.values(kind).includes(value);
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
