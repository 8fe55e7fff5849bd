// How far a goal is, as every track shows it and every sentence says it.
import { type Progress, progressSteps } from '../../schema/choices';

export interface ProgressPicture {
  /** Of the track, one for each step, the first before anything has begun. */
  readonly stops: number;
  /** The stop where the goal stands, from 1; null where nobody has said. */
  readonly at: number | null;
  /** The stop to name; null where nothing has begun, which is no number of anything. */
  readonly step: number | null;
}

/** @param progress '' where nobody has said: no stop is filled then */
export function progressPicture(progress: Progress | ''): ProgressPicture {
  const stops = progressSteps.length;
  if (progress === '') return { stops, at: null, step: null };
  const at = progressSteps.indexOf(progress) + 1;
  return { stops, at, step: at === 1 ? null : at };
}
