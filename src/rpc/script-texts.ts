// The English texts of the failures that the script itself puts into words: for History, emails to
// staff and the menu. What is wrong with the lines of a file, with a digest that is shown or with a call that is
// noted down is said by pages alone, and every execution would pay for its texts.

import { failures as goals } from '../goals/messages/failures.en';
import { failures as mailing } from '../mailing/messages/failures.en';
import { failures as schedule } from '../schedule/messages/failures.en';
import { failures as rows } from '../schema/messages/failures.en';
import { failures as settings } from '../settings/messages/failures.en';
import { failures as teachers } from '../teachers/messages/failures.en';
import { failures as calls } from './messages/failures.en';

export const scriptTexts = {
  ...calls,
  ...goals,
  ...mailing,
  ...rows,
  ...schedule,
  ...settings,
  ...teachers,
};
