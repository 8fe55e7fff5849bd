// What the specialist does with what waits in the inbox: one click each.

import { instant } from '../../families/domain/view-guardian';
import { type PlanTables, planTabs } from '../../goals/server';
import { done, failure, type Rejection, type Result, refused } from '../../rpc/result';
import { historyLine } from '../../schema/history-line';
import type { CheckIn, ProgressEntry } from '../../schema/tabs';
import { allTabs } from '../../schema/tabs';
import { writeWithHistory } from '../../store/history';
import type { Change } from '../../store/ports';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { type Inbox, type InboxStep, isNoteToDecide } from '../domain/view-inbox';
import { inboxOf } from './inbox-of';

export function resolveInbox(step: InboxStep, services: Services): Result<Inbox> {
  return withCaseloadLock(services.lock, () => {
    const tables = services.store.readTabs(planTabs);
    const after = take(step, tables, services);
    return 'ok' in after ? after : done(inboxOf(after, services));
  });
}

function take(step: InboxStep, tables: PlanTables, services: Services): PlanTables | Rejection {
  const { checkIns, progress } = tables;
  switch (step.kind) {
    case 'seen': {
      const { answersSeenUntil: before } = loadScheduleState(services.properties);
      // Nobody marks what is still to come.
      const isPast = instant({ at: step.until }) <= services.clock.now();
      if (isPast && instant({ at: step.until }) > instant({ at: before }))
        saveScheduleState(services.properties, { answersSeenUntil: step.until });
      return tables;
    }
    case 'talked': {
      const row = checkIns.rows.find(({ checkInId }) => checkInId === step.checkInId);
      if (row === undefined) return refused(failure('answer gone'));
      if (row.followUp !== 'Open') return tables;
      const values: Partial<CheckIn> = { followUp: 'Done' };
      return (
        write('checkIns', step.checkInId, 'followUp', values, services) ?? {
          ...tables,
          checkIns: {
            ...checkIns,
            rows: checkIns.rows.map((each) => (each === row ? { ...row, ...values } : each)),
          },
        }
      );
    }
    case 'share':
    case 'keep': {
      const row = progress.rows.find(({ entryId }) => entryId === step.entryId);
      if (row === undefined) return refused(failure('answer gone'));
      if (!isNoteToDecide(row)) return tables;
      const column = noteColumns[step.kind];
      const values: Partial<ProgressEntry> = { [column]: true };
      return (
        write('progress', step.entryId, column, values, services) ?? {
          ...tables,
          progress: {
            ...progress,
            rows: progress.rows.map((each) => (each === row ? { ...row, ...values } : each)),
          },
        }
      );
    }
  }
}

const noteColumns = { share: 'shareWithFamily', keep: 'staysWithStaff' } as const;

/** Null once it is written. */
function write(
  tab: 'checkIns' | 'progress',
  id: string,
  column: string,
  values: Change['values'],
  services: Services,
): Rejection | null {
  const isFollowUp = tab === 'checkIns';
  const line = historyLine(
    {
      tab,
      rowId: id,
      column,
      before: isFollowUp ? 'Open' : 'no',
      after: isFollowUp ? 'Done' : 'yes',
    },
    { at: timeAt(services).moment, by: services.identity.account(), reason: '' },
  );
  const change = { tab, id, values } as Change;
  const left = writeWithHistory(services.store.writeRows, [], [change], [line]);
  return left.length === 0 ? null : refused(failure('answer not written', allTabs[tab].title));
}
