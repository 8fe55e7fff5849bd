import { pageStudents, strategiesIn } from '../../../src/teachers/domain/teacher-page';
import { sampleGoal, sampleStudent } from '../caseload/sample-rows';

const shared = (cells: Parameters<typeof sampleGoal>[0]) =>
  sampleGoal({ shareWithTeachers: true, ...cells });

describe('a cell of strategies', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    [' \n ; ', []],
    ['Compact spelling', ['Compact spelling']],
    ['Compact spelling; choice of topic', ['Compact spelling', 'choice of topic']],
    ['- Compact spelling\r\n• Choice of topic', ['Compact spelling', 'Choice of topic']],
    ['1. Compact spelling\n2) Choice', ['Compact spelling', 'Choice']],
    ['Compact spelling. Offer a choice! Ask?', ['Compact spelling.', 'Offer a choice!', 'Ask?']],
    ['Read with Ms. Chen on Fridays.', ['Read with Ms. Chen on Fridays.']],
    ['A mentor, e.g. Dr. Mills. Meet weekly.', ['A mentor, e.g. Dr. Mills.', 'Meet weekly.']],
    ['About 3.5 pages', ['About 3.5 pages']],
    ['Écrire. Élire.', ['Écrire.', 'Élire.']],
    ['2 mentors', ['2 mentors']],
  ])('%j holds %j', (cell, strategies) => {
    expect(strategiesIn(cell)).toEqual(strategies);
  });
});

describe('a student on a teacher’s page', () => {
  it('goes by the preferred name', () => {
    const [student] = pageStudents([sampleStudent({ preferredName: 'Zozo' })], []);
    expect(student).toEqual({ firstName: 'Zozo', lastName: 'Adler', goals: [], strategies: [] });
  });

  it('has the own goals that are active and shared with teachers, in the specialist’s order', () => {
    const [student] = pageStudents(
      [sampleStudent()],
      [
        shared({ goal: 'second', order: 2 }),
        shared({ goal: 'first', order: 1, progress: 'On the way' }),
        shared({ goal: 'draft', status: 'Draft' }),
        shared({ goal: 'of another', studentId: 'S2' }),
        sampleGoal({ goal: 'not shared', atSchool: 'secret' }),
      ],
    );
    expect(student?.goals).toEqual([
      { goal: 'first', progress: 'On the way' },
      { goal: 'second', progress: '' },
    ]);
    expect(student?.strategies).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['one of each goal', ['a; b', 'c; d'], ['a', 'c']],
    ['two of one goal', ['a; b; c', ''], ['a', 'b']],
    ['none twice', ['a; b', 'a'], ['a', 'b']],
  ])('has two strategies: %s', (_, cells, strategies) => {
    const goals = cells.map((atSchool) => shared({ atSchool }));
    expect(pageStudents([sampleStudent()], goals)[0]?.strategies).toEqual(strategies);
  });
});
