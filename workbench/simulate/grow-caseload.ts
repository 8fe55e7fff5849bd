// Makes a larger caseload file out of a small one: the same students again, as other people.
import Papa from 'papaparse';

const [number, student] = [0, 1];

/**
 * @param csv a caseload file whose columns begin with the student's number and name ("Last, First"),
 *   and whose other names of people are full names
 * @param students how many the result has
 */
export function growCaseload(csv: string, students: number): string {
  const rows = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;
  const header = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 5);
  const guardians = guardianColumns(rows[header] ?? []);
  const originals = rows.slice(header + 1).filter((row) => /^\d+$/.test(row[number] ?? ''));
  const grown = Array.from({ length: students }, (_, index) => {
    const row = originals[index % originals.length] ?? [];
    const round = Math.floor(index / originals.length);
    if (round === 0) return row;
    return row.map((cell, column) => {
      if (column === number) return `${round}-${cell}`;
      if (column === student) return cell.replace(/(?<=\S)(?=,)/, familyEnd(round));
      if (guardians.includes(column)) return cell === '' ? '' : cell + familyEnd(round);
      // Teachers stay the same people.
      return cell.includes('@mesaview') ? cell : cell.replace(/(\S)@/g, `$1.${round}@`);
    });
  });
  return Papa.unparse([...rows.slice(0, header + 1), ...grown]);
}

const guardianColumns = (headers: readonly string[]): readonly number[] =>
  headers.flatMap((header, column) =>
    /^(Parent\/Guardian|P\/G) \d$/.test(header) ? [column] : [],
  );

/** No two of them are alike but for a letter: whoever has nearly one name may be one person. */
const syllables = ['ban', 'cel', 'dim', 'for', 'gus', 'hap', 'jek', 'lor', 'mit', 'nov'];

/** 12 -> "celdim": of another family, since namesakes may be one person and would have to wait. */
const familyEnd = (round: number): string =>
  [...String(round)].map((digit) => syllables[Number(digit)]).join('');
