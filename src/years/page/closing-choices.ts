// What a person decides about the goals of a year that ends: for a whole group at once, or for one goal
// set apart.
import type { NextYear, Outcome } from '../../schema/choices';
import { nextYearChoices, outcomes } from '../../schema/choices';
import type { GoalAtYearEnd, GoalClosing } from '../domain/year-views';

export interface Ending {
  readonly outcome: Outcome;
  readonly nextYear: NextYear;
  readonly evidence: string;
}

/** As the browser keeps it: what differs from the proposals. */
export interface ClosingChoices {
  /** By the key of the group. */
  readonly groups: Readonly<Record<string, Partial<Ending>>>;
  /** By goal ID. */
  readonly apart: Readonly<Record<string, Ending>>;
}

export const noChoices: ClosingChoices = { groups: {}, apart: {} };

/** Goals at one step of progress for which the same is proposed. */
export interface ClosingGroup {
  readonly key: string;
  readonly progress: GoalAtYearEnd['progress'];
  readonly statuses: readonly GoalAtYearEnd['status'][];
  readonly proposed: Pick<Ending, 'outcome' | 'nextYear'>;
  readonly goals: readonly GoalAtYearEnd[];
}

const steps: readonly GoalAtYearEnd['progress'][] = [
  'Achieved',
  'Nearly there',
  'On the way',
  'Getting started',
  'Not started',
  '',
];

/** The most progress first. */
export function closingGroups(goals: readonly GoalAtYearEnd[]): readonly ClosingGroup[] {
  const found = new Map<string, GoalAtYearEnd[]>();
  for (const goal of goals) {
    const key = `${goal.progress}/${goal.proposedOutcome}/${goal.proposedNextYear}`;
    found.set(key, [...(found.get(key) ?? []), goal]);
  }
  return [...found]
    .flatMap(([key, own]): readonly ClosingGroup[] => {
      const [first] = own;
      if (!first) return [];
      return [
        {
          key,
          progress: first.progress,
          statuses: [...new Set(own.map(({ status }) => status))],
          proposed: { outcome: first.proposedOutcome, nextYear: first.proposedNextYear },
          goals: own,
        },
      ];
    })
    .sort(
      (one, other) =>
        steps.indexOf(one.progress) - steps.indexOf(other.progress) ||
        other.goals.length - one.goals.length,
    );
}

export const groupEnding = (group: ClosingGroup, choices: ClosingChoices): Ending => ({
  ...group.proposed,
  evidence: '',
  ...choices.groups[group.key],
});

/** What is written for a group goes to the goals that have no evidence yet. */
export function endingOf(
  goal: GoalAtYearEnd,
  group: ClosingGroup,
  choices: ClosingChoices,
): Ending {
  const apart = choices.apart[goal.goalId];
  if (apart) return apart;
  const ending = groupEnding(group, choices);
  return { ...ending, evidence: goal.evidence.trim() === '' ? ending.evidence : goal.evidence };
}

export const closingsOf = (
  groups: readonly ClosingGroup[],
  choices: ClosingChoices,
): readonly GoalClosing[] =>
  groups.flatMap((group) =>
    group.goals.map((goal) => {
      const { goalId, outcome, evidence, nextYear, status } = goal;
      const before = { outcome, evidence, nextYear, status };
      return { goalId, ...endingOf(goal, group, choices), before };
    }),
  );

export interface ClosingTotals {
  readonly outcomes: readonly (readonly [Outcome, number])[];
  readonly nextYear: readonly (readonly [NextYear, number])[];
}

export const totalsOf = (closings: readonly GoalClosing[]): ClosingTotals => ({
  outcomes: outcomes.map((one) => [one, closings.filter(({ outcome }) => outcome === one).length]),
  nextYear: nextYearChoices.map((one) => [
    one,
    closings.filter(({ nextYear }) => nextYear === one).length,
  ]),
});
