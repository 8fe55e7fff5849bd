// Files in the shapes that school systems and people make: groups over headers, a line for each
// guardian or goal, flags, and single files of rostering exports.
import { readTable } from '../../../src/import/domain/file/read-table';
import { proposeMapping } from '../../../src/import/domain/mapping';
import { readCaseload } from '../../../src/import/domain/read-caseload';
import { decodeText } from '../../../src/import/page/read-file';
import { inWords } from '../../support/in-words';

const tableOf = (text: string) => {
  const table = readTable(Buffer.from(text), decodeText);
  if (table.kind === 'refused') throw new Error(String(inWords(table.problem)));
  return table.rows;
};

/** The students of a file, each with its people and goals in a line. */
const read = (text: string) => {
  const rows = tableOf(text);
  const mapping = proposeMapping(rows);
  if (mapping.problems.length > 0) return { problems: inWords(mapping.problems) };
  const entries = readCaseload(rows, mapping, { today: '2026-08-17' });
  return {
    students: entries.flatMap((entry) =>
      entry.kind === 'skipped'
        ? []
        : [`${entry.student.studentId} ${entry.student.firstName} ${entry.student.lastName}`],
    ),
    guardians: entries.flatMap((entry) =>
      entry.kind === 'skipped'
        ? []
        : entry.guardians.map((one) =>
            [one.guardianId, one.name, one.relation, one.email].join(', '),
          ),
    ),
    goals: entries.flatMap((entry) =>
      entry.kind === 'skipped'
        ? []
        : entry.goals.map((one) => `${one.goalId} ${one.kind}: ${one.goal}`),
    ),
    areas: entries.flatMap((entry) => (entry.kind === 'skipped' ? [] : entry.student.areas)),
    enrollment: entries.flatMap((entry) =>
      entry.kind === 'skipped' ? [] : [entry.student.enrollment],
    ),
    doubts: entries.flatMap((entry) =>
      entry.kind === 'skipped'
        ? []
        : [...entry.doubts, ...Object.values(entry.guardianDoubts).flat()].map(
            (one) => `${one.where}: ${one.words}`,
          ),
    ),
    skipped: entries.flatMap((entry) =>
      entry.kind === 'skipped' ? [`${entry.row}: ${inWords(entry.reason)}`] : [],
    ),
  };
};

describe('headers in two rows', () => {
  const guardians = [
    '1-G1, Maria Ruiz, Mother, maria@f.example',
    '1-G2, Tom Hale, Father, tom@f.example',
  ];
  const line = '1,"Ruiz, Ann",7,Maria Ruiz,Mother,maria@f.example,Tom Hale,Father,tom@f.example';

  it.each([
    [
      'merged cells',
      'Student,,,Guardian 1,,,Guardian 2,,\nID,Name,Grade,Name,Relationship,Email,Name,Relationship,Email',
    ],
    [
      'repeated cells',
      'Student,Student,Student,Parent 1,Parent 1,Parent 1,Parent 2,Parent 2,Parent 2\nID,Name,Grade,Name,Relation,E-mail,Name,Relation,E-mail',
    ],
    [
      'groups of mother and father',
      'Student,,,Mother,,,Father,,\nID,Name,Grade,Name,Relationship,Email,Name,Relationship,Email',
    ],
    [
      'headers of their own beside groups',
      ',,,P/G 1,,,P/G 2,,\nStudent ID,Student name,Grade,Name,Rel,Email,Name,Rel,Email',
    ],
    [
      'headers that stand in the upper row',
      'Student ID,Student name,Grade,Guardian 1,,,Guardian 2,,\n,,,Name,Relationship,Email,Name,Relationship,Email',
    ],
    [
      'a title and a blank line above',
      'GT caseload 2026-27,,,,,,,,\n,,,,,,,,\nStudent,,,Guardian 1,,,Guardian 2,,\nID,Name,Grade,Name,Relationship,Email,Name,Relationship,Email',
    ],
    [
      'a group of all of the student',
      'Student information,,,Guardian 1,,,Guardian 2,,\nStudent ID,Student Name,Grade,Name,Relationship,Email,Name,Relationship,Email',
    ],
  ])('are read: %s', (_, headers) => {
    expect(read(`${headers}\n${line}`)).toMatchObject({
      students: ['1 Ann Ruiz'],
      guardians,
      doubts: [],
    });
  });

  it('are not seen in a title above headers', () => {
    expect(
      read('Students,,\nStudent ID,Name,Parent Email\n1,"Ruiz, Ann",a@f.example'),
    ).toMatchObject({
      students: ['1 Ann Ruiz'],
      guardians: ['1-G1, , , a@f.example'],
    });
  });

  it('give a column outside the groups its own meaning, and none to a bare one', () => {
    const { columns } = proposeMapping(
      tableOf(
        'Student,,,Guardian 1,,,,\nID,Name,Grade,Name,Email,ID,Academic goal,Receives mail\n1,"Ruiz, Ann",7,Maria,m@f.example,77,Write,No',
      ),
    );
    expect(columns.map(({ field }) => field)).toEqual([
      'studentId',
      'studentName',
      'grade',
      'guardian1Name',
      'guardian1Email',
      null,
      'academicGoal',
      null,
    ]);
  });

  it('that stand once more further down are no student', () => {
    const headers = 'Student,,,Guardian 1,\nID,Name,Grade,Name,Email';
    expect(
      read(`${headers}\n1,"Ruiz, Ann",7,Maria,m@f.example\nID,Name,Grade,Name,Email`),
    ).toMatchObject({
      students: ['1 Ann Ruiz'],
      skipped: ['4: Not a student: the headers stand here again.'],
    });
  });
});

describe('several lines of one student', () => {
  const headers =
    'Student ID,Last Name,First Name,Grade,Parent Name,Relationship,Parent Email,Academic goal';
  const more = (row: number, first: number) =>
    `${row}: More about the student of line ${first}: guardians and goals of this line are added there.`;

  it('with a guardian each are one student with all of them', () => {
    expect(
      read(
        [
          headers,
          '1,Ruiz,Ann,7,Maria Ruiz,Mother,maria@f.example,Write',
          '1,Ruiz,Ann,7,Tom Hale,Father,tom@f.example,Write',
          '2,Lee,Bo,7,Kim Lee,Mother,kim@f.example,Draw',
          '1,Ruiz,Ann,7,Eva Paz,Stepmother,eva@f.example,Write',
        ].join('\n'),
      ),
    ).toMatchObject({
      students: ['1 Ann Ruiz', '2 Bo Lee'],
      guardians: [
        '1-G1, Maria Ruiz, Mother, maria@f.example',
        '1-G2, Tom Hale, Father, tom@f.example',
        '1-G3, Eva Paz, Stepmother, eva@f.example',
        '2-G1, Kim Lee, Mother, kim@f.example',
      ],
      goals: ['1-AC1 Academic: Write', '2-AC1 Academic: Draw'],
      doubts: [],
      skipped: [more(3, 2), more(5, 2)],
    });
  });

  it('with a goal each are one student with all of them', () => {
    expect(
      read(
        'Student ID,Name,Grade,Goal Type,Goal\n1,"Ruiz, Ann",7,Affective,Ask\n1,"Ruiz, Ann",7,Academic,Write\n1,"Ruiz, Ann",7,Academic,Read',
      ),
    ).toMatchObject({
      students: ['1 Ann Ruiz'],
      goals: ['1-AF1 Affective: Ask', '1-AC1 Academic: Write', '1-AC2 Academic: Read'],
      doubts: [],
    });
  });

  it('that say different things of the student wait for a decision', () => {
    expect(
      read(
        `${headers}\n1,Ruiz,Ann,7,Maria,Mother,m@f.example,Write\n1,Ruiz,Ann,8,Tom,Father,t@f.example,Write`,
      ),
    ).toMatchObject({
      students: ['1 Ann Ruiz'],
      doubts: ['Grade: 8'],
    });
  });

  it('with one guardian under two addresses wait for a decision', () => {
    expect(
      read(
        `${headers}\n1,Ruiz,Ann,7,Maria Ruiz,Mother,m@f.example,Write\n1,Ruiz,Ann,7,Maria Ruiz,Mother,other@f.example,Write`,
      ),
    ).toMatchObject({
      guardians: [
        '1-G1, Maria Ruiz, Mother, m@f.example',
        '1-G2, Maria Ruiz, Mother, other@f.example',
      ],
      doubts: ['Maria Ruiz: other@f.example'],
    });
  });

  it('where only the first names the student are hers, and wait for a decision', () => {
    expect(
      read(
        `${headers}\n1,Ruiz,Ann,7,Maria Ruiz,Mother,m@f.example,Write\n,,,,Tom Hale,Father,t@f.example,`,
      ),
    ).toMatchObject({
      students: ['1 Ann Ruiz'],
      guardians: ['1-G1, Maria Ruiz, Mother, m@f.example', '1-G2, Tom Hale, Father, t@f.example'],
      doubts: ['Line 3: Tom Hale'],
    });
  });

  it('do not take in a line that could be a student without a name', () => {
    expect(
      read(
        `${headers}\n1,Ruiz,Ann,7,Maria Ruiz,Mother,m@f.example,Write\n2,,,8,Tom Hale,Father,t@f.example,`,
      ),
    ).toMatchObject({
      guardians: ['1-G1, Maria Ruiz, Mother, m@f.example'],
      skipped: ['3: No student name on this line.'],
    });
  });

  it('keep what only one of them says against an email', () => {
    expect(
      read(
        `${headers},Alert\n1,Ruiz,Ann,7,Maria,Mother,m@f.example,Write,\n1,Ruiz,Ann,7,Maria,Mother,m@f.example,Write,court order`,
      ),
    ).toMatchObject({
      doubts: ['Alert: court order'],
    });
  });
});

describe('goals', () => {
  it.each([
    [
      'ALP Goal 1 Type,ALP Goal 1,ALP Goal 2 Type,ALP Goal 2',
      'Affective,Ask,Academic,Write',
      ['1-AF1 Affective: Ask', '1-AC1 Academic: Write'],
    ],
    [
      'Goal 1,Goal 1 Kind,Goal 2,Goal 2 Kind',
      'Write,Academic,Ask,Social-Emotional',
      ['1-AC1 Academic: Write', '1-AF1 Affective: Ask'],
    ],
    [
      'goal1Type,goal1,goal2Type,goal2',
      'Talent,Paint,Career,Visit',
      ['1-TA1 Talent: Paint', '1-CA1 Career: Visit'],
    ],
    ['Goal Category,Goal', 'SEL,Ask', ['1-AF1 Affective: Ask']],
    [
      'Academic Goal 1,Academic Goal 2,Affective Goal 1,Affective Goal 2',
      'a,b,c,d',
      ['1-AC1 Academic: a', '1-AF1 Affective: c', '1-AC2 Academic: b', '1-AF2 Affective: d'],
    ],
    ['ALP Goal 1,ALP Goal 2', 'a,b', ['1-AC1 Academic: a', '1-AC2 Academic: b']],
    ['Academic Goal,Affective Goal', 'a,b', ['1-AC1 Academic: a', '1-AF1 Affective: b']],
    ['Goal 1 Type,Goal 1', 'Math,Count', ['1-AC1 Academic: Count']],
    ['Previous Academic Goal,Academic Goal', 'old,new', ['1-AC1 Academic: new']],
    ['Previous ALP Goal,Current ALP Goal', 'old,new', ['1-AC1 Academic: new']],
    ["Last year's goal,This year's goal", 'old,new', ['1-AC1 Academic: new']],
    ['Goal 2025-26,Goal 2026-27', 'old,new', ['1-AC1 Academic: new']],
  ])('%s', (headers, cells, goals) => {
    expect(read(`Student ID,Name,Grade,${headers}\n1,"Ruiz, Ann",7,${cells}`)).toMatchObject({
      goals,
    });
  });

  it('of a kind that nobody knows wait for a decision', () => {
    expect(read('Student ID,Name,Grade,Goal Type,Goal\n1,"Ruiz, Ann",7,Zebra,Write')).toMatchObject(
      {
        goals: ['1-AC1 Academic: Write'],
        doubts: ['Goal Type: Zebra'],
      },
    );
  });
});

describe('a yes or no for each area', () => {
  it.each([
    ['GT_Math,GT_Reading,GT_Science', 'Y,N,Y', ['Mathematics', 'Science']],
    ['GT Math,GT Reading', 'x,', ['Mathematics']],
    ['Gifted - Math,Gifted - Music', 'TRUE,FALSE', ['Mathematics']],
    ['Identified in Reading,Identified in Writing', '1,0', ['Reading']],
    ['GT Area: Math,GT Area: Leadership', 'no,yes', ['Leadership']],
    ['gtMath,gtVisualArts', 'Yes,Yes', ['Mathematics', 'Visual Arts']],
    ['MATH_GT,WRITING_GT', 'Y,y', ['Mathematics', 'Writing']],
    ['Areas of giftedness', 'Math; Music', ['Mathematics', 'Music']],
    ['GT Area 1: Math,GT Reading', ',', []],
    ['GT_GIA,GT_Psychomotor', 'Sí,-', ['General Intellectual Ability']],
  ])('%s %s', (headers, cells, areas) => {
    expect(read(`Student ID,Name,Grade,${headers}\n1,"Ruiz, Ann",7,${cells}`)).toMatchObject({
      areas,
    });
  });

  it('that is neither waits for a decision', () => {
    expect(
      read('Student ID,Name,Grade,GT_Math\n1,"Ruiz, Ann",7,Y\n2,"Lee, Bo",7,see file'),
    ).toMatchObject({
      areas: ['Mathematics'],
      doubts: ['GT_Math: see file'],
    });
  });
});

describe('contacts of a file', () => {
  it.each([
    [
      'Contact_name,Contact_relationship,Contact_type,Contact_email',
      'Maria,Mother,Guardian,m@f.example',
      ['1-G1, Maria, Mother, m@f.example'],
      [],
    ],
    [
      'Contact_name,Contact_relationship,Contact_type,Contact_email',
      'Dr. Poe,,Emergency,m@f.example',
      [],
      [],
    ],
    [
      'Contact_name,Contact_relationship,Contact_type,Contact_email',
      'Maria,Mother,Non-custodial,m@f.example',
      ['1-G1, Maria, Mother, m@f.example'],
      // For the whole family, too: custody is about both parents.
      ['Contact_type: Non-custodial', 'Contact_type: Non-custodial'],
    ],
    ['Parent,Relationship,Parent Email', 'Ann Ruiz,Self,ann@f.example', [], []],
    ['Parent,Relationship,Parent Email', 'Bo,Emergency contact,bo@f.example', [], []],
    [
      'Parent First Name,Parent Last Name,Parent Email',
      'Maria,Ruiz,m@f.example',
      ['1-G1, Maria Ruiz, , m@f.example'],
      [],
    ],
    [
      'Parent First Name,Parent Last Name,Parent Email',
      'Maria,"Ruiz, do not write to her",m@f.example',
      ['1-G1, Maria, , m@f.example'],
      ['Parent Last Name: Ruiz, do not write to her'],
    ],
    [
      'Parent First Name,Parent Last Name,Parent Email',
      'Martin Luther,"King, Jr.",m@f.example',
      ['1-G1, Martin Luther King, , m@f.example'],
      [],
    ],
    [
      'Nombre de la madre,Apellidos de la madre,Correo de la madre',
      'Maria,Ruiz,m@f.example',
      ['1-G1, Maria Ruiz, Mother, m@f.example'],
      [],
    ],
    [
      "Mother's Name,Mother's Email,Father's Name,Father's Email",
      'Maria,m@f.example,Tom,t@f.example',
      ['1-G1, Maria, Mother, m@f.example', '1-G2, Tom, Father, t@f.example'],
      [],
    ],
  ])('%s %s', (headers, cells, guardians, doubts) => {
    expect(read(`Student ID,Name,Grade,${headers}\n1,"Ruiz, Ann",7,${cells}`)).toMatchObject({
      guardians,
      doubts,
    });
  });
});

describe('a file of a school system', () => {
  it.each([
    [
      'OneRoster users',
      'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\nu1,active,2026-08-01T00:00:00Z,true,s1,student,aruiz,,Ann,Ruiz,M,018666,ann@students.example,,,p1,07,\nu2,tobedeleted,2026-08-01T00:00:00Z,true,s1,student,blee,,Bo,Lee,,018667,bo@students.example,,,,08,\nt1,active,2026-08-01T00:00:00Z,true,s1,teacher,mchen,,Mei,Chen,,9,mei@school.example,,,,,\np1,active,2026-08-01T00:00:00Z,true,s1,parent,,,Maria,Ruiz,,,maria@f.example,,,,,\n',
      {
        students: ['018666 Ann Ruiz', '018667 Bo Lee'],
        guardians: [],
        enrollment: ['Active', 'Left'],
        doubts: [],
      },
    ],
    [
      'Clever students',
      'School_id,Student_id,Student_number,State_id,Last_name,Middle_name,First_name,Grade,DOB,Student_email,Contact_relationship,Contact_type,Contact_name,Contact_phone,Contact_email\n10,77,018666,9001,Ruiz,M,Ann,7,5/18/2013,ann@students.example,Mother,Guardian,Maria Ruiz,303-555-0100,m@f.example\n10,77,018666,9001,Ruiz,M,Ann,7,5/18/2013,ann@students.example,Uncle,Emergency,Bob Ruiz,303-555-0101,b@f.example\n',
      {
        students: ['018666 Ann Ruiz'],
        guardians: ['018666-G1, Maria Ruiz, Mother, m@f.example'],
        doubts: [],
      },
    ],
    [
      'PowerSchool',
      'Student_Number,LastFirst,Grade_Level,Enroll_Status,DOB,Mother,Father,GuardianEmail\n18666,"Ruiz, Ann",7,0,5/18/2013,,,m@f.example\n18667,"Lee, Bo",7,2,5/18/2013,,,b@f.example\n',
      {
        students: ['18666 Ann Ruiz', '18667 Bo Lee'],
        enrollment: ['Active', 'Left'],
        guardians: ['18666-G3, , , m@f.example', '18667-G3, , , b@f.example'],
      },
    ],
    [
      'PowerSchool with the numbers of its tables',
      '[1]Student_Number,[1]First_Name,[1]Last_Name,[1]Grade_Level,[1]Enroll_Status\n18666,Ann,Ruiz,7,0\n',
      { students: ['18666 Ann Ruiz'], enrollment: ['Active'] },
    ],
    [
      'Infinite Campus',
      'student.studentNumber,student.stateID,student.personID,student.lastName,student.firstName,student.middleName,student.grade,student.birthdate,student.homePhone\n18666,901,55,Ruiz,Ann,M,07,05/18/2013,303-555-0100\n',
      { students: ['18666 Ann Ruiz'], doubts: [] },
    ],
    [
      'Skyward',
      'Other ID,Stu Last Name,Stu First Name,Grd,Entity,Guardian 1 Name,Guardian 1 Email\n18666,Ruiz,Ann,07,,Maria Ruiz,m@f.example\n',
      {
        students: ['18666 Ann Ruiz'],
        guardians: ['18666-G1, Maria Ruiz, , m@f.example'],
        doubts: [],
      },
    ],
  ])('%s is read as what it is', (_, text, expected) => expect(read(text)).toMatchObject(expected));

  it.each([
    [
      'OneRoster demographics',
      'sourcedId,status,dateLastModified,birthDate,sex\nu1,active,2026-08-01,2013-05-18,female',
      /"OneRoster demographics.csv": it lists students by number only/,
    ],
    [
      'OneRoster enrollments',
      'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary\ne1,active,2026-08-01,c1,s1,u1,student,false',
      /"OneRoster enrollments.csv": it lists students by number only/,
    ],
    [
      'OneRoster orgs',
      'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\ns1,active,2026-08-01,Juniper HS,school,1,',
      /"OneRoster": it does not list students/,
    ],
    [
      'OneRoster classes',
      'sourcedId,status,dateLastModified,title,grades,courseSourcedId\nc1,active,2026-08-01,Art,07,k1',
      /"OneRoster": it does not list students/,
    ],
    [
      'OneRoster without roles',
      'sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,identifier,email\nu1,active,2026-08-01,true,a,Ann,Ruiz,1,a@x.example',
      /without a column "role"/,
    ],
    [
      'OneRoster manifest',
      'propertyName,value\nmanifest.version,1.0\noneroster.version,1.1',
      /"OneRoster manifest.csv"/,
    ],
    [
      'Clever teachers',
      'School_id,Teacher_id,Teacher_number,Teacher_email,First_name,Last_name\n10,1,1,mei@school.example,Mei,Chen',
      /"Clever teachers.csv": it does not list students/,
    ],
    [
      'Clever staff',
      'School_id,Staff_id,Staff_email,First_name,Last_name,Department\n10,1,mei@school.example,Mei,Chen,Math',
      /"Clever staff.csv"/,
    ],
    [
      'Clever enrollments',
      'School_id,Section_id,Student_id\n10,3,77',
      /"Clever enrollments.csv": it lists students by number only/,
    ],
    [
      'Clever sections',
      'School_id,Section_id,Teacher_id,Name,Grade\n10,3,1,Art,7',
      /"Clever sections.csv"/,
    ],
    [
      'contacts without students',
      'Student ID,Guardian 1 Name,Guardian 1 Email\n1,Maria,m@f.example',
      /list of parents or contacts without the names of the students/,
    ],
    [
      'a list of parents',
      'Student Number,Parent First Name,Parent Last Name,Parent Email\n1,Maria,Ruiz,m@f.example',
      /list of parents or contacts without the names of the students/,
    ],
  ])('%s is refused with the way on', (_, text, sentence) => {
    const { problems } = read(text) as { problems: readonly string[] };
    expect(problems.join('\n')).toMatch(sentence);
  });
});

describe('cells without a place', () => {
  it.each([
    ['Student Email', 'ann@students.example', true],
    ['Student Email', 'no email please', false],
    ['Parent Email (old)', 'old@f.example', true],
    ['Previous Academic Goal', 'Read more', true],
    ['Previous Academic Goal', 'do not email father', false],
    ['Guardian 1 Phone', '(303) 555-0100 x12', true],
    ['Guardian 1 Phone', '303-555-0100 do not call', false],
    ['State ID', '901233', true],
    ['Middle Name', 'María', true],
    ['Guardian 2 Is Custodial', '0', false],
    ['Do Not Email', 'm@f.example', false],
    ['Former guardian', 'Tom Hale', false],
    ['Alert', 'see office', false],
  ])('%s: %s is understood: %s', (header, cell, isUnderstood) => {
    const { doubts } = read(`Student ID,Name,Grade,${header}\n18666,"Ruiz, Ann",7,"${cell}"`) as {
      doubts: readonly string[];
    };
    expect(doubts).toEqual(isUnderstood ? [] : [`${header}: ${cell}`]);
  });
});
