// The lock that allows one run at a time on a caseload, in every kind of run and installation.
//
// The document's lock will not do: a run without a document cannot take it. The script's lock can be
// taken in every run, and Google frees it when a run dies. In a bound script, which has one caseload,
// it is held from beginning to end. In a published add-on it belongs to all caseloads of the domain,
// and a run that sends emails for minutes would stop them all. There it is held for a moment only,
// to write a lease: a property that names the caseload and says until when it is taken.
import type { CaseloadLock } from '../store/ports';
import { type CaseloadProperties, propertyName } from './property-store';

type Properties = GoogleAppsScript.Properties.Properties;

/**
 * The six minutes that an execution may last (platform §2), and a margin for clocks that differ. No
 * run outlives its lease, so a lease that is over belongs to a run that died.
 */
const leaseMs = 6.5 * 60_000;

const pollMs = 2_000;

export function createCaseloadLock(
  spreadsheetId: () => string,
  properties: () => Properties,
  store: Pick<CaseloadProperties, 'holdLock'>,
): CaseloadLock {
  return (waitMs, work) => {
    const lease = propertyName(spreadsheetId(), 'lease');
    const deadline = Date.now() + waitMs;
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(waitMs)) return 'busy';
    // Asked for in a bound script too: a test deployment of an add-on may pass for one.
    while (Number(properties().getProperty(lease)) > Date.now()) {
      lock.releaseLock();
      if (Date.now() + pollMs > deadline) return 'busy';
      Utilities.sleep(pollMs);
      if (!lock.tryLock(Math.max(0, deadline - Date.now()))) return 'busy';
    }
    const isShared = isAddon();
    try {
      if (isShared) {
        properties().setProperty(lease, String(Date.now() + leaseMs));
        lock.releaseLock();
      }
      store.holdLock(true);
      return work();
    } finally {
      store.holdLock(false);
      letGo(() => (isShared ? properties().deleteProperty(lease) : lock.releaseLock()));
    }
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
