// The first day of a caseload, step by step: what is done and what is left, as the spreadsheet itself
// says it. Nothing of it is remembered apart.

import { studentsAmong } from '../../contacts/domain/group-words';
import { waitingFamilies } from '../../contacts/domain/waiting-families';
import { askSwitchOn, planNextRun, runTabs, type SwitchOnQuestion } from '../../digests/server';

import { done, type Result } from '../../rpc/result';
import { type ScheduleView, type SwitchedOn, switchOn, viewSchedule } from '../../schedule/server';
import { settingsIn } from '../../settings/domain/caseload-settings';
import { loadScheduleState } from '../../store/schedule-state';
import type { Services } from '../../store/services';
import { isMissingTab } from '../../store/store-error';
import { timeAt } from '../../store/time-at';

export interface SetUpView {
  /** Null before the tabs are made. */
  readonly steps: SetUpSteps | null;
}

export interface SetUpSteps {
  /** Whose texts the browser keeps, and of which spreadsheet. */
  readonly account: string;
  readonly caseload: string;
  /** The days of the school year were looked at by somebody. */
  readonly datesSeen: boolean;
  readonly schedule: ScheduleView;
  readonly students: number;
  readonly guardians: number;
  /** Families about whom somebody has to decide. */
  readonly waiting: number;
  readonly digestsOn: boolean;
  /** To whom a first digest would go: whose email can be had as a test. Null where to nobody. */
  readonly testGuardianId: string | null;
}

export function viewSetUp(services: Services): Result<SetUpView> {
  try {
    const { settings: table, ...tables } = services.store.readTabs(['settings', ...runTabs]);
    const now = timeAt(services);
    const settings = settingsIn(table, now.date);
    const next = settings && planNextRun(tables, settings, now, services.properties);
    return done({
      steps: {
        account: services.identity.account(),
        caseload: services.identity.url(),
        datesSeen: loadScheduleState(services.properties).datesSeen,
        schedule: viewSchedule(table, now),
        students: tables.students.rows.length,
        guardians: tables.guardians.rows.length,
        waiting: studentsAmong(waitingFamilies(tables.guardians.rows, tables.students.rows)),
        digestsOn: settings?.digestsOn ?? false,
        testGuardianId: next?.plan.due[0]?.guardian.guardianId ?? null,
      },
    });
  } catch (error) {
    if (isMissingTab(error)) return done({ steps: null });
    throw error;
  }
}

export const switchOnQuestion = (services: Services): Result<SwitchOnQuestion> =>
  askSwitchOn(services);

export { whoIsEmailed } from '../../digests/server';

export const switchDigestsOn = (services: Services): Result<SwitchedOn> => switchOn(services);

export function openSetUp(services: Services): Result<null> {
  services.showSidebar('setup');
  return done(null);
}

/** The specialist's own sidebar, once set-up is done or left for later. */
export function leaveSetUp(services: Services): Result<null> {
  services.showSidebar('sidebar');
  return done(null);
}

export function openImport(services: Services): Result<null> {
  services.showDialog('import');
  return done(null);
}
