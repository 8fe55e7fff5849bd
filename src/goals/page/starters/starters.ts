// The small bank of starters, in the language of the page, those that fit a student first.
import type { PageLanguage } from '../../../core/languages';
import { normalizeText } from '../../../core/normalize-text';
import type { GoalKind } from '../../../schema/choices';
import type { GoalFields } from '../../domain/goal-fields';
import { blankGoal } from '../editor/goal-field-shapes';
import { bank as en } from './en';
import { bank as es } from './es';
import type { Starter } from './starter';

export const starters: Readonly<Record<PageLanguage, readonly Starter[]>> = { en, es };

/** The student's own words and the dates stay blank: nobody else can fill them. */
export const fieldsOf = (starter: Starter): GoalFields => ({ ...blankGoal, ...starter });

export interface Wanted {
  /** '' for any. */
  readonly area: string;
  /** Of the student. */
  readonly areas: readonly string[];
}

/** First what is about the wanted area, then the student's other areas, then what fits any. */
function rank({ area: about }: Starter, { area, areas }: Wanted): number {
  const own = areas.map(normalizeText);
  if (about === '') return 2;
  if (normalizeText(about) === normalizeText(area)) return 0;
  return own.includes(normalizeText(about)) ? 1 : 3;
}

export const startersFor = (
  kind: GoalKind,
  language: PageLanguage,
  wanted: Wanted,
): readonly Starter[] =>
  starters[language]
    .filter((starter) => starter.kind === kind)
    .sort((one, other) => rank(one, wanted) - rank(other, wanted));

/** The kind whose starters fit best; an area without one of its own is a talent rather than a subject. */
export function kindFor(language: PageLanguage, wanted: Wanted): GoalKind {
  const [best] = [...starters[language]].sort(
    (one, other) => rank(one, wanted) - rank(other, wanted),
  );
  const isFitting = best !== undefined && rank(best, wanted) < (wanted.area === '' ? 2 : 1);
  if (isFitting) return best.kind;
  return wanted.area === '' && wanted.areas.length === 0 ? 'Academic' : 'Talent';
}
