// Text as it is compared: without accents, capitals, punctuation or repeated spaces.

/** "García  Márquez, Zoë" -> "garcia marquez zoe"; '' where nothing but punctuation was typed. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // An apostrophe stands inside a word: "ID'd", "O'Brien", "don't".
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** On one line, with single spaces. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isBlank = (text: string): boolean => text.trim() === '';
