// The formulas of the views against the roster itself, over cells as people type them.
import fc from 'fast-check';
import { newModel } from '../../../emulator/spreadsheet/engine';
import type { Cell } from '../../../src/schema/decode-cell';
import { decodeTable } from '../../../src/schema/decode-table';
import { goalsTab as goals, studentsTab as students } from '../../../src/schema/tabs';
import { isShownToTeachers, ownStudents } from '../../../src/teachers/domain/teacher-roster';
import { goalsFormula, studentsFormula } from '../../../src/teachers/domain/view-formula';
import { isOfYear } from '../../../src/years/domain/school-year';

const lee = 'lee@x.example';

/** Rows, counted from 0, for which the formula says TRUE; cells stand in columns A to D. */
function rowsFor(formula: string, cells: readonly (readonly Cell[])[]): readonly number[] {
  const model = newModel('formula');
  try {
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        const input = typeof cell === 'string' ? (cell === '' ? '' : `'${cell}`) : String(cell);
        if (input !== '') model.setUserInput(0, row + 2, column + 1, input);
      });
      model.setUserInput(0, row + 2, 9, formula.replace(/(\$[A-D])2\b/g, `$1${row + 2}`));
    });
    model.evaluate();
    return cells.flatMap((_, row) =>
      model.getFormattedCellValue(0, row + 2, 9) === 'TRUE' ? [row] : [],
    );
  } finally {
    model.free();
  }
}

const letters: Readonly<Record<string, string>> = {
  teachers: '$A2',
  status: '$B2',
  shareWithTeachers: '$C2',
  schoolYear: '$D2',
};
const cellOf = (column: string): string => letters[column] ?? '';

const space = fc.constantFrom('', '', ' ', '  ', '\t', '\r', '\u00a0');
const padded = (word: fc.Arbitrary<string>) =>
  fc.tuple(space, word, space).map((parts) => parts.join(''));
const part = padded(
  fc.constantFrom(
    'lee@x.example',
    'Lee@X.example',
    'ashlee@x.example',
    'lee@x.example.com',
    'le e@x.example',
    'lee@ x.example',
    'l?e@x.example',
    '*',
    '',
    'Ms. Lee',
    'lee@x.example|',
  ),
);
const listCell = fc
  .array(fc.tuple(part, fc.constantFrom(';', ',', '\n', '; ', ' ', '|', '')), { maxLength: 4 })
  .map((parts) => parts.map((each) => each.join('')).join(''));

describe('the condition of a view on Students', () => {
  const status = padded(
    fc.constantFrom('', 'Identified', 'identified', 'TALENT POOL', 'Exited', 'exited', 'gone'),
  );

  it('holds for exactly the students of the roster', () => {
    const lines = fc.array(fc.tuple(listCell, status), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(lines, (cells) => {
        const places = {
          studentId: 2,
          firstName: 3,
          lastName: 3,
          grade: 3,
          teachers: 0,
          status: 1,
        };
        const table = decodeTable(
          students,
          [[], ...cells.map((line, row) => [...line, `S${row}`, 'A'])],
          places,
        );
        const own = ownStudents(table.rows, lee).map(({ studentId }) => Number(studentId.slice(1)));
        expect(rowsFor(studentsFormula(cellOf, lee), cells)).toEqual(
          [...own].sort((one, other) => one - other),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['LEE@x.example', true],
    ['ashlee@x.example', false],
    ['lee@x.example.org', false],
    ['a@x.example,lee@x.example', true],
    ['a@x.example\nlee@x.example\nb@x.example', true],
    ['a@x.example ;\t lee@x.example ', true],
    ['lee @x.example', false],
    [12, false],
  ])('finds the teacher in %j: %s', (cell, isFound) => {
    expect(rowsFor(studentsFormula(cellOf, lee), [[cell, 'Identified']])).toEqual(
      isFound ? [0] : [],
    );
  });

  it('keeps a quote in an address inside the text of the formula', () => {
    expect(studentsFormula(cellOf, 'a"b@x.example')).toContain('"; a""b@x.example ;"');
  });
});

describe('the condition of a view on Goals', () => {
  const status = padded(fc.constantFrom('Active', 'active', 'Draft', 'Achieved', ''));
  const share = fc.oneof(
    padded(fc.constantFrom('yes', 'Yes', 'y', 'x', 'sí', 'SI', 'true', 'no', 'n', '', 'perhaps')),
    fc.boolean(),
  );

  const year = fc.constantFrom('', '2026-27', '2025-26', ' 2026-27 ', '2027');

  it('holds for exactly the active goals of the year that are shared with teachers', () => {
    const lines = fc.array(fc.tuple(listCell, status, share, year), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(lines, (cells) => {
        const places = {
          goalId: 4,
          studentId: 4,
          kind: 5,
          goal: 5,
          teachers: 0,
          status: 1,
          shareWithTeachers: 2,
          schoolYear: 3,
        };
        const table = decodeTable(
          goals,
          [[], ...cells.map((line, row) => [...line, `G${row}`, 'Academic'])],
          places,
        );
        const shown = table.rows
          .filter(
            (goal) =>
              isShownToTeachers(goal) &&
              isOfYear(goal, '2026-27') &&
              goal.teachers.some((each) => each.toLowerCase() === lee),
          )
          .map(({ goalId }) => Number(goalId.slice(1)));
        expect(rowsFor(goalsFormula(cellOf, lee, '2026-27'), cells)).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });
});
