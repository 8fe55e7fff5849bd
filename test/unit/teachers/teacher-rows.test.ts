import type { Teacher } from '../../../src/schema/tabs';
import { teachersOf } from '../../../src/teachers/domain/teacher-roster';
import { goalRows, teacherRows } from '../../../src/teachers/domain/teacher-rows';
import { sampleGoal, sampleStudent } from '../caseload/sample-rows';

const teacherRow = (cells: Partial<Teacher>): Teacher => ({
  email: '',
  name: '',
  students: 0,
  studentsView: '',
  goalsView: '',
  ownFile: '',
  ...cells,
});
const table = (rows: readonly Teacher[], unreadIds: readonly string[] = []) => ({
  rows,
  rowNumbers: [],
  problems: [],
  unreadIds,
  unread: [],
  spoiledForFamilies: [],
});
const zoe = sampleStudent({ teachers: ['lee@x.example', 'Ann@x.example'] });
const teachers = teachersOf([zoe], []);
const linkOf = (tab: string, email: string) => `${tab}/${email}`;

describe('the Teachers tab', () => {
  it('gets a row for a teacher who has none, with an empty name', () => {
    const known = teacherRow({
      email: 'LEE@x.example',
      name: 'Mr. Lee',
      students: 1,
      studentsView: 'students/lee@x.example',
      goalsView: 'goals/lee@x.example',
    });
    const { add, change } = teacherRows(table([known]), teachers, linkOf);
    expect(add).toEqual([
      teacherRow({
        email: 'ann@x.example',
        students: 1,
        studentsView: 'students/ann@x.example',
        goalsView: 'goals/ann@x.example',
      }),
    ]);
    expect(change).toEqual([]);
  });

  it('gets no second row beside one that cannot be read', () => {
    const unread = ['lee@x.example', 'ANN@x.example'];
    expect(teacherRows(table([], unread), teachers, linkOf).add).toEqual([]);
  });

  it('keeps the row of a teacher without students, with count 0 and no links', () => {
    const left = teacherRow({ email: 'left@x.example', students: 3, goalsView: 'old' });
    expect(teacherRows(table([left]), [], linkOf).change).toEqual([
      { id: 'left@x.example', values: { students: 0, goalsView: '' } },
    ]);
  });
});

describe('the shown columns of Goals', () => {
  // What follows from the student is right for every row with the ID of the goal.
  const changeOfG1 = (values: object) => ({ id: 'G1', values, inEveryRow: true });
  const goal = sampleGoal({ student: 'Zoë Adler', teachers: zoe.teachers });
  const changes = (student: Partial<typeof zoe>, shown: Partial<typeof goal> = {}) =>
    goalRows({ rows: [{ ...goal, ...shown }], unread: [] }, [{ ...zoe, ...student }]);

  it.each([
    ['are as they should be', {}, {}, []],
    ['miss a new teacher', { teachers: ['lee@x.example'] }, {}, [{ teachers: ['lee@x.example'] }]],
    ['have an old name', { lastName: 'Begay' }, {}, [{ student: 'Zoë Begay' }]],
    [
      'are empty',
      {},
      { student: '', teachers: [] },
      [{ student: 'Zoë Adler', teachers: zoe.teachers }],
    ],
    ['belong to a student who has left', { status: 'Exited' as const }, {}, [{ teachers: [] }]],
  ])('change only where they %s', (_, student, shown, values) => {
    expect(changes(student, shown)).toEqual(values.map(changeOfG1));
  });

  it.each([
    ['the student is gone, or the row of the student cannot be read', [goal], [], []],
    ['the row of the goal cannot be read', [], [{ goalId: 'G1', teachers: goal.teachers }], [zoe]],
  ])('name no teacher where %s', (_, rows, unread, students) => {
    expect(goalRows({ rows, unread }, students)).toEqual([changeOfG1({ teachers: [] })]);
  });

  it('name no teacher in any of two rows that share their ID', () => {
    const unread = [
      { goalId: 'G1', teachers: goal.teachers },
      { goalId: 'G1', teachers: ['lee@x.example'] },
    ];
    expect(goalRows({ rows: [], unread }, [zoe])).toEqual([changeOfG1({ teachers: [] })]);
  });

  it('are left alone in a row that has no ID: nothing could find it', () => {
    expect(goalRows({ rows: [], unread: [{ teachers: goal.teachers }] }, [zoe])).toEqual([]);
  });

  it('are left alone in such a row once they name nobody', () => {
    const unread = [{ goalId: 'G1', teachers: [] }];
    expect(goalRows({ rows: [], unread }, [zoe])).toEqual([]);
  });
});
