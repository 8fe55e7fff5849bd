// When a family counts as silent.
import { silentFamilies } from '../../../src/inbox/domain/silent-families';
import { blankRow } from '../../../src/schema/tab';
import {
  type CheckIn,
  checkInsTab,
  type Delivery,
  deliveriesTab,
  type Guardian,
  guardiansTab,
} from '../../../src/schema/tabs';

const guardian = (guardianId: string, changes: Partial<Guardian> = {}): Guardian => ({
  ...blankRow(guardiansTab.columns),
  guardianId,
  studentId: 'S1',
  ...changes,
});
const email = (day: string, changes: Partial<Delivery> = {}): Delivery => ({
  ...blankRow(deliveriesTab.columns),
  deliveryId: `${day} G1`,
  period: day,
  studentId: 'S1',
  guardianId: 'G1',
  state: 'Sent',
  at: `${day}T16:00:00-06:00`,
  ...changes,
});
const answer = (day: string, changes: Partial<CheckIn> = {}): CheckIn => ({
  ...blankRow(checkInsTab.columns),
  checkInId: day,
  studentId: 'S1',
  role: 'Guardian',
  at: `${day}T18:00:00-06:00`,
  ...changes,
});

const days = ['2026-09-02', '2026-09-16', '2026-09-30'] as const;
const three = days.map((day) => email(day));
const look = (
  deliveries: readonly Delivery[],
  checkIns: readonly CheckIn[] = [],
  guardians: readonly Guardian[] = [guardian('G1')],
) => silentFamilies({ guardians, checkIns, deliveries, since: '2026-08-17' }).get('S1') ?? null;

it('is after three emails and no answer', () => {
  expect(look(three.slice(1))).toBeNull();
  expect(look(three)).toEqual({ emails: 3, lastAnswer: null });
});

it('counts an email to both guardians once', () => {
  const both = three.slice(1).flatMap((row) => [row, { ...row, guardianId: 'G2' }]);
  expect(look(both)).toBeNull();
});

it.each<[string, readonly Delivery[], readonly CheckIn[], readonly Guardian[]]>([
  ['an answer', three, [answer('2026-09-16')], [guardian('G1')]],
  ['an answer of the other guardian', three, [answer('2026-10-01')], [guardian('G1')]],
  ['a day in Last answer', three, [], [guardian('G1', { lastAnswer: '2026-09-02' })]],
  ['one that did not go out', [...three.slice(1), email(days[0], { state: 'Failed' })], [], []],
  ['emails of last year', three.map((row) => ({ ...row, at: '2026-05-02' })), [], []],
])('is not with %s', (_, deliveries, checkIns, guardians) => {
  expect(look(deliveries, checkIns, guardians)).toBeNull();
});

it('begins anew after an answer, which it names', () => {
  const later = ['2026-10-14', '2026-10-28'].map((day) => email(day));
  expect(look([...three, ...later], [answer('2026-09-16')])).toEqual({
    emails: 3,
    lastAnswer: '2026-09-16',
  });
});

it('is broken by nothing that a student or a teacher says', () => {
  const checkIns = [
    answer('2026-09-30', { role: 'Student' }),
    answer('2026-09-30', { role: 'Teacher' }),
  ];
  expect(look(three, checkIns)).toEqual({ emails: 3, lastAnswer: null });
});

it('does not count emails to students', () => {
  const toStudent = email('2026-09-29', { deliveryId: 'Student check-in 2026-09-30 x' });
  expect(look([...three.slice(1), toStudent])).toBeNull();
});
