// Which cells of columns that are left out are understood without a person.
import fc from 'fast-check';
import { cellReader } from '../../../src/import/domain/harmless-kinds';

/** @param isRepeated on another line */
const understood = (header: string, cell: string, isRepeated = true): boolean =>
  cellReader(header)(cell, () => isRepeated);

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
    [
      'Gender',
      'Sex',
      'student.gender',
      'Student Gender',
      'Género',
      'Sexo',
      'Legal Sex',
      'Gender code',
      'GENDER',
      'M/F',
    ],
    [
      'M',
      'F',
      'X',
      'N',
      'Male',
      'female',
      'Non-binary',
      'Masculino',
      'Femenino',
      'boy',
      'no binario',
    ],
  ],
  [
    'ethnicity',
    [
      ...[
        'Ethnicity',
        'Race',
        'Race/Ethnicity',
        'Federal Race',
        'Hispanic/Latino',
        'Etnia',
        'Raza',
      ],
      ...['FedEthnicity', 'student.raceEthnicityFed', 'Race1', 'Resolved Race/Ethnicity'],
    ],
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
      '1: Hispanic/Latino',
      '700',
    ],
  ],
  [
    'address',
    [
      ...['Address', 'Street', 'Home Address', 'Mailing Address 1', 'Street Address', 'Dirección'],
      ...['address.street', 'Mailing_Street', 'ResidenceAddress', 'Mail Address', 'Bus Stop'],
      ...['address.addressLine1', 'Home Street', 'student_street', 'Physical Address'],
    ],
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
      '7829 Calle Bonita',
      '2038 Avenida del Sol',
      '8603 Broadway',
      '5231 County Road 12',
      '4365 STATE HWY 9',
      '12 US Hwy 550',
      '45 Quail Hollow',
      '300 Front St',
      '18 Hidden Valley Rd',
      '1207 1/2 W 3rd Ave',
      '9 Court St, St. Louis, CO 81504-1234',
      'RR 2 Box 15',
      '16-20 Rue de la Paix',
    ],
  ],
  [
    'town',
    ['City', 'Home City', 'Mailing_City', 'address.city', 'County', 'Birth City', 'Ciudad', 'Town'],
    [
      ...['Mesa', 'Grand Junction', 'ST. LOUIS', 'De Beque', 'Commerce City'],
      ...[
        'New Castle',
        'Winter Park',
        'Coeur d’Alene',
        'Cañon City',
        'Winston-Salem',
        'Mesa County',
      ],
      'Fruita, CO',
    ],
  ],
  [
    'country',
    ['Country', 'Birth Country', 'student.birthCountry', 'Country of birth'],
    ['US', 'USA', 'United States', 'Mexico', 'MEX', 'El Salvador', 'Viet Nam'],
  ],
  [
    'school',
    ['Next School', 'Resident School', 'student.calendarName', 'Organization Name', 'Home Campus'],
    ['Mesa View MS', '26-27 Juniper HS', 'P.S. 12', 'St. Mary Academy', 'Vista K-8', '410'],
  ],
  [
    'entry date',
    [
      ...['EntryDate', 'Entry date', 'Enter Date', 'activeEnrollment.startDate', 'Enrollment Date'],
      ...['DistrictEntryDate', 'SchoolEnterDate', 'Date Enrolled', 'US School Entry Date'],
    ],
    ['08/17/2026', '2019-08-20', '8/20/19', 'Aug 17, 2026'],
  ],
  [
    'entry code',
    ['EntryCode', 'Enter Code', 'Start Status', 'activeEnrollment.serviceType'],
    ['E', 'E1', '02', 'R', '02: Continuous in district', 'P: Primary', '10 - New to district'],
  ],
  [
    'residency',
    ['Residency', 'Residency Code', 'Open Enrollment'],
    ['R', 'In District', 'OE', 'Out of District', 'Resident'],
  ],
  [
    'graduation',
    ['Grad Yr', 'Sched_YearOfGraduation', 'Graduation Year', 'Class of', 'Cohort Year'],
    ['2031', '2034'],
  ],
  ['team', ['Team', 'Track', 'House', 'Advisory'], ['A', '7A', 'Blue', 'TRAD', '12', 'Cougar']],
  [
    'transport',
    ['Bus', 'Bus_Route', 'transportation.bus', 'AM Bus', 'Transportation', 'Bus Route Number'],
    ['12', 'Route 4', 'Bus 12', 'B-7', 'Walker', 'car rider', 'Y', 'Red'],
  ],
  [
    'meals',
    [
      ...['LunchStatus', 'Meal Status', 'FRL', 'fryl.eligibility', 'NSLP', 'Free/Reduced Lunch'],
      ...['Lunch Code', 'FRL Status', 'Meal Eligibility'],
    ],
    ['F', 'R', 'P', 'Free', 'Reduced', 'Paid', 'Denied', 'Not Eligible', 'Y', 'Direct certified'],
  ],
  [
    'language of letters',
    ['CorrLang', 'Correspondence Language', 'student.homePrimaryLanguageCode', 'Native Language'],
    ['English', 'Spanish', 'spa', '00', '0420', 'Vietnamese', 'Haitian Creole'],
  ],
  [
    'account',
    ['Username', 'Student Login', 'Alphakey', 'Network username'],
    ['aruiz1', 'ann.ruiz', 'RUIZANN000'],
  ],
  ['state', ['State', 'Home State', 'Mailing State', 'Address state'], ['CO', 'nm', 'NC', 'OR']],
  ['postal code', ['Zip', 'ZIP Code', 'Home Zip', 'Postal code'], ['80205', '80205-1234', '00501']],
  [
    'room',
    ['Homeroom', 'Home Room', 'HR', 'Room', 'Room #', 'Homeroom Number', 'Salón'],
    [
      '204',
      'B12',
      'R-204',
      '7-B',
      'Gym',
      'Rm 204',
      '7A',
      'Ms. Chen',
      'Mr. Garcia-Lopez',
      'Chen, M.',
      'M. Chen',
      'T-4',
    ],
  ],
  [
    'period',
    ['Period', 'Per', 'Class Period', 'GT Period', 'Block', 'Hour', 'Pull-out block'],
    ['1', '3rd', 'P4', 'Period 5', 'A', 'B2', '1, 3', '2/4', 'hour 6', '4A', '1 and 2'],
  ],
  [
    'staff',
    [
      ...[
        'Counselor',
        'School Counselor',
        'Case Manager',
        'Advisor',
        'Counselor Email',
        'Consejera',
      ],
      ...['Home_Room_Teacher', 'student.homeroomTeacher', 'Counselor Name', 'student.counselor'],
    ],
    [
      'Ms. Ortega',
      'Mrs Nguyễn',
      'Dr. Lee',
      'ortega@school.example',
      'Lee, K.',
      'K. Lee',
      'Mx. Fox',
      'Hill',
      'Hill, Sarah',
      'Begay, Linda M',
      'DE LA CRUZ, ANA',
      'Smith-Jones, Lee',
      'Karen Lee / Tom Wynn',
      'Alfred Reed',
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
      'Qualification Date',
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
      '10/2025',
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
    ['ELL', 'IEP', '504', '504 Plan', 'SPED', 'ESL status', 'EL Status', 'LangFlu', 'IEP flag'],
    ['Y', 'N', 'yes', 'No', 'TRUE', '0', '1', 'x', 'NEP', 'RFEP', 'EO'],
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
  'DO NOT MAIL',
  'UNDISCLOSED',
  'Unlisted',
  'See Office',
  'Safe House',
  'Ask Mom',
  'NOT DAD',
  'Mother Only',
  'Confidential',
  'Address Withheld',
  'Shelter',
  'Moved',
  'Revoked',
  'Suppressed',
  'Returned Mail',
  'Custody Dispute',
  'Protected Address',
  'Foster',
  'Homeless',
  'Call First',
  'CHECK WITH VP',
  'Juez',
  'Solo Mamá',
];

/** The words of a header in camel case stay apart. */
const inCapitals = (header: string): string =>
  header.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2').toUpperCase();

describe.each(cases)('%s', (_, headers, values) => {
  it.each(headers)('under %j, its values are understood', (header) => {
    expect(values.filter((value) => !understood(header, value))).toEqual([]);
    expect(values.filter((value) => !understood(inCapitals(header), ` ${value} `))).toEqual([]);
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

describe('a name that stands on one line only', () => {
  it.each([
    ['City', 'Grand Junction'],
    ['County', 'Montrose'],
    ['Counselor', 'Hill, Sarah'],
    ['Home_Room_Teacher', 'Karen Lee'],
    ['Next School', 'Vista Grande'],
    ['Team', 'Blue'],
    ['Birth Country', 'Mexico'],
  ])('under %j, %j may be a note for all one knows', (header, cell) => {
    expect(understood(header, cell, true)).toBe(true);
    expect(understood(header, cell, false)).toBe(false);
  });

  it.each([
    ['Counselor', 'Ms. Ortega'],
    ['Counselor', 'Lee, K.'],
    ['Next School', 'Mesa View MS'],
    ['Street', '7829 Calle Bonita'],
    ['Birth Country', 'MEX'],
    ['Middle Name', 'Marie'],
  ])('under %j, %j needs no other line', (header, cell) => {
    expect(understood(header, cell, false)).toBe(true);
  });
});

describe('what is rare', () => {
  it.each(['Homeless', 'Foster Care', 'Runaway flag', 'McKinney-Vento'])(
    'under %j only a no is understood',
    (header) => {
      for (const cell of ['N', 'No', '0', 'false', '']) expect(understood(header, cell)).toBe(true);
      for (const cell of ['Y', 'Yes', '1', 'see file', 'D']) {
        expect(understood(header, cell)).toBe(false);
      }
    },
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
    'End date',
    'activeEnrollment.endDate',
    'Leave Date',
    'Exit reason',
    'School Exit Date',
    'Consent date',
    'Access level',
    'Contact',
    'Flag',
    'Lives with',
    'Medical alert',
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

  it('words beside a value are never understood', () => {
    const words = alarming.filter((text) => /^\p{L}[\p{L} ]+$/u.test(text));
    const beside = (value: string) =>
      words.flatMap((each) => [`${value} ${each}`, `${each} ${value}`]);
    for (const [, headers, values] of cases)
      for (const one of headers)
        expect(values.flatMap(beside).filter((cell) => understood(one, cell))).toEqual([]);
  });

  it('long headers and cells are read at once', () => {
    const long = `${'score '.repeat(4000)}!`;
    expect(understood(long, '1')).toBe(false);
    for (const [, [one = '']] of cases)
      expect(understood(one, `1${' a'.repeat(9000)}`)).toBe(false);
  });
});
