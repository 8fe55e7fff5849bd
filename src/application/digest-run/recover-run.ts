// Settles what a run that was cut off left behind, before anything new is sent.

import { readJournal, recover } from '../../domain/delivery/recover';
import { isTeacherMail } from '../../domain/delivery/teacher-mail';
import type { Change } from '../ports';
import { remember } from '../schedule-memory';
import { timeAt } from '../time-at';
import type { RunPorts } from './run-ports';

/** @returns how many mails have become uncertain by it */
export function recoverRun(ports: RunPorts): number {
  const journal = readJournal(ports.memory.read('journal'));
  if (!journal) return 0;
  const { deliveries } = ports.readTabs(['deliveries']);
  const now = timeAt(ports);
  const changes = recover(journal, deliveries.rows).flatMap(({ row, state, detail }): Change[] => {
    const attempts = (row.attempts ?? 0) + 1;
    const settled: Change = {
      tab: 'deliveries',
      id: row.deliveryId,
      values: { state, detail, attempts, at: now.moment },
    };
    const guardian: Change = {
      tab: 'guardians',
      id: row.guardianId,
      values: { lastDigest: now.date },
    };
    return state === 'Sent' && !isTeacherMail(row) ? [settled, guardian] : [settled];
  });
  // Remembered first: once the rows are settled, a second cut would leave nobody to tell of them.
  const uncertain = changes.filter(isUncertain).length;
  if (uncertain > 0) remember(ports.memory, { toReport: true });
  if (changes.length > 0) ports.writeRows([], changes);
  ports.memory.forget('journal');
  return uncertain;
}

const isUncertain = ({ tab, values }: Change): boolean =>
  tab === 'deliveries' && values.state === 'Uncertain';
