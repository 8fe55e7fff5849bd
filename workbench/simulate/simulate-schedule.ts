// The main job without Google: set up, import, switch on, and let the clock run, with what the
// specialist does meanwhile.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExecutionRecord } from '../../emulator/runtime/execution-record';
import type { SentMail } from '../../emulator/runtime/platform-state';
import type { WaitingGroup } from '../../src/contacts/domain/waiting-families';
import { AddonHarness, type ShownRow, specialist } from '../harness/addon-harness';
import { type Audit, audit } from './audit';
import type { SimulationOptions } from './options';
import { prepareForAnswers } from './realistic/prepare';
import { beginLife, type SchoolLife } from './realistic/school-life';
import { carryOut } from './school-events';

const hourMs = 3_600_000;

export interface Simulation {
  readonly addon: AddonHarness;
  readonly familyMails: readonly SentMail[];
  readonly staffMails: readonly SentMail[];
  /** To students at school and to teachers. */
  readonly schoolMails: readonly SentMail[];
  /** What families, students and staff have done; null where nobody answers. */
  readonly life: SchoolLife | null;
  readonly audit: Audit;
  /** At the end. */
  readonly waiting: readonly WaitingGroup[];
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
  const life = options.answers === 'realistic' ? beginLife(addon, options.zone) : null;
  passHours(addon, options, (now, records) => {
    ticks.push(...records);
    life?.liveHour();
    onHour(now, addon.script.state.outbox.length);
    return true;
  });
  const { outbox } = addon.script.state;
  const staffMails = outbox.filter(isToStaff);
  const school = addressesAtSchool(addon);
  const schoolMails = outbox.filter(({ to }) => school.has(to));
  const familyMails = outbox.filter((mail) => !isToStaff(mail) && !school.has(mail.to));
  return {
    addon,
    familyMails,
    staffMails,
    schoolMails,
    life,
    audit: audit(familyMails, addon.rows('Deliveries').filter(isOfFamily)),
    // In a copy, so that the question does not count among the executions.
    waiting: addon.copy().ask<readonly WaitingGroup[]>('waitingFamilies'),
    ticks,
    crashed: crash?.struck ?? false,
    wallMs: performance.now() - startedAt,
  };
}

/** Of students and teachers, unless it is a family's, too. */
function addressesAtSchool(addon: AddonHarness): ReadonlySet<string> {
  const all = (tab: string, header: string) =>
    addon.rows(tab).map((row) => (row[header] ?? '').trim());
  const families = new Set(all('Guardians', 'E-mail'));
  return new Set(
    [...all('Students', 'Student email'), ...all('Teachers', 'E-mail')].filter(
      (address) => address !== '' && !families.has(address),
    ),
  );
}

/** Those of students and of teachers are named in words. */
const isOfFamily = ({ Period: period = '' }: ShownRow): boolean => /^\d{4}-/.test(period);

const isToStaff = ({ to }: SentMail): boolean => to === specialist.email;

/** @throws HarnessRefusal when the product refuses the file, with its own sentence */
function beginSchoolYear(options: SimulationOptions, folder: string): AddonHarness {
  const { from, zone, quota, cadence, failAddress, undecided, answers } = options;
  const addon = new AddonHarness({
    folder,
    now: from,
    zone,
    settings: { mailRecipientsPerDay: quota, countsComputing: true },
  });
  addon.script.open(specialist);
  addon.choose('setUpMenu');
  if (cadence) addon.setSetting('Cadence', cadence);
  addon.importFile(basename(options.caseload), readFileSync(options.caseload));
  if (undecided === 'allow') addon.decideAll();
  if (answers === 'realistic') prepareForAnswers(addon);
  if (failAddress) addon.script.persistentFaults.failAddress(failAddress);
  addon.switchOn();
  return addon;
}

/**
 * An hour at a time, and what happens within it at its moment.
 * @param onHour is told the executions of the clock; it stops the clock with false
 */
function passHours(
  addon: AddonHarness,
  { from, to, events, undecided }: SimulationOptions,
  onHour: (now: number, records: readonly ExecutionRecord[]) => boolean,
): void {
  const open = [...events];
  for (let now = from; now < to; ) {
    const next = Math.min(now + hourMs, to);
    const records: ExecutionRecord[] = [];
    for (let event = open[0]; event && event.at <= next; event = open[0]) {
      records.push(...addon.script.advanceTo(event.at));
      carryOut(addon, event, undecided);
      open.shift();
    }
    records.push(...addon.script.advanceTo(next));
    now = next;
    if (!onHour(now, records)) return;
  }
}

/** Which execution is the first to email a family; everything is repeatable, so a dry run shows it. */
function firstMailing(options: SimulationOptions, folder: string): number | null {
  const addon = beginSchoolYear(options, folder);
  let found: ExecutionRecord | undefined;
  passHours(addon, options, (_, records) => {
    const mail = addon.script.state.outbox.find((each) => !isToStaff(each));
    found = records.find(
      ({ startedAt, virtualMs }) =>
        mail && startedAt <= mail.at && mail.at <= startedAt + virtualMs,
    );
    return found === undefined;
  });
  return found?.ordinal ?? null;
}
