// The text of every failure in each language of the pages: a code without its text in one of them
// does not compile.

import type { PageLanguage } from '../core/languages';
import { failures as digests } from '../digests/messages/failures.es';
import { failures as families } from '../families/messages/failures.es';
import { failures as imports } from '../import/messages/failures.es';
import { failures as inbox } from '../inbox/messages/failures.es';
import { failures as print } from '../print/messages/failures.es';
import { failures as years } from '../years/messages/failures.es';

import { englishFailures, type FailureTexts } from './english-texts';
import type { Failure } from './result';
import { spanishScriptTexts } from './spanish-script-texts';
import { textOf } from './text-of';

const spanishFailures: FailureTexts = {
  ...spanishScriptTexts,
  ...digests,
  ...families,
  ...imports,
  ...inbox,
  ...print,
  ...years,
};

const failureTexts: Readonly<Record<PageLanguage, FailureTexts>> = {
  en: englishFailures,
  es: spanishFailures,
};

export const failureSentence = (failure: Failure, language: PageLanguage): string =>
  textOf(failure, failureTexts[language]);
