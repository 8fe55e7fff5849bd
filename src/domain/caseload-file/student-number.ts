// Gives a student without a number one that comes out the same each time the file is read.
import { fingerprint } from '../fingerprint';
import { plainWords } from './plain-words';

const PLACES = 6;

/** What makes two lines the same student when numbers do not tell. */
export const whoIs = (name: string, birthDate: string | null): string =>
  `${plainWords(name)}|${birthDate ?? ''}`;

/** "NEW-" and six letters or digits; `taken` by another student gives the next one. */
export const newStudentId = (who: string, taken: (id: string) => boolean): string => {
  for (let turn = 0; ; turn += 1) {
    const places = (fingerprint(turn === 0 ? who : `${who}|${turn}`) % 36 ** PLACES).toString(36);
    const id = `NEW-${places.toUpperCase().padStart(PLACES, '0')}`;
    if (!taken(id)) return id;
  }
};
