// The figures of a simulation in which people have answered.
import type { Simulation } from '../simulate-schedule';
import { secretOf } from './family-email';
import { type AnswerFigures, answerFigures } from './figures';
import { readYear } from './read-year';

/** Null where nobody answers, and where no email has gone out. */
export function figuresOf({ life, addon, ticks }: Simulation): AnswerFigures | null {
  if (life === null || life.days.length === 0) return null;
  const rows = (tab: string) =>
    addon.rows(tab).filter((row) => (Object.values(row)[0] ?? '') !== '');
  const year = readYear({
    days: life.days,
    ticks,
    secret: secretOf(addon),
    refusals: [...life.refusals],
    settings: rows('Settings'),
    tabs: {
      students: rows('Students'),
      guardians: rows('Guardians'),
      progress: rows('Progress'),
      deliveries: rows('Deliveries'),
      questions: rows('Questions'),
    },
  });
  return answerFigures(year);
}
