// Numbers in sentences, whatever the language.

/** @param words from none on, as far as the language writes a count as a word here */
export const inWords = (count: number, words: readonly string[]): string =>
  words[count] ?? count.toString();
