import { rankStudents } from '../../../src/ui/rank-students';

const line = (studentId: string, name: string) => ({ studentId, name, grade: '9' });
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
    expect(rankStudents(many, 'ann', 50)).toHaveLength(50);
  });
});
