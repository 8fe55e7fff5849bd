// What somebody does to a closed plan in the grid, seen by no trigger, is noticed the next day.

import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { cellOf } from '../sidebar/sidebar-calls';
import { staffMails, tickAt } from '../support/addon';
import { closeAll, inMay } from './year-school';

const goalId = '000101-AC1';
const reason = 'Found changed after the plan was closed';

const closed = (): AddonHarness => {
  const addon = inMay();
  addon.switchOn();
  closeAll(addon);
  tickAt(addon, '2027-05-25T02:30', '2027-05-25T04:30');
  return addon;
};

/** As a script writes, or an add-on of somebody else's: no trigger runs. */
const put = (addon: AddonHarness, header: string, text: string) =>
  addon.user.type('Goals', cellOf(addon, 'Goals', goalId, header), text);

const deleteGoal = (addon: AddonHarness) => {
  const index = addon.rows('Goals').findIndex((row) => row['Goal ID'] === goalId);
  addon.user.deleteRows('Goals', index + 2, 1);
};

const told = (addon: AddonHarness) =>
  staffMails(addon).filter(({ subject }) => subject.includes('Closed plans'));
const noted = (addon: AddonHarness) =>
  addon.rows('History').filter(({ Reason }) => Reason === reason);

describe('a closed plan', () => {
  it.each([
    ['other words', (addon: AddonHarness) => put(addon, 'Goal', 'Something else')],
    ['another outcome', (addon: AddonHarness) => put(addon, 'Outcome', 'Met')],
    ['another status', (addon: AddonHarness) => put(addon, 'Status', 'Active')],
    ['no goal any more', deleteGoal],
  ])('that has got %s is told once, by email and in History', (_, change) => {
    const addon = closed();
    change(addon);
    tickAt(addon, '2027-05-26T02:30', '2027-05-26T04:30');
    expect(noted(addon).map((line) => [line['Row ID'], line.By])).toEqual([[goalId, '']]);
    expect(told(addon)).toHaveLength(1);
    expect(JSON.stringify(told(addon))).toMatch(/Ada .*, 2026-27/);
    tickAt(addon, '2027-05-27T02:30', '2027-05-27T04:30', '2027-05-28T04:30');
    expect(noted(addon)).toHaveLength(1);
    expect(told(addon)).toHaveLength(1);
  });

  it('that stays as it is says nothing, also where the tab is sorted and a teacher is renamed', () => {
    const addon = closed();
    put(addon, 'Teachers', 'new.teacher@mesaviewschools.example');
    addon.user.sort('Goals', 7);
    tickAt(addon, '2027-05-26T04:30', '2027-05-27T04:30');
    expect([...noted(addon), ...told(addon)]).toEqual([]);
  });
});
