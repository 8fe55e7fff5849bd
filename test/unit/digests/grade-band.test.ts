// The band of a grade as caseloads write it.
import { gradeBand } from '../../../src/digests/domain/choose-questions';

describe('a grade', () => {
  it.each([
    ['PK', 'K-2'],
    ['k', 'K-2'],
    ['KG', 'K-2'],
    ['1', 'K-2'],
    ['2nd', 'K-2'],
    ['3', '3-5'],
    ['05', '3-5'],
    ['6', '6-8'],
    [' 08 ', '6-8'],
    ['9th', '9-12'],
    ['11TH', '9-12'],
    ['12', '9-12'],
    ['0', null],
    ['13', null],
    ['', null],
    ['7.5', null],
    ['-1', null],
    ['senior', null],
    ['6-8', null],
  ])('%j: %j', (grade, band) => expect(gradeBand(grade)).toBe(band));
});
