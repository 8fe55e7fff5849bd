// A teacher's students behind the teacher's sidebar: the real script on the local platform, and a wire
// on which notes can be lost.
import type { Account } from '../../../emulator/runtime/execution-context';
import {
  type AddonHarness,
  type ShownRow,
  specialist,
} from '../../../workbench/harness/addon-harness';
import { cellOf, rowNumber } from '../../bundle/sidebar/sidebar-calls';
import { setUpAddon } from '../../bundle/support/addon';
import { onceOpened } from '../../support/once-opened';
import { fillTab, type TypedRow } from '../fill-tab';
import type { AnswerCall } from '../sidebar/open-sidebar';
import { type RealSchool, realSchool } from '../sidebar/real-school';

export const teacher: Account = { email: 's.ortega@mesaviewschools.example', locale: 'en' };

/** The student of the tests, with two goals and a note. */
export const noah = '111575';
/** A student of nobody. */
export const strange = '300000';

const studentRow = (
  studentId: string,
  first: string,
  last: string,
  more: TypedRow = {},
): TypedRow => ({
  'Student ID': studentId,
  'First name': first,
  'Last name': last,
  Grade: '9',
  'Areas of giftedness': 'Mathematics',
  Status: 'Identified',
  'Birth date': '2011-05-18',
  Teachers: teacher.email,
  ...more,
});

const goalRow = (goalId: string, goal: string, more: TypedRow = {}): TypedRow => ({
  'Goal ID': goalId,
  'Student ID': goalId.split('-')[0] ?? '',
  Kind: 'Talent',
  Goal: goal,
  Status: 'Active',
  Progress: 'Getting started',
  'Share with teachers': 'yes',
  ...more,
});

const noahsRows = {
  student: studentRow(noah, 'Noah', 'Sánchez', {
    'Areas of giftedness': 'Performing Arts; Social Studies',
    Strengths: 'Sees how people feel; brave on stage',
    Interests: 'Piano (7 years), old films',
  }),
  goals: [
    goalRow(`${noah}-1`, 'Direct a five-minute scene and reflect on two choices that worked', {
      Area: 'Performing Arts',
      'Why it matters to me': 'I want people to feel what I feel when I watch a good scene.',
      'How we will know': 'A recording and one page about two choices',
      'At school':
        'Let him pick the scene.\nA quiet corner for rehearsing on Tuesdays; ask what he would change.',
      'Target date': '2026-12-11',
    }),
    goalRow(
      `${noah}-2`,
      'Use the three-step plan (pause, name it, choose) when I feel overwhelmed',
      { Kind: 'Affective', Progress: 'On the way' },
    ),
  ],
  note: {
    'Entry ID': 'entry-1',
    Date: '2026-08-10',
    'Goal ID': `${noah}-1`,
    'Student ID': noah,
    By: 'k.osullivan@mesaviewschools.example',
    Role: 'Teacher',
    Note: 'Seen it: chose his scene and knew why',
  },
};

function newClass(size: number): AddonHarness {
  const addon = setUpAddon();
  addon.setSetting('Specialists', specialist.email);
  const others = Array.from({ length: Math.max(0, size - 1) }, (_, place) => ({
    studentId: `20000${place}`,
    name: `Student${String.fromCharCode(65 + place)}`,
  }));
  const nobodys = studentRow(strange, 'Somebody', 'Else', { Teachers: '' });
  fillTab(addon, 'Students', [
    size === 0 ? { ...noahsRows.student, Teachers: '' } : noahsRows.student,
    ...others.map(({ studentId, name }) => studentRow(studentId, name, 'Example')),
    nobodys,
  ]);
  fillTab(addon, 'Goals', [
    ...noahsRows.goals,
    ...others.map(({ studentId, name }) =>
      goalRow(`${studentId}-1`, `Goal of ${name}`, { 'At school': 'Ask for a second way.' }),
    ),
  ]);
  fillTab(addon, 'Progress', [noahsRows.note]);
  return addon;
}

const classes = new Map<number, () => AddonHarness>();

function classOf(size: number): AddonHarness {
  const open = classes.get(size) ?? onceOpened(() => newClass(size));
  classes.set(size, open);
  return open();
}

export class RealClass {
  readonly addon: AddonHarness;
  readonly school: RealSchool;
  readonly #before: number;
  /** Where notes are lost: before the script has them, its answers to them, or nothing comes back. */
  cut: 'before' | 'after' | 'silent' | null = null;

  /** @param size how many students there are, Noah among them */
  constructor(size = 3) {
    this.addon = classOf(size);
    this.school = realSchool(this.addon, teacher);
    this.#before = this.#entries().length;
  }

  readonly answer: AnswerCall = (name, args) => {
    if (name !== 'teacherNote' || this.cut === null) return this.school.answer(name, args);
    if (this.cut !== 'silent') return this.school.lose(this.cut)(name, args);
    void this.school.answer(name, args);
    return null;
  };

  /** Selects the student's row in the sheet, as the teacher; null selects none with an ID. */
  select(studentId: string | null): void {
    const row = studentId === null ? 1 : rowNumber(this.addon, 'Students', studentId);
    const { sheetId, areas } = this.addon.user.areas('Students', [`A${row}`]);
    this.addon.book.selections.select(teacher.email, sheetId, areas);
  }

  /** Types into the cell of a row, as a colleague. */
  type(tab: 'Students' | 'Goals', id: string, header: string, text: string): void {
    this.addon.user.type(tab, cellOf(this.addon, tab, id, header), text);
  }

  /** The notes that have come in, in their order. */
  get notes(): readonly ShownRow[] {
    return this.#entries().slice(this.#before);
  }

  #entries(): readonly ShownRow[] {
    return this.addon.rows('Progress').filter((row) => row['Entry ID'] !== '');
  }
}
