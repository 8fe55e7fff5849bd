// Makes a larger caseload file out of a small one: the same students again, as other people.
import Papa from 'papaparse';

/**
 * @param csv a caseload file whose header row begins with the student number
 * @param students how many the result has
 */
export function growCaseload(csv: string, students: number): string {
  const rows = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;
  const header = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 5);
  const originals = rows.slice(header + 1).filter((row) => /^\d+$/.test(row[0] ?? ''));
  const grown = Array.from({ length: students }, (_, index) => {
    const row = originals[index % originals.length] ?? [];
    const round = Math.floor(index / originals.length);
    return round === 0 ? row : row.map((cell, column) => asSomebodyElse(cell, column, round));
  });
  return Papa.unparse([...rows.slice(0, header + 1), ...grown]);
}

/** Teachers stay the same people; students and families become others. */
function asSomebodyElse(cell: string, column: number, round: number): string {
  if (column === 0) return `${round}-${cell}`;
  return cell.includes('@mesaview') ? cell : cell.replace(/(\S)@/g, `$1.${round}@`);
}
