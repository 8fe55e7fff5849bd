// Names a column as spreadsheets do, so that a person finds it in the file.

const ALPHABET = 26;

/** @param index from 0: 0 -> "A", 26 -> "AA" */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % ALPHABET));
  return index < ALPHABET ? last : columnLetter(Math.floor(index / ALPHABET) - 1) + last;
}
