import { caseloadFields, nameOfField } from '../../../src/import/domain/caseload-field';
import { checkMapping, type Mapping, proposeMapping } from '../../../src/import/domain/mapping';
import { inWords } from '../../support/in-words';

const fieldsOf = (headers: readonly string[]) =>
  proposeMapping([headers, headers.map(() => 'x')]).columns.map((column) => column.field);

/** Two fields that are known, other than the one in question. */
const beside = (field: string | null) =>
  ['School', 'Grade', 'Birthday'].filter((_, i) => ['school', 'grade', 'birthDate'][i] !== field);

describe('a header that says what it holds', () => {
  it.each([
    ['Student ID', 'studentId'],
    ['STUDENT #', 'studentId'],
    ['State ID Number', 'studentId'],
    ['student_number', 'studentId'],
    ['Name', 'studentName'],
    ['Student', 'studentName'],
    ["Student's Full Name", 'studentName'],
    ['Nombre del alumno', 'studentName'],
    ['First', 'firstName'],
    ['Legal First Name', 'firstName'],
    ['Surname', 'lastName'],
    ['Apellidos', 'lastName'],
    ['Goes by', 'preferredName'],
    ['Nickname', 'preferredName'],
    ['Gr', 'grade'],
    ['Grade Level', 'grade'],
    ['Grade (2026-27)', 'grade'],
    ['Campus', 'school'],
    ['D.O.B.', 'birthDate'],
    ['Fecha de nacimiento', 'birthDate'],
    ['GT Status', 'status'],
    ['Area(s) of Giftedness', 'areas'],
    ['Area of Identification', 'areas'],
    ['Language at home', 'homeLanguage'],
    ['Homeroom Teacher', 'teachers'],
    ['Academic goal', 'academicGoal'],
    ['ALP Goal', 'academicGoal'],
    ['Goal area', 'academicGoalArea'],
    ['Social-Emotional Goal', 'affectiveGoal'],
    ['¿Por qué?', 'why'],
    ['Why it matters to me', 'why'],
    ['How my family can help', 'atHome'],
    ['At home', 'atHome'],
    ['Strengths', 'strengths'],
    ['Interests', 'interests'],
    ['Strengths & Interests', 'strengthsAndInterests'],
    ['ALP Review Due', 'reviewDue'],
    ['Staff notes', 'staffNotes'],
    ['Comments', 'staffNotes'],
    ['Custody / court order', 'staffNotes'],
    ['ID date', 'identifiedOn'],
    ['Phone', null],
    ['Email', null],
    ['CogAT score', null],
    // Its cells are no addresses.
    ['Student email', null],
    ['', null],
  ])('%j is read', (header, field) => {
    // Headers that are known beside it make the line a line of headers.
    expect(fieldsOf([header, 'Special school code', ...beside(field)])[0]).toBe(field);
  });
});

describe('headers about guardians', () => {
  it.each([
    [
      ['Parent 1', 'Parent 1 E-mail', 'Parent 2', 'Parent 2 E-mail'],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      ['Guardian', 'Relationship', 'Email', 'Language'],
      ['guardian1Name', 'guardian1Relation', 'guardian1Email', 'homeLanguage'],
    ],
    [
      ['Mother', "Mother's e-mail", 'Father', "Father's e-mail"],
      ['guardian1Name', 'guardian1Email', 'guardian2Name', 'guardian2Email'],
    ],
    [
      ['Guardian1Name', 'Guardian1Relation', 'Guardian1Email', 'Guardian1Language'],
      ['guardian1Name', 'guardian1Relation', 'guardian1Email', 'guardian1Language'],
    ],
    [
      ['Contact 3 Name', 'Contact 3 Email', 'Guardian 4 Phone', 'Emergency contact'],
      ['guardian3Name', 'guardian3Email', null, null],
    ],
    [
      ['Parent/Guardian Emails', 'Primary language'],
      ['guardian1Email', 'homeLanguage'],
    ],
  ])('%j are read from left to right', (headers, fields) => {
    expect(fieldsOf(['Student ID', 'Student name', ...headers]).slice(2)).toEqual(fields);
  });

  it('are a guess where only their place tells whose they are', () => {
    const { columns } = proposeMapping([['Student', 'ID', 'P/G 1', 'Relationship'], ['x']]);
    expect(columns.map((column) => column.certainty)).toEqual(['sure', 'sure', 'sure', 'guess']);
  });
});

describe('a proposal', () => {
  const rows = [
    ['Caseload 2026-27', '', '', '', ''],
    [],
    ['Student #', 'Student name', 'Strengths / Interests', 'Locker', 'Notes', 'Custody'],
    ['1', 'Lee, Ana', '', '', '', ''],
  ];

  it('finds the headers below a title and says what becomes of the columns', () => {
    expect(inWords(proposeMapping(rows))).toMatchObject({
      headerRow: 2,
      problems: [],
      notes: [
        'The column "Strengths / Interests" holds both strengths and interests. All of it goes to Strengths.',
        'These columns have no place here and are left out: "Locker".',
      ],
    });
  });

  it('takes notes from as many columns as there are', () => {
    const fields = proposeMapping(rows).columns.map((column) => column.field);
    expect(fields.slice(4)).toEqual(['staffNotes', 'staffNotes']);
  });

  it('gives a field to one column only, the surer one', () => {
    expect(fieldsOf(['Student', 'Student name', 'Goal', 'Academic goal'])).toEqual([
      'studentName',
      null,
      null,
      'academicGoal',
    ]);
  });

  it('says that numbers will be made up where the file has none', () => {
    expect(
      inWords(
        proposeMapping([
          ['Name', 'Grade'],
          ['Lee, Ana', '6'],
        ]).notes,
      ),
    ).toEqual([
      'No column holds student numbers. Each student gets a number that begins with NEW-, which you can replace before the first digest.',
    ]);
  });

  it('survives the way to the sidebar and back', () => {
    const proposal = proposeMapping(rows);
    expect(JSON.parse(JSON.stringify(proposal))).toEqual(proposal);
  });

  it('without any header says so', () => {
    expect(inWords(proposeMapping([['a', 'b'], ['c']]).problems)).toEqual([
      'No line with column headers was found. Choose the line that has them.',
    ]);
  });
});

describe('a mapping that a person changed', () => {
  const rows = [
    ['Number', 'Child', 'Year'],
    ['1', 'Lee, Ana', '6'],
  ];
  const mapping = (
    ...fields: readonly (Mapping['columns'][number]['field'] | null)[]
  ): Mapping => ({
    headerRow: 0,
    words: [],
    columns: (rows[0] ?? []).map((header, index) => ({
      index,
      header,
      field: fields[index] ?? null,
      certainty: 'sure',
      judgement: null,
    })),
  });

  it('is good with a name', () => {
    expect(inWords(checkMapping(mapping('studentId', 'studentName', 'grade'), rows))).toEqual([]);
    expect(inWords(checkMapping(mapping(null, 'firstName', 'lastName'), rows))).toEqual([]);
  });

  it.each([
    [
      'without names',
      mapping('studentId', 'grade'),
      'No column holds the names of the students. Choose the column with the student name, or the two with first and last name.',
    ],
    [
      'with first names only',
      mapping('studentId', 'firstName'),
      'There are first names but no last names. Choose the column with the last names.',
    ],
    [
      'with last names only',
      mapping('studentId', 'lastName'),
      'There are last names but no first names. Choose the column with the first names.',
    ],
    [
      'with a field twice',
      mapping('guardian2Email', 'studentName', 'guardian2Email'),
      'More than one column is set to guardian 2 e-mail: "Number", "Year". Keep one and leave the others out.',
    ],
    [
      'with a line that is not there',
      { ...mapping('studentName'), headerRow: 9 },
      'No line with column headers was found. Choose the line that has them.',
    ],
    [
      'on the last line',
      {
        headerRow: 1,
        words: [],
        columns: [
          {
            index: 1,
            header: 'Lee, Ana',
            field: 'studentName',
            certainty: 'sure',
            judgement: null,
          },
        ],
      },
      'There is no line below the headers, so there is nothing to import.',
    ],
    [
      'made for a wider file',
      {
        headerRow: 0,
        words: [],
        columns: [
          ...mapping(null, 'studentName').columns,
          { index: 7, header: 'GT', field: 'areas', certainty: 'sure', judgement: null },
        ],
      },
      'This file has no column "GT" any more. Choose the file again.',
    ],
    [
      'made for another file',
      {
        headerRow: 0,
        words: [],
        columns: [
          { index: 1, header: 'Name', field: 'studentName', certainty: 'sure', judgement: null },
        ],
      },
      'Where the column "Name" was, this file has "Child". Choose the file again.',
    ],
  ] as const)('%s is sent back', (_, changed, sentence) => {
    expect(inWords(checkMapping(changed, rows))).toEqual([sentence]);
  });

  it('may set any field, each of which has a name for people', () => {
    const names = caseloadFields().map(nameOfField);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('enrollment status');
    expect(names).toContain('guardian 4 language');
  });
});
