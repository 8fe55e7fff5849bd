// What a spreadsheet calls its columns.

/** @param place zero-based; 0 is "A", 26 is "AA" */
export function columnLetters(place: number): string {
  let letters = '';
  for (let rest = place; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
