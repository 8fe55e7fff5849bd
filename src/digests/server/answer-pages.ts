// Where each guardian answers: the answer page with a key of the email's own, or nowhere but by reply.

import { createLinkWriter } from '../../answers/server';
import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import type { ComposeContext } from './compose-digest';

/** What a preview shows opens the page, too, and records nothing. */
type Purpose = 'family' | 'preview';

/** @param startedAt of the execution, milliseconds since 1970 */
export function answerPagesFor(
  purpose: Purpose,
  settings: CaseloadSettings,
  startedAt: number,
  services: Services,
): ComposeContext['answerPageOf'] {
  const write = createLinkWriter(settings, startedAt, services);
  return ({ deliveryId, guardian }) =>
    write(purpose, {
      delivery: deliveryId,
      person: guardian.guardianId,
      student: guardian.studentId,
    });
}
