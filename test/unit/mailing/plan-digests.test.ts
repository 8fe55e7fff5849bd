// What is owed at a time, to whom, on which occasion; who is held; what time ran over.

import { type PlanDigestsInput, planDigests } from '../../../src/mailing/domain/plan-digests';
import { deliveryStates } from '../../../src/schema/choices';
import type { Delivery, Guardian } from '../../../src/schema/tabs';
import { teacherMailName } from '../../../src/teachers/domain/teacher-mail';
import {
  sampleDelivery,
  sampleGuardian,
  sampleRoster,
  sampleSettings,
} from '../caseload/sample-rows';

const at = (date: string, hour: number) => ({ date, hour, moment: `${date}T${hour}` });

/** On the digest day of the two weeks from 2026-08-31, at its hour. */
const ask = ({
  guardians = [sampleGuardian()],
  ...question
}: Partial<PlanDigestsInput> & { readonly guardians?: readonly Guardian[] } = {}) => {
  const { due, held, orphans } = planDigests({
    now: at('2026-09-02', 16),
    settings: sampleSettings(),
    roster: sampleRoster({ guardians }),
    ledger: [],
    unreadLedger: [],
    settled: {},
    trigger: 'clock',
    agreed: new Set(),
    ...question,
  });
  return {
    due: due.map((due) => due.deliveryId),
    held: held.map((each) => `${each.deliveryId}: ${each.reason}`),
    orphans: orphans.map(({ row, reason }) => `${row.deliveryId}: ${reason}`),
  };
};

const nothing = { due: [], held: [], orphans: [] };
const owesIt = { ...nothing, due: ['2026-08-31 P1'] };
const past = { period: '2026-08-17/2026-08-30', deliveryId: '2026-08-17 P1' };

describe('a digest day', () => {
  it('owes each guardian a mail', () => {
    const guardians = [
      sampleGuardian(),
      sampleGuardian({ guardianId: 'P2', email: 'b@f.example' }),
    ];
    expect(ask({ guardians }).due).toEqual(['2026-08-31 P1', '2026-08-31 P2']);
  });

  it.each([
    ['before its hour: the turn before', at('2026-09-02', 15), '2026-08-17 P1'],
    ['a week later', at('2026-09-10', 3), '2026-08-31 P1'],
    ['until the next one', at('2026-09-16', 15), '2026-08-31 P1'],
    ['on the next one', at('2026-09-16', 16), '2026-09-14 P1'],
  ])('%s', (_when, now, id) => expect(ask({ now }).due).toEqual([id]));

  it('owes nothing before school', () =>
    expect(ask({ now: at('2026-08-01', 16) })).toEqual(nothing));

  it('follows the cadence of the guardian', () => {
    const guardians = [sampleGuardian({ cadence: 'Weekly' })];
    expect(ask({ guardians, now: at('2026-09-09', 16) }).due).toEqual(['2026-09-07 P1']);
  });

  it('puts first who has waited longest', () => {
    const guardians = [
      ['P1', '2026-08-20'],
      ['P2', null],
      ['P3', '2026-08-19'],
    ].map(([guardianId, lastDigest]) =>
      sampleGuardian({
        guardianId: guardianId ?? '',
        email: `${guardianId}@f.example`,
        lastDigest: lastDigest ?? null,
      }),
    );
    expect(ask({ guardians }).due).toEqual(['2026-08-31 P2', '2026-08-31 P3', '2026-08-31 P1']);
  });
});

describe('an email that stands in the ledger', () => {
  const states = deliveryStates.flatMap((state) =>
    (['clock', 'click', 'uncertain again'] as const).map((trigger) => ({ state, trigger })),
  );
  const goesOn = new Set(['Queued clock', 'Failed clock'])
    .add('Queued click')
    .add('Held click')
    .add('Failed click')
    .add('Uncertain uncertain again');

  it.each(states)('$state: due again by $trigger?', ({ state, trigger }) => {
    const due = ask({ ledger: [sampleDelivery({ state })], trigger });
    expect(due).toEqual(goesOn.has(`${state} ${trigger}`) ? owesIt : nothing);
  });

  it('is due no more by the clock after two failures, but by a click', () => {
    const ledger = [sampleDelivery({ state: 'Failed', attempts: 2 })];
    expect(ask({ ledger })).toEqual(nothing);
    expect(ask({ ledger, trigger: 'click' })).toEqual(owesIt);
  });

  it('keeps its name when the cadence changes in mid-period', () => {
    const weekly = { period: '2026-09-07/2026-09-13', deliveryId: '2026-09-07 P1' };
    const now = at('2026-09-09', 17);
    expect(ask({ now, ledger: [sampleDelivery({ ...weekly, state: 'Queued' })] }).due).toEqual([
      '2026-09-07 P1',
    ]);
    expect(ask({ now, ledger: [sampleDelivery(weekly)] })).toEqual(nothing);
  });

  it('is not due again because its period cannot be read', () => {
    expect(ask({ ledger: [sampleDelivery({ period: 'September' })] })).toEqual(nothing);
  });

  const mail = { guardianId: 'P1', period: '2026-08-31/2026-09-13' };

  it.each<readonly [string, Partial<Delivery>]>([
    ['all but its ID', { deliveryId: '2026-08-31 P1' }],
    ['its State', { ...mail, deliveryId: '2026-08-31 P1' }],
    ['its ID', mail],
    [
      'the row of another cadence',
      { ...mail, deliveryId: '2026-09-07 P1', period: '2026-09-07/2026-09-13' },
    ],
  ])('is not due again because %s cannot be read', (_what, row) => {
    expect(ask({ unreadLedger: [row] })).toEqual(nothing);
  });

  it.each<readonly [string, Partial<Delivery>]>([
    ['of an earlier turn', { ...mail, ...past }],
    ['of another guardian', { ...mail, guardianId: 'P2' }],
    ['that names nobody', { period: mail.period }],
    ['that names no turn', { guardianId: 'P1' }],
  ])('is due beside a row that cannot be read, %s', (_whose, row) => {
    expect(ask({ unreadLedger: [row] })).toEqual(owesIt);
  });

  it('is not due again because the Student ID of the guardian was put right', () => {
    const ledger = [sampleDelivery({ studentId: 'S-typo' })];
    expect(ask({ ledger })).toEqual(nothing);
    expect(ask({ ledger, trigger: 'click' })).toEqual(nothing);
  });
});

describe('a period whose run is over', () => {
  const settled = { 'Every two weeks': '2026-08-31/2026-09-13' } as const;

  it('owes nothing to who came later, unless somebody clicks', () => {
    expect(ask({ settled })).toEqual(nothing);
    expect(ask({ settled, trigger: 'click' })).toEqual(owesIt);
  });

  it('holds nobody who came later', () => {
    const guardians = [sampleGuardian({ contact: 'No contact' })];
    expect(ask({ settled, guardians })).toEqual(nothing);
  });

  it('says nothing of another cadence', () => {
    const guardians = [sampleGuardian({ cadence: 'Weekly' })];
    expect(ask({ settled, guardians }).due).toEqual(['2026-08-31 P1']);
  });
});

describe('a guardian who is held back', () => {
  it.each([
    [sampleGuardian({ contact: 'No contact' }), 'No contact'],
    [sampleGuardian({ digest: 'Paused until 2026-09-03' }), 'Digest paused'],
    [sampleGuardian({ studentId: 'S9' }), 'The student’s row needs attention'],
  ])('is named with the reason', (guardian, reason) => {
    expect(ask({ guardians: [guardian] })).toEqual({
      ...nothing,
      held: [`2026-08-31 P1: ${reason}`],
    });
  });

  it('stands no more in the way on the day the pause ends', () => {
    expect(ask({ guardians: [sampleGuardian({ digest: 'Paused until 2026-09-02' })] })).toEqual(
      owesIt,
    );
  });

  it('is held on every trigger', () => {
    const guardians = [sampleGuardian({ contact: 'No contact' })];
    const held = ['2026-08-31 P1: No contact'];
    expect(ask({ guardians, trigger: 'click' })).toEqual({ ...nothing, held });
    const ledger = [sampleDelivery({ state: 'Uncertain' })];
    expect(ask({ guardians, ledger, trigger: 'uncertain again' })).toEqual({ ...nothing, held });
  });
});

describe('mails that the next digest day overran', () => {
  const overrun = (cells: Partial<Delivery>, question: Partial<PlanDigestsInput> = {}) =>
    ask({ ledger: [sampleDelivery({ ...past, ...cells })], ...question }).held;
  const cameFirst = ['2026-08-17 P1: The next digest day came first'];

  it('are held where they stand Queued', () => {
    expect(overrun({ state: 'Queued' })).toEqual(cameFirst);
  });

  it.each(['Sent', 'Uncertain', 'Held', 'Failed'] as const)('are left alone as %s', (state) => {
    expect(overrun({ state })).toEqual([]);
  });

  it('are held where they never came into the ledger, though others of the turn did', () => {
    const others = { guardianId: 'P9', deliveryId: '2026-08-17 P9', email: 'c@f.example' };
    expect(overrun(others)).toEqual(cameFirst);
    expect(overrun(others, { settled: { 'Every two weeks': past.period } })).toEqual([]);
    expect(ask().held).toEqual([]);
  });
});

describe('mails to teachers in the ledger', () => {
  const name = teacherMailName('page', '2026-08-31', 'm.chen@school.example');

  it.each(deliveryStates)('are nobody’s digest and no orphans: %s', (state) => {
    const ledger = [sampleDelivery({ ...name, state })];
    expect(ask({ ledger })).toEqual(owesIt);
    expect(ask({ ledger, trigger: 'click' })).toEqual(owesIt);
    expect(ask({ ledger, trigger: 'uncertain again' })).toEqual(nothing);
  });

  it.each(deliveryStates)('say nothing of a guardian who has their ID: %s', (state) => {
    const guardians = [sampleGuardian({ guardianId: name.guardianId })];
    const ledger = [sampleDelivery({ ...name, state })];
    expect(ask({ guardians, ledger }).due).toEqual([`2026-08-31 ${name.guardianId}`]);
  });
});

describe('a digest of which the ledger tells nothing under the ID of the guardian', () => {
  const owes = (cells: Partial<Guardian>, row: Partial<Delivery>) =>
    ask({
      guardians: [sampleGuardian(cells)],
      ledger: [sampleDelivery({ guardianId: 'P0', deliveryId: 'D0', ...row })],
      trigger: 'click',
    }).due.length > 0;
  const elsewhere = { email: 'z@f.example' };

  it.each([
    ['a row about the child to the address', {}, {}, false],
    ['… in other capitals', { email: 'ANA@family.example' }, {}, false],
    ['… that may have arrived', {}, { state: 'Uncertain' }, false],
    ['… of a period that overlaps', {}, { period: '2026-09-07/2026-09-13' }, false],
    ['… that was held', {}, { state: 'Held' }, true],
    ['… of another period', {}, { period: past.period }, true],
    ['… to another address', {}, elsewhere, true],
    ['… about another child', {}, { studentId: 'S2' }, true],
    ['a last digest on the digest day', { lastDigest: '2026-09-02' }, elsewhere, false],
    ['… before it', { lastDigest: '2026-09-01' }, elsewhere, true],
    ['… on a day to come', { lastDigest: '2027-09-02' }, elsewhere, true],
  ] as const)('is told by %s', (_, cells, row, isDue) => {
    expect(owes(cells, row)).toBe(isDue);
  });
});

describe('a queued email whose guardian is gone', () => {
  it('is an orphan; a sent one is history', () => {
    const ledger = [
      sampleDelivery({ guardianId: 'P9', deliveryId: '2026-08-31 P9', state: 'Queued' }),
      sampleDelivery({
        guardianId: 'P8',
        deliveryId: '2026-08-31 P8',
        email: 'd@f.example',
        state: 'Sent',
      }),
    ];
    const orphans = ['2026-08-31 P9: The guardian’s row is gone'];
    expect(ask({ ledger })).toEqual({ ...owesIt, orphans });
  });

  it('is one as well where the row is there and cannot be read', () => {
    const ledger = [sampleDelivery({ state: 'Queued' })];
    const roster = sampleRoster({ guardians: [], unreadGuardians: [{ guardianId: 'P1' }] });
    const orphans = ['2026-08-31 P1: The guardian’s row needs attention'];
    expect(ask({ ledger, roster })).toEqual({ ...nothing, orphans });
  });
});
