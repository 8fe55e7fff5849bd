// The English text of every failure: it gives the codes, and what each has to name. History, emails
// to staff and the menu are English.

import { failures as digests } from '../digests/messages/failures.en';
import { failures as families } from '../families/messages/failures.en';
import { failures as goals } from '../goals/messages/failures.en';
import { failures as imports } from '../import/messages/failures.en';
import { failures as mailing } from '../mailing/messages/failures.en';
import { failures as schedule } from '../schedule/messages/failures.en';
import { failures as rows } from '../schema/messages/failures.en';
import { failures as settings } from '../settings/messages/failures.en';
import { failures as teachers } from '../teachers/messages/failures.en';
import { failures as calls } from './messages/failures.en';

export const englishFailures = {
  ...calls,
  ...digests,
  ...families,
  ...goals,
  ...imports,
  ...mailing,
  ...rows,
  ...schedule,
  ...settings,
  ...teachers,
};

export type FailureTexts = typeof englishFailures;
