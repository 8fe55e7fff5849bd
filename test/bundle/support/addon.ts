// The add-on as the tests of the bundle begin with it: opened, set up, filled or switched on; and the
// hours of its clock, its mailbox and its ledger.
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import type { ExecutionRecord } from '../../../emulator/runtime/execution-record';
import type { PlatformSettings } from '../../../emulator/runtime/platform-settings';
import type { SentMail } from '../../../emulator/runtime/platform-state';
import {
  AddonHarness,
  type HarnessOptions,
  type ShownRow,
  specialist,
} from '../../../workbench/harness/addon-harness';
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

/** Set up, and with the names that digests are signed with. */
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

/** @param local wall time of the school, "2026-08-19T16:30" */
export const at = (local: string): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;

/** The wall time of the school at an instant, "2026-08-19T16:30:05". */
export const wall = (instant: number): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(instant / 1000) * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });

export interface CaseloadOptions {
  readonly csv: string;
  /** Wall time at which the specialist begins; a week before school when absent. */
  readonly begins?: string;
  /** By name of the setting. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly platform?: Partial<PlatformSettings>;
  readonly addon?: Partial<HarnessOptions>;
  readonly on?: boolean;
}

/** A school that a test file opens again and again is set up and filled once, and then copied. */
const schools = new Map<string, () => AddonHarness>();

export function openCaseload(options: CaseloadOptions): AddonHarness {
  if (options.addon) return newCaseload(options);
  const key = JSON.stringify(options);
  const open = schools.get(key) ?? onceOpened(() => newCaseload(options));
  schools.set(key, open);
  return open();
}

function newCaseload(options: CaseloadOptions): AddonHarness {
  const { csv, begins = '2026-08-10T09:00', settings = {}, platform = {}, on = true } = options;
  const addon = new AddonHarness({
    folder: 'dist',
    now: at(begins),
    zone,
    settings: platform,
    ...options.addon,
  });
  addon.choose('setUpMenu');
  for (const [setting, value] of Object.entries(settings)) addon.setSetting(setting, value);
  addon.importFile('caseload.csv', Buffer.from(csv));
  addon.decideAll();
  if (on) addon.switchOn();
  return addon;
}

/** Lets the clock fire at these wall times only: a clock that misses the hours between. */
export function tickAt(addon: AddonHarness, ...walls: readonly string[]): ExecutionRecord[] {
  return walls.flatMap((local) => tickAtInstant(addon, at(local)));
}

export function tickAtInstant(addon: AddonHarness, instant: number): readonly ExecutionRecord[] {
  for (const trigger of addon.script.state.triggers) trigger.nextAt = instant;
  return addon.script.advanceTo(instant);
}

/** Lets the clock fire every hour until a wall time. */
export const letRunUntil = (addon: AddonHarness, local: string): readonly ExecutionRecord[] =>
  addon.script.advanceTo(at(local));

const isToStaff = ({ to }: SentMail): boolean => to === specialist.email;

export const familyMails = (addon: AddonHarness): readonly SentMail[] =>
  addon.script.state.outbox.filter((mail) => !isToStaff(mail));

export const staffMails = (addon: AddonHarness): readonly SentMail[] =>
  addon.script.state.outbox.filter(isToStaff);

/** Whom and when, one line per family email: "2026-08-19 rosa.brown56@families.example". */
export const mailingDays = (addon: AddonHarness): readonly string[] =>
  familyMails(addon).map((mail) => `${wall(mail.at).slice(0, 10)} ${mail.to}`);

export const ledger = (addon: AddonHarness, state?: string): readonly ShownRow[] =>
  addon
    .rows('Deliveries')
    .filter((row) => row['Delivery ID'] !== '' && (state === undefined || row.State === state));

/** A person types into the row that has the ID in its first column. */
export function typeInto(
  addon: AddonHarness,
  tab: string,
  id: string,
  header: string,
  text: string,
): void {
  const grid = addon.grid(tab);
  const row = grid.findIndex(([key]) => key === id);
  const column = grid[0]?.indexOf(header) ?? -1;
  const sheet = addon.book.sheetNamed(tab);
  if (row < 1 || column < 0 || !sheet) throw new Error(`${tab} has no ${header} of ${id}`);
  addon.user.typeAt(sheet, row, column, text);
}

/** Number of the row that has the ID in its first column, as the screen counts. */
export function rowOf(addon: AddonHarness, tab: string, id: string): number {
  const row = addon.grid(tab).findIndex(([key]) => key === id);
  if (row < 1) throw new Error(`${tab} has no row ${id}`);
  return row + 1;
}

/** A person types a row below the last one; what is not named stays empty. */
export function addRow(
  addon: AddonHarness,
  tab: string,
  cells: Readonly<Record<string, string>>,
): void {
  const grid = addon.grid(tab);
  const headers = grid[0] ?? [];
  const sheet = addon.book.sheetNamed(tab);
  const filled = grid.map((row) => row.some((cell) => cell !== '')).lastIndexOf(true);
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column < 0 || !sheet) throw new Error(`${tab} has no ${header}`);
    addon.user.typeAt(sheet, filled + 1, column, text);
  }
}
