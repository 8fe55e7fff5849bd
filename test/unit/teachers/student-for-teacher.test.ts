// A teacher's page holds what the schema gives to teachers, and nothing else of any row.

import type { Columns, Tab } from '../../../src/schema/tab';
import {
  goalsTab as goals,
  progressTab as progress,
  studentsTab as students,
} from '../../../src/schema/tabs';
import { studentForTeacher } from '../../../src/teachers/domain/student-for-teacher';
import { sampleEntry, sampleGoal, sampleStudent } from '../caseload/sample-rows';

/** A row in which every text tells whether a teacher may see it. */
function planted({ title, columns }: Tab<Columns>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, { kind }]) => kind === 'text' || kind === 'list')
      .map(([name, { kind, audience }]) => {
        const text = `${audience.includes('teacher') ? 'open' : 'SECRET'} ${title} ${name}`;
        return [name, kind === 'list' ? [text] : text];
      }),
  );
}

const shared = { shareWithTeachers: true, status: 'Active' } as const;
const student = sampleStudent({ ...planted(students), birthDate: '2013-12-24' });
const goal = sampleGoal({ ...planted(goals), ...shared });
const note = sampleEntry({ ...planted(progress) });

describe('the page of a student whose rows are full', () => {
  const said = JSON.stringify(studentForTeacher(student, [goal], [note]));

  it('has nothing of a column that is not for teachers', () => {
    expect(said).toContain('open Students strengths');
    expect(said).toContain('open Goals atSchool');
    expect(said).toContain('open Progress note');
    expect(said).not.toContain('SECRET');
    expect(said).not.toContain('2013-12-24');
  });
});

describe('the goals on the page', () => {
  it.each([
    ['a shared active one', {}, true],
    ['one that is not shared', { shareWithTeachers: false }, false],
    ['a draft', { status: 'Draft' }, false],
    ['an achieved one', { status: 'Achieved' }, false],
    ['another student’s', { studentId: 'S2' }, false],
  ] as const)('%s: %s', (_which, cells, isShown) => {
    const page = studentForTeacher(student, [sampleGoal({ ...shared, ...cells })], [note]);
    expect(page.goals).toHaveLength(isShown ? 1 : 0);
    expect(page.notes).toHaveLength(isShown ? 1 : 0);
  });

  it('stand in the specialist’s order', () => {
    const all = [3, 1, 2].map((order) => sampleGoal({ ...shared, goalId: `G${order}`, order }));
    const page = studentForTeacher(student, all, []);
    expect(page.goals.map(({ goalId }) => goalId)).toEqual(['G1', 'G2', 'G3']);
  });
});

describe('the notes on the page', () => {
  const dated = (date: string, text: string) => sampleEntry({ date, note: text });

  it('are the newest five, those further down first among those of one day', () => {
    const entries = [
      dated('2026-09-03', 'c'),
      dated('2026-09-01', 'a'),
      dated('2026-09-03', 'd'),
      dated('2026-09-02', 'b'),
      dated('2026-09-05', 'f'),
      dated('2026-09-04', 'e'),
    ];
    const { notes } = studentForTeacher(student, [goal], entries);
    expect(notes.map(({ note: text }) => text)).toEqual(['f', 'e', 'd', 'c', 'b']);
  });

  it('leave out steps without a word, and what is filed under another student', () => {
    const entries = [dated('2026-09-01', ' '), sampleEntry({ studentId: 'S2' })];
    expect(studentForTeacher(student, [goal], entries).notes).toEqual([]);
  });
});
