// How the people of a simulated school are: most families answer now and then, some never do.
import { chance } from './chance';

const temperaments = ['mostly', 'sometimes', 'never'] as const;
export type Temperament = (typeof temperaments)[number];

/** How often somebody of that kind answers an email. */
const answers: Readonly<Record<Temperament, number>> = { mostly: 0.75, sometimes: 0.25, never: 0 };

function temperamentOf(id: string, mostly: number, sometimes: number): Temperament {
  const drawn = chance('temperament', id);
  if (drawn < mostly) return 'mostly';
  return drawn < mostly + sometimes ? 'sometimes' : 'never';
}

export const familyTemperament = (address: string): Temperament =>
  temperamentOf(address, 0.25, 0.4);

export const studentTemperament = (address: string): Temperament =>
  temperamentOf(address, 0.35, 0.4);

/** Whether who is like that answers this email. */
export const answersIt = (temperament: Temperament, address: string, emailed: number): boolean =>
  chance('answers', address, String(emailed)) < answers[temperament];

/** Hours from an email until its answer, if there is one: the same evening, or within days. */
export const hoursUntilAnswer = (address: string, emailed: number): number =>
  1 + Math.floor(chance('hours', address, String(emailed)) ** 2 * 70);
