// The small bank of starters, in the language of the page.
import type { PageLanguage } from '../../../core/languages';
import type { GoalFields } from '../../domain/goal-fields';
import { blankGoal } from '../editor/goal-field-shapes';
import { bank as en } from './en';
import { bank as es } from './es';
import type { Starter } from './starter';

export const starters: Readonly<Record<PageLanguage, readonly Starter[]>> = { en, es };

/** The student's own words and the dates stay blank: nobody else can fill them. */
export const fieldsOf = (starter: Starter): GoalFields => ({ ...blankGoal, ...starter });
