// Settles what a run that was cut off left behind, before anything new is sent.

import { readJournal, recover } from '../../domain/delivery/recover';
import { isTeacherMail } from '../../domain/delivery/teacher-mail';
import type { Change } from '../ports';
import { remember } from '../schedule-memory';
import { timeAt } from '../time-at';
import type { RunPorts } from './run-ports';

export function recoverRun(ports: RunPorts): void {
  const journal = readJournal(ports.memory.read('journal'));
  if (!journal) return;
  const { deliveries } = ports.readTabs(['deliveries']);
  const now = timeAt(ports);
  const changes = recover(journal, deliveries.rows).flatMap(({ row, state, detail }): Change[] => {
    const attempts = (row.attempts ?? 0) + 1;
    const settled: Change = {
      tab: 'deliveries',
      id: row.deliveryId,
      values: { state, detail, attempts, at: now.moment },
      // A copy of the row that somebody has pasted is the same mail.
      inEveryRow: true,
    };
    const guardian: Change = {
      tab: 'guardians',
      id: row.guardianId,
      // The day on which it went out: what was noted since then has been in no mail yet.
      values: { lastDigest: row.at?.slice(0, 10) ?? now.date },
    };
    return state === 'Sent' && !isTeacherMail(row) ? [settled, guardian] : [settled];
  });
  // Remembered first: once the rows are settled, a second cut would leave nobody to tell of them.
  if (changes.some(isUncertain)) remember(ports.memory, { toReport: true });
  if (changes.length > 0) ports.writeRows([], changes);
  ports.memory.forget('journal');
}

const isUncertain = ({ tab, values }: Change): boolean =>
  tab === 'deliveries' && values.state === 'Uncertain';
