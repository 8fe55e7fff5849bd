// How the workbench names people: by name and whom they belong to, never by address alone.
import type { OpenedWorkspace, Person, Role } from '../../server/protocol';

export const roleGroups: readonly (readonly [role: Role, name: string])[] = [
  ['specialist', 'Specialist'],
  ['teacher', 'Teachers'],
  ['family', 'Families (see only their emails)'],
  ['student', 'Students (see only their emails)'],
];

const titles: Readonly<Record<Role, string>> = {
  specialist: 'GT specialist',
  teacher: 'teacher',
  family: 'family',
  student: 'student',
};

export const personLabel = ({ name, of, role }: Person): string =>
  of === '' ? named(name, titles[role]) : `${name}, family of ${of}`;

/** "The GT specialist", where no name is known, says it already. */
const named = (name: string, title: string): string =>
  name.endsWith(title) ? name : `${name}, ${title}`;

const findPerson = (people: readonly Person[], address: string): Person | undefined =>
  people.find(({ email }) => email === address.toLowerCase());

/** Somebody whom the script writes to and no tab names keeps the address. */
export function nameOf(people: readonly Person[], address: string): string {
  const person = findPerson(people, address);
  return person === undefined ? address : personLabel(person);
}

/** Of whom the example has most to tell; nobody of that name is in another school. */
const bestTold = 'Keira Smith';

/** Whose phone a newcomer looks at: that of the best-told student, else of whoever got the newest email. */
export function firstPhoneOwner(
  { mails, people }: OpenedWorkspace,
  role: 'family' | 'student' = 'family',
): Person | undefined {
  const owners = new Map(
    people.filter((each) => each.role === role).map((each) => [each.email, each]),
  );
  const emailed = mails.flatMap(({ to }) => owners.get(to.toLowerCase()) ?? []);
  const isBestTold = ({ name, of }: Person): boolean => (of || name) === bestTold;
  return emailed.find(isBestTold) ?? emailed.at(-1) ?? owners.values().next().value;
}
