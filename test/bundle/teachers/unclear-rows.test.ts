// What teachers see where an ID stands in two rows, or a cell shows an error: nothing of these rows
// that could be another child's, in no view, file, page or mail; all of it again once they are mended.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { tickAt, typeInto } from '../sending/support/school';
import { answered, cellOf, sentencesOf } from '../sidebar/sidebar-desk';
import { trimTabs } from '../support/school';
import {
  entryLines,
  fileOf,
  fileRows,
  openWithFiles,
  round,
  sharedFilesOf,
  typeNote,
} from './own-files-school';
import { nameTeacher } from './support/name-teacher';
import { ask, chen, effects, ortega, teachersSchool } from './teachers-school';
import { shownTo, viewsOf } from './view-school';

/** Ben's row in Students, typed with Ada's number. */
const typeBenAsAda = (desk: CaseloadDesk): void => {
  desk.hands.type('Students', 'A3', '000101');
};
const mend = (desk: CaseloadDesk): void => {
  desk.hands.type('Students', 'A3', '000102');
};

const [ada, ben, cleo] = ['000101', '000102', '000103'];

/** The academic goals of Ben and Cleo, with one Goal ID. */
const typeTwoGoals = (desk: CaseloadDesk): void =>
  typeInto(desk, 'Goals', `${cleo}-AC1`, 'Goal ID', `${ben}-AC1`);

describe('the teachers’ page, with two students of one Student ID', () => {
  const school = teachersSchool();
  typeBenAsAda(school);

  it('has neither of them, for any teacher', () => {
    const namesFor = (who: typeof chen) =>
      answered(ask(school.copy(), who, 'openTeacher')).students.map(({ name }) => name);
    expect(namesFor(chen)).toEqual([]);
    expect(namesFor(ortega)).toEqual(['Cleo Chavez']);
  });

  it('opens neither, whichever row is selected, and takes no note', () => {
    const desk = school.copy();
    desk.select('Students', 'A2');
    expect(answered(ask(desk, chen, 'openTeacher')).student).toBeNull();
    const before = effects(desk);
    const note = {
      entryId: 'note-1',
      studentId: ada ?? '',
      goalId: `${ada}-AC1`,
      what: 'Seen it',
      text: '',
    } as const;
    for (const answer of [
      ask(desk, chen, 'teacherStudent', ada ?? ''),
      ask(desk, chen, 'teacherNote', note),
    ]) {
      expect(sentencesOf(answer)).toContain('You have no student');
    }
    expect(effects(desk)).toEqual(before);
  });
});

describe('the teachers’ page, with two goals of one Goal ID', () => {
  it('has neither of them', () => {
    const desk = teachersSchool();
    typeTwoGoals(desk);
    for (const id of [ben, cleo]) {
      const page = answered(ask(desk, ortega, 'teacherStudent', id ?? ''));
      expect(page.goals).toEqual([]);
    }
    expect(answered(ask(desk, chen, 'teacherStudent', ada ?? '')).goals).toHaveLength(1);
  });
});

describe('a teacher’s own file', () => {
  const namesIn = (desk: CaseloadDesk, who: typeof chen) =>
    fileRows(desk, fileOf(desk, who), 'My students')
      .map((row) => row['First name'] ?? '')
      .filter((name) => name !== '');
  const goalsIn = (desk: CaseloadDesk, who: typeof chen) =>
    fileRows(desk, fileOf(desk, who), 'Goals')
      .map((row) => row.Student ?? '')
      .filter((name) => name !== '');

  it('has neither of two students with one Student ID, stays open, and fills again', () => {
    const desk = openWithFiles();
    typeBenAsAda(desk);
    round(desk, '10:10');
    expect([namesIn(desk, chen), goalsIn(desk, chen)]).toEqual([[], []]);
    expect([namesIn(desk, ortega), goalsIn(desk, ortega)]).toEqual([['Cleo'], ['Cleo Chavez']]);
    mend(desk);
    round(desk, '11:10');
    expect(namesIn(desk, chen)).toEqual(['Ada', 'Ben']);
    expect(goalsIn(desk, ortega)).toEqual(['Ben Begay', 'Cleo Chavez']);
  });

  it('keeps a note until it is clear whose it is, and then brings it in once', () => {
    const desk = openWithFiles();
    typeNote(desk, fileOf(desk, chen), 2, { goal: 'Ada', what: 'Seen it' });
    typeBenAsAda(desk);
    round(desk, '10:10');
    expect(entryLines(desk)).toEqual([]);
    mend(desk);
    for (const hour of ['11:10', '12:10']) round(desk, hour);
    expect(entryLines(desk)).toEqual([`${ada}-AC1 Ms. Chen: Seen it`]);
  });

  it('is closed all the same where the teacher stands in neither of the two rows', () => {
    const desk = openWithFiles();
    typeBenAsAda(desk);
    for (const row of [2, 3]) {
      const column = 'ABCDEFGHIJKLMN'[desk.grid('Students')[0]?.indexOf('Teachers') ?? 0];
      desk.hands.type('Students', `${column}${row}`, ortega.email);
    }
    round(desk, '10:10');
    expect(sharedFilesOf(desk, chen)).toEqual([]);
  });

  it('has neither of two goals with one Goal ID', () => {
    const desk = openWithFiles();
    typeTwoGoals(desk);
    round(desk, '10:10');
    expect([goalsIn(desk, chen), goalsIn(desk, ortega)]).toEqual([['Ada Alvarez'], []]);
  });

  it('is not made for a guardian whose row of No contact cannot be told from another', () => {
    const desk = openWithFiles();
    const rosa = { email: 'rosa.alvarez@mesaviewschools.example', locale: 'en' };
    typeInto(desk, 'Guardians', `${ada}-G1`, 'E-mail', rosa.email);
    typeInto(desk, 'Guardians', `${ada}-G1`, 'Contact', 'No contact');
    typeInto(desk, 'Guardians', `${ben}-G1`, 'Guardian ID', `${ada}-G1`);
    typeInto(desk, 'Students', ada ?? '', 'Teachers', `${chen.email}; ${rosa.email}`);
    nameTeacher(desk, rosa.email, 'Rosa Alvarez');
    desk.choose('refreshTeachersMenu');
    expect(sharedFilesOf(desk, rosa)).toEqual([]);
  });

  it('is closed for such a guardian also where the child’s own row cannot be read', () => {
    const desk = openWithFiles();
    const rosa = { email: 'rosa.alvarez@mesaviewschools.example', locale: 'en' };
    typeInto(desk, 'Guardians', `${ada}-G1`, 'E-mail', rosa.email);
    typeInto(desk, 'Students', ada ?? '', 'Teachers', `${chen.email}; ${rosa.email}`);
    desk.choose('refreshTeachersMenu');
    expect(sharedFilesOf(desk, rosa)).toHaveLength(1);
    typeBenAsAda(desk);
    const allowed = desk.copy();
    typeInto(desk, 'Guardians', `${ada}-G1`, 'Contact', 'No contact');
    for (const each of [desk, allowed]) round(each, '10:10');
    expect(sharedFilesOf(desk, rosa)).toEqual([]);
    expect(sharedFilesOf(allowed, rosa)).toHaveLength(1);
  });
});

describe('the view of the goals', () => {
  const school = teachersSchool();
  trimTabs(school);
  school.choose('refreshTeachersMenu');
  const next = (desk: CaseloadDesk) => desk.choose('refreshTeachersMenu');

  it('shows no goal of two students with one Student ID', () => {
    const desk = school.copy();
    expect(shownTo(desk, ortega.email, 'Goals')).toHaveLength(2);
    typeBenAsAda(desk);
    next(desk);
    expect(shownTo(desk, ortega.email, 'Goals')).toEqual([
      'Cleo Chavez: Run an experiment on snowmelt',
    ]);
    // Ms. Chen has nobody else.
    expect(viewsOf(desk).filter(({ title }) => title.startsWith('Ms. Chen'))).toEqual([]);
    mend(desk);
    next(desk);
    expect(shownTo(desk, chen.email, 'Goals')).toHaveLength(2);
  });

  it('shows neither of two goals with one Goal ID, also to whom they were shown before', () => {
    const desk = school.copy();
    typeTwoGoals(desk);
    next(desk);
    expect(shownTo(desk, ortega.email, 'Goals')).toEqual([]);
    expect(shownTo(desk, chen.email, 'Goals')).toHaveLength(1);
    const twice = desk.rows('Goals').filter((row) => row['Goal ID'] === `${ben}-AC1`);
    expect(twice.map((row) => row.Teachers)).toEqual(['', '']);
  });

  it('follows the teachers of a goal that was pasted once more', () => {
    const desk = school.copy();
    const sheet = desk.book.sheetNamed('Goals');
    const width = desk.grid('Goals')[0]?.length ?? 0;
    const from = desk.grid('Goals').findIndex(([id]) => id === `${ben}-AC1`);
    const to = desk.rows('Goals').length + 1;
    for (let column = 0; sheet && column < width; column += 1) {
      sheet.put(to, column, sheet.cell(from, column));
    }
    typeInto(desk, 'Students', ben ?? '', 'Teachers', chen.email);
    next(desk);
    expect(shownTo(desk, ortega.email, 'Goals')).toEqual([
      'Cleo Chavez: Run an experiment on snowmelt',
    ]);
  });
});

describe('a page that is mailed to a teacher', () => {
  it('is about neither of two students with one Student ID', () => {
    const desk = teachersSchool();
    desk.setSetting('Terms', '2026-08-17');
    desk.choose('switchOnMenu');
    typeBenAsAda(desk);
    tickAt(desk, '2026-08-17T16:30');
    const mails = desk.script.state.outbox.filter(({ subject }) => /students/i.test(subject));
    expect(mails.map(({ to }) => to)).toEqual([ortega.email]);
    expect(mails[0]?.body).toContain('Cleo');
    expect(mails[0]?.body).not.toMatch(/Ada|Ben/);
  });
});

describe('a cell that shows an error', () => {
  const withErrors = (desk: CaseloadDesk): CaseloadDesk => {
    const put = (tab: string, id: string | undefined, header: string) =>
      desk.hands.type(tab, cellOf(desk, tab, id ?? '', header), "'#REF!");
    for (const header of ['Interests', 'Strengths', 'School', 'Areas of giftedness']) {
      put('Students', ada, header);
    }
    for (const header of ['Area', 'How we will know', 'At school', 'Why it matters to me']) {
      put('Goals', `${ada}-AC1`, header);
    }
    return desk;
  };

  it('is not shown on the teachers’ page; the child and the goal are', () => {
    const desk = withErrors(teachersSchool());
    const page = answered(ask(desk, chen, 'teacherStudent', ada ?? ''));
    expect(page.goals).toMatchObject([{ goal: 'Run an experiment on snowmelt', measure: '' }]);
    expect(JSON.stringify(page)).not.toContain('#REF!');
  });

  it('is not shown in the teacher’s own file', () => {
    const desk = withErrors(openWithFiles());
    round(desk, '10:10');
    const file = fileOf(desk, chen);
    const shown = ['My students', 'Goals'].map((tab) => fileRows(desk, file, tab));
    expect(JSON.stringify(shown)).toContain('Run an experiment on snowmelt');
    expect(JSON.stringify(shown)).not.toContain('#REF!');
  });
});
