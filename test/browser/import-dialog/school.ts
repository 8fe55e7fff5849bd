// A school whose script stands behind the dialog: the real bundle on the local platform.
import { AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { cellOf } from '../../bundle/sidebar/sidebar-calls';
import { systemExport } from '../../support/system-export';
import type { AnswerCall } from './open-dialog';

export const exampleFile = 'examples/caseload-mesa-view.csv';

export interface School {
  readonly addon: AddonHarness;
  readonly answer: AnswerCall;
  /** How many students the spreadsheet has. */
  readonly students: () => number;
}

/** Set up, with an empty caseload. */
export function openSchool(): School {
  const addon = new AddonHarness({
    folder: 'dist',
    now: Date.UTC(2026, 7, 17, 16),
    zone: 'America/Denver',
  });
  addon.choose('setUpMenu');
  return {
    addon,
    answer: (name, args) => {
      const record = addon.script.callFromPage(name, args, specialist);
      return record.outcome === 'completed'
        ? { kind: 'success', value: record.result }
        : { kind: 'failure', message: record.error?.message ?? record.outcome };
    },
    students: () => addon.rows('Students').filter((row) => row['Student ID']).length,
  };
}

/** The calls of this name arrive and are never answered. */
export const withoutAnswer =
  (answer: AnswerCall, silent: string): AnswerCall =>
  (name, args) =>
    name === silent ? new Promise(() => {}) : answer(name, args);

const csv = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});

const headers =
  'Student ID,First name,Last name,Grade,School,Parent/Guardian 1,Relationship,PG 1 Email,Academic goal,Locker';

/** Of an information system, as a workbook: with words and a column that nobody knows. */
export const exportFile = {
  name: 'export.xlsx',
  mimeType: 'application/octet-stream',
  buffer: systemExport(50),
};

/** Two new students; one column is a guess, and one has no place in the caseload. */
export const smallFile = csv(
  'caseload.csv',
  headers,
  '2,Ann,Doe,4,Juniper HS,Rosa Doe,Mother,rosa@families.example,Read four books,12',
  '3,Bob,Lee,5,Juniper HS,Ana Lee,Mother,ana@families.example,Build a bridge,13',
);

/** For the school below: every kind of line, and of cell. */
export const variedFile = csv(
  'caseload.csv',
  headers,
  '2,Ann,Doe,4,Juniper HS,Rosa Doe,Mother,rosa@families.example,Read four books,12',
  '3,Bob,Lee,,Juniper High School,Ana Lee,Mother,ana@families.example,Build a bridge,13',
  '4,Cleo,Paz,6,Juniper HS,Luz Paz,Mother,luz@families.example,Write a novella,14',
  ',,,,,,,,,15',
  '5,,,7,,,,,,16',
  '6,Dan,Fox,6,Juniper HS,Eva Fox,Mother,eva@families.example,Draw a map,17',
);

/** Bob has another school and no address yet, in a cell of Cleo's stands a formula, her goal is over. */
export function variedSchool(): School {
  const school = openSchool();
  const { addon } = school;
  const first = csv(
    'first.csv',
    headers,
    '3,Bob,Lee,5,Juniper HS,Ana Lee,Mother,,Build a bridge,13',
    '4,Cleo,Paz,6,Juniper MS,Luz Paz,Mother,luz@families.example,Write a novella,14',
    '6,Dan,Fox,6,Juniper HS,Eva Fox,Mother,eva@families.example,Draw a map,17',
  );
  addon.importFile(first.name, first.buffer);
  addon.user.type('Goals', cellOf(addon, 'Goals', '4-AC1', 'Status'), 'Achieved');
  addon.user.type('Students', cellOf(addon, 'Students', '4', 'School'), '="Juniper MS"');
  return school;
}

/** Every other student has no grade, which is a warning. */
export const longFile = (students: number) =>
  csv(
    'long.csv',
    'Student ID,First name,Last name,Grade',
    ...Array.from(
      { length: students },
      (_, place) => `${1000 + place},Ann,Doe ${place},${place % 2 === 0 ? 4 : ''}`,
    ),
  );
