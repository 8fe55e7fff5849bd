// Rewrites the relative references of a formula that moves to another row, as a sort does, or that
// is written into several cells.

import { columnIndex, columnLetters } from './a1';

/** Quoted text, a reference to another tab, a call, or a reference such as $B$2. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[A-Za-z_][\w.]*\(|(\$?[A-Za-z]{1,3})(\$?)(\d+)(?!\w)/g;

/** Moves references without "$" before the row number by `rows`; above row 1 they become #REF!. */
export function shiftFormulaRows(formula: string, rows: number): string {
  return formula.replace(
    TOKEN,
    (token, column: string | undefined, fixed: string | undefined, row: string | undefined) => {
      if (column === undefined || fixed === '$') return token;
      const moved = Number(row) + rows;
      return moved < 1 ? '#REF!' : `${column}${moved}`;
    },
  );
}

/** Quoted text, the name of a tab, a call, or a reference such as $B$2. */
const ANY_TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[A-Za-z_][\w.]*[(!]|(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** Moves what has no "$" before it, on other tabs too; beyond the first row or column it is #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    ANY_TOKEN,
    (token: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return token;
      const column = fixedColumn === '$' ? letters : columnLetters(columnIndex(letters) + columns);
      const row = Number(digits) + (fixedRow === '$' ? 0 : rows);
      return row < 1 ? '#REF!' : `${fixedColumn}${column}${fixedRow}${row}`;
    },
  );
}
