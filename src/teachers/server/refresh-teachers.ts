// Does at a click what the clock does for teachers every hour, and starts the clock.

import { done, type Result, refused } from '../../rpc/result';
import { startRun } from '../../store/run-context';
import { loadScheduleState, saveScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { withCaseloadLock } from '../../store/with-caseload-lock';
import { type FilesResult, refreshFiles } from '../../teacher-files/server';
import { servesTeachers, type TeacherAccess } from '../domain/teacher-access';
import { keepViews, type ViewCounts } from './refresh-views';

export interface RefreshedTeachers {
  readonly access: TeacherAccess;
  readonly counts: ViewCounts;
  readonly files: FilesResult;
  /** Whose clock keeps things as they are now; '' where none needs to run. */
  readonly keptBy: string;
}

export function refreshTeachers(services: Services): Result<RefreshedTeachers> {
  return withCaseloadLock(services.lock, () => {
    const start = startRun(services);
    if (start.kind === 'problems') return refused(...start.problems);
    const { settings } = start.run;
    const access = settings.teacherAccess;
    const counts = keepViews(start.run);
    const files = refreshFiles(start.run);
    const keptBy = servesTeachers[access] ? clockOwner(services, settings.digestsOn) : '';
    return done({ access, counts, files, keptBy });
  });
}

/** One owner of the clock: whoever sends the digests keeps it, else it is who has clicked. */
function clockOwner(
  { properties, identity: spreadsheet, clock: { hourly: clock } }: Services,
  digestsOn: boolean,
): string {
  const { owner } = loadScheduleState(properties);
  const account = spreadsheet.account();
  if (digestsOn && owner !== '' && owner !== account) return owner;
  if (owner !== account) saveScheduleState(properties, { owner: account });
  clock.start();
  return account;
}
