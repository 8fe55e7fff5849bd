// What can be wrong when a plan is printed, in English. Pages alone say it.
/** Why a cell of the plan was left alone. */
export type NotNoted = 'no such row' | 'several rows' | 'no such column' | 'formula';

const causes: Readonly<Record<NotNoted, string>> = {
  'no such row': 'its row is gone',
  'several rows': 'the plan stands there twice',
  'no such column': 'the column is not there',
  formula: 'a formula stands in the cell',
};

export const failures = {
  'print changed': () =>
    'Somebody has changed this plan since it was shown here, so nothing was printed. Here is how it stands now: please look at it again, then print.',
  'copy not noted': (student: string, header: string, why: NotNoted) =>
    `“${header}” in the Plans tab could not be filled in for ${student}: ${causes[why]}. The copy itself is noted in the Copies tab.`,
};
