// What the hidden column of a Notes tab holds: the note's ID, and short prints of the texts that were
// taken, or are just about to be taken, into the plan under that ID. By them the next run tells a
// note that the teacher has completed from an entry that the specialist has edited.
import { fingerprint } from '../../fingerprint';
import type { ProgressEntry } from '../../schema/tabs';

export interface Stamp {
  readonly id: string;
  readonly prints: readonly string[];
}

/** Begins every ID that is given out in the file of this teacher; no other counts there. */
export const stampPrefix = (email: string): string => `N-${fingerprint(email).toString(36)}-`;

/** Null for a blank cell, and for whatever else somebody has put there. */
export function readStamp(text: string, prefix: string): Stamp | null {
  const [id = '', ...prints] = text.trim().split(/\s+/);
  return id.startsWith(prefix) && id.length > prefix.length ? { id, prints } : null;
}

export const writeStamp = ({ id, prints }: Stamp): string => [id, ...prints].join(' ');

export const printOf = ({
  goalId,
  date,
  note,
}: Pick<ProgressEntry, 'goalId' | 'date' | 'note'>): string =>
  fingerprint(JSON.stringify([goalId, date, note])).toString(36);
