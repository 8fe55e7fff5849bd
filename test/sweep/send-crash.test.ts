// Ends a sending run before every single call of it, and looks what the following days make of it.
import { batchSize, largestBatch } from '../../src/mailing/server/send-queue';
import type { AddonHarness } from '../../workbench/harness/addon-harness';
import { audit, type Findings } from '../bundle/sending/support/audit';
import { familyMails, ledger, openCaseload, staffMails, tickAt } from '../bundle/support/addon';
import { dueMails, firstLines, twoBatches } from '../bundle/support/example-caseload';
import { callsOf, sweepCrashes, sweepFaults } from '../support/sweep';
import { enough, isWhole, oneIn } from '../support/sweep-notes';

const period = '2026-08-17/2026-08-30';
const run = '2026-08-19T16:30';
const nextRun = '2026-08-19T17:30';
const evening = '2026-08-18T18:30';
const nextDay = '2026-08-20T16:30';

const error = () => ({ kind: 'error' }) as const;

const runAt = (when: string) => (addon: AddonHarness) => tickAt(addon, when);

/** Before the run of the first digest day; the heads-up has gone out. */
function before(csv: string, when = run): AddonHarness {
  const addon = openCaseload({ csv });
  if (when === run) tickAt(addon, evening);
  return addon;
}

const goOn = (addon: AddonHarness): void => {
  tickAt(addon, nextRun, nextDay);
};

/** Every sentence is a reason to stop the release. */
const judgeFor =
  (due: number, mostUncertain: number) =>
  (addon: AddonHarness): readonly string[] => {
    const found: Findings = audit(addon, { periods: [period] });
    const arrived = ledger(addon).filter(
      ({ State, Period }) => Period === period && (State === 'Sent' || State === 'Uncertain'),
    ).length;
    return [
      ...found.duplicates,
      ...found.lost.map((key) => `lost ${key}`),
      ...found.toHeld,
      ...found.untrue,
      ...(found.uncertain > mostUncertain ? [`${found.uncertain} uncertain`] : []),
      // A second crash may hit the report itself, which is never tried twice.
      ...(found.uncertain === 1 && mostUncertain === 1 && !isReported(addon)
        ? ['an uncertain mail is not reported']
        : []),
      ...(arrived === due ? [] : [`${arrived} of ${due} are Sent or Uncertain`]),
    ];
  };

const isReported = (addon: AddonHarness): boolean =>
  staffMails(addon).some(({ subject }) => /[1-9]\d* uncertain$/.test(subject));

const small = firstLines(12);
const smallOwed = dueMails(small).length;

describe.each(['lost', 'applied'] as const)(
  'a small caseload, unflushed writes %s',
  (unflushed) => {
    it('outlives the end of a run before every call', () => {
      const result = sweepCrashes({
        start: before(small),
        act: runAt(run),
        goOn,
        judge: judgeFor(smallOwed, 1),
        platform: { unflushed },
      });
      expect(result.flaws).toEqual([]);
      // Each email and each write of the ledger leaves another school.
      expect(result.outcomes).toBeGreaterThan(smallOwed + 2);
    });
  },
);

it('outlives the end of the run after, too', () => {
  let inner = 0;
  const outer = sweepCrashes({
    start: before(small),
    act: runAt(run),
    goOn: () => undefined,
    judge: (crashed, outerCall) => {
      const result = sweepCrashes({
        start: crashed,
        act: runAt(nextRun),
        // Every single end is tried above.
        takes: (call, outcome) => oneIn(7)(call, outcome + outerCall),
        goOn: (addon) => tickAt(addon, nextDay),
        judge: judgeFor(smallOwed, 2),
      });
      inner += result.outcomes;
      return result.flaws;
    },
  });
  expect(outer.flaws).toEqual([]);
  expect(inner).toBeGreaterThan(2 * outer.outcomes);
});

it('outlives the end of the heads-up before every call, and emails it once at most', () => {
  const result = sweepCrashes({
    start: before(small, evening),
    act: runAt(evening),
    goOn: (addon) => {
      tickAt(addon, '2026-08-18T19:30', '2026-08-18T20:30', run);
      goOn(addon);
    },
    judge: (addon) => {
      const headsUps = staffMails(addon).filter(({ subject }) =>
        subject.startsWith('Before they go out'),
      );
      const first = headsUps.filter(({ at: when }) => when < Date.parse('2026-08-20T00:00:00Z'));
      return [
        ...judgeFor(smallOwed, 0)(addon),
        ...(first.length > 1 ? [`${first.length} heads-ups`] : []),
      ];
    },
  });
  expect(result.flaws).toEqual([]);
  expect(result.outcomes).toBeGreaterThan(2);
});

it('outlives a service error at every call', () => {
  const result = sweepFaults({
    start: before(small),
    act: runAt(run),
    fault: error,
    most: enough(8),
    goOn,
    judge: judgeFor(smallOwed, 1),
  });
  expect(result.flaws).toEqual([]);
  expect(result.points).toBeGreaterThan(isWhole ? smallOwed : 5);
});

describe('a run of two batches', () => {
  const csv = twoBatches();
  const due = dueMails(csv).length;
  const start = before(csv);
  const sends = callsOf(start, runAt(run)).flatMap(({ method }, index) =>
    method === 'MailApp.sendEmail' ? [index + 1] : [],
  );
  /** Until then all goes as in the one batch of the small caseload. */
  const endOfFirst = sends[batchSize - 1] ?? 0;

  it('is one: a single execution sends more than a batch', () => {
    const rehearsal = start.copy();
    tickAt(rehearsal, run);
    expect(familyMails(rehearsal)).toHaveLength(due);
    expect(due).toBeGreaterThan(largestBatch);
  });

  it('outlives the end of the run before every call', () => {
    const { flaws, outcomes } = sweepCrashes({
      start,
      act: runAt(run),
      takes: oneIn(4),
      goOn,
      judge: judgeFor(due, 1),
    });
    expect(flaws).toEqual([]);
    expect(outcomes).toBeGreaterThan(due);
  });

  it('outlives a service error from the end of the first batch on', () => {
    const { flaws, points } = sweepFaults({
      start,
      act: runAt(run),
      fault: error,
      takes: (call) => call >= endOfFirst,
      most: enough(7),
      goOn,
      judge: judgeFor(due, 1),
    });
    expect(flaws).toEqual([]);
    expect(points).toBeGreaterThan(5);
  });
});
