// How a goal ends with its school year: what its step of progress speaks for, and what is written.
import { isClosedGoal } from '../../goals/domain/shared-goals';
import type { GoalStatus, NextYear, Outcome, Progress } from '../../schema/choices';
import type { Goal } from '../../schema/tabs';
import type { SchoolYear } from './school-year';
import type { GoalClosing } from './year-views';

type Ending = Pick<GoalClosing, 'outcome' | 'nextYear'>;

const met: Ending = { outcome: 'Met', nextYear: 'Retire' };
const partly: Ending = { outcome: 'Partly met', nextYear: 'Continue as a draft' };
const notYet: Ending = { outcome: 'Not yet', nextYear: 'Continue as a draft' };

const byProgress: Readonly<Record<Progress | '', Ending>> = {
  Achieved: met,
  'Nearly there': partly,
  'On the way': partly,
  'Getting started': notYet,
  'Not started': notYet,
  '': notYet,
};

/** What a status says beside the step of progress. */
const byStatus: Readonly<Record<GoalStatus | '', Partial<Ending>>> = {
  // A draft that nobody took up in a year was not wanted.
  Draft: { outcome: 'Not yet', nextYear: 'Retire' },
  Active: {},
  Achieved: met,
  Continued: { nextYear: 'Continue as a draft' },
  Revised: { nextYear: 'Retire' },
  Discontinued: { nextYear: 'Retire' },
  '': {},
};

/** What stands there already goes before what is proposed. */
export function proposeEnding(
  goal: Pick<Goal, 'progress' | 'status' | 'outcome' | 'nextYear'>,
  hasLeft: boolean,
): Ending {
  const proposed: Ending = { ...byProgress[goal.progress], ...byStatus[goal.status] };
  const outcome = goal.outcome || proposed.outcome;
  const goesOn = hasLeft || outcome === 'Met' ? 'Retire' : proposed.nextYear;
  return { outcome, nextYear: goal.nextYear || goesOn };
}

const statusOf = ({ outcome, nextYear }: Ending): GoalStatus => {
  if (outcome === 'Met') return 'Achieved';
  return nextYear === 'Retire' ? 'Discontinued' : 'Continued';
};

/** A status with which a person has ended the goal stays; one that came from a closing follows it. */
function statusAfter(goal: Goal, closing: GoalClosing): GoalStatus {
  const { status, outcome, nextYear } = goal;
  const isByClosing =
    outcome !== '' && nextYear !== '' && status === statusOf({ outcome, nextYear });
  return status !== '' && isClosedGoal(goal) && !isByClosing ? status : statusOf(closing);
}

export type ClosedValues = Partial<
  Pick<Goal, 'outcome' | 'evidence' | 'nextYear' | 'schoolYear' | 'status'>
>;

export interface WrittenMeanwhile {
  readonly column: keyof GoalClosing['before'];
  readonly stands: string;
}

/** Cells that hold neither what the page saw nor what is asked for, so that the same closing can come again. */
export function writtenMeanwhile(goal: Goal, closing: GoalClosing): readonly WrittenMeanwhile[] {
  const { before, outcome, evidence, nextYear } = closing;
  const status = statusAfter({ ...goal, ...before }, closing);
  const asked: GoalClosing['before'] = { outcome, evidence, nextYear, status };
  return (['outcome', 'evidence', 'nextYear', 'status'] as const)
    .filter((column) => goal[column] !== before[column] && goal[column] !== asked[column])
    .map((column) => ({ column, stands: goal[column] }));
}

/** The cells that differ; none where it has been done. */
export function closedValues(goal: Goal, closing: GoalClosing, year: SchoolYear): ClosedValues {
  const wanted = {
    outcome: closing.outcome satisfies Outcome,
    evidence: closing.evidence,
    nextYear: closing.nextYear satisfies NextYear,
    schoolYear: goal.schoolYear.trim() === '' ? year : goal.schoolYear,
    status: statusAfter(goal, closing),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => goal[name as keyof Goal] !== value),
  );
}
