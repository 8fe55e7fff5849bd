// Arguments that no page of ours would send: of the wrong kind, of the wrong size, of other children.
import type { Chance } from '../../bundle/import/random-files/chance';
import { children } from './marked-school';

type Json = unknown;

const nested = (levels: number): Json =>
  Array.from({ length: levels }).reduce<Json>(
    (inner, _, level) => (level % 2 ? [inner] : { a: inner }),
    1,
  );
const wide = (count: number): Json =>
  Object.fromEntries(Array.from({ length: count }, (_, each) => [`key${each}`, each]));

const ids: readonly string[] = children.flatMap((child) => [
  ...[child, `${child}-AC1`, `${child}-AF1`, `${child}-G1`, `E${child}`, `C${child}`],
  ...[` ${child}`, `${child}\u200b`, `0${child}`, String(Number(child))],
]);
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const texts = ['', ' ', '\u0000', '\u202e', '=1+1', "'", '*', '.*', '%', 'null', '#N/A', '\ud800'];
const numbers = [0, -1, 1.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 9e15];
const constants: readonly Json[] = [
  ...[null, undefined, true, false, [], {}, [[]], [null], { length: 1 }, { ok: true, value: 1 }],
  ...[...ids, ...names, ...texts, ...numbers],
  ...[ids, [ids], { studentId: '000104' }, { goalId: '000104-AC1' }, { teacher: '' }],
  ...[JSON.parse('{"__proto__":{"role":"specialist"}}'), { toString: 'x' }, { constructor: {} }],
];
const large: readonly Json[] = [
  ...[
    'x'.repeat(1_000_000),
    '@'.repeat(60_000),
    '000104 '.repeat(5_000),
    nested(300),
    wide(10_000),
  ],
  Array.from({ length: 10_000 }, () => '000104'),
];

const anything = (chance: Chance): Json =>
  chance.happens(0.1) ? chance.of(large) : chance.of(constants);

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null;

/** One member somewhere within is another one, is missing, or stands under another name. */
function mutated(value: Json, chance: Chance): Json {
  if (!isObject(value) || chance.happens(0.25)) return anything(chance);
  const keys = Object.keys(value);
  if (keys.length === 0) return anything(chance);
  const key = chance.of(keys);
  if (Array.isArray(value)) {
    const copy: Json[] = [...value];
    const place = Number(key);
    const manner = chance.below(7);
    if (manner === 0) copy.splice(place, 1);
    else if (manner === 1) copy.push(copy[place]);
    else copy[place] = mutated(copy[place], chance);
    return copy;
  }
  const { [key]: member, ...rest } = value;
  if (chance.happens(0.1)) return rest;
  if (chance.happens(0.1)) return { ...rest, [chance.of(names)]: member };
  return { ...rest, [key]: mutated(member, chance) };
}

const ofAnother = (value: Json, chance: Chance): Json => {
  const other = chance.of(children);
  const text = JSON.stringify(value);
  return text === undefined ? value : JSON.parse(text.replace(/0001\d\d/g, other));
};

/** @param valid what a page would send */
export function hostileArguments(valid: readonly Json[], chance: Chance): readonly Json[] {
  const manner = chance.below(10);
  if (manner < 3) return Array.from({ length: chance.below(4) }, () => anything(chance));
  const about = valid.map((value) => ofAnother(value, chance));
  if (manner < 5 || about.length === 0) return about;
  const place = chance.below(about.length);
  return about.map((value, index) => (index === place ? mutated(value, chance) : value));
}
