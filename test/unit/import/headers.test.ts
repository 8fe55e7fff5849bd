// Headers in the shapes of school systems, of spreadsheets and of people.
import fc from 'fast-check';
import { proposeMapping } from '../../../src/import/domain/mapping';
import { inWords } from '../../support/in-words';

type Field = string | null;

/** Fields of these headers beside headers that are known, with cells that contradict nothing. */
const fieldsOf = (headers: readonly string[], cell: (header: string) => string = () => 'w') => {
  const known = ['Student ID', 'Student name'];
  const all = [...known, ...headers];
  const { columns } = proposeMapping([all, ['7', 'Lee, Ana', ...headers.map(cell)]]);
  return columns.slice(known.length).map(({ field }) => field);
};

/** Of one header in a file that has a student's number or name only where the header is not one. */
const fieldOf = (header: string): Field => {
  const { columns } = proposeMapping([
    [header, 'Homeroom teacher', 'Review due', 'Interests', 'Strengths'],
    ['w', '', '', '', ''],
  ]);
  return columns[0]?.field ?? null;
};

describe('a header of a school system', () => {
  it.each<[Field, readonly string[]]>([
    [
      'studentEmail',
      [
        'Student Email',
        'student_email',
        "Student's own e-mail",
        'Correo del estudiante',
        'Correo electrónico del alumno',
        'Student E-mail Address',
        'StudentSchoolEmail',
      ],
    ],
    ['studentLanguage', ['Student Language', 'Idioma del estudiante']],
    [
      'identifiedOn',
      [
        'Identified on',
        'ID date',
        'GT Identification Date',
        'Date Identified',
        'GT Math ID Date',
        'Reading Identification Date',
        'Date identified in Science',
        'Fecha de identificación',
        'Fecha de identificación en matemáticas',
        'Identification dates',
      ],
    ],
    [
      'evidenceLink',
      ['Evidence Link', 'Portfolio URL', 'Link to evidence', 'Enlace a la evidencia'],
    ],
    [
      'studentId',
      [
        'studentId',
        'Número de estudiante',
        'ID del estudiante',
        'StudentID',
        'student_id',
        'STUDENT_NUMBER',
        'StudentNumber',
        'studentNumber',
        'PermID',
        'Perm ID',
        'Stu ID',
        'stu_id',
        'SIS ID',
        'SISID',
        'sis_id',
        'Student.StudentNumber',
        'Students.Student_Number',
        '[1]Student_Number',
        'Other ID',
        'Student Other ID',
        'studentid',
        'Local ID',
        'Student Local ID',
        'Student No.',
        'Student #',
        'Stu #',
        'State ID',
        'StateStudentID',
        'state_student_number',
        'Perm #',
        'ID Number',
        'student.personID',
        'Pupil ID',
        'STU.ID',
      ],
    ],
    [
      'firstName',
      [
        'givenName',
        'FirstName',
        'first_name',
        'Student.FirstName',
        'stu_first',
        'Student First',
        'stu_fname',
        'fname',
        'First_Name',
        'STUDENT FIRST NAME',
        'firstname',
        'Stu First Name',
        'student.firstName',
        'Legal First Name',
        'Given Name',
      ],
    ],
    [
      'lastName',
      [
        'familyName',
        'LastName',
        'last_name',
        'Student.LastName',
        'stu_last',
        'Student Last',
        'lname',
        'lastname',
        'student.lastName',
        'Student Surname',
        'Stu Last Name',
        'Family Name',
      ],
    ],
    [
      'studentName',
      [
        'LastFirst',
        'lastfirst',
        'Last_First',
        'Student Name (Last, First)',
        'Student Full Name LFM',
        'studentName',
        'STUDENTS.LASTFIRST',
        'Full Name',
        'Stu Name',
        'Name of student',
        'Name LFM',
      ],
    ],
    [
      'grade',
      [
        'gradeLevel',
        'Grade_Level',
        'GradeLevel',
        'gradelevel',
        'Grd',
        'Current Grade',
        'grades',
        'student.grade',
        'Gr.',
        'Grade (2026-27)',
      ],
    ],
    [
      'birthDate',
      [
        'DateOfBirth',
        'dateOfBirth',
        'BirthDate',
        'birthdate',
        'birth_date',
        'student.birthdate',
        'Student DOB',
        'dob',
      ],
    ],
    ['school', ['SchoolName', 'school_name', 'schoolName', 'Home School', 'Student School']],
    [
      'enrollment',
      [
        'Enroll_Status',
        'Enrollment Status',
        'enrollmentStatus',
        'enroll_status',
        'ENROLLSTATUS',
        'Active?',
        'Active',
        'isActive',
        'Exit Code',
        'ExitCode',
        'Enrollment Code',
        'Withdrawal Code',
        'Current Enrollment Status',
        'Enrolled?',
        'enrollment_status_code',
      ],
    ],
    [
      'status',
      [
        'GT Status',
        'Status',
        'Gifted Program Status',
        'ALP Status',
        'Identification Status',
        'programStatus',
      ],
    ],
    [
      'guardian1Email',
      [
        'guardianEmail',
        'guardianemail',
        'ParentEmail',
        'ParentEmail1',
        'parent_email',
        'Guardian1_Email',
        'Parent 1 Email',
        'P/G1 Email',
        'P/G 1 E-mail',
        'Parent/Guardian 1 Email Address',
        '1st Parent Email',
        'First Parent Email',
        'Primary Guardian Email',
        'primaryGuardianEmail',
        'Parent/Guardian Email',
        "Mother's Email",
        'motherEmail',
        'mother_email',
        "Dad's e-mail",
        'contact_1_email',
        'Contact 1 Email',
        'contacts[0].email',
        'Correo del padre',
        'Contact_email',
        'Parent A Email',
        'GUARDIAN.EMAIL',
        'Email (Parent)',
        'Email of parent',
        'Parent Email (current)',
        'Guardian (1) Email',
      ],
    ],
    [
      'guardian2Email',
      [
        'Parent 2 Email',
        'Second Parent Email',
        '2nd Guardian Email',
        'ParentEmail2',
        'Parent Email 2',
        'secondaryGuardianEmail',
        'Secondary Contact Email',
        'P/G2Email',
        'Guardian2Email',
        'Parent/Guardian 2 Email Address',
        'guardian_2_email',
      ],
    ],
    [
      'guardian2FirstName',
      [
        'Guardian 2 First Name',
        'guardian2_first',
        'Guardian2FirstName',
        'Parent 2 First',
        'Second Parent First Name',
        '2nd Contact First Name',
      ],
    ],
    [
      'guardian1FirstName',
      [
        'Parent First Name',
        'Guardian First',
        'First Guardian First Name',
        'Mother First Name',
        'parentFirstName',
        'Guardian 1 First Name',
        'Father First',
        'Nombre de la madre',
      ].slice(0, 7),
    ],
    [
      'guardian1Name',
      [
        'Parent/Guardian',
        'P/G1',
        'Guardian 1',
        'Parent Name',
        'Mother',
        'guardianName',
        'Parent 1 Full Name',
        'Nombre de la madre',
        'Parent First and Last Name',
        'Name (parent)',
        'Contact Name',
      ],
    ],
    [
      'guardian1Relation',
      [
        'Parent 1 Relationship',
        'Guardian Relation',
        'contact_relationship',
        'Contact 1 Relationship to Student',
      ],
    ],
    ['guardian1Type', ['Contact_type', 'Guardian 1 Type', 'contactType']],
    ['why', ['Student_Why', 'Why', 'student.why', 'Why I chose it']],
    [
      'academicGoal',
      [
        'Academic Goal',
        'ALP_Goal_1',
        'academicGoal',
        'Current Goal',
        'Academic Goal 1',
        'ACADEMIC_GOAL',
        'Strength Area Goal',
        'Meta académica',
      ],
    ],
    [
      'affectiveGoal',
      ['Affective Goal', 'SEL Goal', 'affectiveGoal', 'Social/Emotional Goal', 'AffectiveGoal1'],
    ],
    ['homeLanguage', ['Home_language', 'homeLanguage', 'Home Language', 'Primary Language']],
  ])('means %s', (field, headers) => {
    expect(headers.map((header) => [header, fieldOf(header)])).toEqual(
      headers.map((header) => [header, field]),
    );
  });

  it.each([
    'Email',
    'Primary Email',
    'School Email',
    'School-issued email',
    'District Email',
    'Personal Email',
    'Secondary Email',
    'Google Account Email',
    'E-mail Address',
    'Login',
    'Student Personal Email',
    'Email 1',
    'Emergency Contact',
    'Emergency Contact Email',
    'Emergency Contact 1 Name',
    'EmergencyContactEmail',
    'Emergency 1 Email',
    'emergency_contact_1_email',
    'Parent Email (old)',
    'Old Parent Email',
    'Previous Guardian Email',
    'Former Parent Email',
    'Parent Email - last year',
    'Parent Email (do not use)',
    'Parent Phone',
    'Guardian 1 Cell',
    'Guardian 2 Receives Mail',
    'Parent Portal Access',
    'Parent Email Opt Out',
    'Parent Secondary Email',
    'Guardian 1 Email 2',
    'Guardian 5 Email',
    'Teacher First Name',
    'Counselor Email',
    'Name (teacher)',
    'First Name (sibling)',
    'Sibling Name',
    'School_id',
    'Previous School',
    'Old Student ID',
    'Goal Progress',
    'Academic Goal Status',
    'Academic Goal Met?',
    'Date of Academic Goal',
    'Previous Academic Goal',
    "Last year's goal",
    'Prior ALP Goal',
    'Goal Measure',
    'ELL status',
    'IEP_status',
    'Frl_status',
    'Marital Status',
    'Family Email',
    'Row',
    'Line',
    'Contact',
    'Contacts',
  ])('%s stays unread', (header) => expect(fieldOf(header)).toBeNull());
});

describe('guardians of Infinite Campus and Skyward', () => {
  const meansOf = (headers: readonly string[]) =>
    fieldsOf(headers, (header) => (/mail/i.test(header) ? 'a@f.example' : 'w'));

  it.each<[readonly string[], readonly Field[]]>([
    [
      ['contacts1.lastName', 'contacts1.firstName', 'contacts1.email'],
      ['guardian1LastName', 'guardian1FirstName', 'guardian1Email'],
    ],
    [
      ['contacts1.lastName', 'contacts1.firstName', 'contacts1.relationship', 'contacts2.email'],
      ['guardian1LastName', 'guardian1FirstName', 'guardian1Relation', 'guardian2Email'],
    ],
    [
      ['contacts1_lastName', 'contacts1_firstName', 'contacts1_cellPhone', 'contacts1_email'],
      ['guardian1LastName', 'guardian1FirstName', null, 'guardian1Email'],
    ],
    [
      [
        'contacts1.fullName',
        'contacts1.emailAddress',
        'contacts2.fullName',
        'contacts2.emailAddress',
      ],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      ['contacts1.lastName', 'contacts1.firstName', 'contacts1.guardian', 'contacts1.email'],
      ['guardian1LastName', 'guardian1FirstName', 'guardian1Type', 'guardian1Email'],
    ],
    [
      ['contacts1.seq', 'contacts1.lastName', 'contacts1.middleName', 'contacts1.primaryEmail'],
      [null, 'guardian1LastName', null, 'guardian1Email'],
    ],
    [
      ['Family 1 Guardian 1 Name', 'Family 1 Guardian 1 Email'],
      ['guardian1Name', 'guardian1Email'],
    ],
    [
      ['Family 1 Guardian 2 Name', 'Family 1 Guardian 2 Email'],
      ['guardian2Name', 'guardian2Email'],
    ],
    [
      ['Family 2 Guardian 1 Name', 'Family 2 Guardian 1 Email', 'Family 2 Guardian 2 Email'],
      ['guardian3Name', 'guardian3Email', 'guardian4Email'],
    ],
    [
      ['Fam 1 Grd 1 First Name', 'Fam 1 Grd 1 Last Name', 'Fam 1 Grd 1 Email', 'Fam 1 Grd 1 Cell'],
      ['guardian1FirstName', 'guardian1LastName', 'guardian1Email', null],
    ],
    [
      ['F1G1 Name', 'F1G1 Email', 'F1G2 Name', 'F1G2 Email', 'F2G1 Name'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email', 'guardian3Name'],
    ],
    [
      ['Family1Guardian1Relationship', 'Family1Guardian1Name', 'Family_1_Guardian_1_Email'],
      ['guardian1Relation', 'guardian1Name', 'guardian1Email'],
    ],
    [
      ['Family 1 Email', 'Family 3 Guardian 1 Email', 'Family 1 Phone'],
      [null, null, null],
    ],
    [
      ['Family 1 Guardian 3 Email', 'Emergency 1 Family 1 Email'],
      [null, null],
    ],
    [
      ['Grade 1', 'F 1', 'G 1 Email'],
      [null, null, 'guardian1Email'],
    ],
  ])('%j', (headers, fields) => expect(meansOf(headers)).toEqual(fields));
});

describe('guardians of a file', () => {
  it.each<[readonly string[], readonly Field[]]>([
    [
      ['Guardian 1 Email', 'Guardian 2 First Name', 'Guardian 2 Last Name', 'Guardian 2 Email'],
      ['guardian1Email', 'guardian2FirstName', 'guardian2LastName', 'guardian2Email'],
    ],
    [
      [
        'Guardian First Name',
        'Guardian Last Name',
        'Guardian Email',
        'Guardian 2 First Name',
        'Guardian 2 Email',
      ],
      [
        'guardian1FirstName',
        'guardian1LastName',
        'guardian1Email',
        'guardian2FirstName',
        'guardian2Email',
      ],
    ],
    [
      [
        'Mother First Name',
        'Mother Last Name',
        'Mother Email',
        'Father First Name',
        'Father Last Name',
        'Father Email',
      ],
      [
        'guardian1FirstName',
        'guardian1LastName',
        'guardian1Email',
        'guardian2FirstName',
        'guardian2LastName',
        'guardian2Email',
      ],
    ],
    [
      ['Parent Name', 'Parent Email', 'Parent Name', 'Parent Email'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      [
        'Parent First',
        'Parent Last',
        'Parent Email',
        'Parent Phone',
        'Parent First',
        'Parent Last',
        'Parent Email',
        'Parent Phone',
      ],
      [
        'guardian1FirstName',
        'guardian1LastName',
        'guardian1Email',
        null,
        'guardian2FirstName',
        'guardian2LastName',
        'guardian2Email',
        null,
      ],
    ],
    [
      ['contacts[0].name', 'contacts[0].email', 'contacts[1].name', 'contacts[1].email'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      ['Parent/Guardian', 'Parent/Guardian Email', 'Emergency Contact', 'Emergency Contact Email'],
      ['guardian1Name', 'guardian1Email', null, null],
    ],
    [
      ['P/G1', 'Rel', 'P/G1 Email', 'P/G2', 'Rel.', 'P/G2 Email'],
      [
        'guardian1Name',
        'guardian1Relation',
        'guardian1Email',
        'guardian2Name',
        'guardian2Relation',
        'guardian2Email',
      ],
    ],
    [
      ['Parent 1', 'Parent email', 'Parent 2', 'Parent email'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      ['Mother/Guardian', 'Mother/Guardian Email', 'Father/Guardian', 'Father/Guardian Email'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      [
        'Primary Contact Name',
        'Primary Contact Email',
        'Secondary Contact Name',
        'Secondary Contact Email',
      ],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    ...['Guardian Alert', 'Guardian Phone', 'Parent Portal', 'Guardian Flag'].map(
      (header) =>
        [
          [header, 'contact_1_email', 'contact_2_email'],
          [null, 'guardian1Email', 'guardian2Email'],
        ] as [string[], (string | null)[]],
    ),
    [
      ['contact_1_email', 'contact_2_email', 'Guardian Language'],
      ['guardian1Email', 'guardian2Email', 'guardian2Language'],
    ],
    [
      ['G1_Name', 'G1_Email', 'G2_Name', 'G2_Email'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      ['Mother Name', 'Mother Email', 'Stepfather Name', 'Stepfather Email', 'Grandmother Email'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email', 'guardian3Email'],
    ],
    [
      ['Parent Email', 'Guardian 2 Email'],
      ['guardian1Email', 'guardian2Email'],
    ],
    [
      ['Parent 1 Name', 'Contact 1 Email'],
      ['guardian1Name', null],
    ],
    [
      ['Parent', 'Phone', 'Email', 'School Email'],
      ['guardian1Name', null, 'guardian1Email', null],
    ],
    [
      ['Parent', 'Grade', 'Email'],
      ['guardian1Name', 'grade', null],
    ],
    [
      ['Primary Email', 'Parent/Guardian', 'Parent/Guardian Email'],
      [null, 'guardian1Name', 'guardian1Email'],
    ],
  ])('%j', (headers, fields) => expect(fieldsOf(headers)).toEqual(fields));

  const numbered = [1, 2, 3].flatMap((number) => [
    `Guardian ${number} First Name`,
    `Guardian ${number} Last Name`,
    `guardian${number}Email`,
    `Parent/Guardian ${number} Relationship`,
  ]);
  const meant = new Map(numbered.map((header, at) => [header, fieldsOf(numbered)[at]]));

  it.each([
    'contact1.guardian',
    'Contact 1 Guardian',
    'Contact1_Is_Guardian',
    'Contact 1 legal guardian',
  ])('“%s” says whether the contact is one', (header) => {
    const fields = fieldsOf(['Contact 1 Name', 'Contact 1 Email', header]);
    expect(fields).toEqual(['guardian1Name', 'guardian1Email', 'guardian1Type']);
  });

  it.each(['Parent contact', 'Parent 1 contact', 'Guardian 2 Contact', 'Contact'])(
    '“%s” may hold anything, and is left out',
    (header) => expect(fieldsOf(['Parent 1', 'Parent 1 Email', header])[2]).toBeNull(),
  );

  it('with numbers are the same wherever their columns stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(numbered, { minLength: 2 }), (headers) => {
        expect(fieldsOf(headers)).toEqual(headers.map((header) => meant.get(header)));
      }),
      { numRuns: 200 },
    );
  });
});

const words = [
  ['student', 'first', 'name'],
  ['guardian', '2', 'email'],
  ['parent', 'last', 'name'],
  ['grade', 'level'],
  ['date', 'of', 'birth'],
  ['enrollment', 'status'],
  ['home', 'language'],
  ['student', 'number'],
  ['academic', 'goal'],
  ['mother', 'email'],
  ['emergency', 'contact', 'email'],
  ['student', 'email'],
  ['school', 'name'],
  ['parent', '1', 'relationship'],
];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const spellings: readonly ((parts: readonly string[]) => string)[] = [
  (parts) => parts.join(' '),
  (parts) => parts.map(capital).join(' '),
  (parts) => parts.join('_'),
  (parts) => parts.map(capital).join('_'),
  (parts) => parts.join('_').toUpperCase(),
  (parts) => parts.map(capital).join(''),
  (parts) => parts[0] + parts.slice(1).map(capital).join(''),
  (parts) => parts.join('.'),
  (parts) => parts.join('-'),
  (parts) => parts.join(''),
  (parts) => `  ${parts.join('  ')} `,
];

it('a header means the same in every spelling', () => {
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...spellings), (parts, spell) => {
      expect([spell(parts), fieldOf(spell(parts))]).toEqual([
        spell(parts),
        fieldOf(parts.join(' ')),
      ]);
    }),
    { numRuns: 400 },
  );
});

it('a header with "student" in it is never a guardian’s address', () => {
  const word = fc.constantFrom(
    'parent',
    'guardian',
    '1',
    '2',
    'email',
    'primary',
    'contact',
    'mother',
    'school',
    'address',
    'name',
    "'s",
    'home',
    'of',
    '(1)',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 4 }),
      fc.array(word, { maxLength: 4 }),
      fc.constantFrom(...spellings),
      (before, after, spell) => {
        const header = spell([...before, 'student', ...after, 'email']);
        const fields = fieldsOf(['Parent 1', 'Parent 1 Email', header, 'Parent 2', header]);
        expect(fields[2] ?? '').not.toMatch(/^guardian\dEmail$/);
        expect(fields[4] ?? '').not.toMatch(/^guardian\dEmail$/);
      },
    ),
    { numRuns: 400 },
  );
});

describe('two columns of one meaning', () => {
  const problemsOf = (...rows: readonly (readonly string[])[]) =>
    inWords(proposeMapping(rows).problems);
  const asked = (field: string, ...headers: readonly string[]) => [
    `More than one column is set to ${field}: ${headers.map((header) => `"${header}"`).join(', ')}. Keep one and leave the others out.`,
  ];

  it.each([
    ['guardian 1 e-mail', 'Parent Email', 'Guardian Email'],
    ['guardian 1 e-mail', 'Parent Email', 'Parent Email'],
    ['guardian 1 e-mail', 'Parent Email', 'Parent E-mail Address'],
    ['guardian 2 e-mail', 'Parent 2 Email', 'guardian2Email'],
    ['birth date', 'DOB', 'Date of Birth'],
    ['status', 'GT Status', 'Program Status'],
    ['school', 'School', 'Campus'],
    ['academic goal', 'Academic Goal', 'Content Goal'],
    ['home language', 'Home Language', 'Primary Language'],
    ['student number', 'Perm ID', 'Local ID'],
  ])('%s is asked about: %s and %s', (field, one, other) => {
    const named = field === 'student number' ? ['Name'] : ['Name', 'Student ID'];
    const cells = named.map((_, at) => `${at}7`);
    expect(problemsOf([...named, one, other], [...cells, 'a', 'b'])).toEqual(
      asked(field, one, other),
    );
  });

  it.each([
    ['both say the same', ['Parent Email', 'Guardian Email'], ['a@x.example', 'a@x.example'], 0],
    ['one is empty', ['Parent Email', 'Guardian Email'], ['', 'b@x.example'], 1],
    ['one is old', ['Parent Email (old)', 'Parent Email'], ['a@x.example', 'b@x.example'], 1],
    ['one is new', ['Parent Email', 'New Parent Email'], ['a@x.example', 'b@x.example'], 1],
    ['one is of this year', ['Academic Goal 2025', 'Academic Goal 2026'], ['a', 'b'], 1],
    ['one is previous', ['Previous Goal', 'Current Goal'], ['a', 'b'], 1],
    ['one is the state’s number', ['State ID', 'Local ID'], ['1', '2'], 1],
  ])('are not asked about where %s', (_, headers, cells, chosen) => {
    const rows = [
      ['Name', 'Grade', ...headers],
      ['Lee, Ana', '7', ...cells],
    ];
    const { columns } = proposeMapping(rows);
    expect(problemsOf(...rows)).toEqual([]);
    expect(columns.slice(2).map(({ field }) => field !== null)).toEqual([
      chosen === 0,
      chosen === 1,
    ]);
  });
});

describe('a column that counts the lines', () => {
  const idOf = (header: string, cells: readonly string[], beside?: string) => {
    const { columns } = proposeMapping([
      [header, 'Name', ...(beside === undefined ? [] : [beside])],
      ...cells.map((cell, at) => [
        cell,
        `Lee, A${at}`,
        ...(beside === undefined ? [] : [`0186${at}`]),
      ]),
    ]);
    return columns.filter(({ field }) => field === 'studentId').map((column) => column.header);
  };

  it.each(['#', 'No.', 'No', 'Number', 'Row', 'Line', 'Row #', 'Nr', 'Num', 'Seq', 'S. No.'])(
    '%s is no student number',
    (header) => {
      expect(idOf(header, ['1', '2', '3'])).toEqual([]);
      expect(idOf(header, ['1', '2', '5'])).toEqual([]);
      expect(idOf(header, ['1', '2', '1', '2', '3'])).toEqual([]);
      expect(idOf(header, ['1', '2', '3'], 'Student ID')).toEqual(['Student ID']);
      expect(idOf(header, ['1', '2', '3'], 'Perm ID')).toEqual(['Perm ID']);
    },
  );

  it('is no student number even under "ID", beside another one', () => {
    expect(idOf('ID', ['1', '2', '3'], 'State ID')).toEqual(['State ID']);
    expect(idOf('ID', ['5512', '4410'], 'State ID')).toEqual(['ID']);
  });

  it('is a student number where the cells are', () => {
    expect(idOf('#', ['018666', '018667'])).toEqual(['#']);
    expect(idOf('No.', ['4410', '3971', '5002'])).toEqual(['No.']);
    expect(idOf('Student ID', ['1', '2', '3'])).toEqual(['Student ID']);
    expect(idOf('ID', ['1', '2', '3'], 'Student ID')).toEqual(['Student ID']);
  });
});
