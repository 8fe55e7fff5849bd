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
  of === '' ? `${name}, ${titles[role]}` : `${name}, family of ${of}`;

export const findPerson = (people: readonly Person[], address: string): Person | undefined =>
  people.find(({ email }) => email === address.toLowerCase());

/** Somebody whom the script writes to and no tab names keeps the address. */
export function nameOf(people: readonly Person[], address: string): string {
  const person = findPerson(people, address);
  return person === undefined ? address : personLabel(person);
}

/** Of whom the example has most to tell; nobody of that name is in another school. */
const bestTold = 'Keira Smith';

/** Whose phone a newcomer looks at: a family of the best-told student, else whoever got the newest email. */
export function firstPhoneOwner({ mails, people }: OpenedWorkspace): Person | undefined {
  const owners = new Map(
    people.filter(({ role }) => role === 'family').map((each) => [each.email, each]),
  );
  const emailed = mails.flatMap(({ to }) => owners.get(to.toLowerCase()) ?? []);
  return emailed.find(({ of }) => of === bestTold) ?? emailed.at(-1);
}
