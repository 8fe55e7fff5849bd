// Who was held back at the last heads-up, remembered small: the next one tells what has changed since,
// not the same names every time.

import { hash32 } from '../../core/hash32';
import type { HeldBack } from '../../mailing/domain/plan-digests';
import { nothingNew } from './plan-telling';

type Held = Pick<HeldBack, 'guardian' | 'reason'>;

/** A property holds 9 KB. Whoever is not remembered is told of again. */
const mostRemembered = 400;

const short = (text: string): string => hash32(text).toString(36);

const markOf = ({ guardian, reason }: Held): string =>
  `${short(guardian.guardianId)}.${short(reason).slice(0, 3)}`;

/** What is left out once is no hold: it is told of each time. */
const isLeftOut = ({ reason }: Held): boolean => reason === nothingNew;

export const rememberedHolds = (held: readonly Held[]): string =>
  held
    .filter((each) => !isLeftOut(each))
    .slice(0, mostRemembered)
    .map(markOf)
    .join(' ');

export interface HoldChanges<One extends Held> {
  /** Held since the last time, or for another reason than then. */
  readonly fresh: readonly One[];
  readonly asBefore: readonly One[];
  readonly leftOut: readonly One[];
  /** Whether a guardian was held then and is not now. */
  readonly isFreed: (guardianId: string) => boolean;
}

/** @param before null where nobody has been told yet */
export function holdChanges<One extends Held>(
  before: string | null,
  held: readonly One[],
): HoldChanges<One> {
  const marks = new Set((before ?? '').split(' ').filter((mark) => mark !== ''));
  const guardians = new Set([...marks].map((mark) => mark.split('.')[0]));
  const heldNow = new Set(held.map(({ guardian }) => guardian.guardianId));
  const holds = held.filter((each) => !isLeftOut(each));
  return {
    fresh: holds.filter((each) => !marks.has(markOf(each))),
    asBefore: holds.filter((each) => marks.has(markOf(each))),
    leftOut: held.filter(isLeftOut),
    isFreed: (guardianId) => guardians.has(short(guardianId)) && !heldNow.has(guardianId),
  };
}

/** How many for each reason, the most frequent first. */
export function countedReasons<Reason extends string>(
  held: readonly { readonly reason: Reason }[],
): readonly { readonly reason: Reason; readonly count: number }[] {
  const counts = new Map<Reason, number>();
  for (const { reason } of held) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((one, other) => other.count - one.count);
}
