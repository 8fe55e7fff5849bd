// Which cells of columns that are left out are understood without a person.
import fc from 'fast-check';
import { cellReader } from '../../../src/import/domain/harmless-kinds';

const understood = (header: string, cell: string): boolean => cellReader(header)(cell);

type Case = readonly [kind: string, headers: readonly string[], values: readonly string[]];

const cases: readonly Case[] = [
  [
    'telephone',
    [
      'Phone',
      'Home Phone',
      'Guardian 1 Phone #',
      'Student_Home_Phone',
      'Mother Cell',
      'P/G 2 Phone',
      'Cell Phone Number',
      'guardian2CellPhone',
      'Emergency Contact Phone',
      'Teléfono',
      'Celular',
      'Fax',
    ],
    [
      '(303) 555-0100',
      '303-555-0100',
      '3035550100',
      '+1 303 555 0100',
      '555-0100',
      '303.555.0100 x12',
      '303-555-0100 ext. 4',
      'C: 303-555-0100',
      '303-555-0100 (work)',
      '303-555-0100 / 303-555-0199',
      '303-555-0100, 303-555-0199',
      'N/A',
      '-',
      'none',
    ],
  ],
  [
    'gender',
    ['Gender', 'Sex', 'Student Gender', 'Género', 'Sexo', 'Legal Sex', 'Gender code', 'GENDER'],
    ['M', 'F', 'X', 'Male', 'female', 'Non-binary', 'Masculino', 'Femenino', 'boy', 'no binario'],
  ],
  [
    'ethnicity',
    ['Ethnicity', 'Race', 'Race/Ethnicity', 'Federal Race', 'Hispanic/Latino', 'Etnia', 'Raza'],
    [
      'Hispanic or Latino',
      'White',
      'Black or African American',
      'Asian',
      'American Indian or Alaska Native',
      'Two or More Races',
      'Native Hawaiian/Other Pacific Islander',
      'H',
      '07',
      'Multiracial',
      'Y',
    ],
  ],
  [
    'address',
    ['Address', 'Street', 'Home Address', 'Mailing Address 1', 'Street Address', 'Dirección'],
    [
      '123 Main St',
      '4500 N. Juniper Ave.',
      '12B Aspen Court',
      '900 E 14th Avenue Apt 4B',
      '77 Martin Luther King Blvd, Denver, CO 80205',
      'P.O. Box 118',
      'PO Box 9',
      '1 County Rd',
      '31 Elm St #2',
      '8080 Old Mill Rd, Unit 3',
    ],
  ],
  ['state', ['State', 'Home State', 'Mailing State', 'Address state'], ['CO', 'nm', 'NC', 'OR']],
  ['postal code', ['Zip', 'ZIP Code', 'Home Zip', 'Postal code'], ['80205', '80205-1234', '00501']],
  [
    'room',
    ['Homeroom', 'Home Room', 'HR', 'Room', 'Room #', 'Homeroom Number', 'Salón'],
    ['204', 'B12', 'Rm 204', '7A', 'Ms. Chen', 'Mr. Garcia-Lopez', 'Chen, M.', 'M. Chen', 'T-4'],
  ],
  [
    'period',
    ['Period', 'Per', 'Class Period', 'GT Period', 'Block', 'Hour', 'Pull-out block'],
    ['1', '3rd', 'P4', 'Period 5', 'A', 'B2', '1, 3', '2/4', 'hour 6', '4A', '1 and 2'],
  ],
  [
    'staff',
    ['Counselor', 'School Counselor', 'Case Manager', 'Advisor', 'Counselor Email', 'Consejera'],
    [
      'Ms. Ortega',
      'Mrs Nguyễn',
      'Dr. Lee',
      'ortega@school.example',
      'Lee, K.',
      'K. Lee',
      'Mx. Fox',
    ],
  ],
  [
    'score',
    [
      'CogAT',
      'CogAT score',
      'CogAT7 Verbal',
      'Naglieri percentile',
      'NNAT2 score',
      'iReady Math',
      'MAP RIT Fall',
      'Percentile',
      'GPA',
      'Test score',
      'WISC Full Scale IQ',
      'Lexile',
      'STAR Reading 2025',
    ],
    ['98', '98%', '97th', '132', '3.85', '<1', '> 99', '1250L', '95-98', '8', 'n/a', '—'],
  ],
  [
    'date of identification',
    [
      'ID date',
      'GT ID Date',
      'Date Identified',
      'Identification Date',
      'Testing date',
      'Date of ID',
    ],
    [
      '7/3/2021',
      '2021-07-03',
      'Jul 3, 2021',
      '3-Jul-21',
      'Fall 2022',
      '2021',
      '2021-22',
      '5.6.2021',
    ],
  ],
  [
    'school year',
    ['School Year', 'Year', 'Academic year'],
    ['2026-27', '2026', '2026-2027', '26/27'],
  ],
  [
    'number',
    ['State ID', 'Local ID Number', 'SASID', 'Family ID', 'Household ID', 'Locker', 'Bus #'],
    ['1234567890', '0012', 'CO-88123', 'B12', '12', '3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  ],
  ['row number', ['#', 'Row', 'Line #', 'Row number', 'Row No.'], ['1', '2.', '350', '17', '4000']],
  ['age', ['Age', 'Student age', 'Edad'], ['7', '12', '15.5', '16']],
  [
    'program',
    ['ELL', 'IEP', '504', '504 Plan', 'SPED', 'ESL status', 'FRL', 'IEP flag'],
    ['Y', 'N', 'yes', 'No', 'TRUE', '0', '1', 'x', 'NEP', 'Free'],
  ],
  [
    'own mailbox',
    ['Student Email', 'Student E-mail Address', 'Student school email', 'Alumno correo'],
    ['ann.ruiz@students.example', 'ARUIZ1@STUDENTS.EXAMPLE'],
  ],
];

/** What no cell of any kind may be understood as. */
const alarming = [
  'DO NOT CALL',
  'do not email',
  'No contact with dad',
  'court order',
  'only mom',
  'Mom only!',
  'see file',
  'ask office first',
  'restraining order 2025',
  'Dad not allowed',
  'father may not pick up',
  'no emails please',
  'solo mamá',
  'no llamar',
  'llamar primero a la oficina',
  'confidential',
  'safe at home program',
  'opted out',
  'unlisted - call school',
  '303-555-0100 DO NOT CALL',
  '303-555-0100 (do not give to dad)',
  '123 Main St DO NOT MAIL',
  '12 Do Not Mail St',
  'M - no contact',
  '98 (parents not to know)',
  'Ms. Chen only',
  'Court Order',
  '7/3/2021 revoked',
  '⚠',
  '!',
  'X X X see note',
  'foster care',
];

describe.each(cases)('%s', (_, headers, values) => {
  it.each(headers)('under %j, its values are understood', (header) => {
    expect(values.filter((value) => !understood(header, value))).toEqual([]);
    expect(values.filter((value) => !understood(header.toUpperCase(), ` ${value} `))).toEqual([]);
  });

  it.each(headers)('under %j, words that nobody has judged are not', (header) => {
    expect(alarming.filter((cell) => understood(header, cell))).toEqual([]);
  });

  it('with a word more in the header is another column', () => {
    for (const header of headers) {
      for (const more of ['Do not', 'No', 'OK to use', 'Notes', 'Opt out', 'restricted']) {
        const value = values[0] ?? '';
        expect([`${more} ${header}`, understood(`${more} ${header}`, value)]).toEqual([
          `${more} ${header}`,
          false,
        ]);
        // "Phone No" is a number.
        if (more === 'No') continue;
        expect([`${header} ${more}`, understood(`${header} ${more}`, value)]).toEqual([
          `${header} ${more}`,
          false,
        ]);
      }
    }
  });
});

describe('what was and is no more', () => {
  it.each(['Parent Email (old)', 'Old Guardian 1 Email', 'Previous email', 'Former parent email'])(
    'an address under %j is understood, and nothing else',
    (header) => {
      expect(understood(header, 'old@f.example')).toBe(true);
      expect(alarming.filter((cell) => understood(header, cell))).toEqual([]);
      expect(understood(header, 'old@f.example (dad)')).toBe(false);
    },
  );

  it.each(['Previous Academic Goal', 'Last year goal', 'Prior grade', 'Previous school'])(
    'words under %j are understood, but for those of a restriction',
    (header) => {
      expect(understood(header, 'Write a story in three drafts')).toBe(true);
      expect(understood(header, 'no contact with dad')).toBe(false);
      expect(understood(header, 'court order')).toBe(false);
    },
  );

  it.each(['Previous guardian', 'Old contact', 'Former parent', 'Previous address note'])(
    'words under %j are not',
    (header) => expect(understood(header, 'Maria Ruiz')).toBe(false),
  );
});

describe('a header of no harmless kind', () => {
  it.each([
    'Alert',
    'Do Not Email',
    'Family Situation',
    'Guardian 2 Receives Mail',
    'Guardian 2 Is Custodial',
    'Exit date',
    'Withdrawal Date',
    'Entry date',
    'Consent date',
    'Access level',
    'Contact',
    'Flag',
    'City',
    'Legal',
    'Directory Release',
    '',
    'Phone calls',
    'Custody',
    'Address confidentiality',
    'Comments 2',
  ])('%j needs a person for every cell', (header) => {
    for (const cell of ['Y', 'N', '1', '0', '303-555-0100', 'M', '7/3/2021', 'x', '-', 'n/a']) {
      expect([header, cell, understood(header, cell)]).toEqual([header, cell, false]);
    }
    expect(understood(header, '  ')).toBe(true);
  });
});

describe('whatever stands there', () => {
  const header = fc.constantFrom(...cases.flatMap(([, headers]) => headers));

  it('a sentence of three words or more with nothing but letters is never understood', () => {
    const word = fc.stringMatching(/^[bdfgjkvz][aeiou]{3,6}$/);
    const sentence = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(fc.property(header, sentence, (one, text) => !understood(one, text)));
  });

  it('words after a value are never understood', () => {
    const pairs = cases.flatMap(([, headers, values]) =>
      headers.flatMap((one) => values.map((value) => [one, value] as const)),
    );
    const word = fc.constantFrom(...alarming.filter((text) => /^\p{L}[\p{L} ]+$/u.test(text)));
    fc.assert(
      fc.property(fc.constantFrom(...pairs), word, ([one, value], words) => {
        return !understood(one, `${value} ${words}`) && !understood(one, `${words} ${value}`);
      }),
    );
  });

  it('long headers and cells are read at once', () => {
    const long = `${'score '.repeat(4000)}!`;
    expect(understood(long, '1')).toBe(false);
    for (const [, [one = '']] of cases)
      expect(understood(one, `1${' a'.repeat(9000)}`)).toBe(false);
  });
});
