// The cells of a caseload file, and on which line of the file each row begins.

/** All rows of the file, blank ones in between too; line ends inside a cell are "\n". */
export type Rows = readonly (readonly string[])[];

/** The line of the file, from 1, on which each row begins: a cell may span several lines. */
export const startLines = (rows: Rows): readonly number[] => {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.reduce((ends, cell) => ends + cell.split('\n').length - 1, 0);
    return start;
  });
};
