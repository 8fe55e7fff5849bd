// The command line of the simulation: what may be asked for, and one clear sentence for what may not.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';

export interface SimulationOptions {
  readonly caseload: string;
  /** Virtual time, milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly out: string;
  readonly zone: string;
  /** As the Settings tab writes it; null leaves the default. */
  readonly cadence: 'Weekly' | 'Every two weeks' | 'Monthly' | null;
  /** Emails per day; null is what a school's account has. */
  readonly quota: number | null;
  /** The first execution that sends digests dies before this service call, from 1. */
  readonly crashAtCall: number | null;
  readonly failAddress: string | null;
  readonly json: boolean;
}

/** What is wrong with the command line, in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `npm run simulate -- --caseload FILE.csv --from 2026-08-17T06:00 --to 2026-10-02T20:00 --out DIR
  --zone America/Denver              time zone of the school
  --cadence weekly|biweekly|monthly  how often families hear
  --quota N                          emails that Google allows in a day
  --crash-at-call N                  kill the first execution that sends digests at its N-th call
  --fail-address A                   Google refuses to send to this address
  --json                             print the report as JSON`;

const cadences = { weekly: 'Weekly', biweekly: 'Every two weeks', monthly: 'Monthly' } as const;

/** @throws UsageError */
export function readOptions(args: readonly string[]): SimulationOptions {
  const given = parse(args);
  const caseload = needed(given.caseload, '--caseload', 'the caseload file');
  const zone = given.zone ?? 'America/Denver';
  const from = instant(needed(given.from, '--from', 'when it begins'), '--from', zone);
  const to = instant(needed(given.to, '--to', 'when it ends'), '--to', zone);
  const out = needed(given.out, '--out', 'the folder for the results');
  if (to <= from) throw new UsageError('--to should be later than --from.');
  if (!existsSync(caseload) || !statSync(caseload).isFile()) {
    throw new UsageError(`There is no file ${caseload}.`);
  }
  if (existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0)) {
    throw new UsageError(`${out} is not an empty folder; please name a new one.`);
  }
  return {
    caseload,
    from,
    to,
    out,
    zone,
    cadence: given.cadence === undefined ? null : cadence(given.cadence),
    quota: count(given.quota, '--quota', 0),
    crashAtCall: count(given['crash-at-call'], '--crash-at-call', 1),
    failAddress: given['fail-address'] ?? null,
    json: given.json ?? false,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        caseload: text,
        from: text,
        to: text,
        out: text,
        zone: text,
        cadence: text,
        quota: text,
        'crash-at-call': text,
        'fail-address': text,
        json: { type: 'boolean' },
      },
      strict: true,
      allowPositionals: false,
    }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
}

function needed(value: string | undefined, option: string, meaning: string): string {
  if (!value) throw new UsageError(`${option} is missing: ${meaning}.`);
  return value;
}

function instant(written: string, option: string, zone: string): number {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new UsageError(`--zone ${zone} is not a time zone; write it like America/Denver.`);
  }
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(written)) {
    try {
      return Temporal.PlainDateTime.from(written).toZonedDateTime(zone).epochMilliseconds;
    } catch {
      // A day or an hour that does not exist, such as February 30.
    }
  }
  throw new UsageError(`${option} ${written} is not a time; write it like 2026-08-17T06:00.`);
}

function cadence(written: string): SimulationOptions['cadence'] {
  if (written in cadences) return cadences[written as keyof typeof cadences];
  throw new UsageError(`--cadence ${written} should be weekly, biweekly or monthly.`);
}

function count(written: string | undefined, option: string, least: number): number | null {
  if (written === undefined) return null;
  const read = Number(written);
  if (written.trim() !== '' && Number.isSafeInteger(read) && read >= least) return read;
  throw new UsageError(`${option} ${written} should be a whole number from ${least} on.`);
}
