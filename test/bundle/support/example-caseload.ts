// Parts of the example caseload as files, and what a reader of the tests' own expects of them.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { largestBatch } from '../../../src/mailing/server/send-queue';
import { growCaseload } from '../../../workbench/simulate/grow-caseload';

const source = readFileSync('examples/caseload-mesa-view.csv', 'utf8').replace(/^\uFEFF/, '');
const [title = [], headers = [], ...lines] = Papa.parse<string[]>(source).data;

/** The example: 85 students, two of whose guardians share an address across families. */
export const wholeCaseload = source;

/** The first lines of the example as a file of their own. */
export const firstLines = (count: number): string =>
  Papa.unparse([title, headers, ...lines.slice(0, count)]);

const place = (header: string): number => {
  const found = headers.indexOf(header);
  if (found < 0) throw new Error(`The example has no column ${header}`);
  return found;
};

const columns = {
  student: place('Student #'),
  name: place('Student Name (Last, First)'),
  status: place('Status'),
  emails: [place('P/G 1 Email'), place('P/G 2 Email')],
  goals: [place('Academic Goal'), place('Affective Goal')],
  notes: place('Notes (staff only)'),
};

/**
 * One line for each email that a digest day owes: "student's name → address". Written from the file
 * alone: not exited, no court order, a goal to tell of, an address that can be right.
 */
export function dueMails(csv: string): readonly string[] {
  const [, , ...rows] = Papa.parse<string[]>(csv).data;
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const cell = (column: number) => (row[column] ?? '').trim();
    const key = cell(columns.student) || cell(columns.name);
    if (cell(columns.name) === '' || seen.has(key)) return [];
    seen.add(key);
    const isLeft = cell(columns.status) === 'exited';
    const isForbidden = cell(columns.notes).includes('do NOT email');
    const hasGoal = columns.goals.some((column) => cell(column) !== '');
    if (isLeft || isForbidden || !hasGoal) return [];
    return columns.emails
      .flatMap((column) => cell(column).split(';'))
      .map((address) => address.trim().toLowerCase())
      .filter((address) => /^[^@\s,]+@[^@\s,]+\.[a-z]+$/.test(address))
      .map((address) => `${cell(columns.name)} → ${address}`);
  });
}

/** As few students as owe a run of two batches. */
export function twoBatches(): string {
  for (let count = 1; ; count += 1) {
    const csv = count <= lines.length ? firstLines(count) : growCaseload(source, count);
    if (dueMails(csv).length > largestBatch) return csv;
  }
}
