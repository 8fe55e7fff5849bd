// Random school weeks: any schedule, quota, clock and people. Whatever happens, nobody is emailed
// twice or while held, nothing is lost, the quota holds, and no email comes at night.
import fc from 'fast-check';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { at, familyMails, ledger, openCaseload, tickAtInstant, wall } from '../support/addon';
import { firstLines } from '../support/example-caseload';
import { audit } from './support/audit';
import { HoldLog } from './support/hold-log';
import { type Edit, editOf, perform } from './support/random-edits';
import { allows, type Schedule, scheduleOf, settingsOf, weekdays } from './support/random-schedule';

const csv = firstLines(12);
const reserve = 5;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const quotaWindowMs = dayMs;
const days = 26;
const firstDay = '2026-08-15T00:00';

type Act =
  | { readonly kind: 'tick' }
  | { readonly kind: 'crash' | 'error'; readonly call: number }
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'edit during'; readonly edit: Edit; readonly call: number };

const call = fc.integer({ min: 1, max: 60 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('tick' as const) }),
  fc.record({ kind: fc.constantFrom('crash' as const, 'error' as const), call }),
  fc.record({ kind: fc.constant('edit' as const), edit: editOf }),
  fc.record({ kind: fc.constant('edit during' as const), edit: editOf, call }),
);
/** Mostly about the digest hour, every other time on a digest day: elsewhere little can go wrong. */
const happening = fc.record({
  act,
  isDigestDay: fc.boolean(),
  day: fc.nat(days - 1),
  hoursAfter: fc.integer({ min: -1, max: 4 }),
  minute: fc.nat(59),
});
const story = fc.record({
  schedule: scheduleOf,
  quota: fc.option(fc.integer({ min: 5, max: 14 }), { nil: null }),
  /** The clock fires by itself every so many hours, at this minute. */
  pace: fc.constantFrom(1, 2, 3, 5),
  minute: fc.nat(59),
  happenings: fc.array(happening, { minLength: 5, maxLength: 40 }),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

/** Set up and filled; each story chooses its own schedule. */
const school = openCaseload({ csv, begins: '2026-08-14T09:00', on: false });

interface Moment {
  readonly act: Act;
  readonly at: number;
}

function timetable({ schedule, pace, minute, happenings }: Story): readonly Moment[] {
  const start = at(firstDay);
  // 2026-08-15 is a Saturday.
  const digestDay = (weekdays.indexOf(schedule.weekday) + 2) % 7;
  const moments = happenings.map((each): Moment => {
    const day = each.isDigestDay ? digestDay + 7 * (each.day % 3) : each.day;
    const hour = schedule.hour + each.hoursAfter;
    return { act: each.act, at: start + day * dayMs + hour * hourMs + each.minute * 60_000 };
  });
  const hours = Array.from({ length: Math.floor((days * 24) / pace) }, (_, turn) => turn * pace);
  const ownTicks = hours
    .filter((hour) => isOfInterest(hour % 24, schedule))
    .map((hour): Moment => {
      return { act: { kind: 'tick' }, at: start + hour * hourMs + minute * 60_000 };
    });
  return [...ownTicks, ...moments].sort((one, other) => one.at - other.at);
}

/** The hours about the sending time, and those of the heads-up; ticks of others are alike. */
const isOfInterest = (hour: number, { hour: first, untilHour }: Schedule): boolean =>
  (hour >= first - 1 && hour <= untilHour) || hour === 18 || hour === 19;

interface Life {
  readonly holdLog: HoldLog;
  /** Executions that did not end well: so many emails may be uncertain. */
  readonly brokenRuns: number;
}

function live(addon: AddonHarness, moments: readonly Moment[]): Life {
  const holdLog = new HoldLog();
  holdLog.note(addon, 0);
  let brokenRuns = 0;
  for (const event of moments) {
    addon.script.clock.moveTo(event.at);
    addon.script.disarmAll();
    const begun = addon.script.clock.now();
    if (event.act.kind === 'edit') perform(addon, event.act.edit);
    else {
      arm(addon, event.act);
      const records = tickAtInstant(addon, event.at);
      brokenRuns += records.filter(({ outcome }) => outcome !== 'completed').length;
    }
    // What people do during a run counts from its end: a block that has begun goes out.
    if (event.act.kind.startsWith('edit')) holdLog.note(addon, begun);
  }
  return { holdLog, brokenRuns };
}

function arm(addon: AddonHarness, what: Exclude<Act, { readonly kind: 'edit' }>): void {
  switch (what.kind) {
    case 'tick':
      return;
    case 'edit during':
      addon.script.arm({ kind: 'interleave', act: () => perform(addon, what.edit) }, what.call);
      return;
    default:
      addon.script.arm({ kind: what.kind }, what.call);
  }
}

/** What the outbox alone gives away. */
function breaches(
  addon: AddonHarness,
  schedule: Schedule,
  quota: number | null,
  holdLog: HoldLog,
): readonly string[] {
  const found: string[] = [];
  let [opened, used] = [Number.NEGATIVE_INFINITY, 0];
  for (const mail of addon.script.state.outbox) {
    // The quota's window opens with its first email and closes 24 hours later.
    if (mail.at >= opened + quotaWindowMs) [opened, used] = [mail.at, 0];
    used += 1;
    const time = wall(mail.at);
    if (quota !== null && used > quota) found.push(`over the quota at ${time}`);
    if (mail.to === specialist.email) continue;
    if (quota !== null && used > quota - reserve) found.push(`into the reserve at ${time}`);
    if (!allows(schedule, time.slice(0, 10), time.slice(11))) found.push(`${mail.to} at ${time}`);
    if (holdLog.wasHeld(mail.to, mail.at)) found.push(`${mail.to} was held at ${time}`);
  }
  return found;
}

/** After quiet hours within the sending time, no email may still wait. */
function waiting(addon: AddonHarness, schedule: Schedule, quota: number | null): readonly string[] {
  const end = '2026-09-10';
  const hour = String(schedule.hour).padStart(2, '0');
  const isOpen = allows(schedule, end, `${hour}:05:00`) && allows(schedule, end, `${hour}:45:00`);
  if (quota !== null || !isOpen) return [];
  addon.script.disarmAll();
  for (const minute of ['05', '20', '35']) tickAtInstant(addon, at(`${end}T${hour}:${minute}`));
  // A change of weekday may have put a turn off that had begun.
  const isNow = ({ Period = '' }) => Period.slice(0, 10) <= end;
  return ledger(addon, 'Queued')
    .filter(isNow)
    .map((row) => `${row['Delivery ID']} waits`);
}

it('keeps its promises through any weeks', () => {
  let [stories, mails, held, uncertain] = [0, 0, 0, 0];
  fc.assert(
    fc.property(story, (each) => {
      const { schedule, quota } = each;
      const addon = school.copy({ settings: { mailRecipientsPerDay: quota } });
      for (const [setting, value] of Object.entries(settingsOf(schedule))) {
        addon.setSetting(setting, value);
      }
      addon.switchOn();
      const { holdLog, brokenRuns } = live(addon, timetable(each));
      const left = waiting(addon, schedule, quota);
      const found = audit(addon);
      stories += 1;
      mails += familyMails(addon).length;
      held += ledger(addon, 'Held').length;
      uncertain += found.uncertain;
      expect({
        doubled: found.duplicates,
        untrue: found.untrue,
        breaches: breaches(addon, schedule, quota, holdLog),
        left,
        uncertain: Math.max(0, found.uncertain - brokenRuns),
      }).toEqual({ doubled: [], untrue: [], breaches: [], left: [], uncertain: 0 });
    }),
    { numRuns: 6 },
  );
  process.stdout.write(
    `${stories} stories, ${mails} mails to families, ${held} holds, ${uncertain} uncertain\n`,
  );
  expect(mails).toBeGreaterThan(stories);
});
