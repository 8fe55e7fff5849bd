// Reads the many words that schools use for a student's status into the three kept here.
import type { Student } from '../schema/tabs';
import { plainWords } from './plain-words';

export interface StatusReading {
  /** '' where the file does not say: a new student is then Identified, another keeps the status. */
  readonly status: Student['status'];
  /** The file's word says more than the status does, so it is kept in Staff notes. */
  readonly keepWord: boolean;
  readonly known: boolean;
}

const plain = (status: Student['status']): StatusReading => ({
  status,
  keepWord: false,
  known: true,
});

export const readStatus = (text: string): StatusReading => {
  const words = plainWords(text);
  if (words === '') return plain('');
  if (
    /^(identified|id|idd|gt|gifted|gifted and talented|active|identificado|identificada)$/.test(
      words,
    )
  ) {
    return plain('Identified');
  }
  if (/^(talent|talent pool|tp|in talent pool)$/.test(words)) return plain('Talent pool');
  if (/^(exit|exited)$/.test(words)) return plain('Exited');
  if (/^(hgt|highly gifted|highly gifted and talented|hg)$/.test(words)) {
    return { status: 'Identified', keepWord: true, known: true };
  }
  if (
    /^(exit|exited|withdrawn|withdrew|moved|moved away|transferred|transferred out|left|inactive)\b/.test(
      words,
    )
  ) {
    return { status: 'Exited', keepWord: true, known: true };
  }
  return { status: '', keepWord: true, known: false };
};
