// A school on the local platform, at the moments at which the tests of store, set-up and import begin.
import { readFileSync } from 'node:fs';
import { CaseloadDesk, type DeskOptions } from '../../../workbench/simulation/caseload-desk';
import { onceOpened } from '../../support/once-opened';

export const zone = 'America/Denver';

/** Monday morning, two days before the first digest day of the school year. */
export const mondayMorning = Date.UTC(2026, 7, 17, 14);

/** Wednesday, 16:30 in Denver: half an hour after digests begin to go out. */
export const firstDigestHour = Date.UTC(2026, 7, 19, 22, 30);

/** The evening of the first digest day: all ticks of the day have run. */
export const firstDigestEvening = Date.UTC(2026, 7, 20, 5);

export const openDesk = (options: Partial<DeskOptions> = {}): CaseloadDesk =>
  new CaseloadDesk({ folder: 'dist', now: mondayMorning, zone, ...options });

/** Set up, and with the names that mails are signed with. */
export function setUpDesk(options: Partial<DeskOptions> = {}): CaseloadDesk {
  if (Object.keys(options).length > 0) return newlySetUp(options);
  return plainDesk();
}

const plainDesk = onceOpened(() => newlySetUp({}));

function newlySetUp(options: Partial<DeskOptions>): CaseloadDesk {
  const desk = openDesk(options);
  desk.choose('setUpMenu');
  desk.setSetting('School name', 'Mesa View MS');
  desk.setSetting('Specialist name', 'Glenda Ruiz');
  return desk;
}

export const mesaView = (): Buffer => readFileSync('examples/caseload-mesa-view.csv');

/** Deletes most blank rows, as people do; with short tabs, formulas are also computed faster here. */
export function trimTabs(desk: CaseloadDesk): void {
  for (const { name, maxRows } of desk.book.sheets) {
    const used = Math.max(20, desk.rows(name).length + 2);
    desk.hands.deleteRows(name, used + 1, maxRows - used);
  }
}
