// What the specialist noted in the first two weeks: a few words for every tenth goal or so.

import type { ShownRow } from '../../simulation/caseload-desk';

export interface ProgressNote {
  readonly at: number;
  readonly goal: ShownRow;
  readonly step: string;
  readonly note: string;
  readonly nextStep: string;
}

type Words = readonly [step: string, note: string, nextStep: string];

const academic: readonly Words[] = [
  ['Getting started', 'Has chosen the topic and the first two sources.', 'Write down one question'],
  ['On the way', 'Explained the plan to the group without notes.', 'Finish the first draft'],
  [
    'Getting started',
    'Worked for 20 minutes without a break on the hard part.',
    'Show it to a friend',
  ],
  ['On the way', 'Solved the problem a second way and compared both.', 'Pick the next problem'],
];

const affective: readonly Words[] = [
  ['Getting started', 'Said out loud what was hard about the group task.', 'Try it once at lunch'],
  ['On the way', 'Asked for help before giving up, twice this week.', 'Ask one classmate'],
  ['Getting started', 'Took a pause and came back to the task alone.', 'Notice what helped'],
];

const FIRST_DAY = Date.parse('2026-08-24T14:30:00-06:00');
const DAY_MS = 24 * 60 * 60 * 1000;
const SCHOOL_DAYS = 5;
const EVERY = 9;
const AT_MOST = 18;

/** @param goals rows of the Goals tab @returns in the order of time */
export function progressNotes(goals: readonly ShownRow[]): readonly ProgressNote[] {
  return goals
    .filter((goal) => goal.Status === 'Active')
    .filter((_, index) => index % EVERY === 0)
    .slice(0, AT_MOST)
    .flatMap((goal, index) => {
      const bank = goal.Kind === 'Affective' ? affective : academic;
      const words = bank[index % bank.length];
      if (!words) return [];
      const [step, note, nextStep] = words;
      return [{ at: FIRST_DAY + (index % SCHOOL_DAYS) * DAY_MS, goal, step, note, nextStep }];
    })
    .sort((one, other) => one.at - other.at);
}
