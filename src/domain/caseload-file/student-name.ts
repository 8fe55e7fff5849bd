// Tells first, last and preferred name apart in a name written in one cell.
import { tidy } from './plain-words';
import { warn } from './sentences';

export interface StudentName {
  readonly firstName: string;
  readonly lastName: string;
  /** A short name that stood in brackets or quotation marks; '' without one. */
  readonly preferredName: string;
  readonly warnings: readonly string[];
}

const inMarks = /[("“]\s*([^()"“”]+?)\s*[)"”]/;

/**
 * "García Márquez, Zoë" and "Zoë Márquez". Without a comma the last word is taken as the last
 * name, which is wrong for two last names: with more than two words a warning says what was read.
 */
export const splitName = (cell: string): StudentName => {
  const preferredName = tidy(inMarks.exec(cell)?.[1] ?? '');
  const name = tidy(cell.replace(inMarks, ' '));
  const comma = name.indexOf(',');
  if (comma >= 0) {
    const lastName = tidy(name.slice(0, comma));
    const firstName = tidy(name.slice(comma + 1));
    const alone = lastName === '' || firstName === '';
    const warnings = alone ? [warn.oneName(lastName || firstName)] : [];
    return { firstName, lastName, preferredName, warnings };
  }
  const words = name === '' ? [] : name.split(' ');
  const lastName = words.length > 1 ? (words.at(-1) ?? '') : '';
  const firstName = words.slice(0, Math.max(1, words.length - 1)).join(' ');
  if (words.length === 1) {
    return { firstName, lastName, preferredName, warnings: [warn.oneName(name)] };
  }
  const warnings = words.length > 2 ? [warn.nameGuess(firstName, lastName)] : [];
  return { firstName, lastName, preferredName, warnings };
};

/** The name from columns of its own, where the file has them. */
export const joinName = (first: string, last: string): StudentName => {
  const [firstName, lastName] = [tidy(first), tidy(last)];
  const alone = firstName === '' || lastName === '';
  const warnings = alone ? [warn.oneName(firstName || lastName)] : [];
  return { firstName, lastName, preferredName: '', warnings };
};

/** "Zoë García Márquez". */
export const fullName = (name: { readonly firstName: string; readonly lastName: string }): string =>
  `${name.firstName} ${name.lastName}`.trim();
