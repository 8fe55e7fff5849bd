// What teachers see where an ID stands in two rows, or a cell shows an error: nothing of these rows
// that could be another child's, in no view, file, page or email; all of it again once they are
// mended.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { answered, cellOf, sentencesOf } from '../sidebar/sidebar-calls';
import { tickAt, trimTabs, typeInto } from '../support/addon';
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
const typeBenAsAda = (addon: AddonHarness): void => {
  addon.user.type('Students', 'A3', '000101');
};
const mend = (addon: AddonHarness): void => {
  addon.user.type('Students', 'A3', '000102');
};

const [ada, ben, cleo] = ['000101', '000102', '000103'];

/** The academic goals of Ben and Cleo, with one Goal ID. */
const typeTwoGoals = (addon: AddonHarness): void =>
  typeInto(addon, 'Goals', `${cleo}-AC1`, 'Goal ID', `${ben}-AC1`);

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
    const addon = school.copy();
    addon.select('Students', 'A2');
    expect(answered(ask(addon, chen, 'openTeacher')).student).toBeNull();
    const before = effects(addon);
    const note = {
      entryId: 'note-1',
      studentId: ada ?? '',
      goalId: `${ada}-AC1`,
      what: 'Seen it',
      text: '',
    } as const;
    for (const answer of [
      ask(addon, chen, 'teacherStudent', ada ?? ''),
      ask(addon, chen, 'teacherNote', note),
    ]) {
      expect(sentencesOf(answer)).toContain('You have no student');
    }
    expect(effects(addon)).toEqual(before);
  });
});

describe('the teachers’ page, with two goals of one Goal ID', () => {
  it('has neither of them', () => {
    const addon = teachersSchool();
    typeTwoGoals(addon);
    for (const id of [ben, cleo]) {
      const page = answered(ask(addon, ortega, 'teacherStudent', id ?? ''));
      expect(page.goals).toEqual([]);
    }
    expect(answered(ask(addon, chen, 'teacherStudent', ada ?? '')).goals).toHaveLength(1);
  });
});

describe('a teacher’s own file', () => {
  const namesIn = (addon: AddonHarness, who: typeof chen) =>
    fileRows(addon, fileOf(addon, who), 'My students')
      .map((row) => row['First name'] ?? '')
      .filter((name) => name !== '');
  const goalsIn = (addon: AddonHarness, who: typeof chen) =>
    fileRows(addon, fileOf(addon, who), 'Goals')
      .map((row) => row.Student ?? '')
      .filter((name) => name !== '');

  it('has neither of two students with one Student ID, stays open, and fills again', () => {
    const addon = openWithFiles();
    typeBenAsAda(addon);
    round(addon, '10:10');
    expect([namesIn(addon, chen), goalsIn(addon, chen)]).toEqual([[], []]);
    expect([namesIn(addon, ortega), goalsIn(addon, ortega)]).toEqual([['Cleo'], ['Cleo Chavez']]);
    mend(addon);
    round(addon, '11:10');
    expect(namesIn(addon, chen)).toEqual(['Ada', 'Ben']);
    expect(goalsIn(addon, ortega)).toEqual(['Ben Begay', 'Cleo Chavez']);
  });

  it('keeps a note until it is clear whose it is, and then brings it in once', () => {
    const addon = openWithFiles();
    typeNote(addon, fileOf(addon, chen), 2, { goal: 'Ada', what: 'Seen it' });
    typeBenAsAda(addon);
    round(addon, '10:10');
    expect(entryLines(addon)).toEqual([]);
    mend(addon);
    for (const hour of ['11:10', '12:10']) round(addon, hour);
    expect(entryLines(addon)).toEqual([`${ada}-AC1 Ms. Chen: Seen it`]);
  });

  it('is closed all the same where the teacher stands in neither of the two rows', () => {
    const addon = openWithFiles();
    typeBenAsAda(addon);
    for (const row of [2, 3]) {
      const column = 'ABCDEFGHIJKLMN'[addon.grid('Students')[0]?.indexOf('Teachers') ?? 0];
      addon.user.type('Students', `${column}${row}`, ortega.email);
    }
    round(addon, '10:10');
    expect(sharedFilesOf(addon, chen)).toEqual([]);
  });

  it('has neither of two goals with one Goal ID', () => {
    const addon = openWithFiles();
    typeTwoGoals(addon);
    round(addon, '10:10');
    expect([goalsIn(addon, chen), goalsIn(addon, ortega)]).toEqual([['Ada Alvarez'], []]);
  });

  it('is not made for a guardian whose row of No contact cannot be told from another', () => {
    const addon = openWithFiles();
    const rosa = { email: 'rosa.alvarez@mesaviewschools.example', locale: 'en' };
    typeInto(addon, 'Guardians', `${ada}-G1`, 'E-mail', rosa.email);
    typeInto(addon, 'Guardians', `${ada}-G1`, 'Contact', 'No contact');
    typeInto(addon, 'Guardians', `${ben}-G1`, 'Guardian ID', `${ada}-G1`);
    typeInto(addon, 'Students', ada ?? '', 'Teachers', `${chen.email}; ${rosa.email}`);
    nameTeacher(addon, rosa.email, 'Rosa Alvarez');
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, rosa)).toEqual([]);
  });

  it('is closed for such a guardian also where the child’s own row cannot be read', () => {
    const addon = openWithFiles();
    const rosa = { email: 'rosa.alvarez@mesaviewschools.example', locale: 'en' };
    typeInto(addon, 'Guardians', `${ada}-G1`, 'E-mail', rosa.email);
    typeInto(addon, 'Students', ada ?? '', 'Teachers', `${chen.email}; ${rosa.email}`);
    addon.choose('refreshTeachersMenu');
    expect(sharedFilesOf(addon, rosa)).toHaveLength(1);
    typeBenAsAda(addon);
    const allowed = addon.copy();
    typeInto(addon, 'Guardians', `${ada}-G1`, 'Contact', 'No contact');
    for (const each of [addon, allowed]) round(each, '10:10');
    expect(sharedFilesOf(addon, rosa)).toEqual([]);
    expect(sharedFilesOf(allowed, rosa)).toHaveLength(1);
  });
});

describe('the view of the goals', () => {
  const school = teachersSchool();
  trimTabs(school);
  school.choose('refreshTeachersMenu');
  const next = (addon: AddonHarness) => addon.choose('refreshTeachersMenu');

  it('shows no goal of two students with one Student ID', () => {
    const addon = school.copy();
    expect(shownTo(addon, ortega.email, 'Goals')).toHaveLength(2);
    typeBenAsAda(addon);
    next(addon);
    expect(shownTo(addon, ortega.email, 'Goals')).toEqual([
      'Cleo Chavez: Run an experiment on snowmelt',
    ]);
    // Ms. Chen has nobody else.
    expect(viewsOf(addon).filter(({ title }) => title.startsWith('Ms. Chen'))).toEqual([]);
    mend(addon);
    next(addon);
    expect(shownTo(addon, chen.email, 'Goals')).toHaveLength(2);
  });

  it('shows neither of two goals with one Goal ID, also to whom they were shown before', () => {
    const addon = school.copy();
    typeTwoGoals(addon);
    next(addon);
    expect(shownTo(addon, ortega.email, 'Goals')).toEqual([]);
    expect(shownTo(addon, chen.email, 'Goals')).toHaveLength(1);
    const twice = addon.rows('Goals').filter((row) => row['Goal ID'] === `${ben}-AC1`);
    expect(twice.map((row) => row.Teachers)).toEqual(['', '']);
  });

  it('follows the teachers of a goal that was pasted once more', () => {
    const addon = school.copy();
    const sheet = addon.book.sheetNamed('Goals');
    const width = addon.grid('Goals')[0]?.length ?? 0;
    const from = addon.grid('Goals').findIndex(([id]) => id === `${ben}-AC1`);
    const to = addon.rows('Goals').length + 1;
    for (let column = 0; sheet && column < width; column += 1) {
      sheet.put(to, column, sheet.cell(from, column));
    }
    typeInto(addon, 'Students', ben ?? '', 'Teachers', chen.email);
    next(addon);
    expect(shownTo(addon, ortega.email, 'Goals')).toEqual([
      'Cleo Chavez: Run an experiment on snowmelt',
    ]);
  });
});

describe('a page that is emailed to a teacher', () => {
  it('is about neither of two students with one Student ID', () => {
    const addon = teachersSchool();
    addon.setSetting('Terms', '2026-08-17');
    addon.switchOn();
    typeBenAsAda(addon);
    tickAt(addon, '2026-08-17T16:30');
    const mails = addon.script.state.outbox.filter(({ subject }) => /students/i.test(subject));
    expect(mails.map(({ to }) => to)).toEqual([ortega.email]);
    expect(mails[0]?.body).toContain('Cleo');
    expect(mails[0]?.body).not.toMatch(/Ada|Ben/);
  });
});

describe('a cell that shows an error', () => {
  const withErrors = (addon: AddonHarness): AddonHarness => {
    const put = (tab: string, id: string | undefined, header: string) =>
      addon.user.type(tab, cellOf(addon, tab, id ?? '', header), "'#REF!");
    for (const header of ['Interests', 'Strengths', 'School', 'Areas of giftedness']) {
      put('Students', ada, header);
    }
    for (const header of ['Area', 'How we will know', 'At school', 'Why it matters to me']) {
      put('Goals', `${ada}-AC1`, header);
    }
    return addon;
  };

  it('is not shown on the teachers’ page; the child and the goal are', () => {
    const addon = withErrors(teachersSchool());
    const page = answered(ask(addon, chen, 'teacherStudent', ada ?? ''));
    expect(page.goals).toMatchObject([{ goal: 'Run an experiment on snowmelt', measure: '' }]);
    expect(JSON.stringify(page)).not.toContain('#REF!');
  });

  it('is not shown in the teacher’s own file', () => {
    const addon = withErrors(openWithFiles());
    round(addon, '10:10');
    const file = fileOf(addon, chen);
    const shown = ['My students', 'Goals'].map((tab) => fileRows(addon, file, tab));
    expect(JSON.stringify(shown)).toContain('Run an experiment on snowmelt');
    expect(JSON.stringify(shown)).not.toContain('#REF!');
  });
});
