// Whose plan does not count as given, by the rows of the guardians.
import { withheldPlans } from '../../../src/print/domain/withheld-plans';
import type { Guardian, Student } from '../../../src/schema/tabs';
import { sampleGuardian, sampleStudent, sampleTable } from '../caseload/sample-rows';

const { studentId } = sampleStudent();

const isWithheld = (
  guardians: readonly Guardian[],
  unread: readonly Partial<Guardian>[] = [],
  student: Partial<Student> = {},
): boolean =>
  withheldPlans({
    students: sampleTable([sampleStudent(student), sampleStudent({ studentId: 'S2' })]),
    guardians: sampleTable(guardians, { unread }),
  })(studentId);

const allowed = sampleGuardian();
const another = sampleGuardian({ guardianId: 'P2', email: 'b@family.example', name: 'Bo Adler' });

it.each<readonly [string, boolean, readonly Guardian[], readonly Partial<Guardian>[]]>([
  ['no guardian at all', false, [], []],
  ['guardians who are all allowed', false, [allowed, another], []],
  ['one of two with No contact', true, [allowed, { ...another, contact: 'No contact' }], []],
  ['one to decide about', true, [{ ...allowed, contact: 'To decide' }], []],
  ['one without an address or a decision', true, [{ ...allowed, email: '', contact: '' }], []],
  ['words that nobody has judged', true, [{ ...allowed, waitingBecause: 'Alert: order' }], []],
  [
    'words that somebody has judged',
    false,
    [{ ...allowed, waitingBecause: 'Alert: bus 4', judged: 'Alert: bus 4' }],
    [],
  ],
  [
    'a guardian of another student with No contact',
    false,
    [allowed, { ...another, studentId: 'S2', contact: 'No contact' }],
    [],
  ],
  ['a row of theirs that cannot be read', true, [allowed], [{ guardianId: 'P3', studentId }]],
  ['a row of another student that cannot be read', false, [allowed], [{ studentId: 'S2' }]],
  ['an unread row of nobody with the same address', true, [allowed], [{ email: allowed.email }]],
  ['an unread row of nobody with the same name', true, [allowed], [{ name: allowed.name }]],
  ['an unread row that names nobody', false, [allowed], [{ contact: 'No contact' }]],
])('with %s: %s', (_, expected, guardians, unread) => {
  expect(isWithheld(guardians, unread)).toBe(expected);
});

it('with staff notes that nobody has judged', () => {
  expect(isWithheld([allowed], [], { staffNotes: 'Court order on file' })).toBe(true);
});
