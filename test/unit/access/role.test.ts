// Who somebody is by the address, and what the two settings say where the cell is not as it should be.
import {
  isSpecialist,
  namedSpecialists,
  teacherAccessIn,
  withSpecialist,
} from '../../../src/access/domain/role';
import { decodeTable } from '../../../src/schema/decode-table';
import { settingsTab } from '../../../src/schema/tabs';
import { sampleTable } from '../caseload/sample-rows';

const glenda = 'g.ruiz@school.example';
const settings = (value: string, setting = 'Specialists') =>
  sampleTable([{ setting, value, meaning: '' }]);
/** The tab as it is read from the grid. */
const grid = (...lines: readonly (readonly [string, string])[]) =>
  decodeTable(settingsTab, [['Setting', 'Value'], ...lines], { setting: 0, value: 1 });

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

  it.each<readonly [string, ReturnType<typeof grid>]>([
    ['in two rows', grid(['Specialists', glenda], ['specialists', 'eve@school.example'])],
    ['as an error', grid(['Specialists', '#REF!'])],
  ])('are not known where the setting stands %s', (_how, table) => {
    expect(namedSpecialists(table)).toBeNull();
  });

  it('are known beside another setting that stands in two rows', () => {
    const table = grid(['Hour', '7'], ['Hour', '8'], ['Specialists', glenda]);
    expect(namedSpecialists(table)).toEqual([glenda]);
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
    expect(teacherAccessIn(grid())).toBe('Filter views');
  });

  it('means nothing where it stands in two rows', () => {
    expect(teacherAccessIn(grid(['Teachers', 'Off'], ['teachers', 'Filter views']))).toBeNull();
  });
});
