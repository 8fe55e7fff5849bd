// What waits, in the tabs as they have just been read.

import type { PlanTables } from '../../goals/server';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { loadScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { timeAt } from '../../store/time-at';
import { type Inbox, viewInbox } from '../domain/view-inbox';

export const inboxOf = (tables: PlanTables, services: Services): Inbox => {
  const now = timeAt(services);
  return viewInbox(
    {
      students: tables.students.rows,
      guardians: tables.guardians.rows,
      goals: tables.goals.rows,
      progress: tables.progress.rows,
      checkIns: tables.checkIns.rows,
      deliveries: tables.deliveries.rows,
    },
    now,
    settingsIn(tables.settings, now.date),
    loadScheduleState(services.properties).answersSeenUntil ?? '',
  );
};
