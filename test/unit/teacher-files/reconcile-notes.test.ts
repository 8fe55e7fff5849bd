// Where a run can be cut off, and what the next one makes of it; the notes as the sheet has them are
// in test/bundle/teachers/own-notes.test.ts.

import type { ProgressEntry } from '../../../src/schema/tabs';
import { goalCode } from '../../../src/teacher-files/domain/goal-label';
import type { NoteRow } from '../../../src/teacher-files/domain/note-rows';
import { wordsOf } from '../../../src/teacher-files/domain/note-rows';
import type { NotesInput } from '../../../src/teacher-files/domain/notes-input';
import { changedThere, reconcileNotes } from '../../../src/teacher-files/domain/reconcile-notes';
import { contentHash, markerPrefix } from '../../../src/teacher-files/domain/row-marker';

const prefix = markerPrefix('m.chen@school.example');
const label = `Zoë: Build (${goalCode('G1')})`;

const rowOf = (cells: Partial<NoteRow> = {}): NoteRow => ({
  row: 1,
  date: '',
  goal: label,
  what: 'Seen it',
  note: 'one',
  inPlan: '',
  marker: '',
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
  staysWithStaff: false,
  ...cells,
});

function settled(
  rows: readonly NoteRow[],
  entries: readonly ProgressEntry[] = [],
  changes: Partial<NotesInput> = {},
) {
  let given = 0;
  return reconcileNotes(rows, {
    prefix,
    by: 'Ms. Chen',
    today: '2026-08-17',
    isOwn: () => true,
    goalOf: (code) => (code === goalCode('G1') ? { goalId: 'G1', studentId: 'S1' } : undefined),
    entries: new Map(entries.map((entry) => [entry.entryId, entry])),
    unreadIds: new Set(),
    newId: () => {
      given += 1;
      return `${prefix}new${given}`;
    },
    isIdColumnNew: false,
    seen: { markers: new Map(), issued: new Map() },
    ...changes,
  });
}

const hash = contentHash(entryOf());
const marker = `${prefix}1 ${hash}`;
const later = entryOf({ note: 'Seen it: one, and more' });
const nothing = { markers: [], append: [], update: [], status: [] };

describe('a run that was cut off', () => {
  it('before the marker: markers, and would append under that ID', () => {
    const { markers, append, status } = settled([rowOf()]);
    expect(markers).toEqual([{ row: 1, column: 'noteId', text: `${prefix}new1 ${hash}` }]);
    expect(append).toEqual([entryOf({ entryId: `${prefix}new1` })]);
    expect(status).toEqual([]);
  });

  it('between marker and entry: appends under the old ID', () => {
    expect(settled([rowOf({ marker })])).toEqual({ ...nothing, append: [entryOf()] });
  });

  it('between entry and mark: status', () => {
    const { status, ...rest } = settled([rowOf({ marker })], [entryOf()]);
    expect(status).toEqual([{ row: 1, column: 'inPlan', text: '2026-08-17' }]);
    expect(rest).toEqual({ markers: [], append: [], update: [] });
  });

  it('at the end: does nothing more', () => {
    expect(settled([rowOf({ marker, inPlan: '2026-08-17' })], [entryOf()])).toEqual(nothing);
  });

  it('between the marker of a completed note and its entry: updates', () => {
    const row = rowOf({
      note: 'one, and more',
      marker: `${marker} ${contentHash(later)}`,
      inPlan: '2026-08-17',
    });
    expect(settled([row], [entryOf()])).toEqual({
      ...nothing,
      update: [{ from: entryOf(), to: later }],
    });
    expect(settled([row], [later]).markers).toEqual([
      { row: 1, column: 'noteId', text: `${prefix}1 ${contentHash(later)}` },
    ]);
  });

  it('when a marker had hit the row of another note: neither note is doubled', () => {
    const two = rowOf({ row: 2, note: 'two', inPlan: '2026-08-17', marker: `${prefix}9 ${hash}` });
    const entry = entryOf({ entryId: `${prefix}2`, note: 'Seen it: two' });
    const { markers, append } = settled([rowOf(), two], [entry]);
    expect(append.map(({ note }) => note)).toEqual(['Seen it: one']);
    expect(markers.map(({ row, text }) => [row, text.split(' ')[0]])).toEqual([
      [1, `${prefix}9`],
      [2, `${prefix}2`],
    ]);
  });
});

describe('a marker that this run sees beside other words', () => {
  it('goes to the row for which it was written; the row that was hit gets its own back', () => {
    const [one, two] = [rowOf({ marker: '' }), rowOf({ row: 2, note: 'two', marker })];
    const seen = {
      markers: new Map([[wordsOf(two), [`${prefix}2 old`]]]),
      issued: new Map([[`${prefix}1`, wordsOf(one)]]),
    };
    const { markers } = settled([one, two], [], { seen });
    expect(markers.find(({ row }) => row === 2)?.text).toMatch(new RegExp(`^${prefix}2 `));
  });
});

describe('an entry that the specialist has edited', () => {
  const edited = entryOf({ note: 'Her own words' });

  it('stays, whether or not the note goes on', () => {
    const row = rowOf({ marker, inPlan: '2026-08-17' });
    expect(settled([row], [edited])).toEqual(nothing);
    expect(settled([{ ...row, note: 'more' }], [edited])).toEqual({
      ...nothing,
      status: [{ row: 1, column: 'inPlan', text: changedThere }],
    });
  });

  it.each([
    ['deleted', {}],
    ['made unreadable', { unreadIds: new Set([`${prefix}1`]) }],
  ])('or %s, is not put in once more', (_, changes) => {
    expect(settled([rowOf({ marker, inPlan: '2026-08-17' })], [], changes)).toEqual(nothing);
  });
});

describe('two rows with one ID', () => {
  it.each([0, 1])('leave it to the one that says what was taken, when that is row %d', (place) => {
    const rows = ['copy, edited', 'copy, edited'].map((note, index) =>
      rowOf({ row: index + 1, note: index === place ? 'one' : note, marker, inPlan: '2026-08-17' }),
    );
    const { markers, append } = settled(rows, [entryOf()]);
    expect(append.map(({ note }) => note)).toEqual(['Seen it: copy, edited']);
    // The old date goes with the new ID, or the copy would seem to be in the plan.
    expect(markers.map(({ row, column }) => [row, column])).toEqual([
      [2 - place, 'noteId'],
      [2 - place, 'inPlan'],
    ]);
  });
});

describe('a goal that is not ownColumns', () => {
  it('takes no new note, and no change of an old one', () => {
    const changes = { isOwn: () => false };
    expect(settled([rowOf()], [], changes).append).toEqual([]);
    const row = rowOf({ note: 'more', marker, inPlan: '2026-08-17' });
    expect(settled([row], [entryOf()], changes).update).toEqual([]);
    expect(settled([rowOf({ marker, inPlan: '2026-08-17' })], [entryOf()], changes)).toEqual(
      nothing,
    );
  });
});

describe('the ID of another file', () => {
  it('counts for nothing', () => {
    const { markers } = settled(
      [rowOf({ marker: 'N-other-1 x' })],
      [entryOf({ entryId: 'N-other-1' })].slice(1),
    );
    expect(markers[0]?.text).toMatch(new RegExp(`^${prefix}new1 `));
  });
});

describe('a long tab that was sorted without the hidden column', () => {
  it('keeps each note’s entry, without comparing each row with each', () => {
    const count = 300;
    const entries = Array.from({ length: count }, (_, number) =>
      entryOf({ entryId: `${prefix}${number}`, note: `Seen it: ${number}` }),
    );
    const rows = entries.map((_, number) => {
      const other = entries[count - 1 - number] ?? entryOf();
      const text = `${other.entryId} ${contentHash(other)}`;
      return rowOf({ row: number + 1, note: String(number), inPlan: '2026-08-17', marker: text });
    });
    let looks = 0;
    const { markers, append } = settled(rows, entries, {
      goalOf: () => {
        looks += 1;
        return { goalId: 'G1', studentId: 'S1' };
      },
    });
    expect(append).toEqual([]);
    expect(markers.map(({ text }) => text.split(' ')[0])).toEqual(
      entries.map(({ entryId }) => entryId),
    );
    expect(looks).toBeLessThan(10 * count);
  });
});
