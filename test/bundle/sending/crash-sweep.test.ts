// Ends a sending run before every single call of it, and looks what the following days make of it.
import { batchSize } from '../../../src/application/digest-run/send-parcels';
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { isFull, runs } from '../../support/effort';
import { audit, type Findings } from './support/audit';
import { firstLines, owedMails, twoBatches, wholeCaseload } from './support/caseload-file';
import { familyMails, ledger, openSchool, staffMails, tickAt } from './support/school';
import { type SweepResult, sweep } from './support/sweep';

const period = '2026-08-17/2026-08-30';
const run = '2026-08-19T16:30';
const nextRun = '2026-08-19T17:30';
const evening = '2026-08-18T18:30';
const afterwards = ['2026-08-19T18:30', '2026-08-20T16:30', '2026-08-21T16:30'];
const nextPeriod = isFull ? ['2026-09-01T18:30', '2026-09-02T16:30', '2026-09-02T17:30'] : [];

const crash = () => ({ kind: 'crash' }) as const;
const error = () => ({ kind: 'error' }) as const;

/** Before the run of the first digest day; the heads-up has gone out. */
function before(csv: string, when = run): CaseloadDesk {
  const desk = openSchool({ csv });
  if (when === run) tickAt(desk, evening);
  return desk;
}

const goOn = (desk: CaseloadDesk): void => {
  tickAt(desk, nextRun, ...afterwards, ...nextPeriod);
};

/** Every sentence is a reason to stop the release. */
const judgeFor =
  (owed: number, mostUncertain: number) =>
  (desk: CaseloadDesk): readonly string[] => {
    const periods = [period, ...(isFull ? ['2026-08-31/2026-09-13'] : [])];
    const found: Findings = audit(desk, { periods });
    const arrived = ledger(desk).filter(
      ({ State, Period }) => Period === period && (State === 'Sent' || State === 'Uncertain'),
    ).length;
    return [
      ...found.duplicates,
      ...found.lost.map((key) => `lost ${key}`),
      ...found.toHeld,
      ...found.untrue,
      ...(found.uncertain > mostUncertain ? [`${found.uncertain} uncertain`] : []),
      // A second crash may hit the report itself, which is never tried twice.
      ...(found.uncertain === 1 && mostUncertain === 1 && !isReported(desk)
        ? ['an uncertain mail is not reported']
        : []),
      ...(arrived === owed ? [] : [`${arrived} of ${owed} are Sent or Uncertain`]),
    ];
  };

const isReported = (desk: CaseloadDesk): boolean =>
  staffMails(desk).some(({ subject }) => /[1-9]\d* uncertain$/.test(subject));

const small = firstLines(12);
const smallOwed = owedMails(small).length;
const report = (name: string, { points, longestMs }: SweepResult): void => {
  process.stdout.write(`${name}: ${points} points, longest execution ${longestMs} ms\n`);
};

describe.each(['lost', 'applied'] as const)(
  'a small caseload, unflushed writes %s',
  (unflushed) => {
    it('outlives the end of a run before every call', () => {
      const result = sweep({
        start: before(small),
        when: run,
        fault: crash,
        // A run writes through the API, which buffers nothing: a sample shows that this stays so.
        takes: (call) => call % (unflushed === 'lost' ? runs(2, 1) : runs(5, 1)) === 0,
        goOn,
        judge: judgeFor(smallOwed, 1),
        platform: { unflushed },
      });
      report(`crash, unflushed writes ${unflushed}`, result);
      expect(result.flaws).toEqual([]);
      expect(result.points).toBeGreaterThan(runs(9, 2 * smallOwed));
    });
  },
);

it('outlives the end of the run after, too', () => {
  let points = 0;
  const outer = sweep({
    start: before(small),
    when: run,
    fault: crash,
    takes: (call) => call % runs(9, 1) === 0,
    goOn: () => undefined,
    judge: (crashed, call) => {
      const inner = sweep({
        start: crashed,
        when: nextRun,
        fault: crash,
        takes: (innerCall) => (innerCall + call) % runs(9, 1) === 0,
        goOn: (desk) => tickAt(desk, ...afterwards, ...nextPeriod),
        judge: judgeFor(smallOwed, 2),
      });
      points += inner.points;
      return inner.flaws;
    },
  });
  report('double crash', { ...outer, points });
  expect(outer.flaws).toEqual([]);
});

it('outlives the end of the heads-up before every call, and mails it once at most', () => {
  const result = sweep({
    start: before(small, evening),
    when: evening,
    fault: crash,
    takes: (call) => call % runs(2, 1) === 0,
    goOn: (desk) => {
      tickAt(desk, '2026-08-18T19:30', '2026-08-18T20:30', run);
      goOn(desk);
    },
    judge: (desk) => {
      const headsUps = staffMails(desk).filter(({ subject }) =>
        subject.startsWith('Before they go out'),
      );
      const first = headsUps.filter(({ at: when }) => when < Date.parse('2026-08-20T00:00:00Z'));
      return [
        ...judgeFor(smallOwed, 0)(desk),
        ...(first.length > 1 ? [`${first.length} heads-ups`] : []),
      ];
    },
  });
  report('heads-up crash', result);
  expect(result.flaws).toEqual([]);
});

it('outlives a service error at every call', () => {
  const result = sweep({
    start: before(small),
    when: run,
    fault: error,
    takes: (call) => call % runs(3, 1) === 0,
    goOn,
    judge: judgeFor(smallOwed, 1),
  });
  report('error', result);
  expect(result.flaws).toEqual([]);
});

describe('a run of two batches', () => {
  const csv = twoBatches();
  const owed = owedMails(csv).length;
  const start = before(csv);

  it('is one: a single execution sends more than a batch', () => {
    const rehearsal = start.copy();
    tickAt(rehearsal, run);
    expect(familyMails(rehearsal)).toHaveLength(owed);
    expect(owed).toBeGreaterThan(batchSize);
  });

  it.each([
    ['crash', crash],
    ['error', error],
  ] as const)('outlives a %s', (name, fault) => {
    const result = sweep({
      start,
      when: run,
      fault,
      // The calls around the two writes of each batch matter most; mails are alike.
      takes: (call, calls) => isFull || call % 19 === 0 || (call > calls - 14 && call % 3 === 0),
      goOn,
      judge: judgeFor(owed, 1),
    });
    report(`two batches, ${name}`, result);
    expect(result.flaws).toEqual([]);
  });
});

(isFull ? it : it.skip)('outlives the end of a run of the whole caseload before every call', () => {
  const result = sweep({
    start: before(wholeCaseload),
    when: run,
    fault: crash,
    goOn,
    judge: judgeFor(owedMails(wholeCaseload).length, 1),
  });
  report('whole caseload', result);
  expect(result.flaws).toEqual([]);
});
