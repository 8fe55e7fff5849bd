// A school on the local platform, at the moments at which the tests of store, set-up and import begin.
import { readFileSync } from 'node:fs';
import { AddonHarness, type HarnessOptions } from '../../../workbench/harness/addon-harness';
import { onceOpened } from '../../support/once-opened';

export const zone = 'America/Denver';

/** Monday morning, two days before the first digest day of the school year. */
export const mondayMorning = Date.UTC(2026, 7, 17, 14);

/** Wednesday, 16:30 in Denver: half an hour after digests begin to go out. */
export const firstDigestHour = Date.UTC(2026, 7, 19, 22, 30);

/** The evening of the first digest day: all ticks of the day have run. */
export const firstDigestEvening = Date.UTC(2026, 7, 20, 5);

export const openAddon = (options: Partial<HarnessOptions> = {}): AddonHarness =>
  new AddonHarness({ folder: 'dist', now: mondayMorning, zone, ...options });

/** Set up, and with the names that mails are signed with. */
export function setUpAddon(options: Partial<HarnessOptions> = {}): AddonHarness {
  if (Object.keys(options).length > 0) return newlySetUp(options);
  return plainAddon();
}

const plainAddon = onceOpened(() => newlySetUp({}));

function newlySetUp(options: Partial<HarnessOptions>): AddonHarness {
  const addon = openAddon(options);
  addon.choose('setUpMenu');
  addon.setSetting('School name', 'Mesa View MS');
  addon.setSetting('Specialist name', 'Glenda Ruiz');
  return addon;
}

export const mesaView = (): Buffer => readFileSync('examples/caseload-mesa-view.csv');

/** Deletes most blank rows, as people do; with short tabs, formulas are also computed faster here. */
export function trimTabs(addon: AddonHarness): void {
  for (const { name, maxRows } of addon.book.sheets) {
    const used = Math.max(20, addon.rows(name).length + 2);
    addon.user.deleteRows(name, used + 1, maxRows - used);
  }
}
