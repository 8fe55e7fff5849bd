// What a heads-up remembers of who was held, and what it tells as changed.
import {
  countedReasons,
  holdChanges,
  rememberedHolds,
} from '../../../src/digests/domain/held-before';
import { nothingNew } from '../../../src/digests/domain/plan-telling';
import type { HeldReason } from '../../../src/mailing/domain/plan-digests';
import { sampleGuardian } from '../caseload/sample-rows';

const held = (guardianId: string, reason: HeldReason = 'Digest paused') => ({
  guardian: sampleGuardian({ guardianId }),
  reason,
});
const ids = (all: readonly ReturnType<typeof held>[]) =>
  all.map(({ guardian }) => guardian.guardianId);

describe('the holds of a heads-up', () => {
  const before = rememberedHolds([held('P1'), held('P2'), held('P3'), held('P4', nothingNew)]);

  it('are all told the first time', () => {
    expect(ids(holdChanges(null, [held('P1'), held('P2')]).fresh)).toEqual(['P1', 'P2']);
  });

  it('are told where they are new, have another reason, or are over', () => {
    const { fresh, asBefore, isFreed } = holdChanges(before, [
      held('P1'),
      held('P2', 'Digest stopped'),
      held('P5'),
    ]);
    expect(ids(fresh)).toEqual(['P2', 'P5']);
    expect(ids(asBefore)).toEqual(['P1']);
    expect(['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].filter(isFreed)).toEqual(['P3']);
  });

  it('do not mix with what is left out, which is told each time', () => {
    const again = [held('P1'), held('P4', nothingNew)];
    const { fresh, leftOut } = holdChanges(before, again);
    expect([ids(fresh), ids(leftOut)]).toEqual([[], ['P4']]);
    expect(ids(holdChanges(rememberedHolds(again), again).leftOut)).toEqual(['P4']);
  });

  it('fit into a property however many there are', () => {
    const many = Array.from({ length: 2_000 }, (_, n) => held(`guardian-${n}`));
    expect(rememberedHolds(many).length).toBeLessThan(6_000);
  });

  it('are counted by reason, the most frequent first', () => {
    const all = [held('P1', 'No contact'), held('P2'), held('P3')];
    expect(countedReasons(all)).toEqual([
      { reason: 'Digest paused', count: 2 },
      { reason: 'No contact', count: 1 },
    ]);
  });
});
