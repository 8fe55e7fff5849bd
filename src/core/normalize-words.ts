// Text as it is compared: without accents, capitals, punctuation or repeated spaces.

/** Most texts have none, and are not taken apart. */
const withoutAccents = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

/** "García  Márquez, Zoë" -> "garcia marquez zoe"; '' where nothing but punctuation was typed. */
export const normalizeWords = (text: string): string =>
  withoutAccents(text)
    .toLowerCase()
    // An apostrophe stands inside a word: "ID'd", "O'Brien", "don't".
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A star, a question mark, a picture: not compared, but it may mean anything. A reader that wants to
 * understand a whole cell takes none for punctuation.
 */
export const hasSign = (text: string): boolean =>
  /[^\p{L}\p{M}\p{N}\p{Cf}\s.,:;/\\&+#()[\]{}'’‘ʻ`´"“”«»_°–—-]/u.test(text);

/** On one line, with single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ditto =
  /^("|''|”|“|″|〃|do\.|(the )?same( as)? above|as above|see above|ditto|idem|ídem|igual( que)? arriba|lo mismo)\.?$/i;

/** Whether a cell says "same as above". */
export const isDitto = (text: string): boolean => ditto.test(text.trim());

export const isBlank = (text: string): boolean => text.trim() === '';

/** The words of a text and the signs that are no punctuation: "Get a B+!" -> "get a b+". */
const wordsOf = (text: string): string => {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Cf}'’`]/gu, '')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
  return words === '' ? text.trim() : words;
};

/** Whether two texts differ at most in capitals, punctuation and spaces: accents and "+" count. */
export const sameWords = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other);
