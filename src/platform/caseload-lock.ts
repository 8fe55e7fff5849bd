// The lock that allows one run at a time on a caseload, in every kind of run and installation.
//
// The document's lock will not do: a run without a document cannot take it. The script's lock can be
// taken in every run, and Google frees it when a run dies. In a bound script, which has one caseload,
// it is held from beginning to end. In a published add-on it belongs to all caseloads of the domain,
// and a run that sends emails for minutes would stop them all. There it is held for a moment only,
// to write a lease: a property that names the caseload and says until when it is taken.
import type { CaseloadLock } from '../store/ports';
import { once } from './once';
import { type CaseloadProperties, leaseName, propertyName } from './property-store';

type Properties = GoogleAppsScript.Properties.Properties;

/**
 * The six minutes that an execution may last (platform §2), and a margin for clocks that differ. No
 * run outlives its lease, so a lease that is over belongs to a run that died.
 */
const leaseMs = 6.5 * 60_000;

const pollMs = 2_000;

/** Whoever waits has polled or been woken by then. */
const gapMs = 500;

/** Longer than anything but another run keeps it: what is not had again by then is lost. */
const regainMs = 4 * 60_000;

export interface CaseloadLocks {
  readonly lock: CaseloadLock;
  /**
   * Lets go of the lock that this run holds, for a moment in which others work, and takes it again.
   * @throws where it cannot be had again; the run then ends like one that was cut off
   */
  readonly letOthersIn: () => void;
}

export function createCaseloadLock(
  spreadsheetId: () => string,
  properties: () => Properties,
  store: Pick<CaseloadProperties, 'holdLock'>,
): CaseloadLocks {
  const lease = once(() => propertyName(spreadsheetId(), leaseName));
  const scriptLock = once(() => LockService.getScriptLock());
  const isShared = once(isAddon);
  let isHeld = false;

  const take = (waitMs: number): boolean => {
    const deadline = Date.now() + waitMs;
    if (!scriptLock().tryLock(waitMs)) return false;
    // Asked for in a bound script too: a test deployment of an add-on may pass for one.
    while (Number(properties().getProperty(lease())) > Date.now()) {
      scriptLock().releaseLock();
      if (Date.now() + pollMs > deadline) return false;
      Utilities.sleep(pollMs);
      if (!scriptLock().tryLock(Math.max(0, deadline - Date.now()))) return false;
    }
    return true;
  };
  const hold = (): void => {
    isHeld = true;
    if (isShared()) {
      properties().setProperty(lease(), String(Date.now() + leaseMs));
      scriptLock().releaseLock();
    }
    store.holdLock(true);
  };
  const release = (): void => {
    // What could not be had again is another run's by now, and so is its lease.
    if (!isHeld) return;
    isHeld = false;
    store.holdLock(false);
    letGo(() => (isShared() ? properties().deleteProperty(lease()) : scriptLock().releaseLock()));
  };

  return {
    lock: (waitMs, work) => {
      if (!take(waitMs)) return 'busy';
      try {
        hold();
        return work();
      } finally {
        release();
      }
    },
    letOthersIn: () => {
      release();
      Utilities.sleep(gapMs);
      if (!take(regainMs)) throw new Error('The lock of the caseload could not be had again.');
      hold();
    },
  };
}

/**
 * Whether other caseloads may share the script. That Google answers alike in every kind of run is
 * documented, and not tried. A wrong answer lets no two runs in, since either kind heeds the other:
 * it makes others wait longer, or makes the caseload wait for a lease after a run that died.
 */
const isAddon = (): boolean =>
  ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE;

/** The work is done by now; a lock that cannot be released ends with the run, a lease with its time. */
function letGo(release: () => unknown): void {
  try {
    release();
  } catch (error) {
    console.error(error);
  }
}
