// The file of the register: read by Excel and by people, and harmless in either.
import Papa from 'papaparse';
import { participationCsv } from '../../../src/inbox/domain/participation-csv';
import { blankRow } from '../../../src/schema/tab';
import { type Participation, participationTab } from '../../../src/schema/tabs';

const entry = (changes: Partial<Participation> = {}): Participation => ({
  ...blankRow(participationTab.columns),
  schoolYear: '2026-27',
  studentId: '000101',
  student: 'Ada Alvarez',
  kind: 'Talked at home',
  person: 'Rosa',
  role: 'Guardian',
  way: 'Phone',
  date: '2026-09-02',
  ...changes,
});

const read = (rows: readonly Participation[]) =>
  Papa.parse<string[]>(participationCsv(rows).trim().replace('\uFEFF', '')).data;

it('has a line for each row, by year, student and day', () => {
  const rows = [
    entry({ date: '2026-10-01' }),
    entry({ student: 'Aaron', date: '2026-11-01' }),
    entry(),
    entry({ schoolYear: '2025-26', student: 'Zoë' }),
  ];
  expect(read(rows).map((line) => [line[0], line[2], line[7]])).toEqual([
    ['School year', 'Student', 'Date'],
    ['2025-26', 'Zoë', '2026-09-02'],
    ['2026-27', 'Aaron', '2026-11-01'],
    ['2026-27', 'Ada Alvarez', '2026-09-02'],
    ['2026-27', 'Ada Alvarez', '2026-10-01'],
  ]);
});

it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])(
  'gives %j no chance to be a formula',
  (person) => expect(read([entry({ person })])[1]?.[4]).toBe(`'${person}`),
);

it.each(['O’Brien, "Rosie"', 'two\nlines', ''])('keeps %j as it is', (person) =>
  expect(read([entry({ person })])[1]?.[4]).toBe(person),
);

it('is UTF-8 that Excel knows for it', () =>
  expect(participationCsv([]).startsWith('\uFEFF"School year"')).toBe(true));
