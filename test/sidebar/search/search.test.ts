import { rankStudents } from '../../../src/sidebar/search/rank-students';
import { emptySearch, reduceSearch } from '../../../src/sidebar/search/reduce-search';

const line = (studentId: string, name: string) => ({ studentId, name, grade: '9', teachers: [] });
const students = [
  line('111575', 'Noah Sánchez'),
  line('111576', 'Ana Noble'),
  line('15', 'Zoë O’Neill'),
  line('9', 'Sam Sanders'),
];
const ids = (typed: string) => rankStudents(students, typed).map(({ studentId }) => studentId);

describe('what is typed in the search box', () => {
  it.each([
    ['', []],
    ['   ', []],
    ['sanchez', ['111575']],
    ['SÁNCHEZ noah', ['111575']],
    ['Sanchez, No', ['111575']],
    ['no', ['111575', '111576']],
    ['zoe', ['15']],
    ['neill', ['15']],
    ['15', ['15', '111576', '111575']],
    ['1115', ['111576', '111575']],
    ['san', ['111575', '9']],
    ['xyz', []],
  ])('%j finds %j', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  it('finds at most as many as fit', () => {
    const many = Array.from({ length: 50 }, (_, place) => line(`${place}`, `Ann ${place}`));
    expect(rankStudents(many, 'ann')).toHaveLength(8);
  });
});

describe('the list below the box', () => {
  const typed = reduceSearch(emptySearch, { kind: 'typed', text: 'a' });

  it('opens with the first line marked', () => {
    expect(typed).toEqual({ typed: 'a', isOpen: true, marked: 0 });
  });

  it.each([
    [1, 1],
    [-1, 2],
  ] as const)('moves by %i, around its ends', (by, marked) => {
    expect(reduceSearch(typed, { kind: 'moved', by, of: 3 }).marked).toBe(marked);
  });

  it('closes when the box is left and opens again with an arrow', () => {
    const left = reduceSearch(typed, { kind: 'left' });
    expect(left).toMatchObject({ typed: 'a', isOpen: false });
    expect(reduceSearch(left, { kind: 'moved', by: 1, of: 3 })).toMatchObject({
      isOpen: true,
      marked: 0,
    });
  });

  it('stays as it is where nothing was found, and is emptied with Escape', () => {
    expect(reduceSearch(typed, { kind: 'moved', by: 1, of: 0 })).toBe(typed);
    expect(reduceSearch(typed, { kind: 'cleared' })).toEqual(emptySearch);
  });
});
