// The school of Noah, with two goals and two guardians, and of thirty others, behind the sidebar: the
// real script on the local platform, and a wire on which saves can be lost.
import type { GoalFields } from '../../../src/goals/domain/goal-fields';
import { fieldColumn, type GoalField, goalFieldNames } from '../../../src/goals/domain/goal-fields';
import type { PlanView } from '../../../src/goals/domain/view-plan';
import type { HistoryView } from '../../../src/goals/server/goal-history';
import type { AddonHarness, ShownRow } from '../../../workbench/harness/addon-harness';
import {
  answered,
  call,
  cellOf,
  goalOf,
  planOf,
  rowNumber,
} from '../../bundle/sidebar/sidebar-calls';
import { setUpAddon } from '../../bundle/support/addon';
import { onceOpened } from '../../support/once-opened';
import { goalFields } from '../../unit/sidebar/sample-plan';
import { fillTab, type TypedRow } from '../fill-tab';
import type { AnswerCall } from './open-sidebar';
import { type RealSchool, realSchool } from './real-school';

/** A digest day in the fall, half an hour after digests begin to go out; the clock has not fired yet. */
const now = Date.UTC(2026, 8, 16, 22, 30);

export const noah = '111575';
const noahsTeacher = 's.ortega@mesaviewschools.example';
const othersTeacher = 'k.osullivan@mesaviewschools.example';

const studentRow = (studentId: string, first: string, last: string, more: TypedRow): TypedRow => ({
  'Student ID': studentId,
  'First name': first,
  'Last name': last,
  Grade: '9',
  School: 'Juniper HS',
  'Areas of giftedness': 'Performing Arts; Social Studies',
  Status: 'Identified',
  'Birth date': '2011-05-18',
  'Review due': '2026-11-13',
  Teachers: othersTeacher,
  ...more,
});

/** A goal of the samples as its row is typed. */
function goalRow(goalId: string, changes: Partial<GoalFields> = {}): TypedRow {
  const fields = goalFields(changes);
  const texts = goalFieldNames.map((field) => [fieldColumn(field).header, shown(fields[field])]);
  return {
    'Goal ID': goalId,
    'Student ID': goalId.split('-')[0] ?? '',
    ...Object.fromEntries(texts),
  };
}

const shown = (value: GoalFields[GoalField]): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '');

const guardian = (guardianId: string, more: TypedRow): TypedRow => ({
  'Guardian ID': guardianId,
  'Student ID': noah,
  Relation: 'Mother',
  Language: 'Spanish',
  Digest: 'On',
  Contact: 'Allowed',
  ...more,
});

const others = Array.from({ length: 30 }, (_, place) => ({
  studentId: `2000${String(place + 1).padStart(2, '0')}`,
  first: `Student${place + 1}`,
  goal: `Goal of student ${place + 1}`,
}));

const openSchool = onceOpened(() => {
  const addon = setUpAddon({ now });
  fillTab(addon, 'Students', [
    studentRow(noah, 'Noah', 'Sánchez', {
      Strengths: 'Sees how people feel; brave on stage',
      Interests: 'Piano (7 years), old films',
      Teachers: noahsTeacher,
    }),
    ...others.map(({ studentId, first }) => studentRow(studentId, first, 'Example', {})),
  ]);
  fillTab(addon, 'Goals', [
    goalRow(`${noah}-1`),
    goalRow(`${noah}-2`, {
      goal: 'Use the three-step plan (pause, name it, choose) when I feel overwhelmed',
      kind: 'Affective',
      area: '',
      measure: '',
      targetDate: null,
      progress: 'On the way',
    }),
    ...others.map(({ studentId, goal }) => goalRow(`${studentId}-1`, { goal })),
  ]);
  fillTab(addon, 'Guardians', [
    guardian('G-1', { Name: 'Rosa Sánchez', 'E-mail': 'rosa.snchez14@families.example' }),
    guardian('G-2', {
      Name: 'Tina Sánchez',
      'E-mail': 'tina214@inbox.example',
      Digest: 'Paused until 2026-10-01',
    }),
  ]);
  fillTab(addon, 'Check-ins', [
    {
      'Check-in ID': 'C-1',
      At: '2026-09-12 09:00',
      'Student ID': noah,
      From: 'Rosa Sánchez',
      Role: 'Guardian',
      Talked: 'Yes',
      Message: 'We talked in the car. He lit up!',
      Way: 'Phone',
    },
  ]);
  addon.switchOn();
  return addon;
});

/** Rosa has answered and Tina would like to talk, Noah has checked in, and a teacher's note waits. */
export function withAnswers({ addon }: NoahsSchool): void {
  const said = { studentId: noah, way: 'Reply', talked: '', message: '', wantsContact: false };
  const log = (checkInId: string, more: object) =>
    addon.ask('logCheckIn', { ...said, checkInId, ...more });
  log('A-1', { from: 'Rosa', guardianId: 'G-1', talked: 'Yes', message: 'He showed us the scene' });
  log('A-2', { from: 'Tina', guardianId: 'G-2', wantsContact: true, message: 'About the play' });
  const slip = {
    goalId: `${noah}-1`,
    ownRating: 'On the way',
    did: 'Filmed it twice',
    obstacle: 'No tripod',
    ifThen: 'If it shakes, I use the wall',
    helpWanted: 'A tripod',
    wish: 'Stretch',
    newWording: 'Direct two scenes',
    notInEmails: false,
  };
  log('S-1', { from: 'Noah', way: 'Paper', slip });
  for (const id of ['A-1', 'S-1'])
    addon.user.type('Check-ins', cellOf(addon, 'Check-ins', id, 'Way'), 'Page');
  fillTab(addon, 'Progress', [
    {
      'Entry ID': 'N-1',
      Date: '2026-09-14',
      'Goal ID': `${noah}-1`,
      'Student ID': noah,
      By: 'Ms. Ortega',
      Role: 'Teacher',
      Note: 'Noticed something: he asked for a second take',
    },
  ]);
}

export class NoahsSchool {
  readonly addon: AddonHarness = openSchool();
  readonly script: RealSchool = realSchool(this.addon);
  /** Where saves of a goal are lost: before the script has them, or its answers to them. */
  cut: 'before' | 'after' | null = null;

  readonly #before = this.addon.script.state.outbox.length;

  constructor() {
    this.select(noah);
  }

  readonly answer: AnswerCall = (name, args) =>
    name === 'saveGoal' && this.cut !== null
      ? this.script.lose(this.cut)(name, args)
      : this.script.answer(name, args);

  /** Selects the student's row in the sheet; null selects none with an ID. */
  select(studentId: string | null): void {
    const row = studentId === null ? 1 : rowNumber(this.addon, 'Students', studentId);
    this.addon.select('Students', `A${row}`);
  }

  plan(studentId: string): PlanView {
    return planOf(this.addon, studentId);
  }

  goal(goalId: string): GoalFields {
    return goalOf(this.addon, goalId).fields;
  }

  /** Types into the cells of a goal, as a colleague. */
  changeGoal(goalId: string, changes: Partial<Record<GoalField, string>>): void {
    for (const [field, text] of Object.entries(changes)) {
      const { header } = fieldColumn(field as GoalField);
      this.addon.user.type('Goals', cellOf(this.addon, 'Goals', goalId, header), text);
    }
  }

  history(goalId: string): readonly HistoryView[] {
    return answered(call(this.addon, 'goalHistory', goalId));
  }

  /** The rows of a tab that have something in this column. */
  rows(tab: string, column: string): readonly ShownRow[] {
    return this.addon.rows(tab).filter((row) => row[column] !== '');
  }

  setting(name: string): string {
    return this.rows('Settings', 'Setting').find(({ Setting }) => Setting === name)?.Value ?? '';
  }

  /** Addresses to which emails have gone since the school was opened. */
  get mailed(): readonly string[] {
    return this.addon.script.state.outbox.slice(this.#before).map(({ to }) => to);
  }
}
