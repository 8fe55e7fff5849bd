// What teachers write about goals: it lands in Progress under their names, once, and nowhere else.
import type { TeacherNoteInput } from '../../../src/contract/teacher-calls';
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { answered, cellOf, history, planOf, sentencesOf } from '../sidebar/sidebar-desk';
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
const noteOf = (changes: Partial<TeacherNoteInput> = {}): TeacherNoteInput => ({
  entryId: 'note-1',
  studentId: '000101',
  goalId: '000101-AC1',
  what: 'Noticed something',
  text: 'She asked twice',
  ...changes,
});
const notes = (desk: CaseloadDesk) => desk.rows('Progress').filter((row) => row['Entry ID'] !== '');

describe('a note', () => {
  it('stands in Progress as the teacher’s, changes no step and goes to no family', () => {
    const desk = school.copy();
    const page = answered(ask(desk, chen, 'teacherNote', noteOf()));
    expect(notes(desk)).toEqual([
      {
        'Entry ID': 'note-1',
        Date: '2026-08-17',
        'Goal ID': '000101-AC1',
        'Student ID': '000101',
        By: 'Ms. Chen',
        Role: 'Teacher',
        Progress: '',
        Note: 'Noticed something: She asked twice',
        'Next step': '',
        'Share with family': 'no',
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
    expect(desk.grid('Goals')).toEqual(school.grid('Goals'));
    expect(answered(ask(desk, chen, 'teacherStudent', '000101'))).toEqual(page);
    const [goal] = planOf(desk, '000101').goals;
    expect(goal?.entries.map(({ note }) => note)).toEqual(['Noticed something: She asked twice']);
  });

  it('is under the address of a teacher whom the Teachers tab does not name', () => {
    const desk = school.copy();
    const note = noteOf({ studentId: '000103', goalId: '000103-AC1' });
    answered(ask(desk, ortega, 'teacherNote', note));
    expect(notes(desk)).toMatchObject([{ By: ortega.email }]);
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
    const desk = school.copy();
    answered(ask(desk, chen, 'teacherNote', noteOf({ what, text })));
    expect(notes(desk)).toMatchObject([{ Note: note }]);
    const cell = cellOf(desk, 'Progress', 'note-1', 'Note');
    expect(desk.hands.read('Progress', cell)).toBe(note);
  });

  it('sent twice is there once', () => {
    const desk = school.copy();
    const first = answered(ask(desk, chen, 'teacherNote', noteOf()));
    expect(answered(ask(desk, chen, 'teacherNote', noteOf()))).toEqual(first);
    expect(notes(desk)).toHaveLength(1);
    expect(history(desk)).toEqual([]);
  });

  it.each([
    ['nothing that was noticed', { text: ' \n ' }, 'Write in a line'],
    ['more than 500 characters', { text: 'x'.repeat(501) }, 'has 501 characters, and 500 fit'],
  ])('with %s is not saved', (_what, changes, sentence) => {
    const desk = school.copy();
    const before = effects(desk);
    const answer = ask(desk, chen, 'teacherNote', noteOf(changes));
    expect(sentencesOf(answer)).toContain(sentence);
    expect(effects(desk)).toEqual(before);
    expect(history(desk)).toEqual([]);
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
    const desk = school.copy();
    const before = effects(desk);
    expect(sentencesOf(askAnything(desk, chen, 'teacherNote', note))).not.toBe('');
    expect(effects(desk)).toEqual(before);
    expect(history(desk)).toMatchObject([
      { By: chen.email, 'Row ID': rowId, Reason: expect.stringMatching(/^Refused: /) },
    ]);
  });

  it('with the number of somebody else’s entry changes nothing of it', () => {
    const desk = school.copy();
    const bens = noteOf({ studentId: '000102', goalId: '000102-AC1' });
    answered(ask(desk, ortega, 'teacherNote', bens));
    const before = effects(desk);
    expect(sentencesOf(ask(desk, chen, 'teacherNote', bens))).toContain('number already');
    expect(sentencesOf(ask(desk, chen, 'teacherNote', noteOf()))).toContain('number already');
    expect(effects(desk)).toEqual(before);
    expect(history(desk)).toHaveLength(2);
  });
});

describe('a teacher', () => {
  const lines = (desk: CaseloadDesk, who = chen) =>
    answered(ask(desk, who, 'openTeacher')).students.map(({ name }) => name);

  it('has own students by name, and nobody where she is nobody’s teacher', () => {
    expect(lines(school.copy())).toEqual(['Ada Alvarez', 'Ben Begay']);
    expect(lines(school.copy(), ortega)).toEqual(['Ben Begay', 'Cleo Chavez']);
    expect(lines(school.copy(), secretary)).toEqual([]);
  });

  it('opens on the selected row where it is one of her own', () => {
    const desk = school.copy();
    const selected = (row: number) => {
      const { sheetId, areas } = desk.hands.areas('Students', [`A${row}`]);
      desk.book.selections.select(chen.email, sheetId, areas);
      return answered(ask(desk, chen, 'openTeacher')).student?.name ?? null;
    };
    expect([2, 3, 4, 1].map(selected)).toEqual(['Ada Alvarez', 'Ben Begay', null, null]);
    expect(history(desk)).toEqual([]);
  });

  it.each([
    ['left the Teachers cell', 'Teachers', ortega.email],
    ['has a student who left the program', 'Status', 'Exited'],
  ])('who %s sees nothing from that moment on', (_why, header, text) => {
    const desk = school.copy();
    desk.hands.type('Students', cellOf(desk, 'Students', '000101', header), text);
    expect(lines(desk)).toEqual(['Ben Begay']);
    expect(sentencesOf(ask(desk, chen, 'teacherStudent', '000101'))).toContain('no student with');
    expect(sentencesOf(ask(desk, chen, 'teacherNote', noteOf()))).toContain('no student with');
    expect(notes(desk)).toEqual([]);
  });
});

describe('the setting Teachers', () => {
  const calls = (desk: CaseloadDesk) => [
    ask(desk, chen, 'openTeacher'),
    ask(desk, chen, 'teacherStudent', '000101'),
    ask(desk, chen, 'teacherNote', noteOf()),
  ];
  it.each([
    ['Off', 'switched off'],
    ['Own files', 'in a file of your own. Look for it'],
    ['Perhaps', 'The setting Teachers cannot be read'],
  ])('%s closes the page, with a sentence', (value, sentence) => {
    const desk = school.copy();
    desk.setSetting('Teachers', value);
    for (const answer of calls(desk)) expect(sentencesOf(answer)).toContain(sentence);
    expect(notes(desk)).toEqual([]);
  });

  it('Own files says where the file is, where it is known', () => {
    const desk = school.copy();
    desk.setSetting('Teachers', 'Own files');
    const url = 'https://docs.google.com/spreadsheets/d/own';
    desk.hands.type('Teachers', cellOf(desk, 'Teachers', chen.email, 'Own file'), url);
    for (const answer of calls(desk)) expect(sentencesOf(answer)).toContain(url);
  });

  it('stays as it is while another setting makes no sense', () => {
    const desk = school.copy();
    desk.setSetting('Hour', 'soon');
    expect(answered(ask(desk, chen, 'openTeacher')).students).toHaveLength(2);
  });
});
