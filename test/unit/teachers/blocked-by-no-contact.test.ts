import type { Guardian } from '../../../src/schema/tabs';
import { isBlockedByNoContact } from '../../../src/teachers/domain/blocked-by-no-contact';
import { sampleGuardian, sampleStudent } from '../caseload/sample-rows';

const address = 'ana@families.example';
const student = sampleStudent();
const { contact: _, ...unreadable } = sampleGuardian({ email: address });
const { studentId: __, ...ofNoChild } = sampleGuardian({ email: address, contact: 'No contact' });
const guardian = (cells: Partial<Guardian>): Guardian =>
  sampleGuardian({ email: address, contact: 'No contact', ...cells });

describe('an address in a Teachers cell', () => {
  it.each<[string, Partial<Guardian>, boolean]>([
    ['No contact', guardian({}), true],
    ['No contact, in other capitals', guardian({ email: ' Ana@Families.example' }), true],
    ['nothing under Contact', guardian({ contact: '' }), true],
    ['a Contact that cannot be read', unreadable, true],
    ['No contact, and a child that cannot be read', ofNoChild, true],
    ['Contact Allowed', guardian({ contact: 'Allowed' }), false],
    ['another address', guardian({ email: 'ana2@families.example' }), false],
    ['no address', guardian({ email: '' }), false],
    ['another student', guardian({ studentId: 'S9' }), false],
  ])('of a guardian with %s is kept away: %#', (_what, row, expected) => {
    expect(isBlockedByNoContact(address, [student], [row])).toBe(expected);
  });
});
