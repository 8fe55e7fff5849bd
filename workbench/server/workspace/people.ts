// Whom a window can act as: the specialist, and the teachers, families and students that the tabs name.

import { displayText } from '../../../emulator/spreadsheet/number-format';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import { specialist } from '../../harness/addon-harness';
import { opensSheet, type Person, type Role } from '../protocol';

const ADDRESS = /[^\s,;<>]+@[^\s,;<>]+/g;

export function peopleOf(book: Workbook): readonly Person[] {
  const students = rowsOf(book, 'Students');
  const nameOf = new Map(
    students.map((row) => [
      row['Student ID'] ?? '',
      `${row['First name']} ${row['Last name']}`.trim(),
    ]),
  );
  const teacherNames = new Map(
    rowsOf(book, 'Teachers').map((row) => [(row['E-mail'] ?? '').toLowerCase(), row['Name'] ?? '']),
  );
  const settings = new Map(rowsOf(book, 'Settings').map((row) => [row['Setting'], row['Value']]));
  return [
    {
      email: specialist.email,
      role: 'specialist',
      name: settings.get('Specialist name') || 'The GT specialist',
      of: '',
    },
    ...named('teacher', students, 'Teachers', (_, email) => ({
      name: teacherNames.get(email) || nameInAddress(email),
      of: '',
    })),
    ...named('family', rowsOf(book, 'Guardians'), 'E-mail', (row) => ({
      name: row['Name'] ?? '',
      of: nameOf.get(row['Student ID'] ?? '') ?? '',
    })),
    ...named('student', students, 'Student email', (row) => ({
      name: nameOf.get(row['Student ID'] ?? '') ?? '',
      of: '',
    })),
  ];
}

/** Addresses of everybody to whom the school itself has given one. */
export const ownPeopleOf = (book: Workbook): ReadonlySet<string> =>
  new Set(
    peopleOf(book)
      .filter(({ role }) => opensSheet[role] || role === 'student')
      .map(({ email }) => email),
  );

type Row = Readonly<Record<string, string>>;

/** Each address once, in the order of names; of siblings' parents with the children together. */
function named(
  role: Role,
  rows: readonly Row[],
  header: string,
  whoIs: (row: Row, email: string) => Pick<Person, 'name' | 'of'>,
): readonly Person[] {
  const people = new Map<string, Person>();
  for (const row of rows)
    for (const address of row[header]?.match(ADDRESS) ?? []) {
      const email = address.toLowerCase();
      if (email === specialist.email) continue;
      const { name, of } = whoIs(row, email);
      const before = people.get(email);
      const children = [...new Set([before?.of ?? '', of])].filter((each) => each !== '');
      people.set(email, {
        email,
        role,
        name: before?.name || name || nameInAddress(email),
        of: children.join(', '),
      });
    }
  return [...people.values()].sort(
    (one, other) => one.name.localeCompare(other.name) || one.email.localeCompare(other.email),
  );
}

/** "m.chen@school" is M. Chen. */
const nameInAddress = (email: string): string =>
  (email.split('@')[0] ?? '')
    .split(/[._]+/)
    .map((part) => (part.length === 1 ? `${part.toUpperCase()}.` : capital(part)))
    .join(' ');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What stands below the headers of a tab; none where the tab is missing. */
function rowsOf(book: Workbook, tab: string): readonly Row[] {
  const sheet = book.sheetNamed(tab);
  if (!sheet) return [];
  const { rows, columns } = book.extent(sheet);
  const text = (row: number, column: number): string => {
    const { value, format } = book.read(sheet, row, column);
    return displayText(value, format);
  };
  const headers = Array.from({ length: columns }, (_, column) => text(0, column));
  return Array.from({ length: Math.max(0, rows - 1) }, (_, row) =>
    Object.fromEntries(headers.map((header, column) => [header, text(row + 1, column)])),
  );
}

/** The texts below a header; none where the tab or the header is missing. */
export const columnOf = (book: Workbook, tab: string, header: string): readonly string[] =>
  rowsOf(book, tab).flatMap((row) => (header in row ? [row[header] ?? ''] : []));
