// What can be wrong with a cell: a code, and what its text has to name. Pages put it into words, so
// nothing here is a sentence.

type Texts = Readonly<Record<string, (...params: never[]) => string>>;

/** One of the codes, with the params of its text. */
export type Coded<Of extends Texts> = {
  readonly [Code in keyof Of]: {
    readonly code: Code;
    readonly params: Readonly<Parameters<Of[Code]>>;
  };
}[keyof Of];

/** As the grid numbers rows: 1 is the header row. The column has its header. */
type Place = [tab: string, row: number, column: string];

/** Texts that say first where the cell is. */
export type PlacedTexts<Of extends Texts> = {
  readonly [Code in keyof Of]: (...params: [...Place, ...Parameters<Of[Code]>]) => string;
};

/** @param sentence puts together where the cell is and what is wrong with it */
export const placeTexts = <Of extends Texts>(
  texts: Of,
  sentence: (...params: [...Place, what: string]) => string,
): PlacedTexts<Of> =>
  Object.fromEntries(
    Object.entries(texts).map(([code, text]) => [
      code,
      (tab: string, row: number, column: string, ...params: never[]) =>
        sentence(tab, row, column, text(...params)),
    ]),
  ) as unknown as PlacedTexts<Of>;
