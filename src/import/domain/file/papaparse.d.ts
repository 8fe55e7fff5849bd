// The two things of papaparse that this folder uses: `parse` on a text, and the error it reports.
// Its published types need Node's, which the domain must not know: they come along with the name
// 'papaparse' wherever they are installed, so the file itself is imported.
declare module 'papaparse/papaparse.min.js' {
  export interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    /** Index of the record in `data`. */
    readonly row?: number;
  }

  function parse(
    text: string,
    config: {
      /** '' lets papaparse guess. */
      readonly delimiter: string;
      readonly newline: '\n';
      readonly delimitersToGuess?: readonly string[];
      /** Parse no more than so many records; 0 is all of them. */
      readonly preview?: number;
    },
  ): {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly delimiter: string };
  };

  /** A CommonJS file: Node knows its one export only. */
  const papaparse: { readonly parse: typeof parse };
  export default papaparse;
}
