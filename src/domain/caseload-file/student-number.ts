// Gives a student without a number one that comes out the same each time the file is read.
import { plainWords } from './plain-words';

const PLACES = 6;

/** FNV-1a, 32 bits (Fowler, Noll and Vo): short, and spreads names well enough for a caseload. */
const spread = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
};

/** What makes two lines the same student when numbers do not tell. */
export const whoIs = (name: string, birthDate: string | null): string =>
  `${plainWords(name)}|${birthDate ?? ''}`;

/** "NEW-" and six letters or digits; `taken` by another student gives the next one. */
export const newStudentId = (who: string, taken: (id: string) => boolean): string => {
  for (let turn = 0; ; turn += 1) {
    const places = (spread(turn === 0 ? who : `${who}|${turn}`) % 36 ** PLACES).toString(36);
    const id = `NEW-${places.toUpperCase().padStart(PLACES, '0')}`;
    if (!taken(id)) return id;
  }
};
