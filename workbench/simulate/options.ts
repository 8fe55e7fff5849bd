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
  readonly undecided: Undecided;
  readonly answers: Answers;
  /** In order of time. */
  readonly events: readonly SchoolEvent[];
  readonly json: boolean;
}

/** Whether families and students say anything; `realistic`: most now and then, some never. */
export type Answers = 'none' | 'realistic';

/** What becomes of families that wait for a decision: an import is followed by one, or by none. */
export type Undecided = 'allow' | 'hold';

/** What the specialist does while the weeks pass. */
export type SchoolEvent = {
  /** Virtual time, milliseconds since 1970. */
  readonly at: number;
  /** As the command line has it, for what is said of it. */
  readonly written: string;
} & (
  | { readonly kind: 'import'; readonly file: string }
  | {
      readonly kind: 'edit';
      readonly tab: string;
      readonly rowId: string;
      readonly header: string;
      readonly text: string;
    }
);

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
  --undecided allow|hold             after each import, everybody who waits for a decision is allowed,
                                     except whom it has held as No contact; hold: nobody decides
  --answers none|realistic           realistic: families answer, students check in, staff take notes
  --import "MOMENT=FILE"             another file, at a moment such as 2026-09-01T08:00; repeatable
  --edit "MOMENT|TAB|ROW ID|HEADER|TEXT"
                                     what somebody types into a cell, as in
                                     "2026-08-18T09:00|Guardians|018666-G1|Contact|No contact"; repeatable
  --json                             print the report as JSON`;

const cadences = { weekly: 'Weekly', biweekly: 'Every two weeks', monthly: 'Monthly' } as const;

/** @throws UsageError */
export function readOptions(args: readonly string[]): SimulationOptions {
  const { values: given, tokens } = parse(args);
  const caseload = needed(given.caseload, '--caseload', 'the caseload file');
  const zone = given.zone ?? 'America/Denver';
  const from = instant(needed(given.from, '--from', 'when it begins'), '--from', zone);
  const to = instant(needed(given.to, '--to', 'when it ends'), '--to', zone);
  const out = needed(given.out, '--out', 'the folder for the results');
  if (to <= from) throw new UsageError('--to should be later than --from.');
  demandFile(caseload);
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
    undecided: undecided(given.undecided ?? 'hold'),
    answers: answers(given.answers ?? 'none'),
    events: eventsIn(tokens, { from, to, zone }),
    json: given.json ?? false,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const texts = { ...text, multiple: true } as const;
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
        undecided: text,
        answers: text,
        import: texts,
        edit: texts,
        json: { type: 'boolean' },
      },
      strict: true,
      allowPositionals: false,
      tokens: true,
    });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
}

function demandFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new UsageError(`There is no file ${path}.`);
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

function undecided(written: string): Undecided {
  if (written === 'allow' || written === 'hold') return written;
  throw new UsageError(`--undecided ${written} should be allow or hold.`);
}

function answers(written: string): Answers {
  if (written === 'none' || written === 'realistic') return written;
  throw new UsageError(`--answers ${written} should be none or realistic.`);
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

/** At one moment, in the order of the command line. */
function eventsIn(tokens: ReturnType<typeof parse>['tokens'], span: Span): readonly SchoolEvent[] {
  const events = tokens.flatMap((token) => {
    if (token.kind !== 'option' || token.value === undefined) return [];
    if (token.name === 'import') return [importIn(token.value, span)];
    return token.name === 'edit' ? [editIn(token.value, span)] : [];
  });
  return events.sort((one, other) => one.at - other.at);
}

function importIn(given: string, span: Span): SchoolEvent {
  const [, moment, file] = /^([^=]*)=(.+)$/s.exec(given) ?? [];
  if (moment === undefined || file === undefined)
    throw new UsageError(`--import ${given} should be like "2026-09-01T08:00=FILE.csv".`);
  const written = `--import ${moment}`;
  const at = momentIn(moment, '--import', span);
  demandFile(file);
  return { kind: 'import', at, written, file };
}

function editIn(given: string, span: Span): SchoolEvent {
  const [, moment, tab, rowId, header, text] =
    /^([^|]*)\|([^|]+)\|([^|]+)\|([^|]+)\|(.*)$/s.exec(given) ?? [];
  if (moment === undefined || !tab || !rowId || !header || text === undefined)
    throw new UsageError(
      `--edit ${given} should be like "2026-08-18T09:00|Guardians|018666-G1|Contact|No contact".`,
    );
  const written = `--edit ${moment}`;
  const at = momentIn(moment, '--edit', span);
  return { kind: 'edit', at, written, tab, rowId, header, text };
}

function momentIn(written: string, option: string, { from, to, zone }: Span): number {
  const at = instant(written, option, zone);
  if (at >= from && at <= to) return at;
  throw new UsageError(`${option} ${written} should lie between --from and --to.`);
}

function count(written: string | undefined, option: string, least: number): number | null {
  if (written === undefined) return null;
  const read = Number(written);
  if (written.trim() !== '' && Number.isSafeInteger(read) && read >= least) return read;
  throw new UsageError(`${option} ${written} should be a whole number from ${least} on.`);
}
