// What can be wrong with a plan, with the end of a school year and with a new one, in English. Pages
// alone say it: no execution has to pay for these texts.

/** Why a cell was left alone. */
export type LeftAlone = 'no such row' | 'several rows' | 'no such column' | 'formula';

/** Tabs by their names in the schema. */
export type PlanTab = 'plans' | 'students' | 'goals';

const tabs: Readonly<Record<PlanTab, string>> = {
  plans: 'Plans',
  students: 'Students',
  goals: 'Goals',
};

const causes = (tab: string, header: string): Readonly<Record<LeftAlone, string>> => ({
  'no such row': `its row in the ${tab} tab is gone. Please open the student again.`,
  'several rows': `its row is in the ${tab} tab twice. Delete one of the two, then try again.`,
  'no such column': `the ${tab} tab has no column “${header}”. Choose Living ALP > Set up or repair, then try again.`,
  formula: `the column “${header}” of the ${tab} tab has a formula there. Change it there, or empty the cell first.`,
});

export const failures = {
  'year not now': (year: string, current: string) =>
    `Nothing was written: this is about ${year}, and the school year in the Settings tab is ${current}. Please open the screen again.`,
  'closed by the year only': () =>
    'A plan is closed at the end of the school year, on the Caseload screen. Choose another state.',
  'no address': (written: string) => `“${written}” is not an email address.`,
  'written meanwhile': (stands: string) =>
    stands === ''
      ? 'Someone else cleared this while you were writing. Your text was not saved.'
      : `Someone else wrote this while you were writing: “${stands}”. Your text was not saved.`,
  'cell not written': (tab: PlanTab, about: string, header: string, why: LeftAlone) =>
    `${about === '' ? 'Not saved' : `“${about}” was not closed`}: ${causes(tabs[tab], header)[why]}`,
  'goal left out': (goal: string) => `Nothing was chosen for “${goal}”, which was added meanwhile.`,
  'goal written meanwhile': (goal: string, header: string, stands: string) =>
    stands === ''
      ? `“${goal}”: someone else has cleared the column “${header}” meanwhile. Look at it once more, then close this plan.`
      : `“${goal}”: someone else has written in the column “${header}” meanwhile: “${stands}”. Look at it once more, then close this plan.`,
  'plan not closed': () =>
    'The row of the plan could not be written: it is in the Plans tab twice, or it has a formula. Correct it there, then try again.',
  'reopening needs a reason': () => 'Say in a few words why the plan is reopened.',
  'years open before': (year: string, plans: number) =>
    plans === 1
      ? `One plan of ${year} is still open. Close that school year first.`
      : `${plans.toLocaleString('en-US')} plans of earlier years are still open, the first of ${year}. Close that school year first.`,
};
