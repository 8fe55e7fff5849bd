// The Spanish texts of the failures that the script itself puts into words: for alerts of the menu.

import { failures as goals } from '../goals/messages/failures.es';
import { failures as mailing } from '../mailing/messages/failures.es';
import { failures as schedule } from '../schedule/messages/failures.es';
import { failures as rows } from '../schema/messages/failures.es';
import { failures as settings } from '../settings/messages/failures.es';
import { failures as teachers } from '../teachers/messages/failures.es';
import type { FailureTexts } from './english-texts';
import { failures as calls } from './messages/failures.es';
import type { scriptTexts } from './script-texts';

export const spanishScriptTexts = {
  ...calls,
  ...goals,
  ...mailing,
  ...rows,
  ...schedule,
  ...settings,
  ...teachers,
} satisfies Pick<FailureTexts, keyof typeof scriptTexts>;
