// The request of the check-in form.

import type { CheckInInput } from '../../inbox/domain/logged-check-in';
import { isObject, type RequestKind } from '../../ui/sidebar/form-request';
import { byLanguage } from '../messages/messages';

export interface CheckInRequest {
  readonly kind: 'check-in';
  readonly checkIn: CheckInInput;
}

export const checkInRequest = (checkIn: Omit<CheckInInput, 'checkInId'>): CheckInRequest => ({
  kind: 'check-in',
  checkIn: { ...checkIn, checkInId: crypto.randomUUID() },
});

/** The script checks the rest. */
const isCheckInRequest = (found: unknown): found is CheckInRequest =>
  isObject(found) &&
  'kind' in found &&
  found.kind === 'check-in' &&
  'checkIn' in found &&
  isObject(found.checkIn);

export const checkInRequests: RequestKind = (found) => {
  if (!isCheckInRequest(found)) return null;
  const { checkIn } = found;
  return {
    send: async (call) => {
      const outcome = await call('logCheckIn', checkIn);
      return outcome.ok
        ? { ok: true, value: { kind: 'plan renewed', plan: outcome.value } }
        : outcome;
    },
    withNewIds: () => checkInRequest(checkIn),
    storedSentence: (language) => byLanguage[language].family.logged,
    words: (language, nameOf) => [
      byLanguage[language].family.logTitle,
      nameOf(checkIn.studentId),
      checkIn.from,
      checkIn.message,
      ...Object.values(checkIn.slip ?? {}).filter((words) => typeof words === 'string'),
    ],
  };
};
