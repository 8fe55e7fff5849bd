// Who somebody is by the address, and what the two settings say where the cell is not as it should be.
import {
  isSpecialist,
  namedSpecialists,
  teacherAccessIn,
  withSpecialist,
} from '../../../src/domain/access/role';

const glenda = 'g.ruiz@school.example';
const settings = (value: string, setting = 'Specialists') => [{ setting, value, meaning: '' }];

describe('an address', () => {
  it.each([
    [glenda, true],
    ['G.Ruiz@School.example ', true],
    ['ruiz@school.example', false],
    ['', false],
    [' ', false],
  ])('%j is a specialist’s: %s', (address, expected) => {
    expect(isSpecialist(address, [glenda, ''])).toBe(expected);
  });
});

describe('the specialists in the cell', () => {
  it.each([
    [glenda, [glenda]],
    [`${glenda}; b@school.example`, [glenda, 'b@school.example']],
    [
      `${glenda}, b@school.example\nc@school.example`,
      [glenda, 'b@school.example', 'c@school.example'],
    ],
    [`Glenda Ruiz <${glenda}>; Bea`, [glenda]],
    [`${glenda}; @school.example; nonsense@`, [glenda]],
    [`Glenda (${glenda}), "b@school.example".`, [glenda, 'b@school.example']],
    [
      `mailto:${glenda}\u200b|b@school.example/c@school.example.`,
      [glenda, 'b@school.example', 'c@school.example'],
    ],
    ['Glenda Ruiz', []],
    ['', []],
  ])('%j are %j', (value, expected) => {
    expect(namedSpecialists(settings(value))).toEqual(expected);
  });

  it('are found whatever the capitals of the setting, and nobody where it has no row', () => {
    expect(namedSpecialists(settings(glenda, ' SPECIALISTS'))).toEqual([glenda]);
    expect(namedSpecialists(settings(glenda, 'Reply to'))).toEqual([]);
  });

  it.each([
    ['', glenda],
    ['Glenda Ruiz', `Glenda Ruiz; ${glenda}`],
  ])('%j with one more are %j', (value, expected) => {
    expect(withSpecialist(settings(value), glenda)).toBe(expected);
  });
});

describe('the setting Teachers', () => {
  it.each([
    ['', 'Filter views'],
    ['filter views ', 'Filter views'],
    ['Own files', 'Own files'],
    ['OFF', 'Off'],
    ['no', null],
  ])('%j means %j', (value, expected) => {
    expect(teacherAccessIn(settings(value, 'Teachers'))).toBe(expected);
  });

  it('is Filter views where it has no row', () => {
    expect(teacherAccessIn([])).toBe('Filter views');
  });
});
