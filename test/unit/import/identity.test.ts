// Who a line of a file is about: number, name, birth date and family agree, or a person is asked.
import type { CurrentCaseload } from '../../../src/import/domain/import-plan';
import { planImport } from '../../../src/import/domain/plan-import';
import { inWords } from '../../support/in-words';
import { carriedOut, emptyCaseload } from './carried-out';
import { csv, readText } from './file-text';

const now = '2026-08-17T09:00:00-06:00';
type Cells = Readonly<Record<string, string>>;

const ann: Cells = {
  'Student ID': '018666',
  Name: 'Ruiz, Ann',
  DOB: '5/18/2013',
  Grade: '7',
  School: 'Mesa',
  'P/G 1': 'Maria Ruiz',
  'P/G 1 email': 'maria@x.example',
  'P/G 2': 'Tom Hale',
  'P/G 2 email': 'tom@x.example',
  'Academic goal': 'Write',
};
const other: Cells = {
  ...ann,
  'P/G 1': 'Kim Poe',
  'P/G 1 email': 'kim@x.example',
  'P/G 2': '',
  'P/G 2 email': '',
  'Academic goal': 'Sing',
};

const planOf = (current: CurrentCaseload, ...rows: readonly Cells[]) => {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = csv([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]);
  return planImport(readText(text), current, { now, year: '2026-27' });
};
const following = (current: CurrentCaseload, ...rows: readonly Cells[]) =>
  carriedOut(current, planOf(current, ...rows));
const imported = (...rows: readonly Cells[]) => following(emptyCaseload, ...rows);
const without = (cells: Cells, ...names: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => !names.includes(name)));

/** "018666-G1 Allowed": who could be emailed, and whose child they are. */
const contacts = ({ guardians }: CurrentCaseload) =>
  guardians.map(({ guardianId, contact }) => `${guardianId} ${contact}`);
const here = imported(ann);

describe('a line that is the student of its number', () => {
  it.each<readonly [string, Cells, string]>([
    ['the same', ann, 'same'],
    ['without zeros', { ...ann, 'Student ID': '18666' }, 'same'],
    ['without zeros and birth date', { ...ann, 'Student ID': '18666', DOB: '' }, 'same'],
    [
      'without zeros, a birth date nobody can read',
      { ...ann, 'Student ID': '18666', DOB: 'spring 2013' },
      'change',
    ],
    ['with Excel’s mark', { ...ann, 'Student ID': "'018666" }, 'same'],
    ['by initial', { ...ann, Name: 'Ruiz, Ann M.' }, 'change'],
    ['by a shorter name', { ...ann, Name: 'Ruiz Lopez, Ann' }, 'change'],
    ['a digit off in the birth date', { ...ann, DOB: '5/19/2013' }, 'change'],
    ['day and month turned', { ...ann, DOB: '2013-05-18' }, 'same'],
    ['another last name, born the same day', { ...ann, Name: 'Poe, Ann' }, 'change'],
  ])('%s', (_what, row, action) => {
    const plan = planOf(here, row);
    expect(plan.lines).toMatchObject([{ action, studentId: '018666' }]);
    expect(plan.add.students).toEqual([]);
  });

  it('keeps the zeros, and says so', () => {
    const plan = planOf(here, { ...without(ann, 'DOB'), 'Student ID': '18666' });
    expect(inWords(plan.lines[0]?.warnings)).toEqual([
      'The file gives student number "18666". It is "018666" without its leading zeros, which are kept.',
    ]);
  });

  it('keeps the decisions about guardians', () => {
    const held: CurrentCaseload = {
      ...here,
      guardians: here.guardians.map((row) => ({ ...row, contact: 'No contact' as const })),
    };
    const result = following(held, { ...without(ann, 'DOB'), 'Student ID': '18666' });
    expect(contacts(result)).toEqual(['018666-G1 No contact', '018666-G2 No contact']);
  });

  it('born on another day altogether, is asked about', () => {
    const result = following(here, { ...ann, DOB: '1/2/2012' });
    expect(contacts(result)).toEqual(['018666-G1 To decide', '018666-G2 To decide']);
  });
});

describe('a number that another child has now', () => {
  it.each<readonly [string, Cells]>([
    ['nothing agrees', { ...other, Name: 'Poe, Xavier', DOB: '1/1/2012' }],
    ['nothing agrees, without a birth date', { ...other, Name: 'Poe, Xavier', DOB: '' }],
    ['a zero less, too', { ...other, 'Student ID': '18666', Name: 'Poe, Xavier', DOB: '' }],
  ])('leaves the first child alone: %s', (_what, row) => {
    const plan = planOf(here, row);
    expect(plan.lines).toMatchObject([{ action: 'skip', changes: [] }]);
    expect(plan.change).toEqual([]);
    expect(plan.add.guardians).toEqual([]);
  });

  it.each<readonly [string, Cells]>([
    ['a last name', { ...other, Name: 'Ruiz, Xavier', DOB: '' }],
    ['a first name', { ...other, Name: 'Poe, Ann', DOB: '1/1/2012' }],
    ['a birth date', { ...other, Name: 'Poe, Xavier' }],
  ])('is asked about where it shares %s: nothing is taken, and the family waits', (_what, row) => {
    const plan = planOf(here, row);
    expect(plan.lines).toMatchObject([{ action: 'skip' }]);
    const result = carriedOut(here, plan);
    expect(contacts(result)).toEqual(['018666-G1 To decide', '018666-G2 To decide']);
    expect(result.students).toEqual(here.students);
    expect(result.goals).toEqual(here.goals);
    expect(planOf(result, row).change).toEqual([]);
    const judged = {
      ...result,
      guardians: result.guardians.map((guardian) => ({
        ...guardian,
        contact: 'Allowed' as const,
        judged: guardian.waitingBecause,
        waitingBecause: '',
      })),
    };
    expect(planOf(judged, row).change).toEqual([]);
  });

  it('comes in under a made-up one where the first child has a line of its own', () => {
    const rows = [
      { ...other, 'Student ID': '018666', Name: 'Poe, Xavier', DOB: '1/1/2012' },
      { ...ann, 'Student ID': '018667' },
    ];
    const plan = planOf(here, ...rows);
    expect(plan.lines).toMatchObject([
      { action: 'add', name: 'Xavier Poe' },
      { action: 'same', studentId: '018666' },
    ]);
    expect(plan.add.students[0]?.studentId).toMatch(/^NEW-/);
    expect(plan.add.guardians).toMatchObject([{ name: 'Kim Poe', contact: 'Allowed' }]);
    expect(plan.add.guardians[0]?.studentId).toBe(plan.add.students[0]?.studentId);
  });

  it('brings nothing to rows that a child who is gone has left', () => {
    const left = { ...here, students: [] };
    const result = following(left, { ...other, Name: 'Poe, Xavier', DOB: '1/1/2012' });
    const [xavier] = result.students;
    expect(xavier?.studentId).toMatch(/^NEW-/);
    expect(result.goals.filter(({ studentId }) => studentId === xavier?.studentId)).toMatchObject([
      { goal: 'Sing' },
    ]);
    expect(following(left, ann).students).toMatchObject([{ studentId: '018666' }]);
  });
});

describe('row numbers instead of IDs', () => {
  it('find children again by name and family', () => {
    const row = (number: string, name: string, parent: string): Cells => ({
      'Student ID': number,
      Name: name,
      Grade: '7',
      'P/G 1': parent,
      'P/G 1 email': `${parent.toLowerCase()}@x.example`,
      'Academic goal': `Goal of ${name}`,
    });
    const first = imported(row('1', 'Garcia, Ann', 'Maria'), row('2', 'Hale, Bo', 'Tom'));
    const second = [
      row('1', 'Garcia, Xavier', 'Lupe'),
      row('2', 'Garcia, Ann', 'Maria'),
      row('3', 'Hale, Bo', 'Tom'),
    ];
    const plan = planOf(first, ...second);
    expect(plan.lines).toMatchObject([
      { action: 'add', name: 'Xavier Garcia' },
      { action: 'same', studentId: '1' },
      { action: 'same', studentId: '2' },
    ]);
    const result = carriedOut(first, plan);
    expect(result.students.map(({ firstName }) => firstName)).toEqual(['Ann', 'Bo', 'Xavier']);
    expect(contacts(result).filter((one) => !one.endsWith('Allowed'))).toEqual([]);
    expect(planOf(result, ...second).counts).toMatchObject({ add: 0, change: 0 });
  });
});

describe('two children of one name', () => {
  const maria: Cells = {
    Name: 'Garcia, Maria',
    Grade: '7',
    School: 'Mesa MS',
    'P/G 1 email': 'a@x.example',
    'Academic goal': 'W',
  };
  const second: Cells = {
    Name: 'Garcia, Maria',
    Grade: '9',
    School: 'Juniper HS',
    'P/G 1 email': 'b@x.example',
    'Academic goal': 'D',
  };

  it('are two where school, grade and family differ, with a warning', () => {
    const plan = planOf(emptyCaseload, maria, second);
    expect(plan.add.students).toHaveLength(2);
    expect(plan.add.guardians.map(({ contact }) => contact)).toEqual(['Allowed', 'Allowed']);
    expect(inWords(plan.lines[1]?.warnings)).toContain(
      'Another student is called Maria Garcia on line 2. They are kept apart: check that they are two.',
    );
    const both = carriedOut(emptyCaseload, plan);
    expect(planOf(both, maria, second).counts).toMatchObject({ same: 2 });
    expect(planOf(both, second, maria).counts).toMatchObject({ same: 2 });
    expect(planOf(both, second).change).toEqual([]);
  });

  it.each<readonly [string, Cells]>([
    ['family', { ...maria, 'P/G 1 email': 'b@x.example', 'Academic goal': 'D' }],
    ['grade', { ...maria, Grade: '9', 'Academic goal': 'D' }],
    ['school', { ...maria, School: 'Juniper HS', 'Academic goal': 'D' }],
  ])('may be one where only the %s differs: both wait', (_what, line) => {
    const result = imported(maria, line);
    expect(result.students).toHaveLength(2);
    expect(contacts(result).every((one) => one.endsWith('To decide'))).toBe(true);
  });

  it('are two when the second comes with a later file', () => {
    const first = imported(maria);
    const plan = planOf(first, second);
    expect(plan.lines).toMatchObject([{ action: 'add' }]);
    expect(inWords(plan.lines[0]?.warnings)).toContain(
      'Another student is called Maria Garcia in your caseload. They are kept apart: check that they are two.',
    );
    expect(plan.change).toEqual([]);
  });

  it('may be one when only the family of the later file differs: both wait', () => {
    const result = following(imported(maria), { ...maria, 'P/G 1 email': 'b@x.example' });
    expect(result.students).toHaveLength(2);
    expect(contacts(result).every((one) => one.endsWith('To decide'))).toBe(true);
  });
});

describe('a guardian who comes back', () => {
  const hold = (digest: string, contact: 'Allowed' | 'No contact' | '') => ({
    ...here,
    guardians: here.guardians.map((row) =>
      row.name === 'Tom Hale' ? { ...row, contact, digest } : row,
    ),
  });
  const stopped = hold('On', 'No contact');

  it.each([
    ['Hale, Tom', 'thale@work.example'],
    ['Mr. Tom Hale', 'thale@work.example'],
    ['TOM HALÉ', 'tom@x.example'],
    ['T. Hale', 'tom@x.example'],
    ['T. Hale', 'thale@work.example'],
    ['Tom J. Hale', 'thale@work.example'],
  ])('as %s at %s keeps No contact', (name, address) => {
    const result = following(stopped, { ...ann, 'P/G 2': name, 'P/G 2 email': address });
    expect(contacts(result)).toEqual(['018666-G1 Allowed', '018666-G2 No contact']);
  });

  it.each<readonly [string, CurrentCaseload]>([
    ['No contact', stopped],
    ['Stopped', hold('Stopped', 'Allowed')],
    ['Paused', hold('Paused until 2026-10-01', 'Allowed')],
    ['not decided', hold('On', '')],
  ])('in the place of one who is held (%s) waits', (_what, current) => {
    for (const place of ['P/G 2', 'P/G 3']) {
      const row = { ...ann, 'P/G 2': '', 'P/G 2 email': '' };
      const result = following(current, {
        ...row,
        [place]: 'Thomas Vale',
        [`${place} email`]: 'tv@work.example',
      });
      const last = result.guardians.at(-1);
      expect(last).toMatchObject({
        name: 'Thomas Vale',
        contact: expect.not.stringMatching('Allowed'),
      });
      expect(last?.waitingBecause).toContain('In the place of: Tom Hale');
      expect(result.guardians[0]).toMatchObject({ name: 'Maria Ruiz', contact: 'Allowed' });
    }
  });

  it('with the address of one who is held waits', () => {
    const result = following(stopped, { ...ann, 'P/G 1 email': 'tom@x.example' });
    expect(result.guardians[0]).toMatchObject({
      name: 'Maria Ruiz',
      contact: expect.not.stringMatching('Allowed'),
      waitingBecause: expect.stringContaining('tom@x.example is the address of Tom Hale'),
    });
  });

  it('under the address of another, whose name is gone, waits', () => {
    const result = following(here, { ...ann, 'P/G 1': 'Kim Poe' });
    expect(result.guardians[0]).toMatchObject({ name: 'Kim Poe', contact: 'To decide' });
  });

  it('beside one who is held and named is allowed', () => {
    const result = following(stopped, {
      ...ann,
      'P/G 3': 'Dana Poe',
      'P/G 3 email': 'dana@x.example',
    });
    expect(result.guardians.at(-1)).toMatchObject({ name: 'Dana Poe', contact: 'Allowed' });
  });
});

describe('a goal that only History knows', () => {
  it('does not give its ID to a new one', () => {
    const plan = planOf({ ...here, goals: [], otherGoalIds: ['018666-AC1'] }, ann);
    expect(plan.add.goals).toMatchObject([{ goalId: '018666-AC2' }]);
  });
});

describe('the address of a sibling’s guardian', () => {
  const bob: Cells = { ...ann, 'Student ID': '018667', Name: 'Ruiz, Bob', DOB: '9/2/2011' };
  const forbidTom = (here: CurrentCaseload): CurrentCaseload => ({
    ...here,
    guardians: here.guardians.map((row) =>
      row.guardianId === '018666-G2' ? { ...row, contact: 'No contact' } : row,
    ),
  });
  const order = 'Dad has a restraining order';

  it('that somebody has set to No contact holds a new row', () => {
    const after = following(forbidTom(imported(ann)), ann, bob);
    expect(contacts(after)).toEqual([
      '018666-G1 Allowed',
      '018666-G2 No contact',
      '018667-G1 Allowed',
      '018667-G2 No contact',
    ]);
    expect(after.guardians[3]?.waitingBecause).toBe(
      'E-mail: tom@x.example is No contact for Ann Ruiz',
    );
  });

  it.each([
    ['before', [{ ...ann, Notes: order }, bob]],
    ['after', [bob, { ...ann, Notes: order }]],
  ])('in one file, on a line %s', (_where, rows) => {
    const bobs = imported(...rows).guardians.filter(({ studentId }) => studentId === '018667');
    expect(bobs.map(({ contact }) => contact)).toEqual(['No contact', 'No contact']);
  });

  it('that a later file forbids holds the rows that are there, with or without a line', () => {
    const here = imported(ann, bob);
    for (const rows of [[{ ...ann, Notes: order }], [{ ...ann, Notes: order }, bob]]) {
      const after = following(here, ...rows);
      expect(contacts(after).slice(2)).toEqual(['018667-G1 No contact', '018667-G2 No contact']);
    }
  });

  it('is asked about once: what was judged, or decided by hand, stays', () => {
    const here = forbidTom(imported(ann, bob));
    expect(contacts(following(here, ann, bob))).toEqual(contacts(here));
    const waiting = following(forbidTom(imported(ann)), ann, bob);
    const judged = waiting.guardians.map((row) => ({
      ...row,
      contact: row.waitingBecause === '' ? row.contact : ('Allowed' as const),
      judged: row.waitingBecause,
      waitingBecause: '',
    }));
    const again = following({ ...waiting, guardians: judged }, ann, bob);
    expect(contacts(again)).toEqual(contacts({ ...waiting, guardians: judged }));
  });

  it('is nobody’s business of another family', () => {
    const kim = { ...other, 'Student ID': '5', Name: 'Poe, Jo' };
    expect(contacts(imported({ ...ann, Notes: order }, kim)).slice(2)).toEqual(['5-G1 Allowed']);
  });
});
