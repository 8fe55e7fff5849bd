// What the inbox costs in calls that must reach Google: the same whatever the size of the caseload.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { doAction, writingActions } from '../support/actions';
import { inboxSchool } from './inbox-school';

const cost = (addon: AddonHarness): number => addon.executions.at(-1)?.calls.data ?? Number.NaN;

it.each(['openSidebar', 'caseload', 'answerPage', 'participationRegister'])(
  '%s takes at most 8',
  (name) => {
    const addon = inboxSchool();
    addon.ask(name);
    expect(cost(addon)).toBeLessThanOrEqual(8);
  },
);

it.each([
  'has talked with a family',
  'has seen the answers',
  'shares a teacher’s note',
  'logs a call that ends a wait',
  'accepts what a student proposes',
  'replies to a student',
] as const)('a specialist who %s: at most 12', (name) => {
  const action = writingActions[name];
  const addon = action.on.copy();
  expect(doAction(addon, action)).toBe('');
  expect(cost(addon)).toBeLessThanOrEqual(12);
});
