// A goal that is over is last year's record: no file writes into it, and new words become a new goal.

import fc from 'fast-check';
import { sameWords } from '../../../src/core/normalize-words';
import { isClosedGoal } from '../../../src/goals/domain/shared-goals';
import type {
  CurrentCaseload,
  ImportPlan,
  StudentEntry,
} from '../../../src/import/domain/import-plan';
import { planImport } from '../../../src/import/domain/plan-import';
import { goalKinds, goalStatuses } from '../../../src/schema/choices';
import type { Goal } from '../../../src/schema/tabs';
import { inSentences } from '../../support/in-words';
import { sampleGoal } from '../caseload/sample-rows';
import { carriedOut, emptyCaseload } from './carried-out';
import { readOne } from './file-text';

const lastYear = '2026-08-17T09:00:00-06:00';
const now = '2027-08-16T09:00:00-06:00';

type Cells = Readonly<Record<string, string>>;

const books: Cells = { 'Academic goal': 'Read four books', Why: 'fun', 'At home': 'listen' };
const novella: Cells = { 'Academic goal': 'Write a novella', Why: 'a story', 'At home': 'read it' };

const planOf = (current: CurrentCaseload, cells: Cells): ImportPlan =>
  planImport([readOne(cells)], current, {
    now: current === emptyCaseload ? lastYear : now,
    year: '2026-27',
  });

const first = carriedOut(emptyCaseload, planOf(emptyCaseload, books));

/** The caseload after the first file, with these goals in place of the one that came in. */
const withGoals = (...goals: readonly Partial<Goal>[]): CurrentCaseload => ({
  ...first,
  goals: goals.map((goal) => ({
    ...sampleGoal({ studentId: '7', goalId: '7-AC1', goal: 'Read four books', why: 'fun' }),
    schoolYear: '2026-27',
    student: 'Hana Lee',
    updatedBy: 'Import',
    ...goal,
  })),
});

const goalWrites = ({ change }: ImportPlan) => change.filter(({ tab }) => tab === 'goals');
const noted = ({ lines }: ImportPlan) => lines.flatMap((line) => line.closedGoals);
const warned = ({ lines }: ImportPlan) => inSentences(lines.flatMap((line) => line.warnings));

/** Nothing about goals comes of these cells. */
function expectNoGoal(plan: ImportPlan): void {
  expect(plan.add.goals).toEqual([]);
  expect(goalWrites(plan)).toEqual([]);
}

const closed = goalStatuses.filter((status) => status !== 'Draft' && status !== 'Active');

describe.each(closed)('a goal that is %s', (status) => {
  const here = withGoals({ status, progress: 'Nearly there', targetDate: '2027-05-01' });

  it('stays as it is, and new words become a goal that is worked on', () => {
    const plan = planOf(here, novella);
    expect(goalWrites(plan)).toEqual([]);
    expect(plan.add.goals).toMatchObject([
      {
        goalId: '7-AC2',
        studentId: '7',
        kind: 'Academic',
        goal: 'Write a novella',
        why: 'a story',
        atHome: 'read it',
        status: 'Active',
        progress: 'Not started',
        targetDate: null,
        shareWithFamily: true,
        updatedAt: now,
        updatedBy: 'Import',
      },
    ]);
    expect(noted(plan)).toEqual([
      { goalId: '7-AC1', goal: 'Read four books', status, schoolYear: '', wordsAre: 'new' },
    ]);
    expect(plan.lines[0]?.action).toBe('change');
    expect(warned(plan)).toEqual([]);
  });

  it('is followed by one goal, however often the file comes', () => {
    const after = carriedOut(here, planOf(here, novella));
    const again = planOf(after, novella);
    expectNoGoal(again);
    expect(again.lines).toMatchObject([{ action: 'same', closedGoals: [] }]);
  });

  it('is followed by one goal, also when the file words it anew', () => {
    const after = carriedOut(here, planOf(here, novella));
    const reworded = planOf(after, { ...novella, 'Academic goal': 'Write a play' });
    expect(reworded.add.goals).toEqual([]);
    expect(goalWrites(reworded)).toMatchObject([{ rowId: '7-AC2' }]);
  });

  it('is followed by one goal, also when a person has worded it anew', () => {
    const after = carriedOut(here, planOf(here, novella));
    const edited = after.goals.map((goal) =>
      goal.goalId === '7-AC2' ? { ...goal, goal: 'Write a play', updatedBy: 'Rae Kim' } : goal,
    );
    const plan = planOf({ ...after, goals: edited }, novella);
    expectNoGoal(plan);
    expect(warned(plan)).toEqual([
      'Goal 7-AC2: kept what Rae Kim wrote, although the file says something else.',
    ]);
  });

  it.each(['Read four books', ' read  four BOOKS! ', '“Read four books.”', 'Read four\nbooks'])(
    'makes no goal of its own words: %j',
    (words) => {
      const plan = planOf(here, {
        ...books,
        'Academic goal': words,
        'Goal area': 'Reading',
        Why: 'new',
        'At home': 'new',
      });
      expectNoGoal(plan);
      expect(noted(plan)).toEqual([
        { goalId: '7-AC1', goal: 'Read four books', status, schoolYear: '', wordsAre: 'the same' },
      ]);
      expect(plan.lines[0]?.action).toBe('same');
    },
  );

  it('keeps the name and the teachers that its student had', () => {
    const plan = planOf(here, { ...novella, Name: 'Lee, Hanna', Teachers: 'new@x.example' });
    expect(plan.change.map(({ tab }) => tab)).toEqual(['students', 'plans']);
    expect(plan.add.goals).toMatchObject([{ student: 'Hanna Lee', teachers: ['new@x.example'] }]);
  });
});

describe.each(['Draft', 'Active'] as const)('a goal that is %s', (status) => {
  it('is brought up to date by the file', () => {
    const plan = planOf(withGoals({ status }), novella);
    expect(plan.add.goals).toEqual([]);
    expect(goalWrites(plan)).toMatchObject([{ rowId: '7-AC1' }]);
    expect(noted(plan)).toEqual([]);
  });

  it('keeps its wording where the file differs in no word, and takes the rest', () => {
    const plan = planOf(withGoals({ status }), {
      'Academic goal': 'read four books!',
      Why: 'joy',
    });
    const columns = goalWrites(plan).flatMap(({ changes }) => changes.map(({ column }) => column));
    expect(columns).toEqual(['why', 'updatedAt']);
  });
});

describe('words that stand in another goal of the student', () => {
  const achieved = { status: 'Achieved' } as const;

  it.each<readonly [string, readonly Partial<Goal>[]]>([
    [
      'closed, with an ID typed by hand',
      [{ ...achieved, goalId: 'math-7', goal: 'Write a novella' }],
    ],
    ['closed, of another kind', [{ ...achieved, kind: 'Talent', goal: 'Write a novella' }]],
    [
      'closed, under the other mark of the import',
      [{ ...achieved, goalId: '7-AF1', kind: 'Affective', goal: 'Write a novella' }],
    ],
    [
      'open, written in the sidebar',
      [achieved, { goalId: '7-N1X', kind: 'Talent', goal: 'Write a novella', updatedBy: 'Rae' }],
    ],
    [
      'open, beside one that the import wrote',
      [{}, { goalId: '7-N1X', kind: 'Talent', goal: 'Write a novella', updatedBy: 'Rae' }],
    ],
    ['of the year before last', [{ ...achieved, goal: 'Write a novella' }, { goalId: '7-AC2' }]],
  ])('make none and change none: %s', (_, goals) => {
    expectNoGoal(planOf(withGoals(...goals), novella));
  });

  it('are taken for the goal that is open where they stand in a closed one too', () => {
    const here = withGoals(achieved, { goalId: '7-N1X', updatedBy: 'Rae' });
    const plan = planOf(here, { 'Academic goal': 'Read four books' });
    expectNoGoal(plan);
    expect(noted(plan)).toEqual([]);
  });

  it('are not looked for in goals of other students', () => {
    const here = withGoals(achieved, { goalId: '8-AC1', studentId: '8', goal: 'Write a novella' });
    expect(planOf(here, novella).add.goals).toMatchObject([{ goalId: '7-AC2' }]);
  });

  it('change places with them where the columns of the first file were mixed up', () => {
    const here = withGoals(
      { goal: 'Ask for help' },
      { goalId: '7-AF1', kind: 'Affective', goal: 'Read four books' },
    );
    const cells = { 'Academic goal': 'Read four books', 'Affective goal': 'Ask for help' };
    const after = carriedOut(here, planOf(here, cells));
    expect(after.goals.map(({ goalId, goal }) => [goalId, goal])).toEqual([
      ['7-AC1', 'Read four books'],
      ['7-AF1', 'Ask for help'],
    ]);
  });
});

describe('the ID of a new goal', () => {
  const here = withGoals({ status: 'Achieved' }, { goalId: '7-AC3', status: 'Revised' });

  it.each<readonly [string, Partial<CurrentCaseload>, string]>([
    ['is the first one free', {}, '7-AC2'],
    [
      'is none of another student',
      { goals: [...here.goals, sampleGoal({ goalId: '7-AC2', studentId: '8' })] },
      '7-AC4',
    ],
    [
      'is none of a row that cannot be read, nor of a deleted goal with progress',
      { otherGoalIds: ['7-AC2', '7-AC4'] },
      '7-AC5',
    ],
  ])('%s', (_, more, goalId) => {
    expect(planOf({ ...here, ...more }, novella).add.goals).toMatchObject([{ goalId }]);
  });
});

describe('a student whose goals are all over', () => {
  const warning =
    'All goals on this line are closed in your caseload, so no goal of this student is open. To go on with one of them, open it in the sidebar and choose Copy.';
  const over = { status: 'Continued' } as const;

  it('is named where the file brings no goal', () => {
    expect(warned(planOf(withGoals(over), books))).toEqual([warning]);
  });

  it.each<readonly [string, CurrentCaseload, Cells]>([
    ['has a new one', withGoals(over), novella],
    ['has another that is open', withGoals(over, { goalId: '7-N1', goal: 'Play' }), books],
    ['has none in the file', withGoals(over), {}],
    [
      'has left the program',
      { ...withGoals(over), students: first.students.map((one) => ({ ...one, status: 'Exited' })) },
      books,
    ],
  ])('is not named who %s', (_, current, cells) => {
    expect(warned(planOf(current, cells))).toEqual([]);
  });
});

/** A line with these goals. Files of today have one column for a kind; the plan does not rely on it. */
const entryOf = (...goals: readonly Partial<Goal>[]): StudentEntry => ({
  ...readOne({}),
  goals: goals.map((goal) => sampleGoal({ studentId: '7', ...goal })),
});

describe('several goals of one kind on a line', () => {
  const plan = (current: CurrentCaseload, ...goals: readonly string[]): ImportPlan => {
    const numbered = goals.map((goal, place) => ({ goal, goalId: `7-AC${place + 1}` }));
    return planImport([entryOf(...numbered)], current, { now, year: '2026-27' });
  };
  const goalsOf = ({ goals }: CurrentCaseload) => goals.map(({ goalId, goal }) => [goalId, goal]);

  it('follow last year’s one by one', () => {
    const here = withGoals(
      { status: 'Achieved', goal: 'A' },
      { status: 'Revised', goal: 'B', goalId: '7-AC2' },
    );
    const following = plan(here, 'C', 'D');
    expect(
      noted(following)
        .map(({ goalId }) => goalId)
        .sort(),
    ).toEqual(['7-AC1', '7-AC2']);
    const after = carriedOut(here, following);
    expect(goalsOf(after).slice(2)).toEqual([
      ['7-AC3', 'C'],
      ['7-AC4', 'D'],
    ]);
    expectNoGoal(plan(after, 'C', 'D'));
    expectNoGoal(plan(after, 'D', 'C'));
    expect(goalsOf(carriedOut(after, plan(after, 'E', 'D')))).toEqual([
      ['7-AC1', 'A'],
      ['7-AC2', 'B'],
      ['7-AC3', 'E'],
      ['7-AC4', 'D'],
    ]);
  });

  it('follow only the one that is over', () => {
    const here = withGoals({ status: 'Achieved', goal: 'A' }, { goal: 'B', goalId: '7-AC2' });
    expect(goalsOf(carriedOut(here, plan(here, 'C', 'D')))).toEqual([
      ['7-AC1', 'A'],
      ['7-AC2', 'D'],
      ['7-AC3', 'C'],
    ]);
  });

  it('are one where they say the same', () => {
    expect(plan(withGoals({ status: 'Achieved' }), 'C', 'c.').add.goals).toHaveLength(1);
    expect(plan(emptyCaseload, 'C', 'c.').add.goals).toHaveLength(1);
  });
});

describe('any goals and any line of a file', () => {
  const words = fc.constantFrom('Read', 'read!', 'Write', 'Play it', 'play  it', 'Sing', '¡…!');
  const mark = fc.constantFrom('AC1', 'AC2', 'AC3', 'AF1', 'AF2', 'N1X2', 'AC', 'ac1', '1');
  const goal = fc.record({
    goalId: fc.tuple(fc.constantFrom('7', '7', '8', 'NEW-1'), mark).map((parts) => parts.join('-')),
    studentId: fc.constantFrom('7', '7', '7', '8'),
    kind: fc.constantFrom(...goalKinds),
    goal: words,
    area: fc.constantFrom('', 'Music'),
    why: fc.constantFrom('', 'fun'),
    student: fc.constantFrom('Hana Lee', 'Hana'),
    status: fc.constantFrom(...goalStatuses),
    updatedBy: fc.constantFrom('Import', 'Import', 'Rae Kim', ''),
  });
  const caseload = fc
    .uniqueArray(goal, { selector: ({ goalId }) => goalId, maxLength: 7 })
    .map((goals) => withGoals(...goals));
  const columns = [
    { goalId: '7-AC1', kind: 'Academic' },
    { goalId: '7-AC2', kind: 'Academic' },
    { goalId: '7-AF1', kind: 'Affective' },
    { goalId: '7-AF2', kind: 'Affective' },
  ] as const;
  const fileGoal = fc.record({
    goal: words,
    area: fc.constantFrom('', 'Math', 'Music'),
    why: fc.constantFrom('', 'joy'),
    atHome: fc.constantFrom('', 'ask'),
  });
  const line = fc
    .record({
      columns: fc.subarray([...columns]),
      goals: fc.array(fileGoal, { minLength: 4, maxLength: 4 }),
      student: fc.record({
        firstName: fc.constantFrom('Hana', 'Hanna'),
        teachers: fc.constantFrom([], ['t@x.example']),
      }),
    })
    .map((file): StudentEntry => {
      const entry = entryOf(
        ...file.columns.map((column, place) => ({ ...file.goals[place], ...column })),
      );
      return { ...entry, student: { ...entry.student, ...file.student } };
    });
  const planAny = (current: CurrentCaseload, entry: StudentEntry): ImportPlan =>
    planImport([entry], current, { now, year: '2026-27' });
  const numRuns = 500;

  it('leave closed goals alone, and the same line changes nothing the second time', () => {
    fc.assert(
      fc.property(caseload, line, (here, entry) => {
        const plan = planAny(here, entry);
        const written = new Set(goalWrites(plan).map(({ rowId }) => rowId));
        const over = here.goals.filter(isClosedGoal);
        expect(over.filter(({ goalId }) => written.has(goalId))).toEqual([]);
        const after = carriedOut(here, plan);
        expect(
          after.goals.filter(({ goalId }) => over.some((one) => one.goalId === goalId)),
        ).toEqual(over);
        const ids = after.goals.map(({ goalId }) => goalId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(plan.add.goals.filter(isClosedGoal)).toEqual([]);

        const again = planAny(after, entry);
        expect(again.add.goals).toEqual([]);
        expect(again.change).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('lose no words of the file, unless a person has written others', () => {
    fc.assert(
      fc.property(caseload, line, (here, entry) => {
        const plan = planAny(here, entry);
        const own = carriedOut(here, plan).goals.filter(({ studentId }) => studentId === '7');
        const missing = entry.goals.filter(
          (one) => !own.some((each) => sameWords(each.goal, one.goal)),
        );
        const different = missing.filter(
          (one, place) => !missing.slice(0, place).some((each) => sameWords(each.goal, one.goal)),
        );
        const kept = warned(plan).filter((sentence) => sentence.includes('kept what'));
        expect(different.length).toBeLessThanOrEqual(kept.length);
      }),
      { numRuns },
    );
  });

  it('make no goal in the words of a closed one', () => {
    fc.assert(
      fc.property(caseload, line, (here, entry) => {
        const over = here.goals.filter((each) => each.studentId === '7' && isClosedGoal(each));
        const repeated = planAny(here, entry).add.goals.filter(
          (added) =>
            over.some((each) => sameWords(each.goal, added.goal)) &&
            // Where two columns say the same, the second may have a goal of its own.
            entry.goals.filter((each) => sameWords(each.goal, added.goal)).length === 1,
        );
        expect(repeated).toEqual([]);
      }),
      { numRuns },
    );
  });
});
