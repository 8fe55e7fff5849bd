import fc from 'fast-check';
import {
  ageMatters,
  isGradeOnly,
  isOddForAge,
  readGrade,
} from '../../../src/import/domain/read-grade';

describe('a grade', () => {
  it.each([
    ['08', '8'],
    ['8', '8'],
    ['8th', '8'],
    ['Grade 8', '8'],
    ['8th grade', '8'],
    ['8th Grader', '8'],
    ['Gr. 10', '10'],
    ['Eighth', '8'],
    ['07', '7'],
    ['7.0', '7'],
    ['7.00', '7'],
    ["'07", '7'],
    ['G7', '7'],
    ['7º', '7'],
    ['7mo', '7'],
    ['séptimo', '7'],
    ['Séptimo grado', '7'],
    ['Primer grado', '1'],
    ['tercera', '3'],
    ['Sophomore', '10'],
    ['k', 'K'],
    ['Kindergarten', 'K'],
    ['Kinder', 'K'],
    ['K5', 'K'],
    ['0', 'K'],
    ['00', 'K'],
    ['Pre-K', 'PK'],
    ['PK', 'PK'],
    ['PK4', 'PK'],
    ['PS', 'PK'],
    ['P3', 'PK'],
    ['P4', 'PK'],
    ['K4', 'PK'],
    ['4K', 'PK'],
    ['TK', 'PK'],
    ['Preschool', 'PK'],
    ['Transitional Kindergarten', 'PK'],
    ['Preescolar', 'PK'],
    ['13', null],
    ['senior', null],
    ['6-8', null],
    ['Grade 7/8', null],
    ['7.5', null],
    ['PG', null],
    ['zero', null],
    ['', null],
  ])('%j becomes %j', (text, grade) => expect(readGrade(text)).toBe(grade));

  it.each(['Grade 7/8', '6-8', '7th and 8th', 'K-2', 'senior', 'Ungraded', 'N/A'])(
    '%j is unclear and says nothing else',
    (text) => expect(isGradeOnly(text)).toBe(true),
  );

  it.each([
    '13',
    'PG',
    'post-grad',
    'Graduated',
    '12+ adult',
    '12+',
    '7 - see court order',
    '7 (left)',
    'X',
  ])('%j says something that a person has to judge', (text) =>
    expect([readGrade(text), isGradeOnly(text)]).toEqual([null, false]),
  );

  it('is a whole cell: with any other word it is none', () => {
    const word = fc.constantFrom('custody', 'deceased', 'no contact', 'left', 'orden', 'foster');
    const grade = fc.constantFrom('7', '08', '8th', 'Grade 9', 'K', 'Pre-K', 'séptimo');
    fc.assert(
      fc.property(grade, word, fc.constantFrom(' ', ' - ', ' ('), (one, other, between) => {
        const text = `${one}${between}${other}`;
        return readGrade(text) === null && !isGradeOnly(text);
      }),
    );
  });

  it.each([
    ['PK', false],
    ['K', false],
    ['10', false],
    ['11', true],
    ['12', true],
    ['', true],
    ['7/8', true],
    ['PG', true],
  ])('%j: an unreadable birth date matters is %j', (grade, matters) =>
    expect(ageMatters(grade)).toBe(matters),
  );

  it.each([
    ['K', '2021-06-01', false],
    ['K', '2011-10-23', true],
    ['7', '2013-08-26', false],
    ['7', '2013-12-24', false],
    ['7', '2015-08-31', false],
    ['7', '2016-09-02', true],
    ['7', '2010-09-02', false],
    ['7', '2010-08-31', true],
    ['senior', '2010-08-31', false],
  ])('%j for a birth on %s: odd is %j', (grade, birthDate, odd) => {
    expect(isOddForAge(grade, birthDate, '2026-08-17')).toBe(odd);
  });

  it('belongs to the school year that began last summer until the next July', () => {
    expect(isOddForAge('K', '2021-09-02', '2025-10-01')).toBe(false);
    expect(isOddForAge('K', '2018-09-02', '2026-06-30')).toBe(false);
    expect(isOddForAge('K', '2018-08-02', '2026-07-01')).toBe(false);
    expect(isOddForAge('K', '2017-08-02', '2026-06-30')).toBe(false);
    expect(isOddForAge('K', '2017-08-02', '2026-07-01')).toBe(true);
  });
});
