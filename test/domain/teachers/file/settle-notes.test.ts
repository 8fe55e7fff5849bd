// Where a run can be cut off, and what the next one makes of it; the notes as the sheet has them are
// in test/bundle/teachers/own-notes.test.ts.

import type { ProgressEntry } from '../../../../src/domain/schema/tabs';
import { goalCode } from '../../../../src/domain/teachers/file/goal-label';
import type { NoteRow } from '../../../../src/domain/teachers/file/note-rows';
import { wordsOf } from '../../../../src/domain/teachers/file/note-rows';
import type { NoteSources } from '../../../../src/domain/teachers/file/note-sources';
import { printOf, stampPrefix } from '../../../../src/domain/teachers/file/note-stamp';
import { changedThere, settleNotes } from '../../../../src/domain/teachers/file/settle-notes';

const prefix = stampPrefix('m.chen@school.example');
const label = `Zoë: Build (${goalCode('G1')})`;

const rowOf = (cells: Partial<NoteRow> = {}): NoteRow => ({
  row: 1,
  date: '',
  goal: label,
  what: 'Seen it',
  note: 'one',
  inPlan: '',
  stamp: '',
  ...cells,
});

const entryOf = (cells: Partial<ProgressEntry> = {}): ProgressEntry => ({
  entryId: `${prefix}1`,
  date: '2026-08-17',
  goalId: 'G1',
  studentId: 'S1',
  by: 'Ms. Chen',
  role: 'Teacher',
  progress: '',
  note: 'Seen it: one',
  nextStep: '',
  shareWithFamily: false,
  ...cells,
});

function settled(
  rows: readonly NoteRow[],
  entries: readonly ProgressEntry[] = [],
  changes: Partial<NoteSources> = {},
) {
  let given = 0;
  return settleNotes(rows, {
    prefix,
    by: 'Ms. Chen',
    today: '2026-08-17',
    isHers: () => true,
    goalOf: (code) => (code === goalCode('G1') ? { goalId: 'G1', studentId: 'S1' } : undefined),
    entries: new Map(entries.map((entry) => [entry.entryId, entry])),
    unreadIds: new Set(),
    newId: () => {
      given += 1;
      return `${prefix}new${given}`;
    },
    isIdColumnNew: false,
    seen: { stamps: new Map(), issued: new Map() },
    ...changes,
  });
}

const print = printOf(entryOf());
const stamp = `${prefix}1 ${print}`;
const later = entryOf({ note: 'Seen it: one, and more' });
const nothing = { stamps: [], append: [], update: [], marks: [] };

describe('a run that was cut off', () => {
  it('before the stamp: stamps, and would append under that ID', () => {
    const { stamps, append, marks } = settled([rowOf()]);
    expect(stamps).toEqual([{ row: 1, column: 'noteId', text: `${prefix}new1 ${print}` }]);
    expect(append).toEqual([entryOf({ entryId: `${prefix}new1` })]);
    expect(marks).toEqual([]);
  });

  it('between stamp and entry: appends under the old ID', () => {
    expect(settled([rowOf({ stamp })])).toEqual({ ...nothing, append: [entryOf()] });
  });

  it('between entry and mark: marks', () => {
    const { marks, ...rest } = settled([rowOf({ stamp })], [entryOf()]);
    expect(marks).toEqual([{ row: 1, column: 'inPlan', text: '2026-08-17' }]);
    expect(rest).toEqual({ stamps: [], append: [], update: [] });
  });

  it('at the end: does nothing more', () => {
    expect(settled([rowOf({ stamp, inPlan: '2026-08-17' })], [entryOf()])).toEqual(nothing);
  });

  it('between the stamp of a completed note and its entry: updates', () => {
    const row = rowOf({
      note: 'one, and more',
      stamp: `${stamp} ${printOf(later)}`,
      inPlan: '2026-08-17',
    });
    expect(settled([row], [entryOf()])).toEqual({
      ...nothing,
      update: [{ from: entryOf(), to: later }],
    });
    expect(settled([row], [later]).stamps).toEqual([
      { row: 1, column: 'noteId', text: `${prefix}1 ${printOf(later)}` },
    ]);
  });

  it('when a stamp had hit the row of another note: neither note is doubled', () => {
    const two = rowOf({ row: 2, note: 'two', inPlan: '2026-08-17', stamp: `${prefix}9 ${print}` });
    const entry = entryOf({ entryId: `${prefix}2`, note: 'Seen it: two' });
    const { stamps, append } = settled([rowOf(), two], [entry]);
    expect(append.map(({ note }) => note)).toEqual(['Seen it: one']);
    expect(stamps.map(({ row, text }) => [row, text.split(' ')[0]])).toEqual([
      [1, `${prefix}9`],
      [2, `${prefix}2`],
    ]);
  });
});

describe('a stamp that this run sees beside other words', () => {
  it('goes to the row for which it was written; the row that was hit gets its own back', () => {
    const [one, two] = [rowOf({ stamp: '' }), rowOf({ row: 2, note: 'two', stamp })];
    const seen = {
      stamps: new Map([[wordsOf(two), [`${prefix}2 old`]]]),
      issued: new Map([[`${prefix}1`, wordsOf(one)]]),
    };
    const { stamps } = settled([one, two], [], { seen });
    expect(stamps.find(({ row }) => row === 2)?.text).toMatch(new RegExp(`^${prefix}2 `));
  });
});

describe('an entry that the specialist has edited', () => {
  const edited = entryOf({ note: 'Her own words' });

  it('stays, whether or not the note goes on', () => {
    const row = rowOf({ stamp, inPlan: '2026-08-17' });
    expect(settled([row], [edited])).toEqual(nothing);
    expect(settled([{ ...row, note: 'more' }], [edited])).toEqual({
      ...nothing,
      marks: [{ row: 1, column: 'inPlan', text: changedThere }],
    });
  });

  it.each([
    ['deleted', {}],
    ['made unreadable', { unreadIds: new Set([`${prefix}1`]) }],
  ])('or %s, is not put in once more', (_, changes) => {
    expect(settled([rowOf({ stamp, inPlan: '2026-08-17' })], [], changes)).toEqual(nothing);
  });
});

describe('two rows with one ID', () => {
  it.each([0, 1])('leave it to the one that says what was taken, when that is row %d', (place) => {
    const rows = ['copy, edited', 'copy, edited'].map((note, index) =>
      rowOf({ row: index + 1, note: index === place ? 'one' : note, stamp, inPlan: '2026-08-17' }),
    );
    const { stamps, append } = settled(rows, [entryOf()]);
    expect(append.map(({ note }) => note)).toEqual(['Seen it: copy, edited']);
    // The old date goes with the new ID, or the copy would seem to be in the plan.
    expect(stamps.map(({ row, column }) => [row, column])).toEqual([
      [2 - place, 'noteId'],
      [2 - place, 'inPlan'],
    ]);
  });
});

describe('a goal that is not hers', () => {
  it('takes no new note, and no change of an old one', () => {
    const changes = { isHers: () => false };
    expect(settled([rowOf()], [], changes).append).toEqual([]);
    const row = rowOf({ note: 'more', stamp, inPlan: '2026-08-17' });
    expect(settled([row], [entryOf()], changes).update).toEqual([]);
    expect(settled([rowOf({ stamp, inPlan: '2026-08-17' })], [entryOf()], changes)).toEqual(
      nothing,
    );
  });
});

describe('the ID of another file', () => {
  it('counts for nothing', () => {
    const { stamps } = settled(
      [rowOf({ stamp: 'N-other-1 x' })],
      [entryOf({ entryId: 'N-other-1' })].slice(1),
    );
    expect(stamps[0]?.text).toMatch(new RegExp(`^${prefix}new1 `));
  });
});
