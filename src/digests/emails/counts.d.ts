/** @param words from none on, as far as the language writes a count as a word here */
export declare const inWords: (count: number, words: readonly string[]) => string;
