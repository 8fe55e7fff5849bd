// The text of every failure in each language of the pages: a code without its text in one of them
// does not compile.

import type { PageLanguage } from '../core/languages';
import { failures as digests } from '../digests/messages/failures.es';
import { failures as families } from '../families/messages/failures.es';
import { failures as goals } from '../goals/messages/failures.es';
import { failures as imports } from '../import/messages/failures.es';
import { failures as inbox } from '../inbox/messages/failures.es';
import { failures as mailing } from '../mailing/messages/failures.es';
import { failures as print } from '../print/messages/failures.es';
import { failures as schedule } from '../schedule/messages/failures.es';
import { failures as rows } from '../schema/messages/failures.es';
import { failures as settings } from '../settings/messages/failures.es';
import { failures as teachers } from '../teachers/messages/failures.es';
import { failures as years } from '../years/messages/failures.es';
import { textOf } from './english-failures';
import { englishFailures, type FailureTexts } from './english-texts';
import { failures as calls } from './messages/failures.es';
import type { Failure } from './result';

const spanishFailures: FailureTexts = {
  ...calls,
  ...digests,
  ...families,
  ...goals,
  ...imports,
  ...inbox,
  ...mailing,
  ...print,
  ...rows,
  ...schedule,
  ...settings,
  ...teachers,
  ...years,
};

const failureTexts: Readonly<Record<PageLanguage, FailureTexts>> = {
  en: englishFailures,
  es: spanishFailures,
};

export const failureSentence = (failure: Failure, language: PageLanguage): string =>
  textOf(failure, failureTexts[language]);
