// What the hourly clock does for teachers, as the setting Teachers says.
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { runBudgetMs } from '../digest-run/send-parcels';
import type { Now } from '../ports';
import type { OwnFilePorts } from './file-ports';
import { refreshFiles } from './refresh-files';
import { nothingDone, refreshViews, type ViewCounts, type ViewPorts } from './refresh-views';
import { recallViews } from './view-memory';

export interface KeepTeachersPorts extends ViewPorts, OwnFilePorts {
  readonly now: Now;
  /** For an error that stops nothing else: whoever looks into the executions finds it. */
  readonly logError: (error: unknown) => void;
}

/** Never throws: what goes wrong here must not look like trouble of the digests. */
export function keepTeachers(
  ports: KeepTeachersPorts,
  settings: CaseloadSettings,
  startedAt: number,
): void {
  const attempt = (work: () => void): void => {
    // Mails come first; what is left undone here waits for the next hour.
    if (ports.now() - startedAt >= runBudgetMs) return;
    try {
      work();
    } catch (error) {
      ports.logError(error);
    }
  };
  attempt(() => keepViews(ports, settings));
  attempt(() => refreshFiles(ports, settings, startedAt));
}

/** @throws StoreError */
export function keepViews(
  ports: KeepTeachersPorts,
  { teacherAccess }: CaseloadSettings,
): ViewCounts {
  switch (teacherAccess) {
    case 'Filter views':
      return refreshViews(ports, true);
    case 'Own files':
      return refreshViews(ports, false);
    case 'Off':
      return recallViews(ports.memory).ids.size > 0 ? refreshViews(ports, false) : nothingDone;
  }
}
