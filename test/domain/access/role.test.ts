// Who somebody is by the address, and what the two settings say where the cell is not as it should be.
import {
  namedSpecialists,
  roleOf,
  teacherAccessIn,
  withSpecialist,
} from '../../../src/domain/access/role';
import { sampleStudent } from '../caseload/sample-rows';

const glenda = 'g.ruiz@school.example';
const settings = (value: string, setting = 'Specialists') => [{ setting, value, meaning: '' }];

describe('the role of an address', () => {
  const students = [
    sampleStudent({ teachers: ['M.Chen@school.example', 'two@school.example'] }),
    sampleStudent({ studentId: 'S2', status: 'Exited', teachers: ['gone@school.example'] }),
    sampleStudent({ studentId: 'S3', teachers: ['', 'Ms. Chen'] }),
  ];
  it.each([
    [glenda, 'specialist'],
    ['G.Ruiz@School.example ', 'specialist'],
    ['m.chen@school.example', 'teacher'],
    ['two@school.example', 'teacher'],
    ['gone@school.example', 'nobody'],
    ['chen@school.example', 'nobody'],
    ['ruiz@school.example', 'nobody'],
    ['', 'nobody'],
    [' ', 'nobody'],
  ])('%j is %s', (address, role) => {
    expect(roleOf(address, [glenda], students)).toBe(role);
  });

  it('is specialist before teacher', () => {
    expect(roleOf(glenda, [glenda], [sampleStudent({ teachers: [glenda] })])).toBe('specialist');
  });

  it('is nobody’s where nobody is named, not even that of an account without a name', () => {
    expect(roleOf('', [], [])).toBe('nobody');
    expect(roleOf('', [''], [])).toBe('nobody');
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
