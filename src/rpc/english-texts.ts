// The English text of every failure: it gives the codes, and what each has to name.

import { failures as imports } from '../import/messages/failures.en';
import { scriptTexts } from './script-texts';

export const englishFailures = { ...scriptTexts, ...imports };

export type FailureTexts = typeof englishFailures;
