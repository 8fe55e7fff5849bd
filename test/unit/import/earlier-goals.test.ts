// What was decided of a goal when its year was closed, and what a file with its words makes of it.

import type { CurrentCaseload } from '../../../src/import/domain/import-plan';
import { planImport } from '../../../src/import/domain/plan-import';
import type { Goal } from '../../../src/schema/tabs';
import { inSentences } from '../../support/in-words';
import { sampleGoal } from '../caseload/sample-rows';
import { carriedOut, emptyCaseload } from './carried-out';
import { readOne } from './file-text';

const now = '2028-08-14T09:00:00-06:00';
const read = { 'Academic goal': 'Read four books' };

const planOf = (current: CurrentCaseload, cells: Readonly<Record<string, string>>, year: string) =>
  planImport([readOne(cells)], current, { now, year });

const first = carriedOut(emptyCaseload, planOf(emptyCaseload, read, '2026-27'));

/** What the file adds in 2028-29 beside these goals, and what it warns of. */
const withGoals = (
  goals: readonly Partial<Goal>[],
  cells: Readonly<Record<string, string>> = read,
  year = '2028-29',
) => {
  const rows = goals.map((goal) => ({
    ...sampleGoal({ studentId: '7', goalId: '7-AC1', goal: 'Read four books' }),
    kind: 'Academic' as const,
    schoolYear: '2026-27',
    updatedBy: 'Import',
    ...goal,
  }));
  const { add, lines } = planOf({ ...first, goals: rows }, cells, year);
  return {
    added: add.goals.map(({ goal, status, continues }) => [goal, status, continues]),
    warned: inSentences(lines.flatMap(({ warnings }) => warnings)),
  };
};

const nextGoal = { goalId: '7-AC1-27', schoolYear: '2027-28', continues: '7-AC1' };

describe('words of a goal of an earlier year', () => {
  it.each([
    ['Carry over', 'Active'],
    ['', 'Active'],
    ['Continue as a draft', 'Draft'],
  ] as const)('of which was decided “%s” come back as %s', (nextYear, status) =>
    expect(withGoals([{ nextYear }])).toEqual({
      added: [['Read four books', status, '7-AC1']],
      warned: [],
    }),
  );

  it('that was retired come back no more, and the file says so', () =>
    expect(withGoals([{ nextYear: 'Retire' }])).toEqual({
      added: [],
      warned: [
        'The goal "Read four books" was retired at the end of 2026-27, so it is not brought in. If it is to go on, add it in the sidebar.',
      ],
    }));

  it('follow what was decided last, whatever the goal said by then', () => {
    const carried = { nextYear: 'Carry over' } as const;
    const anew = { ...nextGoal, goal: 'Read four novels' };
    const { added, warned } = withGoals([carried, { ...anew, nextYear: 'Retire' }]);
    expect(added).toEqual([]);
    expect(warned).toEqual([expect.stringContaining('retired at the end of 2027-28')]);
    expect(withGoals([carried, { ...anew, nextYear: 'Continue as a draft' }]).added).toEqual([
      ['Read four books', 'Draft', '7-AC1-27'],
    ]);
  });

  it('are found in the goal that goes on from them, over several years', () => {
    const goals = [
      { nextYear: 'Carry over' },
      { ...nextGoal, goal: 'Read four novels', nextYear: 'Carry over' },
      {
        goalId: '7-AC1-28',
        schoolYear: '2028-29',
        continues: '7-AC1-27',
        goal: 'Read four plays',
        updatedBy: 'x@school.example',
      },
    ] as const;
    const { added, warned } = withGoals(goals);
    expect(added).toEqual([]);
    expect(warned).toEqual([expect.stringContaining('Goal 7-AC1-28: kept what')]);
  });

  it('of a later year are not asked what becomes of them', () => {
    const later = { schoolYear: '2029-30', nextYear: 'Retire' } as const;
    expect(withGoals([later]).added).toEqual([['Read four books', 'Active', '7-AC1']]);
  });

  it('that stand in two columns are each what was decided there', () => {
    const goals = [
      { nextYear: 'Retire' },
      { goalId: '7-AF1', kind: 'Affective', nextYear: 'Carry over' },
    ] as const;
    const cells = { 'Affective goal': 'Read four books', ...read };
    expect(withGoals(goals, cells).added).toEqual([['Read four books', 'Active', '7-AF1']]);
    expect(withGoals([...goals].reverse(), cells).added).toHaveLength(1);
  });

  it('may go on in a circle without an end', () => {
    const goals = [
      { continues: '7-AC1-27', nextYear: 'Carry over' },
      { ...nextGoal, nextYear: 'Retire' },
    ] as const;
    expect(withGoals(goals).added.length).toBeLessThan(2);
  });
});
