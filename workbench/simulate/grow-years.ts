// Fills the tabs that grow with every school year as years of use leave them: rows of past years
// above those of the present.

import { BLANK_CELL, restyled } from '../../emulator/spreadsheet/cell';
import type { Scalar } from '../../emulator/spreadsheet/scalar';
import type { AddonHarness, ShownRow } from '../harness/addon-harness';

export interface PastYears {
  /** The first day of school of the year that runs, which stays as it is. */
  readonly firstDay: string;
  readonly years: number;
  /** In each of the tabs. */
  readonly rowsPerYear: number;
  /** Titles; all that grow when absent. */
  readonly tabs?: readonly string[];
}

const dayMs = 86_400_000;
/** From the first digest of a school year to its last. */
const daysOfSchool = 280;
const daysOfPeriod = 14;

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const serialOf = (day: string): number => Date.parse(day) / dayMs + 25_569;

type RowMaker = (day: string, index: number, addon: Owners) => Readonly<Record<string, Scalar>>;

interface Owners {
  readonly guardians: readonly ShownRow[];
  readonly goals: readonly ShownRow[];
}

const pick = (rows: readonly ShownRow[], index: number): ShownRow =>
  rows[index % rows.length] ?? {};

const makers: Readonly<Record<string, RowMaker>> = {
  Deliveries: (day, index, { guardians }) => {
    const guardian = pick(guardians, index);
    return {
      'Delivery ID': `${day} ${guardian['Guardian ID']} ${index}`,
      Period: `${day}/${iso(Date.parse(day) + (daysOfPeriod - 1) * dayMs)}`,
      'Student ID': guardian['Student ID'] ?? '',
      'Guardian ID': guardian['Guardian ID'] ?? '',
      'E-mail': guardian['E-mail'] ?? '',
      State: 'Sent',
      At: `${day}T16:30:05-06:00`,
      Attempts: 1,
      'Question IDs': 'F12, F40, F77',
    };
  },
  Progress: (day, index, { goals }) => {
    const goal = pick(goals, index);
    return {
      'Entry ID': `past-${day}-${index}`,
      Date: serialOf(day),
      'Goal ID': goal['Goal ID'] ?? '',
      'Student ID': goal['Student ID'] ?? '',
      By: 'Ms. Chen',
      Role: 'Teacher',
      Progress: 'On the way',
      Note: 'Brought a second draft and told the group what had changed in it.',
      'Share with family': 'yes',
    };
  },
  History: (day, index, { goals }) => ({
    At: `${day}T16:30:05-06:00`,
    By: 'g.specialist@mesaviewschools.example',
    Tab: 'Goals',
    'Row ID': pick(goals, index)['Goal ID'] ?? '',
    Field: 'How we will know',
    Before: 'Two essays',
    After: 'Three essays, each with a second draft',
    Reason: 'Sidebar',
  }),
};

export function growYears(addon: AddonHarness, past: PastYears): void {
  const { firstDay, years, rowsPerYear, tabs = Object.keys(makers) } = past;
  const owners: Owners = { guardians: addon.rows('Guardians'), goals: addon.rows('Goals') };
  const style = restyled(BLANK_CELL.style, { numberFormat: 'yyyy-mm-dd' });
  for (const [tab, make] of Object.entries(makers)) {
    if (!tabs.includes(tab)) continue;
    const sheet = addon.book.sheetNamed(tab);
    if (!sheet) throw new Error(`There is no tab ${tab}.`);
    const [headers = []] = addon.grid(tab);
    const rows = Array.from({ length: years * rowsPerYear }, (_, index) => {
      const year = Math.floor(index / rowsPerYear) - years;
      const within = Math.floor(((index % rowsPerYear) * daysOfSchool) / rowsPerYear);
      const begins = Date.parse(firstDay) + year * 364 * dayMs;
      const inPeriod = within - (within % daysOfPeriod);
      return make(iso(begins + (tab === 'Deliveries' ? inPeriod : within) * dayMs), index, owners);
    });
    addon.user.insertRows(tab, 2, rows.length);
    rows.forEach((row, index) => {
      headers.forEach((header, column) => {
        const value = row[header] ?? '';
        if (value === '') return;
        const isDate = header === 'Date';
        sheet.put(index + 1, column, { ...BLANK_CELL, value, ...(isDate ? { style } : {}) });
      });
    });
  }
}

/** Goals and plans of past years, closed, below those of the present. */
export function growGoals(addon: AddonHarness, firstDay: string, years: number): void {
  const begins = Number(firstDay.slice(0, 4));
  const named = (year: number) => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
  const past = Array.from({ length: years }, (_, index) => named(begins - years + index));
  const rowsOf: Readonly<Record<string, (row: ShownRow, year: string) => ShownRow>> = {
    Goals: (row, year) => ({
      ...row,
      'Goal ID': `${row['Goal ID']}-${year}`,
      'School year': year,
      Status: 'Achieved',
      Outcome: 'Met',
      Evidence: 'A portfolio of three drafts, shown to the class in May',
    }),
    Plans: (row, year) => ({
      ...row,
      'Plan ID': `${row['Student ID']}-${year}`,
      'School year': year,
      State: 'Closed',
    }),
  };
  for (const [tab, make] of Object.entries(rowsOf)) {
    const sheet = addon.book.sheetNamed(tab);
    const [headers = []] = addon.grid(tab);
    const present = addon.rows(tab).filter((row) => row['Student ID'] !== '');
    const rows = past.flatMap((year) => present.map((row) => make(row, year)));
    addon.user.insertRows(tab, present.length + 2, rows.length);
    rows.forEach((row, index) => {
      headers.forEach((header, column) => {
        const value = row[header] ?? '';
        if (value !== '') sheet?.put(present.length + 1 + index, column, { ...BLANK_CELL, value });
      });
    });
  }
}
