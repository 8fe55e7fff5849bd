import type { Guardian, Student } from '../../../src/schema/tabs';
import { isBlockedGuardian } from '../../../src/teachers/domain/blocked-guardian';
import { sampleGuardian, sampleStudent } from '../caseload/sample-rows';

const address = 'ana@families.example';
const student = sampleStudent();
const { contact: _, ...unreadable } = sampleGuardian({ email: address });
const { studentId: __, ...ofNoChild } = sampleGuardian({ email: address, contact: 'No contact' });
const { judged: ___, ...unjudged } = sampleGuardian({ email: address });
const guardian = (cells: Partial<Guardian>): Guardian =>
  sampleGuardian({ email: address, contact: 'No contact', ...cells });
const allowed = (cells: Partial<Guardian>): Guardian => guardian({ contact: 'Allowed', ...cells });

describe('an address in a Teachers cell', () => {
  it.each<[string, Partial<Guardian>, boolean]>([
    ['No contact', guardian({}), true],
    ['No contact, in other capitals', guardian({ email: ' Ana@Families.example' }), true],
    ['No contact, and words beside the address', guardian({ email: `${address} (old)` }), true],
    ['No contact, and a slip in the address', guardian({ email: 'ana@families,example' }), true],
    ['nothing under Contact', guardian({ contact: '' }), true],
    ['To decide', guardian({ contact: 'To decide' }), true],
    ['a Contact that cannot be read', unreadable, true],
    ['No contact, and a child that cannot be read', ofNoChild, true],
    ['Contact Allowed, and words that wait', allowed({ waitingBecause: 'Alert: order' }), true],
    ['Contact Allowed, and judged words that cannot be read', unjudged, true],
    ['Contact Allowed', allowed({}), false],
    [
      'Contact Allowed for words that waited once',
      allowed({ waitingBecause: 'Alert: bus 4', judged: 'alert: Bus 4' }),
      false,
    ],
    ['another address', guardian({ email: 'ana2@families.example' }), false],
    ['no address', guardian({ email: '' }), false],
    ['another student', guardian({ studentId: 'S9' }), false],
  ])('of a guardian with %s is kept away: %#', (_what, row, expected) => {
    expect(isBlockedGuardian(address, [student], [row])).toBe(expected);
  });

  it.each<[string, Partial<Student>, Partial<Guardian>, boolean]>([
    ['that nobody has judged', { staffNotes: 'court order' }, {}, true],
    [
      'of which one line was judged',
      { staffNotes: 'IEP\ncourt' },
      { judged: 'Staff notes: IEP' },
      true,
    ],
    ['that were judged', { staffNotes: 'IEP' }, { judged: 'Staff notes: IEP' }, false],
  ])('of a guardian whose child has staff notes %s: %#', (_what, cells, row, expected) => {
    const child = { ...student, ...cells };
    expect(isBlockedGuardian(address, [child], [allowed(row)])).toBe(expected);
    const other = sampleStudent({ studentId: 'S2' });
    expect(isBlockedGuardian(address, [other], [allowed(row)])).toBe(false);
  });
});
