// Which goals are over, and which a family hears about.
import { isClosedGoal, isSharedWithFamily } from '../../../src/goals/domain/shared-goals';
import { goalStatuses } from '../../../src/schema/choices';
import { sampleGoal } from '../caseload/sample-rows';

describe('a goal', () => {
  it.each([...goalStatuses, ''] as const)('that is %j is heard of only when active', (status) => {
    expect(isSharedWithFamily(sampleGoal({ status }))).toBe(status === 'Active');
  });

  it.each([
    ['Draft', false],
    ['Active', false],
    ['Achieved', true],
    ['Continued', true],
    ['Revised', true],
    ['Discontinued', true],
    ['', true],
  ] as const)('that is %j is closed: %j', (status, closed) => {
    expect(isClosedGoal(sampleGoal({ status }))).toBe(closed);
  });

  it('that is not shared is never heard of', () => {
    expect(isSharedWithFamily(sampleGoal({ shareWithFamily: false }))).toBe(false);
    expect(
      isSharedWithFamily(sampleGoal({ shareWithFamily: false, shareWithTeachers: true })),
    ).toBe(false);
  });
});
