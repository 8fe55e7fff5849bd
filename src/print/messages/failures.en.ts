// What can be wrong when a plan is printed, in English. Pages alone say it.
import type { LeftAlone } from '../../years/messages/failures.en';

const causes: Readonly<Record<LeftAlone, string>> = {
  'no such row': 'its row is gone',
  'several rows': 'the plan stands there twice',
  'no such column': 'the column is not there',
  formula: 'a formula stands in the cell',
};

export const failures = {
  'print changed': () =>
    'Somebody has changed this plan since it was shown here, so nothing was printed. Here is how it stands now: please look at it again, then print.',
  'copy not noted': (student: string, header: string, why: LeftAlone) =>
    `“${header}” in the Plans tab could not be filled in for ${student}: ${causes[why]}. The copy itself is noted in the Copies tab.`,
};
