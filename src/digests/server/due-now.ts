// Which digests are due, going by the tabs as they have just been read.

import { readAgreement } from '../../mailing/domain/moved-addresses';
import {
  type DigestPlan,
  type PlanDigestsInput,
  planDigests,
} from '../../mailing/domain/plan-digests';
import { rosterOf } from '../../mailing/domain/roster';
import type { PropertyStore, Tables } from '../../store/ports';
import { loadScheduleState } from '../../store/schedule-state';
import { currentYear } from '../../years/domain/school-year';

/** What a run reads, in one go: those of the plan, and those that its emails are made of. */
export const runTabs = [
  'students',
  'goals',
  'progress',
  'guardians',
  'questions',
  'deliveries',
  'translations',
  'checkIns',
  'asked',
] as const;

export const dueNow = (
  tables: Pick<Tables, 'students' | 'goals' | 'progress' | 'guardians' | 'checkIns' | 'deliveries'>,
  question: Pick<PlanDigestsInput, 'now' | 'settings' | 'trigger'> &
    Partial<Pick<PlanDigestsInput, 'agreed'>>,
  properties: PropertyStore,
): DigestPlan => {
  const { settled, agreed } = loadScheduleState(properties);
  return planDigests({
    ...question,
    agreed: new Set([...(question.agreed ?? []), ...readAgreement(agreed)]),
    roster: rosterOf(tables, currentYear(question.settings, question.now.date)),
    ledger: tables.deliveries.rows,
    unreadLedger: tables.deliveries.unread,
    settled,
  });
};
