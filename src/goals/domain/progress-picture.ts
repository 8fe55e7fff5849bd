// How far a goal is, as every bar shows it and every sentence says it.
import type { Progress } from '../../schema/choices';

/** What has not begun has taken no step. */
const stepsTaken: Readonly<Record<Progress, number>> = {
  'Not started': 0,
  'Getting started': 1,
  'On the way': 2,
  'Nearly there': 3,
  Achieved: 4,
};

export interface ProgressPicture {
  /** Cells of the bar, one for each step. */
  readonly cells: number;
  readonly filled: number;
  /** The step to name, 1 to `cells`; null before the first. */
  readonly step: number | null;
}

/** @param progress '' where nobody has said: the bar is empty then too */
export function progressPicture(progress: Progress | ''): ProgressPicture {
  const filled = progress === '' ? 0 : stepsTaken[progress];
  return { cells: stepsTaken.Achieved, filled, step: filled === 0 ? null : filled };
}
