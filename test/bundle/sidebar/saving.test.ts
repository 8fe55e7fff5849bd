// Saving a goal: checked, merged, told in History, and never twice.

import type { GoalFields } from '../../../src/goals/domain/goal-fields';
import type { GoalSaveResult } from '../../../src/goals/server/save-goal';
import { specialist } from '../../../workbench/harness/addon-harness';
import { inWords } from '../../support/in-words';
import { trimTabs } from '../support/addon';
import {
  answered,
  call,
  cellOf,
  goalOf,
  history,
  planOf,
  rowNumber,
  rowOf,
  saveOf,
  sentencesOf,
  smallSchool,
} from './sidebar-calls';

const school = smallSchool();
const goalId = '000101-AC1';
const openGoal = () => {
  const addon = school.copy();
  return { addon, goal: goalOf(addon, goalId) };
};
const newGoal: GoalFields = {
  ...goalOf(school, goalId).fields,
  goal: 'Read one book in Spanish',
  status: 'Draft',
};
const problemsOf = (result: GoalSaveResult) =>
  result.kind === 'problems' ? result.problems.map(({ field }) => field) : result.kind;

describe('a goal that one person edits', () => {
  it('is written field by field, with who, when and why', () => {
    const { addon, goal } = openGoal();
    const save = saveOf(goal, { why: 'Snow!', status: 'Achieved' }, { reason: 'Shown in May' });
    const result = answered(call(addon, 'saveGoal', save));
    expect(result.kind).toBe('saved');
    expect(rowOf(addon, 'Goals', goalId)).toMatchObject({
      'Why it matters to me': 'Snow!',
      Status: 'Achieved',
      'Updated by': specialist.email,
      'Updated at': expect.stringMatching(/^2026-08-17T08:00:\d\d-06:00$/),
    });
    const common = { By: specialist.email, Tab: 'Goals', 'Row ID': goalId, Reason: 'Shown in May' };
    expect(history(addon)).toMatchObject([
      { ...common, Field: 'Why it matters to me', Before: 'I want to know', After: 'Snow!' },
      { ...common, Field: 'Status', Before: 'Active', After: 'Achieved' },
    ]);
    if (result.kind === 'saved') expect(goalOf(addon, goalId)).toEqual(result.goal);
  });

  it('keeps the words of a reason that reads like one of the product’s own, in quotes', () => {
    const { addon, goal } = openGoal();
    const reason = 'Import of ideas from the family';
    answered(call(addon, 'saveGoal', saveOf(goal, { status: 'Achieved' }, { reason })));
    expect(history(addon)).toMatchObject([{ Field: 'Status', Reason: `“${reason}”` }]);
  });

  it('is left alone where nothing was changed', () => {
    const { addon, goal } = openGoal();
    const before = addon.grid('Goals');
    expect(answered(call(addon, 'saveGoal', saveOf(goal, {})))).toEqual({ kind: 'saved', goal });
    expect(addon.grid('Goals')).toEqual(before);
    expect(history(addon)).toEqual([]);
  });

  it.each([
    '=HYPERLINK("x")',
    '<script>alert(1)</script>',
    '007',
    '3/4',
    "'quoted",
    '+1 555',
    ' a\nb ',
  ])('keeps %j to the letter', (text) => {
    const { addon, goal } = openGoal();
    answered(call(addon, 'saveGoal', saveOf(goal, { why: text, area: text })));
    expect(goalOf(addon, goalId).fields).toMatchObject({ why: text, area: text });
    expect(history(addon).map(({ After }) => After)).toEqual([text, text]);
  });

  it('is found again after somebody has sorted the tab and renamed a column', () => {
    const { addon, goal } = openGoal();
    addon.user.sort('Goals', -1);
    addon.user.renameHeader('Goals', 'How we will know', 'Proof');
    answered(call(addon, 'saveGoal', saveOf(goal, { measure: 'Three pages' })));
    expect(rowOf(addon, 'Goals', goalId).Proof).toBe('Three pages');
    expect(goalOf(addon, '000102-AC1').fields.measure).toBe('');
  });

  it('spares a formula that a person has put into the cell, and takes History’s line back', () => {
    const { addon, goal } = openGoal();
    trimTabs(addon);
    const cell = cellOf(addon, 'Goals', goalId, 'Area');
    addon.book
      .sheetNamed('Goals')
      ?.change(rowNumber(addon, 'Goals', goalId) - 1, cell.charCodeAt(0) - 65, {
        value: null,
        formula: '="Sci"&"ence"',
      });
    const result = answered(call(addon, 'saveGoal', saveOf(goal, { area: 'Math' })));
    expect(problemsOf(result)).toEqual(['area']);
    expect(addon.user.read('Goals', cell)).toBe('Science');
    expect(history(addon).map(({ Before, After }) => [Before, After])).toEqual([
      ['Science', 'Math'],
      ['Math', 'Science'],
    ]);
  });
});

describe('a goal that two people edit', () => {
  it('merges what only one of them has changed', () => {
    const { addon, goal } = openGoal();
    addon.user.type('Goals', cellOf(addon, 'Goals', goalId, 'Area'), 'Ecology');
    const result = answered(call(addon, 'saveGoal', saveOf(goal, { why: 'Snow!' })));
    expect(result).toMatchObject({
      kind: 'saved',
      goal: { fields: { area: 'Ecology', why: 'Snow!' } },
    });
    expect(history(addon).map(({ Field }) => Field)).toEqual(['Why it matters to me']);
  });

  it('shows both versions of what both have changed, and writes nothing', () => {
    const { addon, goal } = openGoal();
    addon.user.type('Goals', cellOf(addon, 'Goals', goalId, 'Area'), 'Ecology');
    addon.user.type('Goals', cellOf(addon, 'Goals', goalId, 'Target'), '5');
    const before = addon.grid('Goals');
    const save = saveOf(goal, { area: 'Physics', why: 'Snow!' });
    expect(answered(call(addon, 'saveGoal', save))).toMatchObject({
      kind: 'conflict',
      theirs: { fields: { area: 'Ecology', why: 'I want to know', target: '5' } },
      merged: { area: 'Physics', why: 'Snow!', target: '5' },
      conflicts: [{ field: 'area', base: 'Science', mine: 'Physics', theirs: 'Ecology' }],
    });
    expect(addon.grid('Goals')).toEqual(before);
    expect(history(addon)).toEqual([]);
  });

  it('is no conflict where both wrote the same', () => {
    const { addon, goal } = openGoal();
    addon.user.type('Goals', cellOf(addon, 'Goals', goalId, 'Area'), 'Ecology');
    expect(answered(call(addon, 'saveGoal', saveOf(goal, { area: 'Ecology' }))).kind).toBe('saved');
  });

  // No call of Google writes a cell only if it still says the same: in the instant between the last
  // look and the write the later one stands in the grid, and History has both.
  it.each(Array.from({ length: 17 }, (_, index) => index + 1))(
    'loses no words where a colleague types into the same cell at call %i of the save',
    (nth) => {
      const { addon, goal } = openGoal();
      const act = () => addon.edit('Goals', cellOf(addon, 'Goals', goalId, 'Area'), 'Ecology');
      const fault = addon.script.arm({ kind: 'interleave', act }, nth);
      const result = answered(call(addon, 'saveGoal', saveOf(goal, { area: 'Physics' })));
      expect(fault.struck).toBe(true);
      const { area } = goalOf(addon, goalId).fields;
      expect([result.kind, area]).toEqual(
        result.kind === 'saved' ? ['saved', 'Physics'] : ['conflict', 'Ecology'],
      );
      expect(history(addon)).toContainEqual(
        expect.objectContaining({ Field: 'Area', Before: 'Science', After: 'Ecology' }),
      );
    },
  );

  it('waits for its turn, and says so when another run goes on', () => {
    const { addon, goal } = openGoal();
    addon.script.persistentFaults.holdLock('script', addon.script.clock.now() + 60_000);
    expect(sentencesOf(call(addon, 'saveGoal', saveOf(goal, { why: 'Snow!' })), 'busy')).toContain(
      'try again',
    );
    expect(goalOf(addon, goalId).fields.why).toBe('I want to know');
  });
});

describe('a new goal', () => {
  const save = { goalId: null, studentId: '000102', base: null, reason: '', saveId: 'first' };

  it('gets an ID, its student’s name and teachers, and one line in History', () => {
    const addon = school.copy();
    const result = answered(call(addon, 'saveGoal', { ...save, mine: newGoal }));
    if (result.kind !== 'saved') throw new Error(result.kind);
    expect(rowOf(addon, 'Goals', result.goal.goalId)).toMatchObject({
      'Student ID': '000102',
      Student: 'Ben Begay',
      Teachers: 'm.chen@mesaviewschools.example',
      Goal: 'Read one book in Spanish',
      'Updated by': specialist.email,
    });
    expect(history(addon)).toMatchObject([
      { 'Row ID': result.goal.goalId, Before: '', Field: 'Goal' },
    ]);
  });

  it('is not made twice when the answer was lost', () => {
    const addon = school.copy();
    const first = answered(call(addon, 'saveGoal', { ...save, mine: newGoal }));
    const second = answered(call(addon, 'saveGoal', { ...save, mine: newGoal }));
    expect(second).toEqual(first);
    expect(planOf(addon, '000102').goals).toHaveLength(3);
    expect(history(addon)).toHaveLength(1);
  });

  it('is not taken for saved where the save ID stands for other words: both versions are shown', () => {
    const addon = school.copy();
    const first = answered(call(addon, 'saveGoal', { ...save, mine: newGoal }));
    const other = { ...newGoal, goal: 'Write one book in Spanish' };
    const before = addon.grid('Goals');
    expect(answered(call(addon, 'saveGoal', { ...save, mine: other }))).toMatchObject({
      kind: 'conflict',
      theirs: first.kind === 'saved' ? first.goal : null,
      conflicts: [{ field: 'goal', mine: other.goal, theirs: newGoal.goal }],
    });
    expect(addon.grid('Goals')).toEqual(before);
  });

  it('is another one under another save ID', () => {
    const addon = school.copy();
    answered(call(addon, 'saveGoal', { ...save, mine: newGoal }));
    answered(call(addon, 'saveGoal', { ...save, mine: newGoal, saveId: 'second' }));
    expect(planOf(addon, '000102').goals).toHaveLength(4);
  });

  it.each(Array.from({ length: 17 }, (_, index) => index + 1))(
    'is there once and no more after a retry when the script dies at its call %i',
    (nth) => {
      const addon = school.copy({ unflushed: 'lost' });
      addon.script.arm({ kind: 'crash' }, nth);
      addon.script.callFromPage('saveGoal', [{ ...save, mine: newGoal }], specialist);
      addon.script.disarmAll();
      answered(call(addon, 'saveGoal', { ...save, mine: newGoal }));
      expect(planOf(addon, '000102').goals).toHaveLength(3);
      expect(history(addon)).toHaveLength(1);
    },
  );
});

describe('a History tab that lacks a column', () => {
  it('stops the save before anything is written, and says how to get it back', () => {
    const { addon, goal } = openGoal();
    addon.user.deleteColumns('History', 6);
    const before = addon.grid('Goals');
    const answer = call(addon, 'saveGoal', saveOf(goal, { why: 'Snow!' }));
    expect(sentencesOf(answer, 'trouble')).toContain('"Before"');
    expect(addon.grid('Goals')).toEqual(before);
    addon.choose('setUpMenu');
    expect(answered(call(addon, 'saveGoal', saveOf(goal, { why: 'Snow!' }))).kind).toBe('saved');
  });
});

describe('a save of an edit whose answer was lost', () => {
  it('changes nothing when it comes again', () => {
    const { addon, goal } = openGoal();
    const save = saveOf(goal, { why: 'Snow!' });
    const first = answered(call(addon, 'saveGoal', save));
    expect(answered(call(addon, 'saveGoal', save))).toEqual(first);
    expect(history(addon)).toHaveLength(1);
  });
});

describe('bad input in a field', () => {
  const long = 'x'.repeat(50_001);
  it.each(
    (
      [
        ['goal', { goal: ' ' }, 'cannot be empty'],
        ['goal', { goal: long }, '50,000'],
        ['why', { why: long }, '50,000'],
        ['atHome', { atHome: long }, '50,000'],
        ['start', { start: '2026-02-30' }, 'not a day of the calendar'],
        ['start', { start: '1492-10-12' }, 'not a day of the calendar'],
        ['targetDate', { targetDate: 'soon' }, 'not a day of the calendar'],
        ['targetDate', { start: '2026-09-02', targetDate: '2026-09-01' }, 'before the start'],
        ['kind', { kind: '' }, 'cannot be empty'],
        ['kind', { kind: 'Sportive' }, 'not one of'],
        ['status', { status: 'active' }, 'not one of'],
        ['progress', { progress: 'Half' }, 'not one of'],
        ['status', { status: 'Discontinued' }, 'why the status changes'],
      ] satisfies readonly [string, Record<string, unknown>, string][]
    ).map(([field, changes, words]) => ({ field, changes, words })),
  )('$field: "$words"', ({ field, changes, words }) => {
    const { addon, goal } = openGoal();
    const before = addon.grid('Goals');
    const save = saveOf(goal, changes as Partial<GoalFields>);
    const result = answered(call(addon, 'saveGoal', save));
    if (result.kind !== 'problems') throw new Error(result.kind);
    expect(result.problems.map((problem) => problem.field)).toEqual([field]);
    expect(inWords(result.problems)).toEqual([expect.stringContaining(words)]);
    expect(addon.grid('Goals')).toEqual(before);
    expect(history(addon)).toEqual([]);
  });

  it('is a reason too long for a cell', () => {
    const { addon, goal } = openGoal();
    const save = saveOf(goal, { status: 'Achieved' }, { reason: long });
    expect(problemsOf(answered(call(addon, 'saveGoal', save)))).toEqual(['status']);
    const told = { ...save, reason: long.slice(0, 3000) };
    expect(answered(call(addon, 'saveGoal', told)).kind).toBe('saved');
  });

  it('is named field by field, all of it at once', () => {
    const { addon, goal } = openGoal();
    const save = saveOf(goal, { goal: '', start: '2026-13-01' });
    expect(problemsOf(answered(call(addon, 'saveGoal', save)))).toEqual(['goal', 'start']);
  });

  it('comes of a merge too', () => {
    const { addon, goal } = openGoal();
    addon.user.type('Goals', cellOf(addon, 'Goals', goalId, 'Start'), '2026-10-01');
    const save = saveOf(goal, { targetDate: '2026-09-15' });
    expect(problemsOf(answered(call(addon, 'saveGoal', save)))).toEqual(['targetDate']);
  });
});
