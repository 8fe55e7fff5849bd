// What the hourly clock does for teachers, as the setting Teachers says.
import type { CaseloadSettings } from '../../domain/settings/caseload-settings';
import { runBudgetMs } from '../digest-run/send-parcels';
import type { Now } from '../ports';
import type { OwnFilePorts } from './file-ports';
import { refreshFiles } from './refresh-files';
import { refreshViews, rememberedViews, type ViewCounts, type ViewPorts } from './refresh-views';

export interface KeepTeachersPorts extends ViewPorts, OwnFilePorts {
  readonly now: Now;
  /** For an error that stops nothing else: whoever looks into the executions finds it. */
  readonly logError: (error: unknown) => void;
}

const nothing: ViewCounts = { made: 0, changed: 0, removed: 0 };

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
      return rememberedViews(ports.memory).size > 0 ? refreshViews(ports, false) : nothing;
  }
}
