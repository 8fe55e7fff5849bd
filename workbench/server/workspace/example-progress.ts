// What the specialist of the example notes on the progress of goals in the second week, some each day.
import type { ProgressInput } from '../../../src/goals/domain/plan-progress';
import type { AddonHarness } from '../../harness/addon-harness';
import { isTold } from './example-life';

type Words = readonly [progress: ProgressInput['progress'], note: string, nextStep: string];

const academic: readonly Words[] = [
  ['Getting started', 'Has made a plan and shown it to a friend.', 'Write down one question'],
  ['On the way', 'Explained the plan to the group without notes.', 'Finish the first draft'],
  [
    'Getting started',
    'Worked for 20 minutes without a break on the hard part.',
    'Show it to a friend',
  ],
  ['On the way', 'Tried a second way and compared both.', 'Pick the next part'],
];

const affective: readonly Words[] = [
  ['Getting started', 'Said out loud what was hard about the group task.', 'Try it once at lunch'],
  ['On the way', 'Asked for help before giving up, twice this week.', 'Ask one classmate'],
  ['Getting started', 'Took a pause and came back to the task alone.', 'Notice what helped'],
];

const firstDay = Date.parse('2026-08-24T14:30:00-06:00');
const dayMs = 24 * 60 * 60 * 1000;
const schoolDays = 5;
const every = 9;
const atMost = 18;

export function noteProgress(addon: AddonHarness): void {
  const entries = entriesFor(addon);
  for (let day = 0; day < schoolDays; day += 1) {
    const ofDay = entries.filter((_, index) => index % schoolDays === day);
    addon.script.advanceTo(firstDay + day * dayMs);
    if (ofDay.length > 0) addon.ask('recordProgress', ofDay);
  }
}

function entriesFor(addon: AddonHarness): readonly ProgressInput[] {
  const here = new Set(
    addon.rows('Students').flatMap((row) => (row.Status === 'Exited' ? [] : [row['Student ID']])),
  );
  return addon
    .rows('Goals')
    .filter((goal) => goal.Status === 'Active' && here.has(goal['Student ID']))
    .filter((goal) => !isTold(goal['Student ID'] ?? ''))
    .filter((_, index) => index % every === 0)
    .slice(0, atMost)
    .flatMap((goal, index) => {
      const bank = goal.Kind === 'Affective' ? affective : academic;
      const words = bank[index % bank.length];
      if (!words) return [];
      const [progress, note, nextStep] = words;
      const goalId = goal['Goal ID'] ?? '';
      const studentId = goal['Student ID'] ?? '';
      const entryId = `second-${goalId}`;
      return [{ entryId, goalId, studentId, progress, note, nextStep, shareWithFamily: true }];
    });
}
