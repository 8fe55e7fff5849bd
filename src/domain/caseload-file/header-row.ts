// Finds the row of headers, which may stand below a title, and what its columns mean.
import type { CaseloadField } from './caseload-field';
import { guardianColumns } from './guardian-headers';
import {
  type Certainty,
  headerWords,
  headerWordsReader,
  type ReadHeaderWords,
} from './header-words';

/** Titles, dates of print and blank lines above a header take fewer rows than this. */
export const HEADER_SEARCH_ROWS = 25;

export interface HeaderMeaning {
  readonly field: CaseloadField | null;
  readonly certainty: Certainty;
}

export const noMeaning: HeaderMeaning = { field: null, certainty: 'guess' };

/** What each header means, by itself: the same meaning may come out twice. */
export const readHeaders = (
  headers: readonly string[],
  fieldOfWords: ReadHeaderWords = headerWordsReader(),
): readonly HeaderMeaning[] => {
  const words = headers.map((header) => {
    const bare = header.replace(/\([^)]*\)(?!s)/g, (inside) =>
      /^\(s\)$/i.test(inside) ? inside : ' ',
    );
    return { whole: headerWords(header), short: headerWords(bare) };
  });
  const guardians = guardianColumns(words.map(({ short }) => short));
  return words.map(({ whole, short }, column) => {
    // A header such as "Home language" is the family's, not one guardian's.
    const own = [fieldOfWords(whole), fieldOfWords(short)];
    const sure = own.find((found) => found?.certainty === 'sure');
    const found = sure ?? guardians[column] ?? own.find((guess) => guess !== null);
    return found ?? noMeaning;
  });
};

/** Cells of a student's row, such as "Mother" or "Guardian", read like headers of guardians. */
const isGuardians = (field: CaseloadField): boolean => field.startsWith('guardian');

/** The row, from 0, in which most different fields are known; null where there is none. */
export const findHeaderRow = (
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly known: number } | null => {
  const fieldOfWords = headerWordsReader();
  let best: { row: number; known: number } | null = null;
  rows.slice(0, HEADER_SEARCH_ROWS).forEach((cells, row) => {
    const known = new Set(
      readHeaders(cells, fieldOfWords).flatMap(({ field }) => (field === null ? [] : [field])),
    );
    const enough = known.size >= 2 && ![...known].every(isGuardians);
    if (enough && known.size > (best?.known ?? 0)) best = { row, known: known.size };
  });
  return best;
};
