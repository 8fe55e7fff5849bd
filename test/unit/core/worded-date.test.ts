import { wordedDate } from '../../../src/core/worded-date';

describe('a calendar date', () => {
  it.each([
    ['2027-05-21', 'en', 'year', 'May 21, 2027'],
    ['2027-05-21', 'es', 'year', '21 de mayo de 2027'],
    ['2026-09-03', 'en', 'day', 'September 3'],
    ['2026-09-03', 'es', 'day', '3 de septiembre'],
    ['2027-01-01', 'en', 'year', 'January 1, 2027'],
    ['2026-12-31', 'es', 'day', '31 de diciembre'],
  ] as const)('%s reads in %s to the %s as %s', (date, language, precision, worded) => {
    expect(wordedDate(date, language, precision)).toBe(worded);
  });

  it.each(['', 'by spring', '5/21/2027'])('that is none stays as it is: %j', (date) => {
    expect(wordedDate(date, 'en')).toBe(date);
  });
});
