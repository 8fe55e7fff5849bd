// Which goals a family hears about.
import { isSharedWithFamily } from '../../../src/domain/goal/shared-goals';
import { goalStatuses } from '../../../src/domain/schema/tabs';
import { sampleGoal } from '../caseload/sample-rows';

describe('a goal', () => {
  it.each([...goalStatuses, ''] as const)('that is %j is heard of only when active', (status) => {
    expect(isSharedWithFamily(sampleGoal({ status }))).toBe(status === 'Active');
  });

  it('that is not shared is never heard of', () => {
    expect(isSharedWithFamily(sampleGoal({ shareWithFamily: false }))).toBe(false);
    expect(
      isSharedWithFamily(sampleGoal({ shareWithFamily: false, shareWithTeachers: true })),
    ).toBe(false);
  });
});
