import type { TeacherOfStudents } from '../../../src/teachers/domain/teacher-roster';
import {
  leadsToView,
  teacherViews,
  viewId,
  viewLink,
} from '../../../src/teachers/domain/teacher-view';

const teacher = (email: string, name: string): TeacherOfStudents => ({ email, name, students: [] });
const ortega = teacher('s.ortega@x.example', 'Ms. Ortega');
const places = {
  students: { teachers: 27, status: 7, lastName: 2, firstName: 1 },
  goals: { teachers: 3, status: 15, shareWithTeachers: 18, student: 2, schoolYear: 22 },
};
const titles = (teachers: readonly TeacherOfStudents[], foreign: readonly string[] = []) =>
  teacherViews(
    teachers,
    places,
    foreign.map((title, index) => ({ id: index + 1, title })),
    '2026-27',
  ).map(({ title }) => title);

describe('the views of a teacher', () => {
  it('are one on Students and one on Goals, by the columns where they stand', () => {
    const [students, goals] = teacherViews([ortega], places, [], '2026-27');
    expect(students).toMatchObject({ tab: 'students', filter: { column: 27, sorts: [2, 1] } });
    expect(students?.filter.formula).toMatch(/\$AB2.*\$H2/);
    expect(goals).toMatchObject({ tab: 'goals', filter: { column: 3, sorts: [2] } });
    expect(goals?.filter.formula).toMatch(/\$D2.*\$P2.*\$S2.*\$W2/);
  });

  it.each([
    ['alone', [ortega], [], ['Ms. Ortega: my students', 'Ms. Ortega: my goals']],
    [
      'with a namesake',
      [ortega, teacher('t@x.example', 'MS. ORTEGA')],
      [],
      [
        'Ms. Ortega (s.ortega@x.example): my students',
        'MS. ORTEGA (t@x.example): my students',
        'Ms. Ortega (s.ortega@x.example): my goals',
        'MS. ORTEGA (t@x.example): my goals',
      ],
    ],
    [
      'beside a view of a person with that title',
      [ortega],
      ['ms. ortega: My Students'],
      ['Ms. Ortega (s.ortega@x.example): my students', 'Ms. Ortega: my goals'],
    ],
  ])('have clear titles, %s', (_, teachers, foreign, wanted) => {
    expect(titles(teachers, foreign)).toEqual(wanted);
  });

  it('are not wanted where a view of a person has the ID', () => {
    const id = viewId('goals', ortega.email);
    const views = teacherViews([ortega], places, [{ id, title: 'Grade 7' }], '2026-27');
    expect(views.map(({ tab }) => tab)).toEqual(['students']);
  });
});

describe('the ID of a view', () => {
  it('follows from tab and address, however that is spelled', () => {
    expect(viewId('students', ' S.Ortega@X.example ')).toBe(viewId('students', ortega.email));
    expect(viewId('goals', ortega.email)).not.toBe(viewId('students', ortega.email));
  });

  it('is a positive number of 32 bits', () => {
    const ids = Array.from({ length: 5000 }, (_, n) => viewId('students', `t${n}@x.example`));
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true);
    expect(new Set(ids).size).toBe(5000);
  });

  it('stands in the link to the view', () => {
    expect(viewLink('abc', 0, 5)).toBe(
      'https://docs.google.com/spreadsheets/d/abc/edit#gid=0&fvid=5',
    );
  });

  const here = 'https://docs.google.com/a/school.example/spreadsheets/d/abc/edit?usp=sharing';

  it.each([
    ['as it was made', viewLink('abc', 7, 5), true],
    ['of another view', viewLink('abc', 7, 6), false],
    ['of a view whose ID begins with this one', viewLink('abc', 7, 55), false],
    ['of another file', viewLink('abd', 7, 5), false],
    ['of another site', viewLink('abc', 7, 5).replace('google.com', 'google.com.example'), false],
    ['with more before it', `https://x.example/?${viewLink('abc', 7, 5)}`, false],
    ['that is none', '', false],
  ])('is told from others: a link %s', (_, link, expected) => {
    expect(leadsToView(link, here, 5)).toBe(expected);
  });
});
