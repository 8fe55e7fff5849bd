// Rewrites the relative row references of a formula that moves to another row, as a sort does.

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
