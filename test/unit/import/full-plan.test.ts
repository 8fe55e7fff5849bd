// What an export of whole plans says of each goal and of the student, and what becomes of words that
// cannot be read.
import { readFileSync } from 'node:fs';
import { doubtLine } from '../../../src/caseload/domain/doubts';
import type { StudentEntry } from '../../../src/import/domain/import-plan';
import { proposeMapping } from '../../../src/import/domain/mapping';
import { cellsOfNew } from '../../../src/import/domain/plan-goals';
import { readCaseload } from '../../../src/import/domain/read-caseload';
import type { Goal } from '../../../src/schema/tabs';
import { inWords } from '../../support/in-words';
import { readText } from './file-text';

const textOf = (name: string): string =>
  readFileSync(`test/fixtures/import-cases/${name}.csv`, 'utf8');

const entriesOf = (text: string): readonly StudentEntry[] =>
  readText(text).flatMap((entry) => (entry.kind === 'student' ? [entry] : []));

const goalsOf = (text: string, place = 0): readonly Goal[] => entriesOf(text)[place]?.goals ?? [];

describe('an export of whole plans', () => {
  const [ada, ben, cleo, dan] = entriesOf(textOf('full-plan-export'));

  it('says of each goal what it has a column for', () => {
    expect(ada?.goals).toMatchObject([
      {
        kind: 'Academic',
        area: 'Mathematics',
        goal: 'Prove three theorems on her own',
        measure: 'Two proofs in writing',
        baseline: 'One proof with help',
        target: 'Three proofs alone',
        targetDate: '2027-05-14',
        atSchool: 'Weekly seminar',
        standard: 'HS.G-CO.C.9',
        responsible: 'Ms. Chen',
        progress: 'On the way',
        competency: '',
      },
      {
        kind: 'Affective',
        competency: 'Personal',
        measure: 'Log of requests',
        targetDate: '2027-05-14',
        progress: 'Not started',
      },
      { kind: 'Talent', area: 'Music', measure: 'Recital', status: 'Active' },
      { kind: 'Talent', area: 'Visual Arts', targetDate: '2027-04-30' },
    ]);
    expect(ada).toMatchObject({ warnings: [], doubts: [], notes: [] });
  });

  it('says of the student what belongs to the student and to the plan', () => {
    expect(ada).toMatchObject({
      evidenceLink: 'https://drive.google.com/drive/folders/ada',
      student: {
        studentEmail: 'ada.alvarez@students.example',
        studentLanguage: 'English',
        identifiedOn: ['Mathematics 2024-09-12'],
        status: '',
      },
    });
    expect(ada?.guardians.map(({ email }) => email)).toEqual(['rosa@f.example']);
  });

  it('may say by when in words, which are kept in Staff notes and keep nobody waiting', () => {
    expect(ben?.student.staffNotes).toBe('Academic Goal Target Date: EOY');
    expect(ben?.doubts).toEqual([]);
    expect(ben?.understoodNotes).toEqual(['Academic Goal Target Date: EOY']);
    expect(inWords(ben?.warnings)).toEqual([
      '"EOY" under "Academic Goal Target Date" could not be read, so it is kept in Staff notes. Put it where it belongs.',
    ]);
  });

  it('brings a goal that the file says is over as one that is over', () => {
    expect(ben?.goals[2]).toMatchObject({ goal: 'Map the creek', status: 'Achieved' });
    expect(ben?.student.status).toBe('');
  });

  it('never guesses at words that it does not know, and never drops them', () => {
    expect(cleo?.student.identifiedOn).toEqual(['Mathematics fall 2022']);
    expect(cleo?.student.staffNotes.split('\n')).toEqual([
      'Evidence Link: see binder',
      'Academic Goal Progress: Making gains',
      'Academic Goal Target Date: by the science fair',
      'Goal 3 Type: Passion project',
    ]);
    expect(cleo?.doubts.map(doubtLine)).toEqual([
      'Evidence Link: see binder',
      'Academic Goal Progress: Making gains',
      'Academic Goal Target Date: by the science fair',
      'Goal 3 Type: Passion project',
    ]);
    expect(cleo?.goals).toMatchObject([
      { progress: 'Not started', targetDate: null },
      { kind: 'Talent', area: 'Dance' },
    ]);
  });

  it('waits where a detail of a goal speaks of a restriction', () => {
    expect(dan?.doubts.map(doubtLine)).toEqual(['Academic Goal Measure: do not email father']);
  });
});

describe('a plan in Spanish', () => {
  it('is read like one in English', () => {
    const [ana] = entriesOf(textOf('plan-in-spanish'));
    expect(ana).toMatchObject({
      warnings: [],
      doubts: [],
      student: {
        studentEmail: 'ana.ruiz@students.example',
        identifiedOn: ['Mathematics 2024-09-12'],
      },
      goals: [
        {
          kind: 'Academic',
          measure: 'Dos problemas por semana',
          baseline: 'Un problema con ayuda',
          targetDate: '2027-05-14',
          atSchool: 'Taller semanal',
          responsible: 'Sra. Vega',
        },
        { kind: 'Affective', competency: 'Personal', progress: 'On the way' },
      ],
    });
    expect(ana?.guardians.map(({ email }) => email)).toEqual(['maria@f.example']);
  });
});

describe('columns that do not say of which goal they are', () => {
  it('are about the goal before them, for a person to check', () => {
    const rows = textOf('bare-plan-columns')
      .trim()
      .split('\n')
      .map((line) => line.split(/,(?! )/));
    const { columns } = proposeMapping(rows);
    expect(columns.slice(4).map(({ field, certainty }) => [field, certainty])).toEqual([
      ['academicGoal', 'guess'],
      ['academicGoalMeasure', 'guess'],
      ['academicGoalTargetDate', 'guess'],
      ['academicGoalAtSchool', 'guess'],
      ['academicGoalStatus', 'guess'],
      ['goal1Text', 'sure'],
      ['goal1Measure', 'guess'],
      ['goal1TargetDate', 'guess'],
      ['goal1Competency', 'guess'],
    ]);
  });

  it('leave the status of the goals to the goals', () => {
    const entries = entriesOf(textOf('bare-plan-columns'));
    expect(entries.map(({ student, goals }) => [student.status, goals[0]?.status])).toEqual([
      ['', 'Achieved'],
      ['', 'Active'],
    ]);
  });

  it.each(['Exited', 'Withdrawn', 'Discontinued', 'Zebra'])(
    'leave a status to the students where %s stands in it',
    (word) => {
      const rows = [
        ['Student ID', 'Student Name', 'Goal 1', 'Status'],
        ['1', 'Ruiz, Ann', 'Write', 'Active'],
        ['2', 'Lee, Sam', 'Read', word],
      ];
      expect(proposeMapping(rows).columns[3]?.field).toBe('status');
    },
  );
});

describe('the Goals tab sent back', () => {
  it('is known by its headers, and each goal has the year of its line', () => {
    const goals = goalsOf(textOf('own-goals-tab'));
    expect(
      goals.map(({ goal, kind, status, schoolYear }) => [goal, kind, status, schoolYear]),
    ).toEqual([
      ['Prove one theorem', 'Academic', 'Achieved', '2025-26'],
      ['Prove three theorems', 'Academic', 'Active', '2026-27'],
      ['Ask for help in time', 'Affective', 'Draft', '2026-27'],
    ]);
    expect(goals[1]).toMatchObject({
      measure: 'Three proofs',
      targetDate: '2027-05-14',
      standard: 'HS.G-CO.C.9',
      responsible: 'Ms. Chen',
      why: 'I like it',
    });
  });

  const withShares = (...shares: readonly (readonly [family: string, teachers: string])[]) => {
    const lines = shares.map(
      ([family, teachers], at) =>
        `501-AC${at},501,Ann Ruiz,Academic,Goal ${at},${family},${teachers}`,
    );
    const headers = 'Goal ID,Student ID,Student,Kind,Goal,Share with family,Share with teachers';
    return [headers, ...lines].join('\n');
  };
  const sharesIn = (text: string) =>
    goalsOf(text).map(({ shareWithFamily, shareWithTeachers }) => [
      shareWithFamily,
      shareWithTeachers,
    ]);

  it('keeps from families and teachers what was kept from them, as an empty cell does', () => {
    const text = withShares(['yes', 'no'], ['no', 'yes'], ['', ''], ['No', 'sí']);
    expect(sharesIn(text)).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, true],
    ]);
    expect(entriesOf(text)[0]).toMatchObject({ doubts: [], notes: [] });
  });

  it('shows what is kept from whom, for a student who is here already', () => {
    const shown = goalsOf(withShares(['no', 'yes'], ['yes', 'yes'])).map((goal) =>
      cellsOfNew(goal).map(({ field, after }) => `${field}: ${after}`),
    );
    expect(shown).toEqual([
      ['Kind: Academic', 'Goal: Goal 0', 'Share with family: no'],
      ['Kind: Academic', 'Goal: Goal 1'],
    ]);
  });

  it('keeps it where every cell is empty', () =>
    expect(sharesIn(withShares(['', ''], ['', '']))).toEqual([
      [false, false],
      [false, false],
    ]));

  it('shares nothing because of words that are no yes, and the family waits', () => {
    const text = withShares(['ask Mom', 'yes']);
    expect(sharesIn(text)).toEqual([[false, true]]);
    expect(entriesOf(text)[0]?.doubts).toEqual([{ where: 'Share with family', words: 'ask Mom' }]);
    expect(inWords(entriesOf(text)[0]?.warnings)).toContain(
      '"ask Mom" under "Share with family" is neither a yes nor a no. The student’s family waits for a decision.',
    );
  });

  it('keeps a goal from whom one of two lines keeps it', () => {
    const lines = ['1,501,Ann Ruiz,Academic,Read,yes,yes', '2,501,Ann Ruiz,Academic,Read,no,yes'];
    const [headers = ''] = withShares().split('\n');
    expect(sharesIn([headers, ...lines].join('\n'))).toEqual([[false, true]]);
  });

  it('of any other file says nothing of sharing', () =>
    expect(sharesIn('Student ID,Name,Grade,Academic Goal\n1,"Ruiz, Ann",7,Read')).toEqual([
      [true, true],
    ]));
});

describe('the kind of a goal', () => {
  const kindOf = (headers: string, cells: string) =>
    goalsOf(`Student ID,Name,Grade,${headers}\n1,"Ruiz, Ann",7,${cells}`)[0]?.kind;

  it.each([
    ['Goal,Goal Area', 'Sing a solo,Music', 'Talent'],
    ['Goal,Goal Area', 'Paint,Art', 'Talent'],
    ['Goal,Goal Area', 'Lead a team,Leadership', 'Talent'],
    ['Goal,Goal Area', 'Invent a game,Creativity', 'Talent'],
    ['Goal,Goal Area', 'Saltar más alto,Danza', 'Talent'],
    ['Goal,Goal Area', 'Prove it,Math', 'Academic'],
    ['Goal,Goal Area', 'Prove it,"Math, Music"', 'Academic'],
    ['Goal,Goal Area', 'Prove it,', 'Academic'],
    ['Strength Area Goal,Goal Area', 'Sing a solo,Music', 'Talent'],
    ['Academic Goal,Academic Goal Area', 'Read scores,Music', 'Academic'],
    ['Goal Type,Goal,Goal Area', 'Academic,Read scores,Music', 'Academic'],
    ['Goal Type,Goal,Goal Area', 'Music,Sing a solo,', 'Talent'],
  ])('under %s, %s is %s', (headers, cells, kind) => expect(kindOf(headers, cells)).toBe(kind));
});

describe('a cell beside a goal', () => {
  const read = (header: string, cell: string, goal = 'Write a story') => {
    const [entry] = entriesOf(
      `Student ID,Name,Grade,Academic Goal,${header}\n1,"Ruiz, Ann",7,${goal},"${cell}"\n2,"Lee, Sam",7,Read,Achieved`,
    );
    return { goal: entry?.goals[0], doubts: entry?.doubts.map(doubtLine) ?? [] };
  };

  it.each([
    ['Academic Goal Progress', '60%'],
    ['Academic Goal Measure', 'mom is in hiding'],
    ['Academic Goal Measure', 'Withheld'],
    ['Academic Goal Measure', 'Leave Dad off every list'],
    ['Academic Goal Strategies', 'Nada al papá, por favor'],
    ['Academic Goal Person Responsible', 'Through the agency only'],
    ['Academic Goal Person Responsible', 'Dad - no contact'],
    ['Academic Goal Standard', 'CPS'],
    ['Academic Goal Target Date', 'ask mom first'],
    ['Academic Goal Status', 'on hold'],
    ['Academic Goal Baseline', 'staff only: see file'],
  ])('keeps the family waiting, as an unread column did: %s, %s', (header, cell) => {
    expect(read(header, cell).doubts).toEqual([`${header}: ${cell}`]);
  });

  it('keeps the family waiting where there is no goal for it', () => {
    expect(read('Academic Goal Measure', 'Tally sheet', '').doubts).toEqual([
      'Academic Goal Measure: Tally sheet',
    ]);
  });

  it.each(['n/a', '-', 'TBD', 'None'])('may say nothing: %s', (cell) => {
    expect(read('Academic Goal Measure', cell)).toMatchObject({
      goal: { measure: '' },
      doubts: [],
    });
    expect(read('Academic Goal Target Date', cell)).toMatchObject({
      goal: { targetDate: null },
      doubts: [],
    });
  });
});

describe('the student’s own mailbox', () => {
  const read = (cell: string) =>
    entriesOf(`Student ID,Name,Grade,Student Email\n1,"Ruiz, Ann",7,"${cell}"`)[0];

  it('is an address and nothing else', () => {
    expect(read('Ann@Students.example')?.student.studentEmail).toBe('ann@students.example');
  });

  it.each([
    'ann@students.example (do not use)',
    'mom: ann@f.example',
    'ask mom @ home',
    'a@b.example, c@d.example',
  ])('is not taken with other words: %s', (cell) => {
    const entry = read(cell);
    expect(entry?.student.studentEmail).toBe('');
    expect(entry?.doubts.map(doubtLine)).toEqual([`Student Email: ${cell}`]);
    expect(entry?.student.staffNotes).toBe(`Student Email: ${cell}`);
  });
});

it('reads the day first where the dates of a column do', () => {
  const rows = [
    ['Student ID', 'Name', 'Grade', 'Goal', 'Goal Target Date'],
    ['1', 'Ruiz, Ann', '7', 'Write', '14/05/2027'],
    ['2', 'Lee, Sam', '7', 'Read', '01/06/2027'],
  ];
  const entries = readCaseload(rows, proposeMapping(rows), { today: '2026-08-17' });
  expect(
    entries.map((entry) => (entry.kind === 'student' ? entry.goals[0]?.targetDate : null)),
  ).toEqual(['2027-05-14', '2027-06-01']);
});
