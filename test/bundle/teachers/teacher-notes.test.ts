// What teachers write about goals: it lands in Progress under their names, once, and nowhere else.
import type { TeacherNote } from '../../../src/teachers/server/teacher-note';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { answered, cellOf, history, planOf, sentencesOf } from '../sidebar/sidebar-calls';
import { typeInto } from '../support/addon';
import {
  ask,
  askAnything,
  chen,
  effects,
  ortega,
  secretary,
  teachersSchool,
} from './teachers-school';

const school = teachersSchool();
const noteOf = (changes: Partial<TeacherNote> = {}): TeacherNote => ({
  entryId: 'note-1',
  studentId: '000101',
  goalId: '000101-AC1',
  what: 'Noticed something',
  text: 'She asked twice',
  ...changes,
});
const notes = (addon: AddonHarness) =>
  addon.rows('Progress').filter((row) => row['Entry ID'] !== '');

describe('a note', () => {
  it('stands in Progress as the teacher’s, changes no step and goes to no family', () => {
    const addon = school.copy();
    const page = answered(ask(addon, chen, 'teacherNote', noteOf()));
    expect(notes(addon)).toEqual([
      {
        'Entry ID': 'note-1',
        Student: 'Ada Alvarez',
        Goal: 'Run an experiment on snowmelt',
        Date: '2026-08-17',
        'Goal ID': '000101-AC1',
        'Student ID': '000101',
        By: 'Ms. Chen',
        Role: 'Teacher',
        Progress: '',
        Note: 'Noticed something: She asked twice',
        'Next step': '',
        'Share with family': 'no',
        'Stays with staff': 'no',
      },
    ]);
    expect(page.notes).toEqual([
      {
        goalId: '000101-AC1',
        date: '2026-08-17',
        by: 'Ms. Chen',
        role: 'Teacher',
        note: 'Noticed something: She asked twice',
      },
    ]);
    expect(addon.grid('Goals')).toEqual(school.grid('Goals'));
    expect(answered(ask(addon, chen, 'teacherStudent', '000101'))).toEqual(page);
    const [goal] = planOf(addon, '000101').goals;
    expect(goal?.entries.map(({ note }) => note)).toEqual(['Noticed something: She asked twice']);
  });

  it('is under the address of a teacher whom the Teachers tab does not name', () => {
    const addon = school.copy();
    const note = noteOf({ studentId: '000103', goalId: '000103-AC1' });
    answered(ask(addon, ortega, 'teacherNote', note));
    expect(notes(addon)).toMatchObject([{ By: ortega.email }]);
  });

  it.each([
    ['Seen it', '', 'Seen it'],
    ['Seen it', ' in the lab ', 'Seen it: in the lab'],
    ['Helped with it', '', 'Helped with it'],
    ['Helped with it', 'one\r\ntwo\n\n three\u2028four', 'Helped with it: one two three four'],
    ['Noticed something', '=1+1', 'Noticed something: =1+1'],
    ['Noticed something', '\n=HYPERLINK("x")', 'Noticed something: =HYPERLINK("x")'],
    ['Noticed something', 'x'.repeat(500), `Noticed something: ${'x'.repeat(500)}`],
  ] as const)('%s, %j, reads %j', (what, text, note) => {
    const addon = school.copy();
    answered(ask(addon, chen, 'teacherNote', noteOf({ what, text })));
    expect(notes(addon)).toMatchObject([{ Note: note }]);
    const cell = cellOf(addon, 'Progress', 'note-1', 'Note');
    expect(addon.user.read('Progress', cell)).toBe(note);
  });

  it('sent twice is there once', () => {
    const addon = school.copy();
    const first = answered(ask(addon, chen, 'teacherNote', noteOf()));
    expect(answered(ask(addon, chen, 'teacherNote', noteOf()))).toEqual(first);
    expect(notes(addon)).toHaveLength(1);
    expect(history(addon)).toEqual([]);
  });

  it.each([
    ['nothing that was noticed', { text: ' \n ' }, 'Write in a line'],
    ['more than 500 characters', { text: 'x'.repeat(501) }, 'has 501 characters, and 500 fit'],
  ])('with %s is not saved', (_what, changes, sentence) => {
    const addon = school.copy();
    const before = effects(addon);
    const answer = ask(addon, chen, 'teacherNote', noteOf(changes));
    expect(sentencesOf(answer)).toContain(sentence);
    expect(effects(addon)).toEqual(before);
    expect(history(addon)).toEqual([]);
  });
});

describe('a crafted note', () => {
  it.each<[string, unknown, string]>([
    ['on a student of others', noteOf({ studentId: '000103', goalId: '000103-AC1' }), '000103'],
    ['on a goal of a student of others', noteOf({ goalId: '000103-AC1' }), '000103-AC1'],
    ['on a goal of another own student', noteOf({ goalId: '000102-AC1' }), '000102-AC1'],
    ['on a goal that is not shared', noteOf({ goalId: '000101-AF1' }), '000101-AF1'],
    ['on a goal that is not there', noteOf({ goalId: 'x' }), 'x'],
    ['on nobody', noteOf({ studentId: 'x' }), 'x'],
    ['of a kind that does not exist', { ...noteOf(), what: 'Achieved' }, 'teacherNote'],
    ['with a number for a text', { ...noteOf(), text: 7 }, 'teacherNote'],
    ['without end', { ...noteOf(), text: 'x'.repeat(20_000) }, 'teacherNote'],
    ['of nothing', null, 'teacherNote'],
  ])('%s is refused and leaves a line in History alone', (_what, note, rowId) => {
    const addon = school.copy();
    const before = effects(addon);
    expect(sentencesOf(askAnything(addon, chen, 'teacherNote', note))).not.toBe('');
    expect(effects(addon)).toEqual(before);
    expect(history(addon)).toMatchObject([
      { By: chen.email, 'Row ID': rowId, Reason: expect.stringMatching(/^Refused: /) },
    ]);
  });

  it('with the number of somebody else’s entry changes nothing of it', () => {
    const addon = school.copy();
    const bens = noteOf({ studentId: '000102', goalId: '000102-AC1' });
    answered(ask(addon, ortega, 'teacherNote', bens));
    const before = effects(addon);
    expect(sentencesOf(ask(addon, chen, 'teacherNote', bens))).toContain('number already');
    expect(sentencesOf(ask(addon, chen, 'teacherNote', noteOf()))).toContain('number already');
    expect(effects(addon)).toEqual(before);
    expect(history(addon)).toHaveLength(2);
  });
});

describe('a teacher', () => {
  const lines = (addon: AddonHarness, who = chen) =>
    answered(ask(addon, who, 'openTeacher')).students.map(({ name }) => name);

  it('has own students by name, and nobody where they are nobody’s teacher', () => {
    expect(lines(school.copy())).toEqual(['Ada Alvarez', 'Ben Begay']);
    expect(lines(school.copy(), ortega)).toEqual(['Ben Begay', 'Cleo Chavez']);
    expect(lines(school.copy(), secretary)).toEqual([]);
  });

  it.each([
    ['No contact', []],
    ['Allowed', ['Ada Alvarez', 'Ben Begay']],
  ])('who is a guardian of one of them, with Contact %s, has %j', (contact, expected) => {
    const addon = school.copy();
    typeInto(addon, 'Guardians', '000102-G1', 'E-mail', chen.email.toUpperCase());
    typeInto(addon, 'Guardians', '000102-G1', 'Contact', contact);
    expect(lines(addon)).toEqual(expected);
    expect(ask(addon, chen, 'teacherStudent', '000101').ok).toBe(expected.length > 0);
    expect(ask(addon, chen, 'teacherNote', noteOf()).ok).toBe(expected.length > 0);
  });

  it('opens on the selected row where it is one of their own', () => {
    const addon = school.copy();
    const selected = (row: number) => {
      const { sheetId, areas } = addon.user.areas('Students', [`A${row}`]);
      addon.book.selections.select(chen.email, sheetId, areas);
      return answered(ask(addon, chen, 'openTeacher')).student?.name ?? null;
    };
    expect([2, 3, 4, 1].map(selected)).toEqual(['Ada Alvarez', 'Ben Begay', null, null]);
    expect(history(addon)).toEqual([]);
  });

  it.each([
    ['left the Teachers cell', 'Teachers', ortega.email],
    ['has a student who left the program', 'Status', 'Exited'],
  ])('who %s sees nothing from that moment on', (_why, header, text) => {
    const addon = school.copy();
    addon.user.type('Students', cellOf(addon, 'Students', '000101', header), text);
    expect(lines(addon)).toEqual(['Ben Begay']);
    expect(sentencesOf(ask(addon, chen, 'teacherStudent', '000101'))).toContain('no student with');
    expect(sentencesOf(ask(addon, chen, 'teacherNote', noteOf()))).toContain('no student with');
    expect(notes(addon)).toEqual([]);
  });
});

describe('somebody who calls again and again what is not for them', () => {
  it('fills no History: fifty lines a day, the last of which says so', () => {
    const addon = school.copy();
    const call = () => {
      // Google takes 60 requests of a minute.
      addon.script.clock.moveTo(addon.script.state.now + 20_000);
      expect(ask(addon, chen, 'teacherStudent', '000103').ok).toBe(false);
    };
    for (let count = 0; count < 55; count += 1) call();
    expect(history(addon)).toHaveLength(50);
    expect(history(addon).at(-1)?.Reason).toContain('not noted down today');
    expect(history(addon).at(-2)?.Reason).toContain('You have no student');
    addon.script.clock.moveTo(addon.script.state.now + 24 * 60 * 60_000);
    call();
    expect(history(addon)).toHaveLength(51);
    expect(ask(addon, ortega, 'teacherStudent', '000101').ok).toBe(false);
    expect(history(addon)).toHaveLength(52);
  });
});

describe('the setting Teachers', () => {
  const calls = (addon: AddonHarness) => [
    ask(addon, chen, 'openTeacher'),
    ask(addon, chen, 'teacherStudent', '000101'),
    ask(addon, chen, 'teacherNote', noteOf()),
  ];
  it.each([
    ['Off', 'switched off'],
    ['Own files', 'in a file of your own. Look for it'],
    ['Perhaps', 'The setting Teachers cannot be read'],
  ])('%s closes the page, with a sentence', (value, sentence) => {
    const addon = school.copy();
    addon.setSetting('Teachers', value);
    for (const answer of calls(addon)) expect(sentencesOf(answer)).toContain(sentence);
    expect(notes(addon)).toEqual([]);
  });

  it('Own files says where the file is, where it is known', () => {
    const addon = school.copy();
    addon.setSetting('Teachers', 'Own files');
    const url = 'https://docs.google.com/spreadsheets/d/own';
    addon.user.type('Teachers', cellOf(addon, 'Teachers', chen.email, 'Own file'), url);
    for (const answer of calls(addon)) expect(sentencesOf(answer)).toContain(url);
  });

  it('stays as it is while another setting makes no sense', () => {
    const addon = school.copy();
    addon.setSetting('Hour', 'soon');
    expect(answered(ask(addon, chen, 'openTeacher')).students).toHaveLength(2);
  });
});
