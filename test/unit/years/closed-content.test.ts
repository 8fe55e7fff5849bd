// A closed plan is compared with what it held.
import { blankRow } from '../../../src/schema/tab';
import { type Goal, goalsTab, type ProgressEntry, progressTab } from '../../../src/schema/tabs';
import { changedSince, closedContentOf } from '../../../src/years/domain/closed-content';

const goal = (goalId: string, changes: Partial<Goal> = {}): Goal => ({
  ...blankRow(goalsTab.columns),
  goalId,
  studentId: 'S1',
  goal: `Goal ${goalId}`,
  status: 'Achieved',
  ...changes,
});
const note = (entryId: string, goalId: string, text: string): ProgressEntry => ({
  ...blankRow(progressTab.columns),
  entryId,
  goalId,
  studentId: 'S1',
  date: '2027-03-01',
  note: text,
});

const goals = [goal('A'), goal('B')];
const notes = [note('1', 'A', 'one'), note('2', 'A', 'two'), note('3', 'Z', 'other')];
const content = closedContentOf(goals, notes);
const none = { changed: [], gone: [], added: [], notes: [] };

describe('a plan that was closed', () => {
  it.each<[string, readonly Goal[], readonly ProgressEntry[] | null, object]>([
    ['is as it was', goals, notes, {}],
    ['has its rows in another order', [...goals].reverse(), [...notes].reverse(), {}],
    [
      'is stamped, put in order and has other teachers',
      [
        goal('A', { updatedAt: 'x', updatedBy: 'y', order: 3, student: 'N', teachers: ['t'] }),
        goal('B'),
      ],
      notes,
      {},
    ],
    [
      'has a goal in other words',
      [goal('A', { goal: 'New' }), goal('B')],
      notes,
      { changed: ['A'] },
    ],
    ['has another outcome', [goal('A'), goal('B', { outcome: 'Met' })], notes, { changed: ['B'] }],
    ['has lost a goal', [goal('A')], notes, { gone: ['B'] }],
    ['has one more', [...goals, goal('C')], notes, { added: ['C'] }],
    ['has one note less', goals, notes.slice(1), { notes: ['A'] }],
    [
      'has a note in other words',
      goals,
      [note('1', 'A', 'no'), ...notes.slice(1)],
      { notes: ['A'] },
    ],
    ['has a note more about another plan', goals, [...notes, note('4', 'Y', 'x')], {}],
    ['is looked at without its notes', goals, null, {}],
  ])('%s', (_, now, entries, wanted) => {
    expect(changedSince(content, now, entries)).toEqual({ ...none, ...wanted });
  });

  it('says nothing where nobody can read what was kept', () => {
    expect(changedSince('', goals, notes)).toBeNull();
    expect(changedSince('{', goals, notes)).toBeNull();
  });

  it('is the same with a column that came later, and is blank', () => {
    const later = goals.map((each) => ({ ...each, invented: '' }));
    expect(changedSince(content, later, notes)).toEqual(none);
  });
});
