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
      guardians: [{ name: 'Bea Lee', relation: 'Mother', contact: 'No contact' }],
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
    [{ Status: 'pending' }, 'The status "pending" is not known here. It is kept in Staff notes.'],
    [
      { Teachers: 'Ms. Moreau' },
      '"Ms. Moreau" among the teachers is not an email address, so no view can be made for it.',
    ],
    [
      { 'Parent email': 'a@x.example (work)' },
      '"(work)" in "a@x.example (work)" is not an email address and is left out.',
    ],
    [
      { 'P/G 1': 'Bea', 'P/G 1 email': 'b@x.example', 'P/G 2': 'Cy', 'P/G 2 email': 'b@x.example' },
      'Two guardians of this student have the address b@x.example.',
    ],
    [
      { 'P/G 1 email': 'a@x.example b@x.example' },
      'Guardian 1 has more than one address: b@x.example is kept as a guardian without a name. Add the name, or delete that row.',
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
    ['pending', '', '', ['Status in the file: pending']],
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
    expect(entry.guardians.map((g) => [g.digest, g.contact, g.cadence])).toEqual(
      Array(3).fill(['On', 'Allowed', '']),
    );
  });

  it.each([
    [{ Notes: 'do NOT email P/G 2 (court order)' }, 'No contact'],
    [{ 'Court order': 'Yes' }, 'No contact'],
    [{ 'Court order': 'no' }, 'Allowed'],
    [{ Notes: 'moved', Comments: 'custodia' }, 'No contact'],
    [{ Notes: 'moved' }, 'Allowed'],
  ])('with %j: %s for all of them', (notes, contact) => {
    const entry = readOne({ 'P/G 1': 'Ana', 'P/G 2': 'Bo', ...notes });
    expect(entry.guardians.map((guardian) => guardian.contact)).toEqual([contact, contact]);
  });
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
