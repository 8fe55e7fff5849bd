import { openDoubts, withLines } from '../../../src/caseload/domain/doubts';
import type { CurrentCaseload } from '../../../src/import/domain/import-plan';
import { planImport } from '../../../src/import/domain/plan-import';
import { inWords } from '../../support/in-words';
import { carriedOut, emptyCaseload } from './carried-out';
import { csv, readText } from './file-text';

const now = '2026-08-17T09:00:00-06:00';
const later = '2026-10-01T09:00:00-06:00';

type Cells = Readonly<Record<string, string>>;

const hana: Cells = {
  'Student ID': '7',
  Name: 'Lee, Hana',
  DOB: '2/4/2014',
  Grade: '6',
  School: 'Juniper',
  Status: 'Identified',
  Areas: 'Reading; Music',
  Teachers: 't@x.example; u@x.example',
  'P/G 1': 'Ana Lee',
  'P/G 1 email': 'ana@x.example',
  'P/G 2': 'Bo Lee',
  'P/G 2 email': 'bo@x.example',
  'Academic goal': 'Read four books',
  'Goal area': 'Reading',
  Why: 'fun',
  'At home': 'listen',
  Notes: 'IEP',
};

const planOf = (current: CurrentCaseload, ...rows: readonly Cells[]) => {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = csv([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]);
  return planImport(readText(text), current, {
    now: current === emptyCaseload ? now : later,
    year: '2026-27',
  });
};
const imported = (...rows: readonly Cells[]) =>
  carriedOut(emptyCaseload, planOf(emptyCaseload, ...rows));

/** The caseload after a person has allowed everybody, for the words that are there. */
const allowed = (caseload: CurrentCaseload): CurrentCaseload => ({
  ...caseload,
  guardians: caseload.guardians.map((guardian) => {
    const student = caseload.students.find(({ studentId }) => studentId === guardian.studentId);
    const open = student ? openDoubts(guardian, student) : [];
    const judged = withLines(guardian.judged, open);
    return { ...guardian, contact: 'Allowed' as const, waitingBecause: '', judged };
  }),
});

const here = allowed(imported(hana));
const changed = (
  changes: readonly { tab: string; rowId: string; field: string; before: string; after: string }[],
) => changes.map((one) => `${one.tab} ${one.rowId} ${one.field}: ${one.before} -> ${one.after}`);

/** The caseload as a person changed it after the import. */
const edited = (edit: {
  readonly student?: Partial<CurrentCaseload['students'][number]>;
  readonly guardian?: Partial<CurrentCaseload['guardians'][number]>;
  readonly goal?: Partial<CurrentCaseload['goals'][number]>;
}): CurrentCaseload => ({
  students: here.students.map((one) => ({ ...one, ...edit.student })),
  guardians: here.guardians.map((one, place) => (place === 0 ? { ...one, ...edit.guardian } : one)),
  goals: here.goals.map((one) => ({ ...one, ...edit.goal })),
  teachers: here.teachers,
  plans: here.plans,
  otherGoalIds: here.otherGoalIds,
});

describe('a student who is new', () => {
  it('is added with guardians, goals and teachers', () => {
    const plan = planOf(emptyCaseload, { ...hana, Status: '' });
    expect(plan.add.students).toMatchObject([{ studentId: '7', status: 'Identified' }]);
    expect(plan.add.guardians.map((one) => one.guardianId)).toEqual(['7-G1', '7-G2']);
    expect(plan.add.goals).toMatchObject([
      { goalId: '7-AC1', student: 'Hana Lee', updatedAt: now, updatedBy: 'Import' },
    ]);
    expect(plan.add.teachers).toEqual([
      {
        email: 't@x.example',
        name: '',
        students: null,
        studentsView: '',
        goalsView: '',
        ownFile: '',
      },
      {
        email: 'u@x.example',
        name: '',
        students: null,
        studentsView: '',
        goalsView: '',
        ownFile: '',
      },
    ]);
    expect(inWords(plan.lines)).toMatchObject([
      { row: 2, name: 'Hana Lee', action: 'add', changes: [] },
    ]);
  });
});

describe('a student who is there', () => {
  it.each([
    ['the same file', hana],
    ['blank cells', { 'Student ID': '7', Name: 'Lee, Hana' }],
    [
      'lists in another order',
      { ...hana, Areas: 'music, reading', Teachers: 'u@x.example t@x.example' },
    ],
    ['the name without a comma', { ...hana, Name: 'Hana Lee' }],
    [
      'guardians in another order',
      {
        ...hana,
        'P/G 1': 'Bo Lee',
        'P/G 1 email': 'BO@x.example',
        'P/G 2': 'Ana Lee',
        'P/G 2 email': 'ana@x.example',
      },
    ],
    ['other spaces around texts', { ...hana, Why: ' fun ', School: ' Juniper' }],
  ])('stays the same by %s', (_, row) => {
    const plan = planOf(here, row);
    expect(plan.counts).toMatchObject({ same: 1, change: 0, add: 0 });
    expect(plan.change).toEqual([]);
    expect(plan.add).toEqual({ students: [], goals: [], guardians: [], teachers: [], plans: [] });
  });

  it.each([
    [{ School: 'Mesa View' }, ['students 7 School: Juniper -> Mesa View']],
    [{ Areas: 'Reading' }, ['students 7 Areas of giftedness: Reading; Music -> Reading']],
    [{ DOB: '2/5/2014' }, ['students 7 Birth date: 2014-02-04 -> 2014-02-05']],
    [{ Notes: 'IEP' }, []],
    [
      { Notes: 'moved' },
      [
        'students 7 Staff notes: IEP -> IEP\nmoved',
        'guardians 7-G1 Contact: Allowed -> To decide',
        'guardians 7-G2 Contact: Allowed -> To decide',
      ],
    ],
    [
      { Status: 'HGT' },
      [
        'students 7 Staff notes: IEP -> IEP\nStatus in the file: HGT',
        ...['7-G1', '7-G2'].map(
          (id) =>
            `guardians ${id} Judged: Staff notes: IEP -> Staff notes: IEP\nStaff notes: Status in the file: HGT`,
        ),
      ],
    ],
    [{ 'P/G 1 email': 'ana@y.example' }, ['guardians 7-G1 E-mail: ana@x.example -> ana@y.example']],
    [
      { 'Home language': 'Spanish' },
      ['guardians 7-G1 Language:  -> Spanish', 'guardians 7-G2 Language:  -> Spanish'],
    ],
    [{ 'Rel. 2': 'Uncle' }, ['guardians 7-G2 Relation:  -> Uncle']],
    [{ Why: 'joy' }, ['goals 7-AC1 Why it matters to me: fun -> joy']],
    [{ 'Affective goal': 'Ask' }, ['goals 7-AF1 Kind:  -> Affective', 'goals 7-AF1 Goal:  -> Ask']],
  ])('is changed by %j', (cells, changes) => {
    const plan = planOf(here, { ...hana, ...cells });
    expect(changed(plan.lines[0]?.changes ?? [])).toEqual(changes);
    expect(plan.lines[0]?.action).toBe(changes.length === 0 ? 'same' : 'change');
  });

  it('takes what the Goals tab shows along with the name', () => {
    const plan = planOf(here, { ...hana, Name: 'Lee, Hanna' });
    expect(plan.change.map((row) => [row.tab, row.rowId, changed(row.changes)])).toEqual([
      ['students', '7', ['students 7 First name: Hana -> Hanna']],
      ['goals', '7-AC1', ['goals 7-AC1 Student: Hana Lee -> Hanna Lee']],
      ['plans', '7-2026-27', ['plans 7-2026-27 Student: Hana Lee -> Hanna Lee']],
    ]);
  });

  it.each([
    [{ status: 'Exited' }, 'Status: Exited here, Identified in the file'],
    [{ enrollment: 'Left' }, 'Enrollment: Left here, Active in the file'],
  ] as const)('who comes back from %j waits: the file may be the older one', (student, words) => {
    const back = { ...hana, Status: 'Identified', 'Enrollment status': 'Active' };
    const [line] = planOf(edited({ student }), back).lines;
    expect(inWords(line?.warnings)).toContainEqual(
      expect.stringContaining('The file may be the older one, so the family waits for a decision.'),
    );
    expect(line?.changes).toContainEqual(
      expect.objectContaining({ column: 'waitingBecause', after: words }),
    );
    expect(line?.changes).toContainEqual(
      expect.objectContaining({ column: 'contact', after: 'To decide' }),
    );
  });

  it.each([{ enrollment: 'Not yet' }, { enrollment: '' }, { status: 'Talent pool' }] as const)(
    'who was %j is where the file says',
    (student) => {
      const back = { ...hana, Status: 'Identified', 'Enrollment status': 'Active' };
      const [line] = planOf(edited({ student }), back).lines;
      expect(line?.changes.map(({ column }) => column)).not.toContain('waitingBecause');
    },
  );
});

describe('finding the student', () => {
  it('by name and birth date where the file has no number', () => {
    const plan = planOf(here, { ...hana, 'Student ID': '' });
    expect(inWords(plan.lines)).toMatchObject([{ studentId: '7', action: 'same' }]);
    expect(inWords(plan.lines[0]?.warnings)).toEqual([
      'The line has no student number: it is matched by name, and by birth date or family, to student "7".',
    ]);
  });

  it('by name and birth date where the number is another one, which is not taken over', () => {
    const plan = planOf(here, { ...hana, 'Student ID': '8' });
    expect(inWords(plan.lines)).toMatchObject([{ studentId: '7', action: 'same' }]);
    expect(inWords(plan.lines[0]?.warnings)).toEqual([
      'The file gives student number "8"; by name, and by birth date or family, it is student "7", whose number is kept.',
    ]);
  });

  it('never by a name alone, nor by one that two students have', () => {
    const parents = { 'P/G 1': '', 'P/G 1 email': '', 'P/G 2': '', 'P/G 2 email': '' };
    const nameAlone = { ...hana, ...parents, 'Student ID': '8', DOB: '' };
    expect(planOf(imported({ ...hana, DOB: '' }), nameAlone).counts).toMatchObject({ add: 1 });
    const twins = imported(hana, { ...hana, 'Student ID': '8' });
    expect(planOf(twins, { ...hana, 'Student ID': '9' }).counts).toMatchObject({ add: 1 });
  });

  it('never as another child whose number it is', () => {
    const plan = planOf(here, { ...hana, Name: 'Ray, Cy', DOB: '1/1/2015' });
    expect(inWords(plan.lines)).toMatchObject([
      {
        action: 'skip',
        reason:
          'In your caseload student number "7" belongs to Hana Lee. Correct the number in the file or in the spreadsheet, then import the file again.',
      },
    ]);
    expect(plan.change).toEqual([]);
    expect(plan.add.guardians).toEqual([]);
  });

  it('also after the name was corrected, but not changed', () => {
    expect(planOf(here, { ...hana, Name: 'Lee, Hanna' }).counts).toMatchObject({ change: 1 });
    expect(planOf(here, { ...hana, Name: 'Ray, Hana' }).counts).toMatchObject({ change: 1 });
    expect(planOf(here, { ...hana, Name: 'Ray, Cy' }).counts).toMatchObject({ skip: 1 });
    expect(planOf(here, { ...hana, Name: 'Lee, Cy', DOB: '' }).counts).toMatchObject({ skip: 1 });
  });
});

describe('the choices of a person', () => {
  it('about a guardian stand', () => {
    const stopped = edited({
      guardian: { digest: 'Stopped', contact: 'No contact', cadence: 'Monthly' },
    });
    expect(planOf(stopped, { ...hana, 'Rel. 1': 'Aunt' }).change).toMatchObject([
      { tab: 'guardians', rowId: '7-G1', changes: [{ column: 'relation' }] },
    ]);
  });

  it('about a goal stand', () => {
    const known = edited({
      goal: { status: 'Achieved', progress: 'Achieved', shareWithFamily: false },
    });
    expect(planOf(known, hana).counts).toMatchObject({ same: 1 });
  });

  it.each([
    ['Rae Kim', 'Goal 7-AC1: kept what Rae Kim wrote, although the file says something else.'],
    ['', 'Goal 7-AC1: kept what someone else wrote, although the file says something else.'],
  ])('about the words of a goal stand when %j wrote it last', (updatedBy, warning) => {
    const plan = planOf(edited({ goal: { goal: 'Read five', updatedBy } }), hana);
    expect(inWords(plan.lines)).toMatchObject([{ action: 'same', warnings: [warning] }]);
    expect(plan.change).toEqual([]);
  });

  it('do not stand in the way where an import wrote the goal last', () => {
    const plan = planOf(edited({ goal: { goal: 'Read five' } }), hana);
    expect(changed(plan.change[0]?.changes ?? [])).toEqual([
      'goals 7-AC1 Goal: Read five -> Read four books',
      `goals 7-AC1 Updated at: ${now} -> ${later}`,
    ]);
  });

  it('a goal typed by hand in the same words is not added once more', () => {
    const plan = planOf(edited({ goal: { goalId: '7-X', updatedBy: 'Rae' } }), hana);
    expect(plan.add.goals).toEqual([]);
  });

  it('a mended address is not broken again', () => {
    const plan = planOf(here, { ...hana, 'P/G 1 email': 'ana@x,example' });
    expect(plan.change).toEqual([]);
    expect(inWords(plan.lines[0]?.warnings.at(-1))).toBe(
      'Kept the address ana@x.example: "ana@x,example" in the file is not complete.',
    );
  });

  it('a name that was cut better stands', () => {
    const spaced = { ...hana, Name: 'Hana Mei Lee' };
    const cut = carriedOut(emptyCaseload, planOf(emptyCaseload, spaced));
    const better = cut.students.map((one) => ({ ...one, firstName: 'Hana', lastName: 'Mei Lee' }));
    expect(planOf({ ...cut, students: better }, spaced).counts).toMatchObject({ same: 1 });
  });
});

describe('words that nobody has judged', () => {
  const order = { ...hana, Notes: 'court order' };
  const because = (...words: readonly string[]) =>
    `Somebody has to decide whether this family may be emailed, because of ${words.map((each) => `"${each}"`).join(', ')}.`;

  it('hold every guardian of the student, in the file or not', () => {
    const plan = planOf(here, { ...order, 'P/G 2': '', 'P/G 2 email': '' });
    expect(changed(plan.lines[0]?.changes ?? [])).toEqual([
      'students 7 Staff notes: IEP -> IEP\ncourt order',
      'guardians 7-G1 Contact: Allowed -> No contact',
      'guardians 7-G1 Waiting because:  -> Staff notes: court order',
      'guardians 7-G2 Contact: Allowed -> No contact',
      'guardians 7-G2 Waiting because:  -> Staff notes: court order',
    ]);
    expect(inWords(plan.lines[0]?.warnings)).toEqual([because('Staff notes: court order')]);
  });

  it.each([
    ['IEP', 'To decide'],
    ['504 plan - see counselor', 'To decide'],
    ['grandma picks up', 'To decide'],
    ['do NOT email P/G 2 (court order)', 'No contact'],
    ['custodia compartida', 'No contact'],
    ['', 'Allowed'],
  ])('are sorted beforehand: %j is %s', (Notes, contact) => {
    const { guardians } = imported({ ...hana, Notes });
    expect(guardians.map((one) => one.contact)).toEqual([contact, contact]);
  });

  it('are not asked about again once a person has judged them', () => {
    const known = allowed(imported(order));
    expect(inWords(planOf(known, order).lines)).toMatchObject([{ action: 'same', warnings: [] }]);
  });

  it('never loosen what a person has decided', () => {
    const known = edited({ guardian: { contact: 'No contact' } });
    const plan = planOf(known, { ...hana, Notes: 'IEP; may be emailed again' });
    expect(changed(plan.change.flatMap(({ changes }) => changes))).not.toContainEqual(
      expect.stringContaining('7-G1 Contact'),
    );
  });

  it('in the caseload hold a guardian who is new, whatever the file says', () => {
    const known = edited({ student: { staffNotes: 'IEP\nNo contact with aunt' } });
    const plan = planOf(known, { ...hana, 'P/G 3': 'Cy Ray', 'P/G 3 email': 'cy@x.example' });
    expect(plan.add.guardians).toMatchObject([{ guardianId: '7-G3', contact: 'No contact' }]);
    expect(inWords(plan.lines[0]?.warnings)).toEqual([
      because('Staff notes: No contact with aunt', 'Staff notes: IEP'),
    ]);
  });
});

describe('guardians', () => {
  it('of another name and address are another person, whose place is the next free one', () => {
    const row = { ...hana, Notes: '', 'P/G 1': 'Cy Ray', 'P/G 1 email': 'cy@x.example' };
    const known = allowed(imported({ ...hana, Notes: '' }));
    const plan = planOf(known, row);
    expect(plan.add.guardians).toMatchObject([
      { guardianId: '7-G3', name: 'Cy Ray', contact: 'Allowed' },
    ]);
    expect(inWords(plan.lines[0]?.warnings)).toEqual([
      'Cy Ray is added as another guardian: Ana Lee stays. If one of them should get no digests, set Contact to No contact.',
    ]);
    expect(planOf(carriedOut(known, plan), row).counts).toMatchObject({ same: 1 });
  });

  it.each([
    [{ contact: 'No contact' }, 'In the place of: Ana Lee, No contact'],
    [{ contact: 'To decide' }, 'In the place of: Ana Lee, To decide'],
    [{ digest: 'Stopped' }, 'In the place of: Ana Lee, Stopped'],
  ] as const)('in the place of one who is held, by %j, wait', (guardian, words) => {
    const row = { ...hana, Notes: '', 'P/G 1': 'Cy Ray', 'P/G 1 email': 'cy@x.example' };
    const known = edited({ guardian, student: { staffNotes: '' } });
    expect(planOf(known, row).add.guardians).toMatchObject([
      { name: 'Cy Ray', contact: expect.not.stringMatching('Allowed'), waitingBecause: words },
    ]);
  });

  it('never give the name of one to the address of another', () => {
    const plan = planOf(here, { ...hana, 'P/G 1': 'Cy Ray', 'P/G 1 email': '' });
    expect(plan.change).toEqual([]);
    expect(plan.add.guardians).toMatchObject([{ name: 'Cy Ray', email: '' }]);
  });

  it('never give the address of somebody unnamed to the one in that place', () => {
    const plan = planOf(here, { ...hana, 'P/G 1': '', 'P/G 1 email': 'cy@x.example' });
    expect(plan.change).toEqual([]);
    expect(plan.add.guardians).toMatchObject([{ name: '', email: 'cy@x.example' }]);
  });

  it('alike in name and address keep their places', () => {
    const row = { ...hana, 'P/G 1': 'ana lee', 'P/G 2': 'Ana Lee', 'P/G 2 email': 'ana@x.example' };
    const known = imported(row);
    const turned = { ...known, guardians: [...known.guardians].reverse() };
    expect(planOf(turned, row).change).toEqual([]);
  });

  it('get the address that was missing', () => {
    const known = edited({ guardian: { email: '' } });
    expect(changed(planOf(known, hana).change[0]?.changes ?? [])).toEqual([
      'guardians 7-G1 E-mail:  -> ana@x.example',
    ]);
  });

  it('who share an address under two names are named to the specialist', () => {
    const other = {
      ...hana,
      Notes: '',
      'Student ID': '8',
      Name: 'Ray, Cy',
      'P/G 1': 'Dee Ray',
      'P/G 2': '',
      'P/G 2 email': '',
    };
    const shared =
      'The address ana@x.example is also the one of Ana Lee, guardian of Hana Lee. Check that digests about Cy Ray may go there.';
    expect(inWords(planOf(here, other).lines[0]?.warnings)).toEqual([shared]);
    expect(inWords(planOf(emptyCaseload, hana, other).lines[1]?.warnings)).toEqual([shared]);
    expect(inWords(planOf(here, { ...other, 'P/G 1': 'Ana Lee' }).lines[0]?.warnings)).toEqual([]);
  });
});
