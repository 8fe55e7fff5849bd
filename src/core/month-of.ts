// Names of months in the languages of the pages.
import { normalizeWords } from './normalize-words';

const months: readonly (readonly string[])[] = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

const lettersOfMonth = 3;

/** From 1; three letters will do. 0 where the word is no month. */
export function monthOf(word: string): number {
  const typed = normalizeWords(word);
  if (typed.length < lettersOfMonth) return 0;
  return months.findIndex((names) => names.some((name) => name.startsWith(typed))) + 1;
}
