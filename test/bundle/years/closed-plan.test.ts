// A closed plan is written by nobody, and goals of other years are nobody's news.

import { columnLetters } from '../../../src/core/a1';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { call, cellOf, goalOf, saveOf, sentencesOf, smallSchool } from '../sidebar/sidebar-calls';
import { familyMails, tickAt } from '../support/addon';
import { openFixture } from '../support/older-caseload';
import { ask as askAsTeacher, chen, teachersSchool } from '../teachers/teachers-school';
import { contents, goalWrites, lateEntry } from './year-school';

const ada = '000101';
const goalId = `${ada}-AC1`;
const year = '2026-27';

const column = (addon: AddonHarness, tab: string, header: string): number =>
  (addon.grid(tab)[0] ?? []).indexOf(header);

/** Types a row into the Plans tab, as a person could. */
function typePlan(addon: AddonHarness, studentId: string, state: string, schoolYear = year): void {
  const row = addon.grid('Plans').length + 1;
  const put = (header: string, text: string) => {
    const letter = columnLetters(column(addon, 'Plans', header));
    addon.user.type('Plans', `${letter}${row}`, text);
  };
  put('Plan ID', `${studentId}-${schoolYear}`);
  put('Student ID', studentId);
  put('School year', schoolYear);
  put('State', state);
}

/** As a person types into a cell; the script hears of it. */
const edit = (addon: AddonHarness, tab: string, id: string, header: string, text: string) =>
  addon.edit(tab, cellOf(addon, tab, id, header), text);

describe.each([
  ['says Closed', 'Closed', 'is closed'],
  [
    'cannot be read',
    'Colsed',
    `On the Plans tab, the row for Ada Alvarez (${year}) cannot be read`,
  ],
])('a plan whose row %s', (_, state, why) => {
  const addon = smallSchool().copy();
  for (const [index, row] of addon.rows('Plans').entries())
    if (row['Student ID'] === ada) addon.user.deleteRows('Plans', index + 2, 1);
  typePlan(addon, ada, state);
  const before = contents(addon);

  it.each(goalWrites)('takes no %s, and says why', (__, write) => {
    expect(sentencesOf(write(addon))).toContain(why);
    expect(contents(addon)).toEqual(before);
  });

  it('leaves the plans of others as they are', () => {
    const other = addon.rows('Goals').find((row) => !(row['Goal ID'] ?? '').startsWith(ada));
    const id = other?.['Goal ID'] ?? '';
    const saved = call(addon, 'saveGoal', saveOf(goalOf(addon, id), { why: 'I like it.' }));
    expect(saved).toMatchObject({ ok: true, value: { kind: 'saved' } });
  });
});

describe('an edit of the grid', () => {
  const reasons = (addon: AddonHarness) => addon.rows('History').map(({ Reason }) => Reason);

  it.each([
    ['Goals', goalId, 'Goal', 'Something else'],
    ['Progress', 'E1', 'Note', 'Something else'],
    ['Plans', `${ada}-${year}`, 'Needs', 'More of it'],
  ])('of %s in a closed plan is told apart in History', (tab, id, header, text) => {
    const addon = smallSchool().copy();
    call(addon, 'recordProgress', [lateEntry]);
    if (!addon.rows('Plans').some((row) => row['Student ID'] === ada))
      typePlan(addon, ada, 'Draft');
    edit(addon, tab, id, header, `${text} yet`);
    expect(reasons(addon).at(-1)).toBe('Edited in the grid');
    edit(addon, 'Plans', `${ada}-${year}`, 'State', 'Closed');
    edit(addon, tab, id, header, text);
    expect(addon.rows('History').at(-1)).toMatchObject({
      Tab: tab,
      'Row ID': id,
      After: text,
      Reason: 'Edited in the grid, in a closed plan',
    });
  });

  it('gives a goal that says none its school year', () => {
    const addon = smallSchool().copy();
    const row = addon.rows('Goals').findIndex((each) => each['Goal ID'] === goalId) + 2;
    const letter = columnLetters(column(addon, 'Goals', 'School year'));
    addon.user.type('Goals', `${letter}${row}`, '');
    edit(addon, 'Goals', goalId, 'Goal', 'Learn to juggle');
    expect(addon.rows('Goals')[row - 2]).toMatchObject({ 'School year': year });
  });
});

describe('goals of last year', () => {
  const addon = teachersSchool().copy();
  const row = addon.rows('Goals').findIndex((each) => each['Goal ID'] === goalId) + 2;
  const mother = 'rosa@families.example';

  it('are not shown to teachers', () => {
    const goalsOf = () => {
      const shown = askAsTeacher(addon, chen, 'teacherStudent', ada);
      return shown.ok ? shown.value.goals.map((goal) => goal.goalId) : [];
    };
    expect(goalsOf()).toEqual([goalId]);
    for (const [index, { 'Student ID': id }] of addon.rows('Goals').entries())
      if (id === ada) {
        const letter = columnLetters(column(addon, 'Goals', 'School year'));
        addon.user.type('Goals', `${letter}${index + 2}`, '2025-26');
      }
    expect(goalsOf()).toEqual([]);
    expect(addon.rows('Goals')[row - 2]).toMatchObject({ Status: 'Active' });
  });

  it('are not told to families, who hear once that goals are being set where the school wants it', () => {
    const isToMother = ({ to }: { readonly to: string }) => to === mother;
    const silent = addon.copy();
    silent.switchOn();
    tickAt(silent, '2026-08-19T16:30', '2026-09-02T16:30');
    expect(familyMails(silent).length).toBeGreaterThan(0);
    expect(familyMails(silent).filter(isToMother)).toEqual([]);

    const telling = addon.copy();
    telling.setSetting('New year email', 'yes');
    telling.switchOn();
    tickAt(telling, '2026-08-19T16:30', '2026-09-02T16:30', '2026-09-16T16:30');
    const told = familyMails(telling).filter(isToMother);
    expect(told.map(({ subject }) => subject)).toEqual([
      "We are setting Ada's goals for this school year",
    ]);
    expect(JSON.stringify(told)).not.toMatch(/gifted|Goal 1|Learning goal/);
  });
});

describe('a caseload from before school years', () => {
  it('gets the year of each goal and a plan for each student, once', () => {
    const addon = openFixture('saved-before-versions');
    addon.choose('setUpMenu');
    const yearsIn = () => addon.rows('Goals').map((goal) => goal['School year']);
    expect(yearsIn()).toEqual(addon.rows('Goals').map(() => year));
    const students = addon.rows('Students').map((each) => each['Student ID']);
    expect(addon.rows('Plans').map((plan) => plan['Student ID'])).toEqual(students);
    const before = contents(addon);
    addon.choose('setUpMenu');
    expect(contents(addon)).toEqual(before);
  });
});
