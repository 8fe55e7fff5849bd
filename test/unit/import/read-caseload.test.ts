import { doubtLine } from '../../../src/caseload/domain/doubts';
import { inWords } from '../../support/in-words';
import { csv, readOne, readText } from './file-text';

describe('lines that are no students', () => {
  const headers = ['Student ID', 'Student name', 'Grade', 'DOB', 'Notes'];
  const read = (...rows: readonly (readonly string[])[]) =>
    readText(csv([headers, ...rows])).map((entry) =>
      entry.kind === 'skipped' ? `${entry.row}: ${inWords(entry.reason)}` : `${entry.row}`,
    );

  it.each([
    ['a blank line', [['', ' ', '', '', '']], []],
    [
      'a heading',
      [['8th grade', '', '', '', '']],
      ['2: Not a student: "8th grade" looks like a heading.'],
    ],
    [
      'a heading among the names',
      [['', '8th grade', '', '', '']],
      ['2: Not a student: "8th grade" looks like a heading.'],
    ],
    ['the headers again', [headers], ['2: Not a student: the headers stand here again.']],
    ['no name', [['9', '', '7', '', '']], ['2: No student name on this line.']],
    ['a name alone', [['', 'Lee, Ana', '', '', '']], ['2']],
  ])('%s', (_, rows, seen) => expect(read(...rows)).toEqual(seen));

  it('are told from students by number, and without one by name and birth date', () => {
    expect(
      read(
        ['1', 'Lee, Ana', '6', '5/1/2014', ''],
        ['1', 'lee,  ana', '6', '5/1/2014', 'again'],
        ['1', 'Ray, Bo', '6', '', ''],
        ['2', 'Lee, Ana', '6', '5/1/2014', 'another number: a namesake'],
        ['', 'Lee, Ana', '6', '5/1/2014', ''],
        ['', 'Poe, Cy', '6', '', ''],
        ['', 'Poe, Cy', '6', '', ''],
        ['', 'Poe, Cy', '6', '5/1/2014', 'born, unlike the other'],
      ),
    ).toEqual([
      '2',
      '3: The same student as on line 2.',
      '4: Student number "1" is already used on line 2 for Ana Lee. Correct one of the two, then import the file again.',
      '5',
      '6: The same student as on line 2.',
      '7',
      '8: The same student as on line 7.',
      '9',
    ]);
  });
});

describe('a cell that points to the line above', () => {
  it('takes what stands there, also from above a heading', () => {
    const [, , second, third] = readText(
      csv([
        ['Student ID', 'Name', 'School', 'Mother', 'Notes'],
        ['1', 'Lee, Ana', 'Mesa View', 'Bea Lee', 'court order'],
        ['6th grade', '', '', '', ''],
        ['2', 'Lee, Cy', 'same as above', '"', 'Ditto'],
        ['ditto', 'Lee, Dee', 'ditto', '', ''],
      ]),
    );
    expect(second).toMatchObject({
      student: { school: 'Mesa View', staffNotes: 'court order' },
      guardians: [{ name: 'Bea Lee', relation: 'Mother' }],
    });
    expect(third).toMatchObject({ numberIsNew: true, student: { school: 'Mesa View' } });
  });

  it('with no student above it is left blank, and said', () => {
    const entry = readOne({ School: 'same as above' });
    expect(entry.student.school).toBe('');
    expect(inWords(entry.warnings)).toEqual([
      '"same as above" points to the line above, but there is no student above it.',
    ]);
  });
});

describe('the student of a line', () => {
  it('has every text to the letter', () => {
    const goal = '=HYPERLINK("http://x.example","click")';
    const why = '<b>Bold</b> & "quoted" $& {{name}}\n+1';
    const entry = readOne({
      'Academic goal': goal,
      Why: why,
      'Strengths / Interests': '-1; @x',
      Notes: "'007",
    });
    expect(entry.goals[0]).toMatchObject({ goal, why });
    expect(entry.student).toMatchObject({ strengths: '-1; @x', interests: '', staffNotes: "'007" });
  });

  it.each([
    [
      { DOB: '13/45/2014' },
      'The birth date "13/45/2014" is not a date that can be read, so it is left blank.',
    ],
    [{ DOB: '1/1/2030' }, 'The birth date "1/1/2030" lies in the future, so it is left blank.'],
    [
      { 'Review due': 'spring' },
      'The review date "spring" is not a date that can be read, so it is left blank.',
    ],
    [{ Grade: '' }, 'No grade. Fill it in, so that the right questions go out.'],
    [{ Grade: 'senior' }, '"senior" is not a grade that is known here; kept as typed.'],
    [
      { Grade: 'K', DOB: '10/23/2011' },
      'Grade K is unusual for a birth date of 2011-10-23. Check both.',
    ],
    [
      { Status: 'pending' },
      'The status "pending" is not known here. The student’s family waits for a decision.',
    ],
    [
      { Teachers: 'Ms. Moreau' },
      '"Ms. Moreau" among the teachers is not an email address, so no view can be made for it.',
    ],
    [
      { 'Parent email': 'a@x.example (old)' },
      '"old" in "a@x.example (old)" is no part of an email address. The guardian waits for a decision.',
    ],
    [
      { 'P/G 1': 'Bea', 'P/G 1 email': 'b@x.example', 'P/G 2': 'Cy', 'P/G 2 email': 'b@x.example' },
      'Two guardians of this student have the address b@x.example.',
    ],
    [
      { 'P/G 1 email': 'a@x.example b@x.example' },
      'Guardian 1 has more than one address: b@x.example is kept as a guardian of its own. Add the name where it is missing, or delete that row.',
    ],
    [
      { Why: 'fun', 'At home': 'ask' },
      'There is no goal for this to stand with, so it is left out: "fun", "ask".',
    ],
  ])('%j comes with a warning', (cells, warning) => {
    expect(inWords(readOne(cells).warnings)).toEqual([warning]);
  });

  it('of a line with too many cells comes with a warning', () => {
    const [entry] = readText('Student ID,Name,Grade\n7,Ana Lee,6,oops\n');
    expect(inWords(entry)).toMatchObject({
      warnings: [
        'This line has more cells than there are headers, and "oops" is left out. Check for a comma that split a cell.',
      ],
    });
  });

  it.each([
    ['HGT', 'moved', 'Identified', ['moved', 'Status in the file: HGT']],
    ['', '', '', []],
    ['exited', '', 'Exited', []],
    ['pending', '', 'To decide', []],
  ])('has the status of %j, and keeps words that say more', (status, notes, read, kept) => {
    const entry = readOne({ Status: status, Notes: notes });
    expect(entry.student.status).toBe(read);
    expect(entry.notes).toEqual(kept);
    expect(entry.student.staffNotes).toBe(kept.join('\n'));
  });
});

describe('the guardians of a line', () => {
  it('are numbered by their place, further addresses after all of them', () => {
    const entry = readOne({
      'P/G 1': 'Ana Lee',
      'P/G 1 email': 'Pat@mail.example; chris@inbox.example',
      'P/G 3': 'Cy Lee',
      'Rel. 3': 'Uncle',
      'Language 3': 'Somali',
      'Home language': 'Spanish',
    });
    const rows = entry.guardians.map((g) => [
      g.guardianId,
      g.name,
      g.relation,
      g.email,
      g.language,
    ]);
    expect(rows).toEqual([
      ['7-G1', 'Ana Lee', '', 'pat@mail.example', 'Spanish'],
      ['7-G3', 'Cy Lee', 'Uncle', '', 'Somali'],
      ['7-G4', '', '', 'chris@inbox.example', 'Spanish'],
    ]);
    expect(entry.guardians.map((g) => [g.digest, g.cadence])).toEqual(Array(3).fill(['On', '']));
  });

  it.each([
    [{ Notes: 'do NOT email P/G 2 (court order)' }, ['do NOT email P/G 2 (court order)'], []],
    [{ 'Court order': 'Yes' }, ['Court order: Yes'], []],
    [{ 'Court order': 'no' }, [], []],
    [{ 'P/G 2 has custody': 'No' }, ['P/G 2 has custody: No'], []],
    [{ 'P/G 2 has custody': '0' }, ['P/G 2 has custody: 0'], []],
    [{ 'Father has custody': 'N' }, ['Father has custody: N'], []],
    [{ 'Legal custody': 'none' }, ['Legal custody: none'], []],
    [{ 'Legal custody': 'no' }, ['Legal custody: no'], []],
    [{ 'Legal custody': 'n/a' }, [], []],
    [{ 'Custody alert': 'no' }, [], []],
    [{ 'Custody / court order': 'N' }, [], []],
    [{ Notes: 'moved', Comments: 'custodia' }, ['moved\ncustodia'], []],
    [{ Alert: 'see file' }, [], [{ where: 'Alert', words: 'see file' }]],
    [{ Status: 'pending' }, [], [{ where: 'Status', words: 'pending' }]],
  ])('are decided about with the words of %j', (cells, notes, doubts) => {
    const entry = readOne({ 'P/G 1': 'Ana', 'P/G 2': 'Bo', ...cells });
    expect(entry.guardians.map((guardian) => guardian.contact)).toEqual(['', '']);
    expect(entry.notes).toEqual(notes);
    expect(entry.doubts).toEqual(doubts);
  });
});

describe('words in cells where nobody looks for them', () => {
  it.each([
    ['School', 'Withdrew 8/10'],
    ['School', 'Transferred'],
    ['School', 'Moved to Juniper HS'],
    ['School', 'Graduated'],
    ['School', 'Homeschool'],
    ['School', 'Se mudó'],
    ['School', 'Inactive'],
    ['Academic goal', 'Withdrawn'],
    ['Affective goal', 'exited 5/26'],
    ['Academic goal', 'STAFF ONLY: watch for self-harm'],
    ['Goal 3', 'Write a story (court order: not to father)'],
    ['Why', 'Confidential: custody case'],
    ['Interests', 'No contact with father'],
    ['Strengths', 'Math. Do not email dad.'],
  ])('hold under %j: %j', (header, words) => {
    expect(readOne({ [header]: words }).doubts).toEqual([{ where: header, words }]);
  });

  it.each([
    ['School', 'Mesa View MS'],
    ['School', 'Juniper'],
    ['Academic goal', 'Left-hand technique in three new pieces'],
    ['Academic goal', 'Complete a long project on bees'],
    ['Affective goal', 'Keep calm on the basketball court'],
    ['Why', 'I want to move up a level'],
    ['Interests', 'Tennis, drawing; reading alone'],
  ])('do not hold under %j: %j', (header, words) => {
    expect(readOne({ [header]: words }).doubts).toEqual([]);
  });
});

describe('the students below a heading', () => {
  const headers = ['Student ID', 'Student name', 'Grade', 'School', 'Parent Email'];
  const below = (heading: string) =>
    readText(
      csv([
        headers,
        ['1', 'Lee, Ana', '7', 'Juniper', 'a@f.example'],
        [heading, '', '', '', ''],
        ['2', 'Ruiz, Bo', '7', 'Juniper', 'b@f.example'],
        ['3', 'Moss, Cy', '7', 'Juniper', 'c@f.example'],
      ]),
    ).flatMap((entry) => (entry.kind === 'student' ? [entry.doubts] : []));

  it.each([
    'WITHDRAWN / MOVED',
    'Exited students (no mail)',
    'Inactive',
    'Moved away:',
    'Do not email',
    'Bajas',
    '8th grade - left',
    '*** ask first ***',
    'Custody',
    'Graduated',
  ])('wait where it is %j', (heading) => {
    const doubt = [{ where: 'Heading', words: heading }];
    expect(below(heading)).toEqual([[], doubt, doubt]);
  });

  it.each([
    '8th grade',
    'Grade 8 students',
    '7th & 8th grade:',
    'Mesa View MS',
    'Juniper',
    'Mathematics',
    'Math group',
    "Ms. Hill's group",
    'Mr. Wynn',
    'Total: 12 students',
    'Page 2 of 3',
  ])('are nobody’s question where it is %j', (heading) => {
    expect(below(heading)).toEqual([[], [], []]);
  });
});

describe('a heading in several cells', () => {
  const headers = ['Student ID', 'Student name', 'Grade', 'Status', 'Parent', 'Parent Email'];
  const below = (...heading: readonly string[]) =>
    readText(
      csv([
        headers,
        ['1', 'Lee, Ana', '7', '', 'Bea Lee', 'a@f.example'],
        Object.assign(['', '', '', '', '', ''], heading),
        ['2', 'Ruiz, Bo', '7', '', 'Ada Ruiz', 'b@f.example'],
      ]),
    ).flatMap((entry) => (entry.kind === 'student' ? [entry.doubts.map(doubtLine)] : []));

  it.each([
    [['Moved', '8/10/2026']],
    [['Withdrawn', 'August 2026']],
    [['', 'Moved', '8/10/2026']],
    [['', 'Exited', '', '', '2026-27']],
    [['Do not email', '8/10/2026']],
    [['', 'Graduated', '12 students']],
    [['Inactive', '', '8']],
    [['Left the district', 'see office', '2026']],
    [['', '', '', 'Dropped', '8/10/2026']],
    [['', 'No contact', '3 families']],
    [['Bajas', 'agosto']],
  ])('makes those below it wait: %j', (heading) => {
    const words = heading.filter((cell) => cell !== '').join(' ');
    expect(below(...heading)).toEqual([[], [`Heading: ${words}`]]);
  });

  it.each([
    [['8th grade', '24 students']],
    [['Juniper HS', '8/10/2026']],
    [['8/10/2026', 'Page 2']],
    [['345', '', '8']],
    [['', '24', '7']],
    [['n/a', '', '8']],
  ])('is nobody’s question: %j', (heading) => expect(below(...heading).at(-1)).toEqual([]));

  it.each([
    [['9', 'Left Hand, Joe', '7']],
    [['', 'Rose Call', '7']],
    [['', 'Joe Ward', '7', 'active']],
    [['17', 'Joe Ward', '', 'Withdrawn']],
    [['', 'Joe Ward', '', 'Withdrawn']],
  ])('is no line of a student: %j', (cells) => {
    const doubts = below(...cells);
    expect([doubts.length, doubts.at(-1)]).toEqual([3, []]);
  });
});

describe('a line that adds to the student above it', () => {
  const headers = ['Student ID', 'Student name', 'Parent', 'Goal', 'Why'];
  it.each([
    [['', '', '', 'Transfer fractions to daily life', 'mom asks']],
    [['', '', 'Tom Ruiz (no contact)', 'Ask for help']],
    [['', '', 'Tom Ruiz - moved', '', 'x']],
    [['-', '', 'Tom Ruiz', 'Exit tickets']],
  ])('is no heading: %j', (cells) => {
    const entries = readText(
      csv([
        headers,
        ['345', 'Lee, Ana', 'Bea Lee', '', ''],
        cells,
        ['346', 'Ruiz, Bo', 'Ada Ruiz', '', ''],
      ]),
    );
    expect(entries.map((entry) => entry.kind)).toEqual(['student', 'skipped', 'student']);
    expect(entries[1]).not.toMatchObject({ reason: { code: 'heading line' } });
    expect(entries[2]).toMatchObject({ doubts: [] });
  });
});

describe('a title above the headers', () => {
  const doubts = (...titles: readonly (readonly string[])[]) =>
    readText(
      csv([
        ...titles,
        ['Student ID', 'Student name', 'Grade', 'Parent Email'],
        ['8th grade', '', '', ''],
        ['1', 'Lee, Ana', '8', 'a@f.example'],
      ]),
    ).flatMap((entry) => (entry.kind === 'student' ? entry.doubts.map(doubtLine) : []));

  it.each([
    'Exited students 2025-26',
    'WITHDRAWN / MOVED',
    'Gifted: inactive',
    'Students who left in May',
    'Former GT students',
    'Graduated 2026',
    'Transferred out',
    'Bajas 2026',
    'No-shows',
    'Archive 2024',
    'No longer enrolled',
  ])('makes everybody wait: %j', (title) => {
    expect(doubts([title])).toEqual([`Heading: ${title}`]);
    expect(doubts(['Mesa View MS'], [title, '8/10/2026'])).toEqual([`Heading: ${title} 8/10/2026`]);
  });

  it.each([
    'Mesa View MS gifted caseload 2026-27',
    'Printed 8/10/2026',
    'Contact list of parents',
    'Confidential: student records',
    'Active students',
    'Caseload of Ms. Hill',
    'Graduating class of 2030',
    'Report of enrollment',
    'Home school: Juniper HS',
    'Lista de estudiantes',
  ])('is nobody’s question: %j', (title) => expect(doubts([title])).toEqual([]));
});

describe('words about a guardian without an address', () => {
  const doubts = (cells: Readonly<Record<string, string>>) => readOne(cells).guardianDoubts;

  it('are about an address without a name, too', () => {
    const cells = { Mother: 'Ana Ruiz (NO CONTACT)', 'Guardian Email': 'a@f.example' };
    const expected = [{ where: 'Mother', words: 'NO CONTACT' }];
    expect(Object.values(doubts(cells))).toEqual([expected, expected]);
  });

  it('are not about an address of somebody else', () => {
    const cells = { Father: 'Tom Ruiz (NO CONTACT)', 'Mother Email': 'a@f.example' };
    expect(Object.values(doubts(cells)).flat()).toHaveLength(1);
  });
});

describe('words beside one guardian', () => {
  const familyDoubts = (name: string) =>
    readOne({
      'Parent 1': name,
      'Parent 1 Email': 'a@f.example',
      'Parent 2': 'Tom Ruiz',
      'Parent 2 Email': 't@f.example',
    }).doubts.map(({ words }) => words);

  it.each([
    ['Ana Ruiz (sole custody)', 'sole custody'],
    ['Ana Ruiz - full custody', 'full custody'],
    ['Ana Ruiz (custodia total)', 'custodia total'],
    ['Ana Ruiz only', 'only'],
    ['Ana Ruiz (see court order)', 'see court order'],
    ['Ana Ruiz (safety plan)', 'safety plan'],
    ['Ana Ruiz (not father)', 'not father'],
    ['Ana Ruiz - call dad', 'call dad'],
    ['Ana Ruiz (email her only)', 'email her only'],
    ['Ana Ruiz (solo a ella)', 'solo a ella'],
  ])('hold the others, too: %j', (name, words) => expect(familyDoubts(name)).toEqual([words]));

  it.each(['Ana Ruiz (NO CONTACT)', 'Ana Ruiz (deceased)', 'Ana Ruiz'])(
    'are about that one: %j',
    (name) => expect(familyDoubts(name)).toEqual([]),
  );
});

describe('the goals of a line', () => {
  it('are an academic and an affective one, the first with why and help', () => {
    const entry = readOne({
      'Academic goal': 'Read',
      'Goal area': 'reading',
      'Affective goal': 'Ask',
      Why: 'fun',
      'At home': 'listen',
      Teachers: 'T@x.example',
    });
    expect(entry.goals).toMatchObject([
      {
        goalId: '7-AC1',
        kind: 'Academic',
        area: 'Reading',
        goal: 'Read',
        why: 'fun',
        atHome: 'listen',
        student: 'Hana Lee',
        teachers: ['t@x.example'],
      },
      { goalId: '7-AF1', kind: 'Affective', area: '', goal: 'Ask', why: '', atHome: '' },
    ]);
    for (const goal of entry.goals) {
      expect(goal).toMatchObject({
        status: 'Active',
        progress: 'Not started',
        shareWithFamily: true,
        shareWithTeachers: true,
        start: null,
      });
    }
  });

  it('give why to the affective one where it stands alone', () => {
    expect(readOne({ 'Affective goal': 'Ask', Why: 'fun' }).goals).toMatchObject([
      { goalId: '7-AF1', why: 'fun' },
    ]);
  });
});
