// Names and numbers of one person: what is the same, what may be, and what is not.
import fc from 'fast-check';
import { nameAgreement } from '../../../src/caseload/domain/same-name';
import { readStudentNumber, withoutZeros } from '../../../src/import/domain/student-number';

describe('two names', () => {
  it.each([
    ['Tom Hale', 'Hale, Tom', 'same'],
    ['Mr. Tom Hale', 'HALE,  tom', 'same'],
    ['Zoë García', 'Garcia Zoe', 'same'],
    ["Siobhán O'Brien", 'OBrien, Siobhan', 'same'],
    ['Tom Hale', 'T. Hale', 'alike'],
    ['Tom Hale', 'Thomas Hale', 'partly'],
    ['Tom J. Hale', 'Tom Hale', 'alike'],
    ['Zoë García Márquez', 'Zoe Marquez', 'alike'],
    ['Jo Lee', 'Joseph Lee', 'alike'],
    ['Hana Lee', 'Hanna Lee', 'alike'],
    ['Jonh Smith', 'John Smith', 'alike'],
    ['Ann Garcia', 'Xavier Garcia', 'partly'],
    ['Ann Lee', 'Ann Marsh', 'partly'],
    ['Ana Ruiz', 'Ada Ruiz', 'partly'],
    ['Maria Ruiz', 'Tom Hale', 'differs'],
    ['A. B.', 'A. C.', 'differs'],
    ['Lee2 Hana', 'Lee3 Hana', 'partly'],
    ['', 'Tom Hale', 'unknown'],
    ['—', 'Tom Hale', 'unknown'],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(nameAgreement(one, other)).toBe(expected);
    expect(nameAgreement(other, one)).toBe(expected);
  });

  it('agree with themselves in any order of their words, and never depend on who comes first', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,8}$/), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(nameAgreement(one.join(' '), [...one].reverse().join(', '))).toBe('same');
        const [a, b] = [one.join(' '), other.join(' ')];
        expect(nameAgreement(a, b) === 'same').toBe(nameAgreement(b, a) === 'same');
      }),
    );
  });
});

describe('a student number', () => {
  it.each([
    ['018666', '018666'],
    [' 018666 ', '018666'],
    ["'018666", '018666'],
    ['’018666', '018666'],
    ['="018666"', '018666'],
    ['\u200B018666\uFEFF', '018666'],
    ['111575.0', '111575'],
    ['111,575', '111575'],
    ['1,111,575.00', '1111575'],
    ['AB-12/3', 'AB-12/3'],
    ['S.1', 'S.1'],
    ['100', '100'],
    ['Non-1', 'Non-1'],
  ])('%j is read as %j', (cell, number) => {
    expect(readStudentNumber(cell)).toEqual({ number, warnings: [] });
  });

  it.each([
    '',
    ' ',
    'N/A',
    'n.a.',
    'NA',
    'none',
    'None',
    '0',
    '000',
    '0.0',
    '-',
    '—',
    '?',
    'TBD',
    'unknown',
    'null',
    'pending',
    'xxx',
  ])('%j is none', (cell) => expect(readStudentNumber(cell)).toEqual({ number: '', warnings: [] }));

  it.each([
    '#REF!',
    '#N/A',
    '#VALUE!',
    '#¡REF!',
    '#BEZUG!',
    '#####',
    '1.23457E+11',
    '1,23457E+11',
    '2E+05',
    '9'.repeat(101),
  ])('%j is what a spreadsheet leaves, and none', (cell) => {
    const { number, warnings } = readStudentNumber(cell);
    expect(number).toBe('');
    expect(warnings).toMatchObject([{ code: 'not a number' }]);
  });

  it.each([
    ['018666', '18666'],
    ['000', '0'],
    ['0A1', '0A1'],
    ['18666', '18666'],
  ])('%j without its zeros is %j', (number, bare) => expect(withoutZeros(number)).toBe(bare));
});
