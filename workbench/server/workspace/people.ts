// Whom a window can act as: the specialist, and the teachers, families and students that the tabs name.

import { displayText } from '../../../emulator/spreadsheet/number-format';
import type { Workbook } from '../../../emulator/spreadsheet/workbook';
import { specialist } from '../../harness/addon-harness';
import { opensSheet, type Person, type Role } from '../protocol';

const ADDRESS = /[^\s,;<>]+@[^\s,;<>]+/g;

export function peopleOf(book: Workbook): readonly Person[] {
  return [
    { email: specialist.email, role: 'specialist' },
    ...named(book, 'Students', 'Teachers', 'teacher'),
    ...named(book, 'Guardians', 'E-mail', 'family'),
    ...named(book, 'Students', 'Student email', 'student'),
  ];
}

/** Addresses of everybody to whom the school itself has given one. */
export const ownPeopleOf = (book: Workbook): ReadonlySet<string> =>
  new Set(
    peopleOf(book)
      .filter(({ role }) => opensSheet[role] || role === 'student')
      .map(({ email }) => email),
  );

function named(book: Workbook, tab: string, header: string, role: Role): readonly Person[] {
  const addresses = columnOf(book, tab, header).flatMap((text) => text.match(ADDRESS) ?? []);
  return [...new Set(addresses.map((address) => address.toLowerCase()))]
    .filter((address) => address !== specialist.email)
    .sort()
    .map((email) => ({ email, role }));
}

/** The texts below a header; none where the tab or the header is missing. */
export function columnOf(book: Workbook, tab: string, header: string): readonly string[] {
  const sheet = book.sheetNamed(tab);
  if (!sheet) return [];
  const { rows, columns } = book.extent(sheet);
  const text = (row: number, column: number): string => {
    const { value, format } = book.read(sheet, row, column);
    return displayText(value, format);
  };
  for (let column = 0; column < columns; column++)
    if (text(0, column) === header)
      return Array.from({ length: Math.max(0, rows - 1) }, (_, row) => text(row + 1, column));
  return [];
}
