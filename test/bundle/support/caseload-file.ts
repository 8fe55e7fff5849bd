// Writes small caseload files for the tests: only the columns that a test speaks of differ.

import { unparse } from 'papaparse';
import { readTable } from '../../../src/import/domain/file/read-table';
import type { CaseloadTable } from '../../../src/import/domain/mapping';
import { decodeText } from '../../../src/import/page/read-file';
import { inSentences } from '../../support/in-words';

const plainStudent = {
  'Student ID': '',
  'First name': '',
  'Last name': '',
  Grade: '7',
  School: 'Mesa View MS',
  DOB: '2013-05-18',
  Status: 'Identified',
  'Guardian 1': '',
  'Guardian 1 Relationship': 'Mother',
  'Guardian 1 Email': '',
  'Guardian 2': '',
  'Guardian 2 Email': '',
  'Home language': 'English',
  Teachers: 'm.chen@mesaviewschools.example',
  'Academic goal': 'Run an experiment on snowmelt',
  'Academic goal area': 'Science',
  'Affective goal': 'Ask for help in time',
  Why: 'I want to know',
  'How family can help': 'Ask me at dinner',
  Strengths: 'chess',
  'Staff notes': '',
};

export type FileStudent = Partial<Record<keyof typeof plainStudent, string>>;

export const fileHeaders = Object.keys(plainStudent) as readonly (keyof typeof plainStudent)[];

/** The text of a file with one line for each student. */
export const fileText = (students: readonly FileStudent[], delimiter = ','): string =>
  unparse(
    { fields: [...fileHeaders], data: students.map((each) => ({ ...plainStudent, ...each })) },
    { delimiter },
  );

/** A file as the page of the dialog sends it to the script. */
export const tableOf = (bytes: Uint8Array, name = 'caseload.csv'): CaseloadTable => {
  const read = readTable(bytes, decodeText);
  if (read.kind === 'refused') throw new Error(inSentences([read.problem]).join());
  return { name, rows: read.rows };
};

export const fileOf = (...students: readonly FileStudent[]): Buffer =>
  Buffer.from(fileText(students));

/** "Ada", "Ben" and so on: three children with a mother each. */
export const ada: FileStudent = {
  'Student ID': '000101',
  'First name': 'Ada',
  'Last name': 'Alvarez',
  'Guardian 1': 'Rosa Alvarez',
  'Guardian 1 Email': 'rosa@families.example',
};
export const ben: FileStudent = {
  'Student ID': '000102',
  'First name': 'Ben',
  'Last name': 'Begay',
  DOB: '2012-11-02',
  'Guardian 1': 'Ana Begay',
  'Guardian 1 Email': 'ana@families.example',
  'Academic goal': 'Write a story in three drafts',
  'Academic goal area': 'Writing',
};
export const cleo: FileStudent = {
  'Student ID': '000103',
  'First name': 'Cleo',
  'Last name': 'Chavez',
  DOB: '2014-01-30',
  'Guardian 1': 'Luz Chavez',
  'Guardian 1 Email': 'luz@families.example',
  'Home language': 'Spanish',
};
