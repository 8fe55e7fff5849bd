// How staff see a student's name.
import type { Student } from '../schema/tabs';

/** "Zoë García", or "Zoë (Zozo) García" for a child who goes by another name. */
export function shownName({
  firstName,
  preferredName,
  lastName,
}: Pick<Student, 'firstName' | 'preferredName' | 'lastName'>): string {
  const called = preferredName !== '' && preferredName !== firstName ? `(${preferredName})` : '';
  return [firstName, called, lastName].filter((part) => part !== '').join(' ');
}
