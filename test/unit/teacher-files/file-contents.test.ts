import type { Tab } from '../../../src/schema/tab';
import { goalsTab as goals, type Student, studentsTab as students } from '../../../src/schema/tabs';
import { emptyTab } from '../../../src/teacher-files/domain/differing-cells';
import { fileContents, labelHeader } from '../../../src/teacher-files/domain/file-contents';
import { codeIn, goalCode, goalLabel } from '../../../src/teacher-files/domain/goal-label';
import { sampleGoal, sampleStudent } from '../caseload/sample-rows';
import { tabOf } from './sample-page';

const zoe: Student = sampleStudent({
  preferredName: 'Zozo',
  areas: ['Science', 'Art'],
  birthDate: '2013-12-24',
  staffNotes: 'secret',
});
const shared = { status: 'Active', shareWithTeachers: true } as const;

const forTeachers = ({ columns }: Tab): readonly string[] =>
  Object.values(columns)
    .filter(({ audience }) => audience.includes('teacher'))
    .map(({ header }) => header);

describe('the contents of a teacher’s file', () => {
  it('have the columns that the schema gives to teachers, as text', () => {
    const contents = fileContents({ students: [zoe] }, []);
    expect(contents.students[0]).toEqual(forTeachers(students));
    expect(contents.students[1]).toContain('Science; Art');
    expect(contents.students.flat().join()).not.toMatch(/secret|2013/);
    expect(contents.goals).toEqual([[labelHeader, ...forTeachers(goals)]]);
  });

  it.each([
    ['not shared', { shareWithTeachers: false }],
    ['a draft', { status: 'Draft' }],
    ['achieved', { status: 'Achieved' }],
    ['another student’s', { studentId: 'S2' }],
  ] as const)('leave out a goal that is %s', (_, cells) => {
    const { goals: rows, goalIds } = fileContents({ students: [zoe] }, [
      sampleGoal({ goalId: 'G1', ...shared, targetDate: '2027-05-01', student: 'An old name' }),
      sampleGoal({ goalId: 'G2', ...shared, ...cells }),
    ]);
    expect(goalIds).toEqual(['G1']);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual(expect.arrayContaining(['Zoë (Zozo) Adler', '2027-05-01']));
  });
});

describe('the label of a goal', () => {
  it('names student and goal in a line, and ends in a code that is not the ID', () => {
    const goal = sampleGoal({ goalId: '270345-AC1', goal: `Design\na study ${'x'.repeat(90)}` });
    const label = goalLabel(zoe, goal);
    expect(label).toMatch(/^Zoë \(Zozo\) Adler: Design a study x+… \([0-9a-z]+\)$/);
    expect(label).not.toContain('270345');
    expect(codeIn(label)).toBe(goalCode('270345-AC1'));
  });

  it.each(['', 'no code', 'Zoë (Zozo)x', '(A1)'])('has no code in %j', (text) => {
    expect(codeIn(text)).toBeNull();
  });
});

describe('a file that is emptied', () => {
  it('keeps its first row and nothing below, own columns included', () => {
    const tab = tabOf(['Name', 'Mine'], ['Ada', 'sits in front'], ['', 'x']);
    expect(emptyTab('students', tab).map(({ row, column, text }) => [row, column, text])).toEqual([
      [1, 0, ''],
      [1, 1, ''],
      [2, 1, ''],
    ]);
  });
});
