// Which digests are owed, going by the tabs as they have just been read.
import { rosterOf } from '../domain/delivery/roster';
import { type Due, type DueQuestion, workOutDue } from '../domain/delivery/work-out-due';
import type { Memory, Tables } from './ports';
import { recall } from './schedule-memory';

export const dueNow = (
  tables: Pick<Tables, 'students' | 'goals' | 'progress' | 'guardians' | 'deliveries'>,
  question: Pick<DueQuestion, 'now' | 'settings' | 'occasion'>,
  memory: Memory,
): Due =>
  workOutDue({
    ...question,
    roster: rosterOf(tables),
    ledger: tables.deliveries.rows,
    unreadLedger: tables.deliveries.unread,
    settled: recall(memory).settled,
  });
