// How a row of the ledger is read: what is unfinished, and which row is the email of a turn.
import {
  digestId,
  isOlder,
  isOvertaken,
  isUnfinished,
  ledgerRowOf,
} from '../../../src/mailing/domain/ledger';
import { longestId } from '../../../src/schema/decode-cell';
import type { Delivery } from '../../../src/schema/tabs';
import { sampleDelivery } from '../caseload/sample-rows';

const twoWeeks = { first: '2026-08-31', last: '2026-09-13' };

const row = (period: string, cells: Partial<Delivery> = {}) =>
  sampleDelivery({ period, deliveryId: `${period.slice(0, 10)} P1`, ...cells });

describe('the name of a mail', () => {
  const period = { first: '2026-12-21', last: '2027-01-03' };

  it('is made of the period and the guardian', () => {
    expect(digestId(period, 'P1')).toBe('2026-12-21 P1');
  });

  it('of another guardian or period is another', () => {
    const later = { first: '2027-01-04', last: '2027-01-17' };
    const names = [digestId(period, 'P1'), digestId(period, 'P2'), digestId(later, 'P1')];
    expect(new Set(names).size).toBe(3);
  });

  it.each([88, 89, 90, longestId])('fits into an ID, however long the guardian’s: %d', (length) => {
    const ids = ['a', 'b'].map((last) => last.padStart(length, 'G'));
    const names = ids.map((id) => digestId(period, id));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(longestId);
  });
});

describe('a row', () => {
  it.each([
    ['Queued', 0, true],
    ['Queued', null, true],
    ['Queued', 5, true],
    ['Failed', null, true],
    ['Failed', 1, true],
    ['Failed', 2, false],
    ['Failed', 3, false],
    ['Sent', 1, false],
    ['Uncertain', 1, false],
    ['Held', 0, false],
  ] as const)('%s after %s attempts is unfinished: %j', (state, attempts, expected) => {
    expect(isUnfinished(sampleDelivery({ state, attempts }))).toBe(expected);
  });
});

describe('the row of a turn', () => {
  it.each([
    ['2026-08-31/2026-09-13', true],
    ['2026-09-07/2026-09-13', true],
    ['2026-09-01/2026-09-30', true],
    ['2026-08-01/2026-08-31', true],
    ['2026-08-17/2026-08-30', false],
    ['2026-09-14/2026-09-27', false],
  ])('of two weeks from 2026-08-31 is one of %s: %j', (period, expected) => {
    expect(ledgerRowOf([row(period)], twoWeeks) !== undefined).toBe(expected);
  });

  it('of a turn over New Year is found by either year', () => {
    const turn = { first: '2026-12-28', last: '2027-01-03' };
    expect(ledgerRowOf([row('2027-01-01/2027-01-31')], turn)).toBeDefined();
    expect(ledgerRowOf([row('2026-12-01/2026-12-31')], turn)).toBeDefined();
  });

  it('is the one that went out, where several overlap', () => {
    const held = row('2026-09-01/2026-09-06', { state: 'Held' });
    for (const state of ['Sent', 'Uncertain'] as const) {
      const gone = row('2026-09-07/2026-09-13', { state });
      expect(ledgerRowOf([held, gone], twoWeeks)).toBe(gone);
    }
    expect(ledgerRowOf([held], twoWeeks)).toBe(held);
  });

  it('is still found where somebody typed over its period, by its name', () => {
    const typedOver = sampleDelivery({ period: 'first mail' });
    expect(ledgerRowOf([typedOver], twoWeeks)).toBe(typedOver);
    expect(ledgerRowOf([typedOver], { first: '2026-09-14', last: '2026-09-27' })).toBeUndefined();
  });
});

describe('a row beside a turn', () => {
  it.each([
    ['2026-08-17/2026-08-30', true],
    ['2026-08-31/2026-09-13', false],
    ['2026-09-14/2026-09-27', false],
    ['first mail', false],
  ])('of %s is older: %j', (period, expected) => {
    expect(isOlder(row(period), twoWeeks)).toBe(expected);
  });

  it.each([
    ['2026-09-14/2026-09-27', 'Sent', true],
    ['2026-09-14/2026-09-27', 'Uncertain', true],
    ['2026-09-14/2026-09-27', 'Queued', false],
    ['2026-09-14/2026-09-27', 'Held', false],
    ['2026-08-31/2026-09-13', 'Sent', false],
    ['2026-08-17/2026-08-30', 'Sent', false],
    ['later', 'Sent', false],
  ] as const)('of %s that is %s overtakes it: %j', (period, state, expected) => {
    expect(isOvertaken([row(period, { state })], twoWeeks)).toBe(expected);
  });
});
