// What the hourly clock does for teachers, as the setting Teachers says.

import type { CaseloadSettings } from '../../settings/domain/caseload-settings';
import { hasTimeLeft, type RunContext } from '../../settings/server/run-context';
import type { Services } from '../../store/services';
import { refreshFiles } from '../../teacher-files/server/refresh-files';
import { nothingDone, refreshViews, type ViewCounts } from './refresh-views';
import { loadViewState } from './view-state';

/** Never throws: what goes wrong here must not look like trouble of the digests. */
export function keepTeachers(run: RunContext): void {
  const { services, settings } = run;
  const attempt = (work: () => void): void => {
    // Mails come first; what is left undone here waits for the next hour.
    if (!hasTimeLeft(run)) return;
    try {
      work();
    } catch (error) {
      services.logError(error);
    }
  };
  attempt(() => keepViews(services, settings));
  attempt(() => refreshFiles(run));
}

/** @throws StoreError */
export function keepViews(services: Services, { teacherAccess }: CaseloadSettings): ViewCounts {
  switch (teacherAccess) {
    case 'Filter views':
      return refreshViews(services, true);
    case 'Own files':
      return refreshViews(services, false);
    case 'Off':
      return loadViewState(services.properties).ids.size > 0
        ? refreshViews(services, false)
        : nothingDone;
  }
}
