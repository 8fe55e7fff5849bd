// Whatever stands in the cells of a family is understood, or nobody of it is emailed before a person
// has judged the words: seen on the plan of an import into an empty caseload.

import fc from 'fast-check';
import { isMailAddress } from '../../../src/caseload/domain/mail-address';
import { ageOn } from '../../../src/core/calendar-date';
import { planImport } from '../../../src/import/domain/plan-import';
import { csv, readText } from './file-text';

type Row = Readonly<Record<string, string>>;

import { emptyCaseload } from './carried-out';

const plain: Row = {
  'Student ID': '7',
  Name: 'Lee, Hana',
  Grade: '11',
  DOB: '5/18/2010',
  'Home Language': 'Spanish',
  'Guardian 1': 'Ana Lee',
  'Guardian 1 Relationship': 'Mother',
  'Guardian 1 Email': 'ana@x.example',
  'Guardian 2': 'Tom Ray',
  'Guardian 2 Relationship': 'Father',
  'Guardian 2 Email': 'tom@x.example',
  Goal: 'Write a story',
};

const nothing = emptyCaseload;

const planned = (cells: Row, others: readonly Row[] = []) => {
  const row = { ...plain, ...cells };
  const lines = [row, ...others].map((line) => Object.values(line));
  const entries = readText(csv([Object.keys(row), ...lines]));
  return planImport(entries, nothing, {
    now: '2026-08-17T08:00:00-06:00',
    year: '2026-27',
  });
};

/** To whom a digest may go right after the import, as far as the guardian's row says. */
const mailed = (cells: Row, others: readonly Row[] = []): readonly string[] => {
  const { students, guardians } = planned(cells, others).add;
  const isAdult = (id: string) =>
    students.some(({ studentId, birthDate }) => {
      const isOf = studentId === id && birthDate !== null;
      return isOf && ageOn(birthDate, '2026-08-17') >= 18;
    });
  return guardians
    .filter(({ contact, email }) => contact === 'Allowed' && isMailAddress(email))
    .filter(({ studentId }) => !isAdult(studentId))
    .map(({ email }) => email);
};

/** The words that a person is shown. */
const shown = (cells: Row, others: readonly Row[] = []): string => {
  const { students, guardians } = planned(cells, others).add;
  return [
    ...students.map((student) => student.staffNotes),
    ...guardians.map((guardian) => guardian.waitingBecause),
  ].join('\n');
};

const both = ['ana@x.example', 'tom@x.example'];

describe('a family of whom everything is understood', () => {
  it.each<Row>([
    {},
    { Name: 'Lee, Hana (Hani)' },
    { Name: 'García de la Cruz, María-José' },
    { DOB: '18 de mayo de 2010' },
    { DOB: '20100518' },
    { Grade: '11.0' },
    { Grade: 'Grade 11' },
    { Grade: 'undécimo' },
    { 'Home Language': 'spa' },
    { 'Home Language': 'Spanish and English' },
    { 'Home Language': '' },
    { 'Guardian 2': 'Ray, Tom', 'Guardian 2 Email': 'Ray, Tom <tom@x.example>' },
    { 'Guardian 2': 'Tom Ray (Dad)', 'Guardian 2 Relationship': '' },
    { 'Guardian 2 Relationship': 'Step-father / legal guardian' },
    { 'Guardian 2 Email': 'Work: tom@x.example' },
    { 'Guardian 2 Email': 'mailto:tom@x.example;' },
  ])('%j is emailed', (cells) => expect(mailed(cells)).toEqual(both));
});

describe('words in a cell of one guardian', () => {
  it.each<[Row, string]>([
    [{ 'Guardian 2': 'Tom Ray - see office first' }, 'see office first'],
    [{ 'Guardian 2': 'Tom Ray (in prison)' }, 'in prison'],
    [{ 'Guardian 2': 'Tom Ray **' }, '**'],
    [{ 'Guardian 2': 'TOM RAY / NO EMAILS' }, 'NO EMAILS'],
    [{ 'Guardian 2': 'Tom Ray, supervised visits' }, 'supervised visits'],
    [{ 'Guardian 2 Relationship': 'Father (no rights)' }, 'no rights'],
    [{ 'Guardian 2 Relationship': 'Ex-husband of mother' }, 'Ex-husband of mother'],
    [{ 'Guardian 2 Relationship': 'padre; orden de alejamiento' }, 'orden de alejamiento'],
    [{ 'Guardian 2 Email': 'tom@x.example (bounces)' }, 'bounces'],
    [{ 'Guardian 2 Email': 'tom@x.example -- moved out' }, 'moved out'],
    [{ 'Guardian 2 Email': 'Bea Roe <tom@x.example>' }, 'Bea Roe'],
    [{ 'Guardian 2 Email': 'hasta junio: tom@x.example' }, 'hasta junio'],
  ])('%j hold that one', (cells, words) => {
    expect(mailed(cells)).toEqual(['ana@x.example']);
    expect(shown(cells)).toContain(words);
  });

  it.each<Row>([
    { 'Guardian 2 Email': 'tom ray@x.example' },
    { 'Guardian 2 Email': 'tom@x.exam ple' },
    { 'Guardian 2 Email': 'tom(at)x.example' },
    { 'Guardian 2 Email': 'tom@x' },
    { 'Guardian 2 Email': 'noemail@x.example' },
    { 'Guardian 2 Email': 'donotemail@x.example' },
    { 'Guardian 2 Email': 'no email' },
  ])('%j leave no address for a digest', (cells) =>
    expect(mailed(cells)).toEqual(['ana@x.example']),
  );
});

describe('words about the student', () => {
  it.each<[Row, string]>([
    [{ Name: 'Lee, Hana (expelled)' }, 'expelled'],
    [{ Name: 'Lee, Hana - moved to dad’s' }, 'moved to dad’s'],
    [{ Name: 'Lee, Hana ***' }, '***'],
    [{ Name: 'Lee, Hana SAFE HOUSE' }, 'SAFE HOUSE'],
    [{ Name: 'Lee [Protected], Hana' }, 'Protected'],
    [{ Grade: '11 - withdrawn' }, '11 - withdrawn'],
    [{ Grade: 'Graduated', DOB: '' }, 'Graduated'],
    [{ Grade: '13' }, '13'],
    [{ DOB: '4.5.2008' }, '4.5.2008'],
    [{ DOB: '2008' }, '2008'],
    [{ DOB: '1/1/1900' }, '1/1/1900'],
    [{ DOB: '2008', Grade: '9' }, '2008'],
    [{ DOB: 'spring', Grade: '' }, 'spring'],
    [{ 'Home Language': 'Klingon' }, 'Klingon'],
    [{ 'Home Language': 'Spanish (interpreter: dad not allowed)' }, 'dad not allowed'],
    [{ 'Guardian 2': 'DECEASED', 'Guardian 2 Email': '' }, 'DECEASED'],
  ])('%j hold everybody', (cells, words) => {
    expect(mailed(cells)).toEqual([]);
    expect(shown(cells)).toContain(words);
  });

  it('that make a birth date unreadable are a warning where a child cannot be of age', () => {
    expect(mailed({ Grade: '4', DOB: '13/45/2014' })).toEqual(both);
    expect(mailed({ Grade: '4', DOB: '5/18/2016 (foster placement)' })).toEqual([]);
  });

  it.each([
    // Of age with the day first, a child with the month first; and the other way round.
    ['7', '9/1/2008', '13/4/2014'],
    ['10', '1/9/2008', '13/4/2014'],
    ['10', '11/2/08', '25/12/2013'],
    ['9', '2/10/2008', '13-4-2014'],
    // 18 within the year.
    ['10', '2/10/2009', '13/4/2014'],
    // Of age either way, and nobody knows the day.
    ['10', '2/3/07', '13/4/2014 5/14/2014'],
    ['8', '01092008', '13/4/2014'],
  ])('in grade %s the birth date %s among %s holds', (grade, birth, others) => {
    const rows = others.split(' ').map((DOB, at) => ({
      ...plain,
      'Student ID': `${at + 8}`,
      Name: `Moss, Cy${'aeiou'[at]}`,
      Grade: '6',
      DOB,
      'Guardian 1 Email': '',
      'Guardian 2 Email': '',
    }));
    expect(mailed({ Grade: grade, DOB: birth }, rows)).toEqual([]);
  });

  it.each([
    ['School', 'Mesa View MS - ask first'],
    ['School', 'Mesa View MS (Nada a la mamá)'],
    ['School', 'Mesa View MS *'],
    ['School', 'No emails to dad, Court House School'],
    ['Areas', 'Math; not to dad'],
    ['Areas', 'Math - supervised visits'],
    ['Teachers', 'Ms. Hill, nothing to the father'],
  ])('in the column %s hold everybody: %j', (column, cell) => {
    const other = {
      ...plain,
      [column]: 'Mesa View MS',
      'Student ID': '8',
      Name: 'Moss, Cy',
      'Guardian 1 Email': 'eva@x.example',
      'Guardian 2 Email': '',
    };
    expect(mailed({ [column]: cell }, [other])).toEqual(['eva@x.example']);
    expect(shown({ [column]: cell }, [other])).toContain(cell);
  });

  it.each([
    ['School', 'School of the Arts at Old Mill'],
    ['School', 'Mesa View MS North'],
    ['School', 'Live Oak School for Science & Technology'],
    ['Areas', 'Visual Arts; Creative or Productive Thinking'],
    ['Teachers', 'Ms. Hill and Mr. Young (homeroom)'],
  ])('of other names in the column %s hold nobody: %j', (column, cell) => {
    const other = { ...plain, [column]: 'Mesa View MS', 'Student ID': '8', Name: 'Moss, Cy' };
    expect(mailed({ [column]: cell }, [other])).toEqual([...both, ...both]);
  });

  it('that say the day first in a column of children hold nobody', () => {
    const other = { ...plain, 'Student ID': '8', Name: 'Moss, Cy', DOB: '13/4/2014' };
    expect(mailed({ Grade: '6', DOB: '5/4/2015' }, [other])).toEqual([...both, ...both]);
  });

  it('never reach the names that a digest is written with', () => {
    const { students } = planned({ Name: 'Lee, Hana (deceased)' }).add;
    expect(students).toMatchObject([{ firstName: 'Hana', lastName: 'Lee', preferredName: '' }]);
  });
});

it('no word put into a cell is lost: it is shown, or nobody is emailed at that address', () => {
  const word = fc.constantFrom(
    ...[
      'sheriff',
      'ABUSIVE',
      'estranged',
      'no contact',
      'foster care',
      'por orden',
      'sin derechos',
    ],
    ...['only mom', 'TPR 2025', 'call 555-0100 first', 'see counselor', '***', 'expired'],
  );
  const column = fc.constantFrom(
    ...(['Name', 'Grade', 'DOB', 'Home Language', 'Guardian 2', 'Guardian 2 Email'] as const),
    'Guardian 2 Relationship' as const,
  );
  const shape = fc.constantFrom<(cell: string, word: string) => string>(
    (cell, one) => `${cell} (${one})`,
    (cell, one) => `${cell} [${one}]`,
    (cell, one) => `${cell} - ${one}`,
    (cell, one) => `${cell} – ${one}`,
    (cell, one) => `${cell}; ${one}`,
    (cell, one) => `(${one}) ${cell}`,
  );
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}*]/gu, '');
  fc.assert(
    fc.property(word, column, shape, (one, header, put) => {
      const cells = { [header]: put(plain[header] ?? '', one) };
      expect([cells, mailed(cells).includes('tom@x.example')]).toEqual([cells, false]);
      expect(letters(shown(cells))).toContain(letters(one));
    }),
    { numRuns: 300 },
  );
});

describe('a column that says whether a contact is a guardian', () => {
  const contacts = (flag: string): readonly string[] => {
    const headers = ['Student ID', 'Name', 'Goal', 'contact1.name', 'contact1.email'];
    const cells = ['7', 'Lee, Hana', 'Write a story', 'Ana Lee', 'ana@x.example'];
    const entries = readText(
      csv([
        [...headers, 'contact1.guardian'],
        [...cells, flag],
      ]),
    );
    const { add } = planImport(entries, nothing, {
      now: '2026-08-17T08:00:00-06:00',
      year: '2026-27',
    });
    return add.guardians.map(({ email, contact }) => `${email} ${contact}`);
  };

  it.each(['Yes', 'y', 'TRUE', 'Sí', 'Guardian', ''])('“%s”: it is', (flag) =>
    expect(contacts(flag)).toEqual(['ana@x.example Allowed']),
  );
  it.each(['No', 'N', 'false'])('“%s”: it is not', (flag) => expect(contacts(flag)).toEqual([]));
  it.each(['?', 'not any more', '2 weekends', 'ask', 'Y*'])('“%s” has to be judged', (flag) =>
    expect(contacts(flag)).toEqual(['ana@x.example To decide']),
  );
});

describe('a column that asks about a restriction', () => {
  it.each(['✓', '☑', '✔', '*', '?', '●', '!!', 'X', 'yes', 'see file'])(
    '“%s” holds both',
    (cell) => {
      expect(mailed({ 'Court order': cell })).toEqual([]);
      expect(mailed({ 'No contact': cell })).toEqual([]);
    },
  );
  it.each(['', '-', '–', 'No', 'N', 'n/a', 'none', '0'])('“%s” holds nobody', (cell) =>
    expect(mailed({ 'Court order': cell })).toEqual(['ana@x.example', 'tom@x.example']),
  );
});
