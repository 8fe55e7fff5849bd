// Works alone on the caseload at a visitor's wish.

import type { Services } from '../../store/services';
import { type AnswerPage, plainPage } from '../domain/answer-page';

/** A run that sends lets go of the lock between two batches, which take a minute. */
const lockTimeoutMs = 90_000;

export function underLock(services: Services, work: () => AnswerPage): AnswerPage {
  const page = services.lock(lockTimeoutMs, work);
  return page === 'busy' ? plainPage('try later') : page;
}
