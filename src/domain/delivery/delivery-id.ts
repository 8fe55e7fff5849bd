// The name of one mail: the same debt always has the same name, so it can never be owed twice.
import type { Period } from '../cadence/period';

/** A guardian's row belongs to one child, so period and guardian name the mail completely. */
export const digestId = (period: Period, guardianId: string): string =>
  `${period.first} ${guardianId}`;
