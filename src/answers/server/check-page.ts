// A specialist opens the page once at the address that was entered: only the caseload's own page can
// read the link, so an address of anything else is found out before a family sees it.

import { settingsIn } from '../../settings/domain/caseload-settings';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { type AnswerPage, plainPage } from '../domain/answer-page';
import type { TokenFields } from '../domain/token';
import { saveSeenPage } from './answer-links';
import { pageLanguage } from './find-family';
import { underLock } from './under-lock';

export function checkPage({ delivery: address }: TokenFields, services: Services): AnswerPage {
  return underLock(services, () => {
    const { date } = timeAt(services);
    const settings = settingsIn(services.store.readTabs(['settings']).settings, date);
    if (settings === null || settings.answerPage !== address) return plainPage('not valid');
    const { buildId: version, identity } = services;
    saveSeenPage(services, { address, version, account: identity.account(), on: date });
    return { kind: 'check', language: pageLanguage(settings.defaultLanguage) };
  });
}
