// The English text of every failure: it gives the codes, and what each has to name.

import { failures as digests } from '../digests/messages/failures.en';
import { failures as families } from '../families/messages/failures.en';
import { pageFailures as goals } from '../goals/messages/failures.en';
import { failures as imports } from '../import/messages/failures.en';
import { failures as inbox } from '../inbox/messages/failures.en';
import { pageFailures as mailing } from '../mailing/messages/failures.en';
import { failures as print } from '../print/messages/failures.en';
import { pageFailures as schedule } from '../schedule/messages/failures.en';
import { pageFailures as teachers } from '../teachers/messages/failures.en';
import { failures as years } from '../years/messages/failures.en';
import { scriptTexts } from './script-texts';

export const englishFailures = {
  ...scriptTexts,
  ...digests,
  ...families,
  ...goals,
  ...imports,
  ...inbox,
  ...mailing,
  ...print,
  ...schedule,
  ...teachers,
  ...years,
};

export type FailureTexts = typeof englishFailures;
