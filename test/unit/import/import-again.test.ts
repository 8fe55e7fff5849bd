// What holds for every file: importing it again adds and changes nothing, and no cell is blanked.
import fc from 'fast-check';
import type { CurrentCaseload } from '../../../src/import/domain/import-plan';
import { planImport } from '../../../src/import/domain/plan-import';
import { carriedOut, emptyCaseload } from './carried-out';
import { csv, readText } from './file-text';

const headers = [
  'Student ID',
  'Name',
  'Grade',
  'DOB',
  'Areas',
  'Status',
  'P/G 1',
  'P/G 1 Email',
  'P/G 2',
  'P/G 2 Email',
  'Home language',
  'Teachers',
  'Academic goal',
  'Affective goal',
  'Why',
  'Strengths',
  'Notes',
] as const;

const numRuns = 50;
const now = '2026-08-17T09:00:00-06:00';

const oneOf = (...cells: readonly string[]) => fc.constantFrom('', ...cells);
const address = oneOf(
  'ana@x.example',
  'bo@x.example; cy@x.example',
  'BO@x.example',
  'jane@mail,example',
  'ask the office',
  'n/a',
  'dee@x.example (work)',
);
/** A mark that points to the line above means something else in another order of lines. */
const isDitto = (text: string) => /^(["″”“〃]|'')\.?$/.test(text.trim());
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !isDitto(text)),
  oneOf('=1+1', '+1 unit', "'07", '<b>x</b>', '$&', 'a\nb', ' x '),
);
const person = oneOf('Ana Lee', 'Bo Lee', 'ana  lee', 'Cy');

/** Cells from the second column on; numbers and names are given apart, to be different. */
const lineWith = (second: fc.Arbitrary<string>) =>
  fc.tuple(
    oneOf('6', '08', 'K', 'senior'),
    oneOf('2/4/2014', '2014-02-04', '13/45/2014', '2/4/14'),
    oneOf('math', 'Reading; Music', 'Creative/Productive Thinking / Music', 'a, b'),
    oneOf('HGT', 'exited', 'Talent pool', 'Identified', 'pending'),
    person,
    address,
    second,
    address,
    oneOf('Spanish', 'English'),
    oneOf('t@x.example, u@x.example', 't@x.example\nu@x.example', 'jane@mail,example', 'Ms. M'),
    words,
    words,
    words,
    words,
    fc.oneof(words, oneOf('court order', 'IEP', 'no contactar')),
  );

const names = ['Lee, Ana', 'Zoë García Márquez', 'de la Cruz, Nia', 'Cher', 'Ray, Bo', 'Poe, Cy'];
const fileWith = (second: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.array(lineWith(second), { minLength: 1, maxLength: 6 }),
      fc.array(fc.boolean(), { minLength: 6 }),
    )
    .map(([lines, numbered]) =>
      lines.map((cells, place) => [
        numbered[place] ? `00${place}` : '',
        names[place] ?? '',
        ...cells,
      ]),
    );

const file = fileWith(person);
/** Two guardians of one name and one broken address cannot be told apart between two files. */
const fileOfTwo = fileWith(oneOf('Dee', 'Eve Ray'));

const read = (rows: readonly (readonly string[])[]) => readText(csv([headers, ...rows]));
const plan = (rows: readonly (readonly string[])[], current: CurrentCaseload) =>
  planImport(read(rows), current, { now, year: '2026-27' });

const nothing = { students: [], goals: [], guardians: [], teachers: [], plans: [] };

describe('any file that was imported', () => {
  it('adds and changes nothing when it is imported again, in whatever order', () => {
    fc.assert(
      fc.property(
        file.chain((rows) =>
          fc.record({
            rows: fc.constant(rows),
            shuffled: fc.shuffledSubarray(rows, { minLength: rows.length }),
          }),
        ),
        ({ rows, shuffled }) => {
          const current = carriedOut(emptyCaseload, plan(rows, emptyCaseload));
          for (const again of [plan(rows, current), plan(shuffled, current)]) {
            expect(again.add).toEqual(nothing);
            expect(again.change).toEqual([]);
            expect(again.counts).toMatchObject({ add: 0, change: 0 });
          }
        },
      ),
      { numRuns },
    );
  });

  it('is brought up to date by another file in one step', () => {
    fc.assert(
      fc.property(fileOfTwo, fileOfTwo, (first, second) => {
        const current = carriedOut(emptyCaseload, plan(first, emptyCaseload));
        const after = carriedOut(current, plan(second, current));
        expect(plan(second, after).change).toEqual([]);
        expect(plan(second, after).add).toEqual(nothing);
      }),
      { numRuns },
    );
  });

  it('loses no cell, no row and no choice to another file', () => {
    const isBlank = (value: unknown) =>
      value === null || value === '' || (Array.isArray(value) && value.length === 0);
    const kept = (before: readonly object[], after: readonly object[]) =>
      before.every((row, place) =>
        Object.entries(row).every(
          ([name, value]) =>
            isBlank(value) ||
            !isBlank(Object.entries(after[place] ?? {}).find(([n]) => n === name)?.[1]),
        ),
      );
    fc.assert(
      fc.property(file, file, (first, second) => {
        const current = carriedOut(emptyCaseload, plan(first, emptyCaseload));
        const after = carriedOut(current, plan(second, current));
        for (const tab of ['students', 'goals', 'guardians', 'teachers'] as const) {
          expect(kept(current[tab], after[tab])).toBe(true);
        }
        const loosened = current.guardians.filter(
          (guardian, place) =>
            guardian.contact === 'No contact' && after.guardians[place]?.contact !== 'No contact',
        );
        expect(loosened).toEqual([]);
        for (const student of current.students) {
          const now = after.students.find((one) => one.studentId === student.studentId);
          expect(now?.staffNotes.startsWith(student.staffNotes)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('has every number, guardian and goal once', () => {
    fc.assert(
      fc.property(file, file, (first, second) => {
        const current = carriedOut(emptyCaseload, plan(first, emptyCaseload));
        const { students, guardians, goals } = carriedOut(current, plan(second, current));
        for (const ids of [
          students.map((row) => row.studentId),
          guardians.map((row) => row.guardianId),
          goals.map((row) => row.goalId),
        ]) {
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns },
    );
  });
});

describe('a file of 5,000 students', () => {
  const rows = Array.from({ length: 5000 }, (_, place) => [
    place % 10 === 0 ? '' : String(100_000 + place),
    `Lee${place}, Hana`,
    '6',
    '2/4/2014',
    'Reading; Music',
    'Identified',
    'Ana Lee',
    `ana${place}@x.example`,
    'Bo Lee',
    place % 7 === 0 ? 'office@x.example' : `bo${place}@x.example`,
    'Spanish',
    't@x.example, u@x.example, v@x.example',
    'Read four books outside my comfort genre',
    'Ask for help before I am stuck',
    'fun',
    'chess, robotics',
    place % 5 === 0 ? 'court order' : 'IEP',
  ]);

  it('is planned whole, the first time and the second', () => {
    const entries = read(rows);
    const first = planImport(entries, emptyCaseload, { now, year: '2026-27' });
    expect(first.counts).toMatchObject({ add: 5000, skip: 0 });
    const second = planImport(entries, carriedOut(emptyCaseload, first), { now, year: '2026-27' });
    expect(second.counts).toMatchObject({ same: 5000, add: 0, change: 0 });
  });
});
