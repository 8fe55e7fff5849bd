// Progress: one tap for a goal, or thirty entries in one go.

import type { ProgressInput } from '../../../src/goals/page/progress/progress-request';
import type { RoundView } from '../../../src/round/domain/round-view';
import { specialist } from '../../../workbench/harness/addon-harness';
import { mesaView, setUpAddon } from '../support/addon';
import {
  answered,
  call,
  cellOf,
  goalOf,
  history,
  rowOf,
  send,
  sentencesOf,
  smallSchool,
} from './sidebar-calls';

const school = smallSchool();
const entry: ProgressInput = {
  entryId: 'entry-1',
  goalId: '000101-AC1',
  studentId: '000101',
  progress: 'On the way',
  note: '=first results',
  nextStep: '3/4 of the poster',
  shareWithFamily: true,
};
const entries = (addon = school) => addon.rows('Progress').filter((row) => row['Entry ID'] !== '');

describe('an entry for one goal', () => {
  it('adds a row, sets the goal’s step, and is told in History', () => {
    const addon = school.copy();
    expect(answered(call(addon, 'recordProgress', [entry]))).toEqual({ recorded: 1 });
    expect(entries(addon)).toEqual([
      {
        'Entry ID': 'entry-1',
        Student: 'Ada Alvarez',
        Goal: 'Run an experiment on snowmelt',
        Date: '2026-08-17',
        'Goal ID': '000101-AC1',
        'Student ID': '000101',
        By: specialist.email,
        Role: 'Specialist',
        Progress: 'On the way',
        Note: '=first results',
        'Next step': '3/4 of the poster',
        'Share with family': 'yes',
        'Stays with staff': 'no',
      },
    ]);
    expect(rowOf(addon, 'Goals', '000101-AC1').Progress).toBe('On the way');
    expect(history(addon)).toMatchObject([
      { 'Row ID': '000101-AC1', Field: 'Progress', Before: 'Not started', After: 'On the way' },
    ]);
    expect(goalOf(addon, '000101-AC1').entries.map(({ entryId }) => entryId)).toEqual(['entry-1']);
  });

  it('may be a note alone, which leaves the goal’s step as it is', () => {
    const addon = school.copy();
    answered(call(addon, 'recordProgress', [{ ...entry, progress: '' }]));
    expect(rowOf(addon, 'Goals', '000101-AC1').Progress).toBe('Not started');
    expect(history(addon)).toEqual([]);
  });

  it('leaves it to whoever worded the goal to be its last writer, so that an import still heeds it', () => {
    const addon = school.copy();
    answered(call(addon, 'recordProgress', [entry]));
    expect(rowOf(addon, 'Goals', '000101-AC1')['Updated by']).toBe('Import');
  });
});

describe('an entry that comes again', () => {
  it('is recorded once', () => {
    const addon = school.copy();
    answered(call(addon, 'recordProgress', [entry]));
    expect(answered(call(addon, 'recordProgress', [entry]))).toEqual({ recorded: 1 });
    expect(entries(addon)).toHaveLength(1);
    expect(history(addon)).toHaveLength(1);
  });

  it('does not undo a later one', () => {
    const addon = school.copy();
    answered(call(addon, 'recordProgress', [entry]));
    const later = { ...entry, entryId: 'entry-2', progress: 'Nearly there' as const };
    answered(call(addon, 'recordProgress', [later]));
    answered(call(addon, 'recordProgress', [entry]));
    expect(rowOf(addon, 'Goals', '000101-AC1').Progress).toBe('Nearly there');
  });

  it('is recorded once when both stand in the same batch', () => {
    const addon = school.copy();
    answered(call(addon, 'recordProgress', [entry, entry]));
    expect(entries(addon)).toHaveLength(1);
  });

  it.each(Array.from({ length: 17 }, (_, index) => index + 1))(
    'is there once after the first try died at its call %i',
    (nth) => {
      const addon = school.copy({ unflushed: 'lost' });
      addon.script.arm({ kind: 'crash' }, nth);
      addon.script.callFromPage('recordProgress', [[entry]], specialist);
      addon.script.disarmAll();
      answered(call(addon, 'recordProgress', [entry]));
      expect(entries(addon)).toHaveLength(1);
      expect(history(addon)).toHaveLength(1);
      expect(rowOf(addon, 'Goals', '000101-AC1').Progress).toBe('On the way');
    },
  );
});

describe('an entry under the ID of another one', () => {
  const other = { ...entry, goalId: '000101-AF1', entryId: 'entry-2' };
  it.each<[string, Partial<ProgressInput>]>([
    ['words', { note: 'second results' }],
    ['step', { progress: 'Nearly there' }],
    ['next step', { nextStep: '' }],
    ['share', { shareWithFamily: false }],
    ['goal', { goalId: '000101-AF1' }],
    ['student', { goalId: '000102-AC1', studentId: '000102' }],
  ])('(%s) is refused with its whole batch, never answered as recorded', (_what, changes) => {
    const addon = school.copy();
    answered(call(addon, 'recordProgress', [entry]));
    const before = ['Progress', 'Goals', 'History'].map((tab) => addon.grid(tab));
    const answer = call(addon, 'recordProgress', [other, { ...entry, ...changes }]);
    expect(sentencesOf(answer)).toMatch(/in the Progress tab already.*Nothing was recorded/);
    expect(['Progress', 'Goals', 'History'].map((tab) => addon.grid(tab))).toEqual(before);
  });

  it('in the same batch is refused as well', () => {
    const addon = school.copy();
    const answer = call(addon, 'recordProgress', [entry, { ...entry, note: 'second results' }]);
    expect(sentencesOf(answer)).toContain('Nothing was recorded');
    expect(entries(addon)).toEqual([]);
  });

  it('is refused where the row under that ID cannot be read', () => {
    const addon = school.copy();
    answered(call(addon, 'recordProgress', [entry]));
    addon.user.type('Progress', cellOf(addon, 'Progress', 'entry-1', 'Date'), 'soon');
    expect(sentencesOf(call(addon, 'recordProgress', [entry]))).toContain('Nothing was recorded');
  });
});

describe('a batch in which one entry is wrong', () => {
  it.each<[string, Partial<ProgressInput>, string, boolean]>([
    ['another student’s goal', { goalId: '000102-AC1' }, 'another student', true],
    ['a goal that is not there', { goalId: '000101-X' }, 'no readable goal', true],
    ['a step that is none', { progress: 'Half' as never }, 'not one of', false],
    ['nothing in it', { progress: '', note: ' ', nextStep: '' }, 'nothing was entered', false],
    ['a note too long for a cell', { note: 'x'.repeat(50_001) }, 'too long', false],
  ])('(%s) is refused as a whole', (_what, wrong, words, isNoted) => {
    const addon = school.copy();
    const before = addon.grid('Goals');
    const answer = call(addon, 'recordProgress', [
      entry,
      { ...entry, entryId: 'entry-2', ...wrong },
    ]);
    expect(sentencesOf(answer)).toContain(words);
    expect(sentencesOf(answer)).toContain('None of the entries');
    expect(entries(addon)).toEqual([]);
    expect(addon.grid('Goals')).toEqual(before);
    expect(history(addon)).toHaveLength(isNoted ? 1 : 0);
  });

  it.each<[string, unknown]>([
    ['no list', entry],
    ['an empty list', []],
    ['too many', Array.from({ length: 201 }, () => entry)],
    ['a number for a note', [{ ...entry, note: 7 }]],
    ['an empty entry ID', [{ ...entry, entryId: '' }]],
  ])('(%s) is refused before anything is read', (_what, crafted) => {
    const addon = school.copy();
    expect(sentencesOf(send(addon, 'recordProgress', crafted))).toContain('do not fit together');
    expect(entries(addon)).toEqual([]);
    expect(history(addon)).toHaveLength(1);
  });
});

describe('thirty entries of a whole caseload', () => {
  it('are one write', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', mesaView());
    const batch = addon
      .ask<RoundView>('progressRound')
      .lines.map(({ studentId, goalId }) => ({ studentId, goalId }))
      .slice(0, 30)
      .map((ids, index): ProgressInput => ({ ...entry, ...ids, entryId: `batch-${index}` }));
    expect(batch).toHaveLength(30);
    expect(answered(call(addon, 'recordProgress', batch))).toEqual({ recorded: 30 });
    const calls = addon.executions.at(-1)?.calls;
    expect(calls?.data).toBeLessThanOrEqual(12);
    expect(calls?.byMethod['Sheets.Spreadsheets.batchUpdate']).toBe(1);
    expect(entries(addon)).toHaveLength(30);
    expect(history(addon)).toHaveLength(30);
    const moved = addon.rows('Goals').filter(({ Progress }) => Progress === 'On the way');
    expect(new Set(moved.map((row) => row['Goal ID']))).toEqual(
      new Set(batch.map(({ goalId }) => goalId)),
    );
  });
});
