// Maps headers to fields of guardians, in the context of the headers to their left.
import {
  type GuardianField,
  type GuardianNumber,
  type GuardianPart,
  guardianField,
  guardianNumbers,
} from './caseload-field';
import type { Certainty } from './header-words';

const person =
  /\b(parents?|guardians?|p g|pg|caregivers?|mothers?|moms?|fathers?|dads?|madre|padre|mama|papa|tutor|tutora|apoderado)\b/g;
const partRules: readonly (readonly [GuardianPart, RegExp])[] = [
  ['Email', /\b(e ?mails?|correo|email address)( (address|addresses|electronico))?\b/],
  ['Relation', /\b(rel|relation|relationship|parentesco|relacion)\b/],
  ['Language', /\b(language|lang|idioma)\b/],
];
const numberWords: readonly RegExp[] = [
  /\b(1|first|primary|1 st)\b/,
  /\b(2|second|secondary|2 nd)\b/,
  /\b(3|third|3 rd)\b/,
  /\b(4|fourth|4 th)\b/,
];

const numberIn = (words: string): GuardianNumber | null => {
  const index = numberWords.findIndex((rule) => rule.test(words));
  return guardianNumbers[index] ?? null;
};

/** Mother and father are two guardians; parent, guardian and P/G may be the same one. */
const personIn = (words: string): string | null => {
  const found = words.match(person);
  if (found === null) return null;
  const text = found.join(' ');
  if (/mother|mom|madre|mama/.test(text) && !/father|dad/.test(text)) return 'Mother';
  if (/father|dad|padre|papa/.test(text) && !/mother|mom/.test(text)) return 'Father';
  return 'Guardian';
};

/** "Mother" for a header such as "Mom's e-mail", '' where the header does not say. */
export const relationInHeader = (words: string): string => {
  const found = personIn(words);
  return found === null || found === 'Guardian' ? '' : found;
};

/** What is left when person, part and number are taken away: "phone", "first", "" … */
const rest = (words: string): string =>
  [person, ...partRules.map(([, rule]) => rule), ...numberWords]
    .reduce((left, rule) => left.replace(new RegExp(rule.source, 'g'), ' '), words)
    .replace(/\b(full|names?|nombre|of|de|del|s|contact|s name)\b/g, ' ')
    .trim();

export type GuardianColumn = { readonly field: GuardianField; readonly certainty: Certainty };

/**
 * Reads headers from left to right: "Relationship" after "Parent/Guardian 1" is about guardian 1.
 * An address column with no person before it stays unread, since it may be the child's.
 */
export const guardianColumns = (headers: readonly string[]): readonly (GuardianColumn | null)[] => {
  const numberOf = new Map<string, GuardianNumber>();
  let latest: GuardianNumber | null = null;
  const numberFor = (who: string): GuardianNumber | null =>
    numberOf.get(who) ?? guardianNumbers.find((n) => ![...numberOf.values()].includes(n)) ?? null;
  return headers.map((words) => {
    const part = partRules.find(([, rule]) => rule.test(words))?.[0] ?? 'Name';
    const who = personIn(words) ?? (/^contact \d/.test(words) ? 'Guardian' : null);
    const stated = numberIn(words);
    if (rest(words) !== '' || (who === null && part === 'Name')) return null;
    if (who === null && part === 'Language' && stated === null) return null;
    const number: GuardianNumber | null = stated ?? (who === null ? latest : numberFor(who));
    if (number === null) return null;
    latest = number;
    if (who !== null) numberOf.set(stated === null ? who : `${who} ${stated}`, number);
    const certainty = stated === null && who === null ? 'guess' : 'sure';
    return { field: guardianField(number, part), certainty };
  });
};
