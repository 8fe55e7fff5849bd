// How a person is named: in full, as staff see a student, and shortened for email.
import type { Student } from '../../schema/tabs';

const initialOf = (name: string): string => {
  const letter = [...name.trim()][0];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
};

/** "Zoë G." for Zoë García Márquez: email is read on screens that others see. */
export const shortStudent = (student: {
  readonly firstName: string;
  readonly lastName: string;
}): string => [student.firstName.trim(), initialOf(student.lastName)].filter(Boolean).join(' ');

/** "Thu G." for Thu García Márquez, whose last name would tell the child's. */
export const shortGuardian = (name: string): string => {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return [first, initialOf(others.join(' '))].filter(Boolean).join(' ');
};

/** "Zoë García Márquez": how Goals shows it, and what two records of one student are compared by. */
export const fullName = ({
  firstName,
  lastName,
}: Pick<Student, 'firstName' | 'lastName'>): string => `${firstName} ${lastName}`.trim();

/** "Zozo García": by the name that the child goes by, as staff speak to them of the plan. */
export const calledName = ({
  firstName,
  preferredName,
  lastName,
}: Pick<Student, 'firstName' | 'preferredName' | 'lastName'>): string =>
  `${preferredName.trim() || firstName} ${lastName}`.trim();

/** "Zoë García", or "Zoë (Zozo) García" for a child who goes by another name. */
export function studentName({
  firstName,
  preferredName,
  lastName,
}: Pick<Student, 'firstName' | 'preferredName' | 'lastName'>): string {
  const called = preferredName !== '' && preferredName !== firstName ? `(${preferredName})` : '';
  return [firstName, called, lastName].filter((part) => part !== '').join(' ');
}
