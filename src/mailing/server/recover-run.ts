// Settles what a run that was cut off left behind, before anything new is sent.

import { finishMove } from '../../archive/server';
import type { Change } from '../../store/ports';
import { saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { isSendingElsewhere } from '../../store/with-caseload-lock';
import { isFamilyMail } from '../../teachers/domain/teacher-mail';
import { mostAttempts } from '../domain/ledger';
import { type Recovered, readJournal, recover } from '../domain/recover';
import { withoutState } from './ledger-writes';
import { closeJournal } from './send-queue';

/** @returns false where nothing may be begun: another run is between two batches */
export function recoverRun(services: Services): boolean {
  if (isSendingElsewhere(services)) return false;
  settleLastRun(services);
  return true;
}

/** Whether a run has left something that could not be settled yet. */
export const isCutOff = ({ properties }: Services): boolean =>
  readJournal(properties.read('journal')) !== null;

function settleLastRun(services: Services): void {
  const { properties, store } = services;
  // A part of the ledger may stand in an archive tab.
  finishMove(services);
  const journal = readJournal(properties.read('journal'));
  if (!journal) return;
  const { recovered, doubts } = recover(journal, store.readTabs(['deliveries']).deliveries);
  const now = timeAt(services);
  const changes = recovered.flatMap((each) => changesOf(each, now));
  // Remembered first: once the rows are settled, a second cut would leave nobody to tell of them.
  if (recovered.some(isToReport)) saveScheduleState(properties, { toReport: true });
  const refused = changes.length > 0 ? store.writeRows([], changes) : [];
  const open = [...doubts, ...withoutState(refused)];
  if (journal.mails.length > 0 || open.join() !== journal.doubts.join())
    closeJournal(open, properties);
}

/** An email that is tried once more is reported if that fails, too. */
const isToReport = ({ row, state }: Recovered): boolean =>
  state === 'Uncertain' || (state === 'Failed' && (row.attempts ?? 0) + 1 >= mostAttempts);

function changesOf(
  { row, state, detail }: Recovered,
  now: { readonly date: string; readonly moment: string },
): readonly Change[] {
  const settled: Change = {
    tab: 'deliveries',
    id: row.deliveryId,
    values: { state, detail, attempts: (row.attempts ?? 0) + 1, at: now.moment },
    // A copy of the row that somebody has pasted is the same email.
    inEveryRow: true,
  };
  const guardian: Change = {
    tab: 'guardians',
    id: row.guardianId,
    // The day on which it went out: what was noted since then has been in no email yet.
    values: { lastDigest: row.at?.slice(0, 10) ?? now.date },
  };
  return state === 'Sent' && isFamilyMail(row) ? [settled, guardian] : [settled];
}
