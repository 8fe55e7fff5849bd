// What a person decides once in an import, for this file and for all later ones: where a column goes,
// what stands in one that is left out, and what a word in the file means. It is kept in the tab Import decisions,
// where deleting a row takes the decision back.

import { hash32 } from '../../core/hash32';
import { knownLanguages } from '../../core/language-names';
import { normalizeText } from '../../core/normalize-text';
import { normalizeWords, oneLine } from '../../core/normalize-words';
import { columnPlace, type importQuestions, toDecide } from '../../schema/choices';
import type { ImportDecision } from '../../schema/tabs';
import { type CaseloadField, caseloadFields, nameOfField } from './caseload-field';

/** What a person says of a column that is left out: its cells never matter, or each one does. */
export const judgements = ['harmless', 'read'] as const;
export type Judgement = (typeof judgements)[number];

export type ImportQuestion = (typeof importQuestions)[number];
/** The questions about words in the cells. */
export type WordQuestion = Exclude<ImportQuestion, 'Column' | typeof columnPlace>;

/** A language that nobody here knows: the family gets its emails in English. */
export const otherLanguage = 'Another language';

/** What a word can mean, as it is kept. */
export const meanings = {
  Status: ['Identified', 'Talent pool', 'Exited'],
  Enrollment: ['Active', 'Left', 'Not yet'],
  Language: [otherLanguage, ...knownLanguages()],
} as const satisfies Readonly<Record<WordQuestion, readonly string[]>>;

export type MeaningOf<About extends WordQuestion> = (typeof meanings)[About][number];

/** A distinct word of the file, and what the import makes of it. */
export type MappedWord = {
  readonly [About in WordQuestion]: {
    readonly about: About;
    /** As the file has it. */
    readonly words: string;
    /** Null: nobody has decided, and whoever has the word waits. */
    readonly means: MeaningOf<About> | null;
    /** 'sure': a person has decided, now or in an earlier import. A guess is not remembered. */
    readonly certainty: 'sure' | 'guess';
  };
}[WordQuestion];

/** What was decided, now or in an earlier import. */
export type Decision =
  | { readonly about: 'Column'; readonly words: string; readonly means: Judgement }
  | {
      readonly about: typeof columnPlace;
      readonly words: string;
      /** Null: the column is left out. */
      readonly means: CaseloadField | null;
    }
  | {
      readonly [About in WordQuestion]: {
        readonly about: About;
        readonly words: string;
        readonly means: MeaningOf<About>;
      };
    }[WordQuestion];

/**
 * Under which a decision is found again. Punctuation and accents of a header do not matter; those of
 * a code do: "-1" is not "1". '' where there is nothing to know it by.
 */
export const decisionKey = (about: ImportQuestion, words: string): string => {
  const text = normalizeText(oneLine(words));
  const isHeader = about === 'Column' || about === columnPlace;
  const key = isHeader ? normalizeWords(words) || text : text;
  return key === '' ? '' : `${about} ${key}`;
};

const judgementTexts: Readonly<Record<Judgement, string>> = {
  harmless: 'Harmless',
  read: 'Look at each cell',
};

const leftOutText = 'Left out';

function meansText(decision: Decision): string {
  if (decision.about === 'Column') return judgementTexts[decision.means];
  if (decision.about !== columnPlace) return decision.means;
  return decision.means === null ? leftOutText : nameOfField(decision.means);
}

/** Null for a text that is none of the choices: a mistyped decision is none. */
const decisionIn = ({ about, words, means }: ImportDecision): Decision | null => {
  const wanted = normalizeText(oneLine(means));
  if (about === '' || decisionKey(about, words) === '') return null;
  if (about === 'Column') {
    const judgement = judgements.find((one) => normalizeText(judgementTexts[one]) === wanted);
    return judgement === undefined ? null : { about, words, means: judgement };
  }
  if (about === columnPlace) {
    if (wanted === normalizeText(leftOutText)) return { about, words, means: null };
    const field = caseloadFields().find((one) => normalizeText(nameOfField(one)) === wanted);
    return field === undefined ? null : { about, words, means: field };
  }
  const meaning = (meanings[about] as readonly string[]).find(
    (one) => normalizeText(one) === wanted,
  );
  return meaning === undefined ? null : ({ about, words, means: meaning } as Decision);
};

/** What the tab says; of rows that contradict each other none counts. */
export const decisionsIn = (rows: readonly ImportDecision[]): readonly Decision[] => {
  const found = new Map<string, Decision | null>();
  for (const decision of rows.map(decisionIn)) {
    if (decision === null) continue;
    const key = decisionKey(decision.about, decision.words);
    const before = found.get(key);
    const differs = before !== undefined && before?.means !== decision.means;
    found.set(key, differs ? null : decision);
  }
  return [...found.values()].filter((decision) => decision !== null);
};

/** Finds what was decided about a header or a word; null where nothing was. */
export const decisionFinder = (decisions: readonly Decision[]) => {
  const byKey = new Map(decisions.map((one) => [decisionKey(one.about, one.words), one]));
  return {
    judgementOf: (header: string): Judgement | null => {
      const found = byKey.get(decisionKey('Column', header));
      return found?.about === 'Column' ? found.means : null;
    },
    /** Undefined where nobody has said where the column goes; null where it is left out. */
    placeOf: (header: string): CaseloadField | null | undefined => {
      const found = byKey.get(decisionKey(columnPlace, header));
      return found?.about === columnPlace ? found.means : undefined;
    },
    meaningOf: <About extends WordQuestion>(
      about: About,
      words: string,
    ): MeaningOf<About> | null => {
      const found = byKey.get(decisionKey(about, words));
      return found?.about === about ? (found.means as MeaningOf<About>) : null;
    },
  };
};

export type DecisionFinder = ReturnType<typeof decisionFinder>;

export interface ColumnCell {
  /** The header, as the tab has it. */
  readonly column: string;
  readonly cell: string;
}

/**
 * Finds the cell in the words of a doubt, "Seat: front", where a person has still to say what is in
 * the column as a whole, or has said by now that it is harmless.
 */
export const cellFinder = (
  rows: readonly ImportDecision[],
): ((words: string) => ColumnCell | null) => {
  const columns = new Map(
    rows
      .filter((row) => row.about === 'Column' && decisionIn(row)?.means !== 'read')
      .map((row) => [decisionKey('Column', row.words), row.words]),
  );
  return (words) => {
    // A header may hold a colon itself.
    for (let at = words.indexOf(': '); at >= 0; at = words.indexOf(': ', at + 1)) {
      const column = columns.get(decisionKey('Column', words.slice(0, at)));
      if (column !== undefined) return { column, cell: words.slice(at + 2) };
    }
    return null;
  };
};

interface DecidedMapping {
  readonly columns: readonly {
    readonly header: string;
    readonly field: CaseloadField | null;
    readonly isSet?: boolean;
    readonly judgement: Judgement | null;
  }[];
  readonly words: readonly MappedWord[];
}

/** What the readers go by in this import: guesses that stand, too. */
export const meansInFile = ({ words }: DecidedMapping): DecisionFinder =>
  decisionFinder(
    words.flatMap((word) =>
      word.means === null ? [] : [{ ...word, means: word.means }],
    ) as readonly Decision[],
  );

const placeOf = (header: string, field: CaseloadField | null): Decision => ({
  about: columnPlace,
  words: oneLine(header),
  means: field,
});

/** What a person has decided in this import; of two columns under one header, the stricter. */
const decidedIn = ({ columns, words }: DecidedMapping): readonly Decision[] => {
  const judged = new Map<string, Decision>();
  for (const { header, field, judgement } of columns) {
    const key = decisionKey('Column', header);
    if (field !== null || judgement === null || key === '') continue;
    if (judgement === 'harmless' && judged.has(key)) continue;
    judged.set(key, { about: 'Column', words: oneLine(header), means: judgement });
  }
  const placed = new Map<string, Decision | null>();
  for (const { header, field, isSet } of columns) {
    const key = decisionKey(columnPlace, header);
    if (key === '') continue;
    // Of two columns under one header nobody could tell later which was meant.
    placed.set(key, isSet === true && !placed.has(key) ? placeOf(header, field) : null);
  }
  const meant = words.filter(({ means, certainty }) => means !== null && certainty === 'sure');
  return [
    ...judged.values(),
    ...[...placed.values()].filter((decision) => decision !== null),
    ...meant
      .filter(({ about, words: written }) => decisionKey(about, written) !== '')
      .map(
        ({ about, words: written, means }) =>
          ({ about, words: oneLine(written), means }) as Decision,
      ),
  ];
};

export interface DecisionWrites {
  readonly add: readonly ImportDecision[];
  /** Rows about the same thing that say something else, or nothing that counts. */
  readonly change: readonly Pick<
    ImportDecision,
    'decisionId' | 'means' | 'decidedBy' | 'decidedAt'
  >[];
}

interface DecisionContext {
  readonly rows: readonly ImportDecision[];
  /** Of rows that cannot be read. */
  readonly unreadIds: readonly string[];
  /** Headers of columns that make families wait and that nobody has judged: they stand there, open. */
  readonly open?: readonly string[];
  readonly by: string;
  readonly at: string;
}

/** What the tab lacks of what was decided in this import; nothing where it says it all. */
export const planDecisions = (
  mapping: DecidedMapping,
  { rows, unreadIds, open = [], by, at }: DecisionContext,
): DecisionWrites => {
  const taken = new Set([...rows.map(({ decisionId }) => decisionId), ...unreadIds]);
  const add: ImportDecision[] = [];
  const change: DecisionWrites['change'][number][] = [];
  const append = (key: string, row: Omit<ImportDecision, 'decisionId'>): void => {
    const decisionId = freeId(key, taken);
    taken.add(decisionId);
    add.push({ decisionId, ...row });
  };
  for (const decision of decidedIn(mapping)) {
    const { about, words } = decision;
    const key = decisionKey(about, words);
    const means = meansText(decision);
    const here = rows.filter(
      (row) => row.about !== '' && decisionKey(row.about, row.words) === key,
    );
    const stale = here.filter((row) => normalizeText(oneLine(row.means)) !== normalizeText(means));
    change.push(
      ...stale.map(({ decisionId }) => ({ decisionId, means, decidedBy: by, decidedAt: at })),
    );
    if (here.length > 0) continue;
    append(key, { about, words, means, decidedBy: by, decidedAt: at });
  }
  for (const header of open) {
    const key = decisionKey('Column', header);
    const isThere = [...rows, ...add].some(
      (row) => row.about === 'Column' && decisionKey('Column', row.words) === key,
    );
    if (key === '' || isThere) continue;
    const words = oneLine(header);
    append(key, { about: 'Column', words, means: toDecide, decidedBy: '', decidedAt: null });
  }
  return { add, change };
};

const freeId = (key: string, taken: ReadonlySet<string>): string => {
  for (let attempt = 0; ; attempt += 1) {
    const id = `D-${hash32(attempt === 0 ? key : `${key} ${attempt}`)
      .toString(36)
      .toUpperCase()}`;
    if (!taken.has(id)) return id;
  }
};
