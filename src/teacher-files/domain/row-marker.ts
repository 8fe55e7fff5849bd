// What the hidden column of a Notes tab holds: the note's ID, and short hashes of the texts that were
// taken, or are just about to be taken, into the plan under that ID. By them the next run tells a
// note that the teacher has completed from an entry that the specialist has edited.
import { hash32 } from '../../core/hash32';
import type { ProgressEntry } from '../../schema/tabs';

export interface RowMarker {
  readonly id: string;
  readonly hashes: readonly string[];
}

/** Begins every ID that is given out in the file of this teacher; no other counts there. */
export const markerPrefix = (email: string): string => `N-${hash32(email).toString(36)}-`;

/** Null for a blank cell, and for whatever else somebody has put there. */
export function readMarker(text: string, prefix: string): RowMarker | null {
  const [id = '', ...hashes] = text.trim().split(/\s+/);
  return id.startsWith(prefix) && id.length > prefix.length ? { id, hashes } : null;
}

export const writeMarker = ({ id, hashes }: RowMarker): string => [id, ...hashes].join(' ');

export const contentHash = ({
  goalId,
  date,
  note,
}: Pick<ProgressEntry, 'goalId' | 'date' | 'note'>): string =>
  hash32(JSON.stringify([goalId, date, note])).toString(36);
