// The main job without Google: set up, import, switch on, and let the clock run.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExecutionRecord } from '../runtime/execution-record';
import type { SentMail } from '../runtime/platform-state';
import { type Audit, audit } from './audit';
import { CaseloadDesk, specialist } from './caseload-desk';
import type { SimulationOptions } from './options';

const hourMs = 3_600_000;

export interface Simulation {
  readonly desk: CaseloadDesk;
  readonly familyMails: readonly SentMail[];
  readonly staffMails: readonly SentMail[];
  readonly audit: Audit;
  /** Executions of the hourly clock. */
  readonly ticks: readonly ExecutionRecord[];
  /** False when the fault was asked for, but no execution was long enough to be hit by it. */
  readonly crashed: boolean;
  readonly wallMs: number;
}

/** @param onHour is called after each virtual hour, with that time and the mails so far */
export function simulateSchedule(
  options: SimulationOptions,
  folder: string,
  onHour: (now: number, mails: number) => void = () => {},
): Simulation {
  const startedAt = performance.now();
  const desk = beginSchoolYear(options, folder);
  const ordinal = options.crashAtCall === null ? null : firstMailing(options, folder);
  const crash =
    options.crashAtCall !== null && ordinal !== null
      ? desk.script.arm({ kind: 'crash' }, options.crashAtCall, ordinal)
      : null;
  const ticks: ExecutionRecord[] = [];
  for (let now = options.from; now < options.to; ) {
    now = Math.min(now + hourMs, options.to);
    ticks.push(...desk.script.advanceTo(now));
    onHour(now, desk.script.state.outbox.length);
  }
  const { outbox } = desk.script.state;
  const familyMails = outbox.filter((mail) => !isToStaff(mail));
  return {
    desk,
    familyMails,
    staffMails: outbox.filter(isToStaff),
    audit: audit(familyMails, desk.rows('Deliveries')),
    ticks,
    crashed: crash?.struck ?? false,
    wallMs: performance.now() - startedAt,
  };
}

const isToStaff = ({ to }: SentMail): boolean => to === specialist.email;

/** @throws DeskRefusal when the product refuses the file, with its own sentence */
function beginSchoolYear(options: SimulationOptions, folder: string): CaseloadDesk {
  const { from, zone, quota, cadence, failAddress } = options;
  const desk = new CaseloadDesk({
    folder,
    now: from,
    zone,
    settings: { mailRecipientsPerDay: quota },
  });
  desk.script.open(specialist);
  desk.choose('setUpMenu');
  if (cadence) desk.setSetting('Cadence', cadence);
  desk.importFile(basename(options.caseload), readFileSync(options.caseload));
  if (failAddress) desk.script.standing.failAddress(failAddress);
  desk.choose('switchOnMenu');
  return desk;
}

/** Which execution is the first to mail a family; everything is repeatable, so it is rehearsed. */
function firstMailing(options: SimulationOptions, folder: string): number | null {
  const desk = beginSchoolYear(options, folder);
  for (let now = options.from; now < options.to; now += hourMs) {
    const records = desk.script.advanceTo(Math.min(now + hourMs, options.to));
    const mail = desk.script.state.outbox.find((each) => !isToStaff(each));
    const first = records.find(
      ({ startedAt, virtualMs }) =>
        mail && startedAt <= mail.at && mail.at <= startedAt + virtualMs,
    );
    if (first) return first.ordinal;
  }
  return null;
}
