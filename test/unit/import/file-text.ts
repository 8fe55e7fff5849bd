// Files for the tests: written by the tests' own hand, read by the code under test.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCells } from '../../../src/import/domain/file/cells';
import type { CaseloadEntry, StudentEntry } from '../../../src/import/domain/import-plan';
import { proposeMapping, type Rows } from '../../../src/import/domain/mapping';
import { readCaseload } from '../../../src/import/domain/read-caseload';
import { inSentences } from '../../support/in-words';

const TODAY = '2026-08-17';

export const mesaView = (): string =>
  readFileSync(resolve(process.cwd(), 'examples/caseload-mesa-view.csv'), 'utf8');

export const csv = (rows: Rows): string =>
  rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\r\n');

export const readText = (text: string, today = TODAY): readonly CaseloadEntry[] => {
  const cells = readCells(text);
  if (cells.kind !== 'cells') throw new Error(inSentences([cells.problem]).join());
  return readCaseload(cells.rows, proposeMapping(cells.rows), { today });
};

/** Entries of a file with one student, given as header and cell. */
export const readOne = (cells: Readonly<Record<string, string>>): StudentEntry => {
  const row = { 'Student ID': '7', Name: 'Lee, Hana', Grade: '6', ...cells };
  const [entry] = readText(csv([Object.keys(row), Object.values(row)]));
  if (entry?.kind !== 'student') throw new Error('No student was read.');
  return entry;
};
