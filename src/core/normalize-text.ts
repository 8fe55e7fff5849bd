// Texts brought into the form in which they are compared.

/** Neither capitals nor spaces around it matter: an address, a setting. */
export const normalizeText = (written: string): string => written.trim().toLowerCase();

/** Case, spaces, accents and punctuation of a header do not matter. */
export const normalizeHeader = (header: string): string =>
  header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}#]/gu, '');
