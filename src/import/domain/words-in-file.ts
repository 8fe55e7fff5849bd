// The words of a file that only a person can say the meaning of: statuses, enrollment codes and
// languages that the import does not know. Each is asked about once, and kept for later files.

import { isBlank, isDitto, normalizeWords, oneLine } from '../../core/normalize-words';
import { readLanguage } from '../../core/read-language';
import { toDecide } from '../../schema/choices';
import {
  type DecisionFinder,
  decisionKey,
  type MappedWord,
  type MeaningOf,
  otherLanguage,
  type WordQuestion,
} from './import-decisions';
import { isPowerSchoolStatus, readEnrollment, readStatus } from './school-words';

type Rows = readonly (readonly string[])[];

interface FileColumn {
  readonly index: number;
  readonly header: string;
  readonly field: string | null;
}

/** A distinct word, of which the import does not know the meaning or somebody has decided it before. */
export type WordInFile = {
  readonly [About in WordQuestion]: {
    readonly about: About;
    /** As the file has it first. */
    readonly words: string;
    readonly lines: number;
    /** What it likely means; null where nothing is likely. */
    readonly suggested: MeaningOf<About> | null;
  };
}[WordQuestion];

const questionOf = (field: string | null): WordQuestion | null => {
  if (field === 'status') return 'Status';
  if (field === 'enrollment') return 'Enrollment';
  return field === 'homeLanguage' || /^guardian\dLanguage$/.test(field ?? '') ? 'Language' : null;
};

interface ColumnHead {
  readonly header: string;
  readonly isPowerSchool: boolean;
}

const isUnderstood: Readonly<Record<WordQuestion, (cell: string, head: ColumnHead) => boolean>> = {
  Status: (cell) => readStatus(cell).status !== toDecide,
  Enrollment: (cell, { isPowerSchool }) => readEnrollment(cell, isPowerSchool) !== toDecide,
  Language: (cell) => readLanguage(cell).kind !== 'unknown',
};

type Guesses<About extends WordQuestion> = readonly (readonly [MeaningOf<About>, RegExp])[];

const gone =
  'withdrawal|withdraw(n|ing)?|withdrew|drop ?out|dropped( out)?|deceased|died|no ?shows?|removed|expelled|dismissed|terminated|moved( .*)?|transfer(red)?( .*)?|transferred|graduat(e|es|ed)|graduad[oa]s?|egresad[oa]s?|(de |dado de |dada de )?bajas?|retirad[oa]s?|trasladad[oa]s?|se (mudo|fue)( .*)?|ya no( .*)?|fallecid[oa]|complete[dr]?|left( .*)?|inactiv(e|o|a)|exit(ed|s)?( .*)?|to ?be ?deleted|archived|historical|un ?enrolled|not enrolled|not active|no longer( .*)?|home ?school(ed)?|out of (state|district)';

const isGone = new RegExp(`^(${gone})$`);

/** "Withdrew 8/10" or "Graduated" in a cell where something else is expected, such as the school. */
export const tellsOfLeaving = (cell: string): boolean =>
  readStatus(cell).status === 'Exited' || isGone.test(normalizeWords(cell));

const left =
  /\b(withdrawn|withdrew|withdrawals?|dropped|exited|exits|inactiv\w+|graduate[ds]|graduad[oa]s?|transferred|moved|left|former|deceased|no longer|no ?shows?|not (active|enrolled)|un ?enrolled|archived?|bajas?|egresad[oa]s?|retirad[oa]s?|trasladad[oa]s?)\b/;

/** "Exited students 2025-26" above a list. */
export const isTitleOfLeft = (title: string): boolean => left.test(normalizeWords(title));

const statusGuesses: Guesses<'Status'> = [
  ['Exited', new RegExp(`^(${gone}|not in (gt|gifted|program|the program)|w|x)$`)],
  ['Talent pool', /^(talent|tp)\b|^(potential|watch ?list|emerging|talent development)$/],
  [
    'Identified',
    /^(a|c|y|yes|si|g|gt|activ[oa]|current|enrolled|placed|served|serving|eligible|qualified|qualifies|2 ?e|twice exceptional|gate|tag|gtid|alp)$|^(gt|gifted|ca|co)? ?(identified|id|idd|identificad[oa])( gt| gifted)?$|^(gt|gifted)\b/,
  ],
];

/** Letters of Skyward, Aeries and Synergy, and words. */
const enrollmentGuesses: Guesses<'Enrollment'> = [
  ['Left', new RegExp(`^(${gone}|summer withdrawal|no|n|f|false|[witgdlx]|[wtdl] ?\\d{1,3}|ns)$`)],
  [
    'Not yet',
    /^(pending|pre ?(register|enroll)(ed|ment|ation)?|applicant|applied|accepted|wait ?list(ed)?|enrolling|incoming|next year|p|pr|pe|por ingresar|en espera)$/,
  ],
  [
    'Active',
    /^(a|c|e|r|ae|[er] ?\d{1,2}|attending|present|registered|continuing|continued|continuous|returning|returned|re ?enrolled|re ?entry|re ?entered|enrolled( .*)?|active( .*)?|member|primary|resident|full ?time|inscrit[oa]|matriculad[oa]|vigente|s|si|t)$/,
  ],
];

/** Numbers mean in PowerSchool what they mean; elsewhere 1 is yes as often as not. */
const numberGuesses: Readonly<Record<string, MeaningOf<'Enrollment'>>> = {
  '-2': 'Left',
  '-1': 'Not yet',
  '2': 'Left',
  '3': 'Left',
  '4': 'Left',
};

const guessEnrollment = (
  cell: string,
  { header, isPowerSchool }: ColumnHead,
): MeaningOf<'Enrollment'> | null => {
  const number = oneLine(cell);
  if (/^-?\d+$/.test(number)) {
    if (isPowerSchool) return number === '1' ? 'Left' : (numberGuesses[number] ?? null);
    const isYesNo = /^(is |currently )?enrolled$|^active$/.test(normalizeWords(header));
    if (isYesNo) return number === '1' ? 'Active' : number === '0' ? 'Left' : null;
    return numberGuesses[number] ?? (number === '0' ? 'Active' : null);
  }
  return guessIn(enrollmentGuesses, cell);
};

const guessIn = <About extends WordQuestion>(
  guesses: Guesses<About>,
  cell: string,
): MeaningOf<About> | null => {
  const words = normalizeWords(cell);
  if (/[?¿]/.test(cell)) return null;
  return guesses.find(([, rule]) => rule.test(words))?.[0] ?? null;
};

const guesses: {
  readonly [About in WordQuestion]: (cell: string, head: ColumnHead) => MeaningOf<About> | null;
} = {
  Status: (cell) => guessIn(statusGuesses, cell),
  Enrollment: guessEnrollment,
  Language: () => null,
};

/** The language that a cell stands for, as the caseload keeps it. */
export const meantLanguage = (
  { meaningOf }: Pick<DecisionFinder, 'meaningOf'>,
  cell: string,
): { readonly language: string; readonly isUnderstood: boolean } => {
  const words = oneLine(cell);
  const decided = meaningOf('Language', words);
  if (decided !== null) {
    return { language: decided === otherLanguage ? words : decided, isUnderstood: true };
  }
  return { language: words, isUnderstood: readLanguage(words).kind !== 'unknown' };
};

/** A guess that holds back may stand until somebody looks; one that lets emails out may not. */
const holdsBack: { readonly [About in WordQuestion]: readonly MeaningOf<About>[] } = {
  Status: ['Exited'],
  Enrollment: ['Left', 'Not yet'],
  Language: [],
};

interface FoundWord {
  readonly about: WordQuestion;
  readonly cell: string;
  readonly head: ColumnHead;
  lines: number;
}

/** The distinct words of the columns that hold such words, by the key of a decision. */
const foundIn = (
  rows: Rows,
  headerRow: number,
  columns: readonly FileColumn[],
): ReadonlyMap<string, FoundWord> => {
  const found = new Map<string, FoundWord>();
  for (const { index, header, field } of columns) {
    const about = questionOf(field);
    if (about === null) continue;
    const cells = rows.slice(headerRow + 1).map((row) => row[index] ?? '');
    const head = { header, isPowerSchool: isPowerSchoolStatus(header, cells) };
    for (const cell of cells) {
      if (isBlank(cell) || isDitto(cell)) continue;
      const key = decisionKey(about, cell);
      const seen = found.get(key);
      if (seen === undefined) found.set(key, { about, cell, head, lines: 1 });
      else seen.lines += 1;
    }
  }
  return found;
};

/** A word of which the import knows the meaning by itself. */
export interface UnderstoodWord {
  readonly about: Exclude<WordQuestion, 'Language'>;
  readonly words: string;
  readonly lines: number;
  readonly means: string;
}

/** What the statuses and enrollment codes of the file are taken for, the most frequent first. */
export const understoodWords = (
  rows: Rows,
  headerRow: number,
  columns: readonly FileColumn[],
  decided: DecisionFinder,
): readonly UnderstoodWord[] =>
  [...foundIn(rows, headerRow, columns).values()]
    .flatMap(({ about, cell, head, lines }): readonly UnderstoodWord[] => {
      if (about === 'Language' || decided.meaningOf(about, cell) !== null) return [];
      const means =
        about === 'Status' ? readStatus(cell).status : readEnrollment(cell, head.isPowerSchool);
      const isKnown = means !== '' && means !== toDecide;
      return isKnown ? [{ about, words: oneLine(cell), lines, means }] : [];
    })
    .sort((one, other) => other.lines - one.lines);

/** Beyond that a column holds anything but words of a list: whoever is on the line waits. */
const mostUnknown = 60;

/** The most frequent first. */
export const wordsInFile = (
  rows: Rows,
  headerRow: number,
  columns: readonly FileColumn[],
  decided: DecisionFinder,
): readonly WordInFile[] => {
  const all = [...foundIn(rows, headerRow, columns).values()]
    .map(({ about, cell, head, lines }) => ({
      word: {
        about,
        words: oneLine(cell),
        lines,
        suggested: guesses[about](cell, head),
      } as WordInFile,
      lines,
      isDecided: decided.meaningOf(about, cell) !== null,
      isUnderstood: isUnderstood[about](cell, head),
    }))
    .filter((one) => one.isDecided || !one.isUnderstood)
    .sort((one, other) => other.lines - one.lines);
  const unknown = all.filter(({ isDecided }) => !isDecided).slice(0, mostUnknown);
  return all.filter((one) => one.isDecided || unknown.includes(one)).map(({ word }) => word);
};

/** What was decided about the words before, and guesses where they hold back. */
export const proposeWords = (
  found: readonly WordInFile[],
  decided: DecisionFinder,
): readonly MappedWord[] =>
  found.map(({ about, words, suggested }) => {
    const means = decided.meaningOf(about, words);
    if (means !== null) return { about, words, means, certainty: 'sure' } as MappedWord;
    const mayStand = (holdsBack[about] as readonly (string | null)[]).includes(suggested);
    const guess = mayStand ? suggested : null;
    return { about, words, means: guess, certainty: 'guess' } as MappedWord;
  });
