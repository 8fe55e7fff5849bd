import {
  differingCells,
  displacedCells,
  placesOf,
} from '../../../src/teacher-files/domain/differing-cells';
import { tabOf } from './sample-page';

const wanted = [
  ['Name', 'Grade'],
  ['Ada', '7'],
];

const cellsOf = (tab: ReturnType<typeof tabOf>) =>
  differingCells('students', tab, wanted).map(({ row, column, text }) => [row, column, text]);

describe('a tab that the product fills', () => {
  it.each([
    [
      'is empty',
      tabOf(),
      [
        [0, 0, 'Name'],
        [0, 1, 'Grade'],
        [1, 0, 'Ada'],
        [1, 1, '7'],
      ],
    ],
    ['says just this', tabOf(['Name', 'Grade'], ['Ada', '7']), []],
    ['holds a number for a text', tabOf(['Name', 'Grade'], ['Ada', 7]), [[1, 1, '7']]],
    [
      'has rows too many',
      tabOf(['Name', 'Grade'], ['Ada', '7'], ['Ben', '8']),
      [
        [2, 0, ''],
        [2, 1, ''],
      ],
    ],
    ['has its columns moved', tabOf(['Grade', 'Mine', 'Name'], ['7', 'x', 'Eda']), [[1, 2, 'Ada']]],
    [
      'lacks a column',
      tabOf(['Name', 'Mine'], ['Ada', 'x']),
      [
        [0, 2, 'Grade'],
        [1, 2, '7'],
      ],
    ],
  ] as const)('that %s gets only the cells that differ', (_, tab, cells) => {
    expect(cellsOf(tab)).toEqual(cells);
  });

  it('puts a missing column behind everything that is filled, in any row', () => {
    expect(placesOf(tabOf(['Name'], ['Ada', '', 'a remark']), ['Name', 'Grade'])).toEqual([0, 3]);
  });
});

describe('a write during which a column was inserted', () => {
  const before = {
    students: tabOf(),
    goals: tabOf(),
    notes: tabOf(['What', 'Note', 'ID'], ['a', 'b', 'c']),
  };
  const write = [{ tab: 'notes', row: 1, column: 2, text: 'new' }] as const;

  it('gives back what it has hit', () => {
    const after = { ...before, notes: tabOf(['', 'What', 'Note', 'ID'], ['', 'a', 'new', 'c']) };
    expect(displacedCells(before, after, write)).toEqual([{ ...write[0], text: 'b' }]);
  });

  it('has hit nothing where the columns stand as before', () => {
    const after = { ...before, notes: tabOf(['What', 'Note', 'ID'], ['a', 'b', 'new']) };
    expect(displacedCells(before, after, write)).toEqual([]);
  });

  it('takes a header that it has written itself for what it is', () => {
    const bare = { ...before, notes: tabOf(['What', 'Note'], ['a', 'b']) };
    const header = { tab: 'notes', row: 0, column: 2, text: 'ID' } as const;
    const after = { ...before, notes: tabOf(['What', 'Note', 'ID'], ['a', 'b', 'new']) };
    expect(displacedCells(bare, after, [header, ...write])).toEqual([]);
  });
});
