// Who waits for a decision, grouped so that equal words are judged once.
import { placesOf, sectionsOf, studentsAmong } from '../../../src/contacts/domain/group-words';
import { waitingFamilies } from '../../../src/contacts/domain/waiting-families';
import type { Guardian, Student } from '../../../src/schema/tabs';
import { sampleGuardian, sampleStudent } from '../caseload/sample-rows';

const student = (studentId: string, cells: Partial<Student> = {}) =>
  sampleStudent({ studentId, ...cells });
const guardian = (studentId: string, place: number, cells: Partial<Guardian> = {}) =>
  sampleGuardian({
    guardianId: `${studentId}-G${place}`,
    studentId,
    email: `${studentId}.${place}@families.example`,
    ...cells,
  });

const groupsOf = (guardians: readonly Guardian[], students: readonly Student[]) =>
  waitingFamilies(guardians, students).map(({ words, isHeldAsNoContact, guardians: members }) => [
    isHeldAsNoContact,
    words,
    members.map(({ guardianId }) => guardianId),
  ]);

describe('a guardian', () => {
  it.each<readonly [string, Partial<Guardian>, Partial<Student>, readonly string[] | null]>([
    ['of whom everything is understood', {}, {}, null],
    ['with a contact to decide', { contact: 'To decide' }, {}, []],
    ['with no contact written', { contact: '' }, {}, []],
    ['with words of a file', { waitingBecause: 'Alert: see office' }, {}, ['Alert: see office']],
    ['with a staff note', {}, { staffNotes: 'IEP' }, ['Staff notes: IEP']],
    ['with judged words', { judged: 'staff notes: iep' }, { staffNotes: 'IEP' }, null],
    ['held by a person', { contact: 'No contact' }, { staffNotes: 'IEP' }, null],
    [
      'held because of words',
      { contact: 'No contact', waitingBecause: 'Note: custody' },
      {},
      ['Note: custody'],
    ],
    ['without an address', { contact: '', email: '' }, {}, null],
    ['of a child who has exited', { contact: '' }, { status: 'Exited' }, null],
    ['of a child who has left', { contact: '' }, { enrollment: 'Left' }, null],
    ['of a child who has not started', { contact: '' }, { enrollment: 'Not yet' }, []],
  ])('%s', (_what, cells, childsCells, words) => {
    const groups = waitingFamilies([guardian('7', 1, cells)], [student('7', childsCells)]);
    expect(groups.map((group) => group.words)).toEqual(words === null ? [] : [words]);
  });

  it('whose student is not there is not asked about', () => {
    expect(waitingFamilies([guardian('8', 1, { contact: '' })], [student('7')])).toEqual([]);
  });
});

describe('guardians with equal words', () => {
  it('are one group, whatever the order and capitals of the words', () => {
    const students = ['1', '2', '3'].map((id) => student(id));
    const guardians = [
      guardian('1', 1, { waitingBecause: 'A: x\nB: y' }),
      guardian('2', 1, { waitingBecause: 'b: Y\na: X' }),
      guardian('3', 1, { waitingBecause: 'A: x' }),
    ];
    expect(groupsOf(guardians, students)).toEqual([
      [false, ['A: x', 'B: y'], ['1-G1', '2-G1']],
      [false, ['A: x'], ['3-G1']],
    ]);
  });

  it('are two groups where some are held as No contact', () => {
    const guardians = [
      guardian('1', 1, { waitingBecause: 'A: x' }),
      guardian('1', 2, { waitingBecause: 'A: x', contact: 'No contact' }),
    ];
    expect(groupsOf(guardians, [student('1')])).toEqual([
      [false, ['A: x'], ['1-G1']],
      [true, ['A: x'], ['1-G2']],
    ]);
  });
});

describe('the list', () => {
  const waiting = (words: readonly string[], ...ids: readonly string[]) => ({
    words,
    isHeldAsNoContact: false,
    guardians: ids.map((guardianId) => ({
      guardianId,
      studentId: guardianId.split('-')[0] ?? '',
      student: '',
      name: '',
      relation: '',
      email: '',
    })),
  });

  it('has a section for each column, and for each set of them', () => {
    const groups = [
      waiting(['Notes: a: b'], '1-G1'),
      waiting([], '2-G1'),
      waiting(['Notes: c'], '3-G1'),
      waiting(['Notes: c', 'Alert: d'], '4-G1'),
    ];
    expect(sectionsOf(groups).map(({ columns, groups: some }) => [columns, some.length])).toEqual([
      [['Notes'], 2],
      [[], 1],
      [['Alert', 'Notes'], 1],
    ]);
    expect(studentsAmong(groups)).toBe(4);
  });

  it.each([
    [
      ['1-G1', '1-G2', '2-G1', '2-G2'],
      [1, 2],
    ],
    [
      ['1-G2', '2-G2', '2-G1'],
      [1, 2],
    ],
    [['1-G1', '2-G1'], []],
    [['1-G1', '1-G2'], []],
    [['1-G1', 'typed', '2-G1', '2-G2'], []],
  ])('offers for %j the places %j', (ids, places) => {
    expect(placesOf(waiting([], ...ids)).map(({ place }) => place)).toEqual(places);
  });
});

describe('the cell of a column that nobody has judged', () => {
  const row = {
    decisionId: 'D-1',
    about: 'Column',
    words: 'Dad note',
    means: 'To decide',
    decidedBy: '',
    decidedAt: null,
  } as const;
  const cellsOf = (cell: string) =>
    waitingFamilies(
      [guardian('1', 1, { contact: 'To decide', waitingBecause: `Dad note: ${cell}` })],
      [student('1')],
      [row],
    ).flatMap(({ cells = [] }) => cells.map((one) => one.cell));

  it.each(['blue', 'front row', 'Mom', 'lives with dad'])('is judged with its column: %j', (cell) =>
    expect(cellsOf(cell)).toEqual([cell]),
  );

  it.each(['mom is in hiding', 'not to ride with dad', 'no contact', 'Aunt only'])(
    'is judged by itself: %j',
    (cell) => expect(cellsOf(cell)).toEqual([]),
  );
});
