// The main job without Google: set up, import, switch on, and let the clock run.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExecutionRecord } from '../../emulator/runtime/execution-record';
import type { SentMail } from '../../emulator/runtime/platform-state';
import { AddonHarness, specialist } from '../harness/addon-harness';
import { type Audit, audit } from './audit';
import type { SimulationOptions } from './options';

const hourMs = 3_600_000;

export interface Simulation {
  readonly addon: AddonHarness;
  readonly familyMails: readonly SentMail[];
  readonly staffMails: readonly SentMail[];
  readonly audit: Audit;
  /** Executions of the hourly clock. */
  readonly ticks: readonly ExecutionRecord[];
  /** False when the fault was asked for, but no execution was long enough to be hit by it. */
  readonly crashed: boolean;
  readonly wallMs: number;
}

/** @param onHour is called after each virtual hour, with that time and the emails so far */
export function simulateSchedule(
  options: SimulationOptions,
  folder: string,
  onHour: (now: number, mails: number) => void = () => {},
): Simulation {
  const startedAt = performance.now();
  const addon = beginSchoolYear(options, folder);
  const ordinal = options.crashAtCall === null ? null : firstMailing(options, folder);
  const crash =
    options.crashAtCall !== null && ordinal !== null
      ? addon.script.arm({ kind: 'crash' }, options.crashAtCall, ordinal)
      : null;
  const ticks: ExecutionRecord[] = [];
  for (let now = options.from; now < options.to; ) {
    now = Math.min(now + hourMs, options.to);
    ticks.push(...addon.script.advanceTo(now));
    onHour(now, addon.script.state.outbox.length);
  }
  const { outbox } = addon.script.state;
  const familyMails = outbox.filter((mail) => !isToStaff(mail));
  return {
    addon,
    familyMails,
    staffMails: outbox.filter(isToStaff),
    audit: audit(familyMails, addon.rows('Deliveries')),
    ticks,
    crashed: crash?.struck ?? false,
    wallMs: performance.now() - startedAt,
  };
}

const isToStaff = ({ to }: SentMail): boolean => to === specialist.email;

/** @throws HarnessRefusal when the product refuses the file, with its own sentence */
function beginSchoolYear(options: SimulationOptions, folder: string): AddonHarness {
  const { from, zone, quota, cadence, failAddress } = options;
  const addon = new AddonHarness({
    folder,
    now: from,
    zone,
    settings: { mailRecipientsPerDay: quota },
  });
  addon.script.open(specialist);
  addon.choose('setUpMenu');
  if (cadence) addon.setSetting('Cadence', cadence);
  addon.importFile(basename(options.caseload), readFileSync(options.caseload));
  if (failAddress) addon.script.persistentFaults.failAddress(failAddress);
  addon.choose('switchOnMenu');
  return addon;
}

/** Which execution is the first to email a family; everything is repeatable, so a dry run shows it. */
function firstMailing(options: SimulationOptions, folder: string): number | null {
  const addon = beginSchoolYear(options, folder);
  for (let now = options.from; now < options.to; now += hourMs) {
    const records = addon.script.advanceTo(Math.min(now + hourMs, options.to));
    const mail = addon.script.state.outbox.find((each) => !isToStaff(each));
    const first = records.find(
      ({ startedAt, virtualMs }) =>
        mail && startedAt <= mail.at && mail.at <= startedAt + virtualMs,
    );
    if (first) return first.ordinal;
  }
  return null;
}
