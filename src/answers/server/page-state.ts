// How families answer: by the page, if one is entered and has been found to be the caseload's own.

import { done, type Result } from '../../rpc/result';
import { type CaseloadSettings, readSettings } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { checkLink, seenPage } from './answer-links';

export type PageState =
  /** Families answer by reply only. */
  | { readonly kind: 'none' }
  /** By reply only, until somebody has opened it once. */
  | { readonly kind: 'not checked' }
  | {
      readonly kind: 'checked';
      /** Calendar date. */
      readonly on: string;
      /** In whose name it runs. */
      readonly account: string;
      /** It serves what the menu runs. */
      readonly isCurrent: boolean;
    };

export function pageState(
  { answerPage }: Pick<CaseloadSettings, 'answerPage'>,
  services: Services,
): PageState {
  if (answerPage === '') return { kind: 'none' };
  const seen = seenPage(services);
  if (seen?.address !== answerPage) return { kind: 'not checked' };
  const { on, account, version } = seen;
  return { kind: 'checked', on, account, isCurrent: version === services.buildId };
}

export interface AnswerPageView {
  readonly state: PageState;
  /** Opens the page at the address; null where there is none. It goes for an hour. */
  readonly check: string | null;
}

export function answerPage(services: Services): Result<AnswerPageView> {
  const { settings } = services.store.readTabs(['settings']);
  const reading = readSettings(settings, timeAt(services).date);
  // What is wrong with a setting stands beside it.
  if (reading.kind === 'problems') return done({ state: { kind: 'none' }, check: null });
  return done({
    state: pageState(reading.settings, services),
    check: checkLink(reading.settings.answerPage, services),
  });
}
