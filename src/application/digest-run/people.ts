// How mails to the specialist name a family: enough to find the row, no more.
import type { Guardian, Student } from '../../domain/schema/tabs';
import type { FamilyName } from '../ports';

export function nameFamily(
  student: Student | undefined,
  guardian: Guardian | undefined,
): FamilyName {
  return {
    student: student
      ? { firstName: student.preferredName || student.firstName, lastName: student.lastName }
      : { firstName: 'A student without a readable row', lastName: '' },
    guardian: guardian?.name || 'a guardian without a name',
  };
}
