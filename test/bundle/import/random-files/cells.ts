// What people put into cells: clean, dirty, and speaking of something else. Each way of writing is
// known by a name, under which a fault is reported.
import type { Chance } from './chance';

type Way<Given extends readonly unknown[] = []> = readonly [
  name: string,
  write: (...given: Given) => string,
];

/** The same address, in ways that leave no doubt about it. */
export const cleanAddresses: readonly Way<[address: string, name: string, lastFirst: string]>[] = [
  ['plain', (address) => address],
  ['plain again', (address) => address],
  ['spaces around', (address) => `  ${address} `],
  ['capitals', (address) => address.toUpperCase()],
  ['mailto', (address) => `mailto:${address}`],
  ['angle brackets', (address) => `<${address}>`],
  ['name and angle brackets', (address, name) => `${name} <${address}>`],
  ['quoted name', (address, name) => `"${name}" <${address}>`],
  ['Outlook, last name first', (address, _, lastFirst) => `${lastFirst} <${address}>`],
  ['zero-width space', (address) => `\u200b${address}`],
  ['no-break space', (address) => `${address}\u00a0`],
  ['left-to-right mark', (address) => `\u200e${address}`],
  ['semicolon after', (address) => `${address};`],
  ['comma after', (address) => `${address},`],
  ['round brackets', (address) => `(${address})`],
  ['text mark', (address) => `'${address}`],
];

/** Not an address of anybody, or not surely of this one. */
export const brokenAddresses: readonly Way<[address: string]>[] = [
  ['space before @', (address) => address.replace('@', ' @')],
  ['space inside', (address) => `ana ${address}`],
  ['space in the domain', (address) => address.replace('.example', '.exam ple')],
  ['comma for a dot', (address) => address.replace('.example', ',example')],
  ['two @', (address) => address.replace('@', '@@')],
  ['no domain', (address) => address.replace(/@.*/, '@')],
  ['noemail', () => 'noemail@noemail.com'],
  ['none', () => 'none@none.com'],
  ['a phone number', () => '970-555-0134'],
  ['n/a', () => 'N/A'],
];

/** Whoever judges these words would not email: nobody else may do so for them. */
export const restrictions: readonly Way<[who: string]>[] = [
  ['order', (who) => `Judge says ${who} gets nothing from us`],
  ['only one', () => 'Mom is the one to write to'],
  ['not to', (who) => `Leave ${who} off every list`],
  ['rights', (who) => `${who} has no say since March`],
  ['ask first', (who) => `Ask the principal before anything goes to ${who}`],
  ['place', () => 'Nobody may learn where they live'],
  ['Spanish', () => 'Nada al papá, por favor'],
  ['Spanish order', () => 'El juez dijo que no'],
  ['short', (who) => `NOT ${who.toUpperCase()}`],
  ['fear', (who) => `Afraid of ${who}`],
  ['classic', (who) => `Do not email ${who}`],
  ['opt out', () => 'Family asked to be taken off'],
  ['foster', () => 'In foster care, call the caseworker'],
  ['visits', (who) => `${who}: supervised visits`],
  ['short Spanish', () => 'Nada a la mamá'],
  ['Spanish office', () => 'Primero hable con la oficina'],
  ['two clauses', (who) => `${who} moved out, send nothing`],
  ['in brackets', (who) => `Weekends (with ${who})`],
  ['verb', () => 'Ask first'],
  ['agency', () => 'Through the agency only'],
];

/** Capitals say nothing about what is meant. */
export const capitals: readonly Way<[text: string]>[] = [
  ...Array<Way<[text: string]>>(5).fill(['', (text) => text]),
  [', lower case', (text) => text.toLowerCase()],
  [', all capitals', (text) => text.toUpperCase()],
  [', Each Word', (text) => text.replace(/(?<![\p{L}’])\p{L}/gu, (letter) => letter.toUpperCase())],
];

/** A name as people and programs write it. */
export const cleanNames: readonly Way<[first: string, last: string]>[] = [
  ...Array<Way<[first: string, last: string]>>(4).fill([
    'plain',
    (first, last) => `${first} ${last}`,
  ]),
  ['last name first', (first, last) => `${last}, ${first}`],
  ['all capitals', (first, last) => `${first} ${last}`.toUpperCase()],
  ['lower case', (first, last) => `${first} ${last}`.toLowerCase()],
  ['title', (first, last) => `Dr. ${first} ${last}`],
  ['suffix', (first, last) => `${first} ${last}, Jr.`],
  ['two people', (first, last) => `${first} & Ana ${last}`],
  ['relation in brackets', (first, last) => `${first} ${last} (parent)`],
  ['spaces', (first, last) => ` ${first}  ${last} `],
];

export const cleanStatuses = ['Identified', 'identified', 'GT', 'Gifted', 'Active', ''] as const;
export const endedStatuses = [
  ...['Withdrawn', 'Exited', 'exit', 'Graduated', 'Deceased', 'Dropped', 'Moved out of state'],
  ...['Not in program any more', 'Transferred', 'Revoked by parent', 'W1', 'X', 'Baja'],
] as const;
/** 0 as PowerSchool writes it. */
export const cleanEnrollments = ['Active', 'Enrolled', '0', ''] as const;
export const endedEnrollments = [
  ...['2', '3', '-1', 'Withdrawn', 'Inactive', 'Transferred out', 'Graduated', 'Pre-registered'],
  ...['No show', 'E4', 'I', 'Expelled', 'tobedeleted', 'Egresado'],
] as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const months =
  'January February March April May June July August September October November December';
const monthName = ({ month }: Day): string => months.split(' ')[month - 1] ?? '';
const ordinal = ({ day }: Day): string =>
  `${day}${[11, 12, 13].includes(day) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
const excelSerial = ({ year, month, day }: Day): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

export const readableDates: readonly Way<[date: Day]>[] = [
  ['7/4/2012', ({ year, month, day }) => `${month}/${day}/${year}`],
  ['07/04/2012', ({ year, month, day }) => `${two(month)}/${two(day)}/${year}`],
  ['7/4/12', ({ year, month, day }) => `${month}/${day}/${two(year % 100)}`],
  ['2012-07-04', ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`],
  ['20120704', ({ year, month, day }) => `${year}${two(month)}${two(day)}`],
  ['2012-07-04T00:00:00', ({ year, month, day }) => `${year}-${two(month)}-${two(day)}T00:00:00`],
  ['7/4/2012 0:00', ({ year, month, day }) => `${month}/${day}/${year} 0:00`],
  ['July 4, 2012', (date) => `${monthName(date)} ${date.day}, ${date.year}`],
  ['July 4th, 2012', (date) => `${monthName(date)} ${ordinal(date)}, ${date.year}`],
  ['4-Jul-2012', (date) => `${date.day}-${monthName(date).slice(0, 3)}-${date.year}`],
  ['Excel', (date) => String(excelSerial(date))],
];

/** They hold where age can matter, or are read. */
export const oddDates: readonly Way<[date: Day]>[] = [
  ['31/12/2008', ({ year, month, day }) => `${day + 12}/${month}/${year}`],
  ['5.4.2008', ({ year, month, day }) => `${day % 12}.${month}.${year}`],
  ['04 07 2008', ({ year, month, day }) => `${two(day)} ${two(month)} ${year}`],
  ['2008', ({ year }) => String(year)],
  ['about 2008', ({ year }) => `about ${year}`],
  ['7-4', ({ month, day }) => `${month}-${day}`],
  ['verified 7/4/2008', ({ year, month, day }) => `verified ${month}/${day}/${year}`],
];

export const cleanLanguages = ['English', 'Spanish', 'es', 'spa', 'Español', 'en', 'eng', ''];
export const oddLanguages = ['xx', 'Other', 'See file', 'Spainish', 'Unknown dialect'];

/** Beside the first name of a student: of the staff alone. */
export const staffMarks = [
  ...['(504)', '(IEP)', '(ELL)', '- FOSTER', '(homeless)', '(deceased)', '(2e)', '[BIP]'],
  ...['(court)', '- do not call', '(see vp)', '*504*'],
];

/** Columns that no import has a place for, with what stands in them. */
export const otherColumns: readonly (readonly [header: string, cells: readonly string[]])[] = [
  ['Locker', ['12', '240']],
  ['Bus', ['Red', 'Route 4']],
  ['Lunch Code', ['F', 'R', 'P']],
  ['CogAT', ['98', '132']],
  ['Lexile', ['1010L', 'BR']],
  ['Counselor', ['Hill', 'Ms. Wynn']],
  ['Household', ['Lives with mother', 'Two homes']],
  ['Phone', ['970-555-0134']],
  ['504', ['Y', 'N']],
];

export const restrictionColumns = [
  ...['Alert', 'Legal Alert', 'Flags', 'Guardian Alert', 'Family Situation', 'Remarks', 'Custody'],
  ...['Contact Info', 'Misc', 'Household Comments', 'Observaciones', 'Column 12', 'FYI', 'Other'],
];
/** A yes says it all, without a word beside. */
export const restrictionFlags: readonly (readonly [header: string, yes: string])[] = [
  ['Do Not Email', 'Y'],
  ['Opt Out', '1'],
  ['No Contact', 'X'],
  ['Receives Mail', 'N'],
  ['Is Custodial', '0'],
  ['Email Consent', 'No'],
  ['Restricted', 'TRUE'],
];

/** A day on which somebody of this age had a birthday, in the summer of 2026. */
export function dayOfBirth(chance: Chance, age: number): Day {
  // Before the twentieth of August, on which the digests go out.
  return { year: 2026 - age, month: 1 + chance.below(7), day: 1 + chance.below(19) };
}
