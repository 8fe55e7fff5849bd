// The two things of papaparse that this folder uses: `parse` on a text, and the error it reports.
// Its published types need Node's, which a page must not know: they come along with the name
// 'papaparse' wherever they are installed, so the page imports the file itself.
declare module 'papaparse/papaparse.min.js' {
  export interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    /** Index of the record in `data`. */
    readonly row?: number;
  }

  export function parse(
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
}
