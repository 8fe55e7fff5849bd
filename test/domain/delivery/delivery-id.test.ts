// The name of one mail.
import { digestId } from '../../../src/domain/delivery/delivery-id';

describe('a mail', () => {
  const period = { first: '2026-12-21', last: '2027-01-03' };

  it('is named by the period and the guardian', () => {
    expect(digestId(period, 'P1')).toBe('2026-12-21 P1');
  });

  it('of another guardian or period has another name', () => {
    const later = { first: '2027-01-04', last: '2027-01-17' };
    const names = [digestId(period, 'P1'), digestId(period, 'P2'), digestId(later, 'P1')];
    expect(new Set(names).size).toBe(3);
  });
});
