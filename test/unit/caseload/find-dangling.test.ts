// Rows that speak of what no row names.
import { findDangling } from '../../../src/caseload/domain/find-dangling';
import type { Table } from '../../../src/schema/decode-table';
import type { Goal, Student } from '../../../src/schema/tabs';
import { inSentences } from '../../support/in-words';
import { sampleEntry, sampleGoal, sampleGuardian, sampleStudent } from './sample-rows';

/** A tab whose first row stands in row 3 of the grid, under an empty one. */
const table = <Row>(...rows: readonly Row[]): Table<Row> => ({
  rows,
  rowNumbers: rows.map((_, place) => place + 3),
  problems: [],
  unreadIds: [],
  unread: [],
  spoiledForFamilies: [],
});

const told = (tables: Partial<Parameters<typeof findDangling>[0]>) =>
  inSentences(
    findDangling({
      students: table(sampleStudent()),
      goals: table(sampleGoal()),
      progress: table(sampleEntry()),
      guardians: table(sampleGuardian()),
      ...tables,
    }),
  );

describe('a caseload', () => {
  it('in which every row fits has no problems', () => expect(told({})).toEqual([]));

  it('that is empty has none either', () => {
    expect(
      told({ students: table(), goals: table(), progress: table(), guardians: table() }),
    ).toEqual([]);
  });

  it.each<[string, Parameters<typeof told>[0], readonly string[]]>([
    [
      'a goal of nobody',
      { goals: table(sampleGoal(), sampleGoal({ goalId: 'G2', studentId: 's1' })) },
      ['Goals, row 4, Student ID: no row of the Students tab has the ID "s1".'],
    ],
    [
      'progress of nobody, on no goal',
      { progress: table(sampleEntry({ studentId: 'S9', goalId: 'G9' })) },
      [
        'Progress, row 3, Student ID: no row of the Students tab has the ID "S9".',
        'Progress, row 3, Goal ID: no row of the Goals tab has the ID "G9".',
      ],
    ],
    [
      'a guardian of nobody',
      { guardians: table(sampleGuardian({ studentId: '007' })) },
      ['Guardians, row 3, Student ID: no row of the Students tab has the ID "007".'],
    ],
    [
      'a language that nobody knows',
      {
        guardians: table(
          sampleGuardian({ language: 'Klingon' }),
          sampleGuardian({ guardianId: 'G2', language: 'Navajo' }),
          sampleGuardian({ guardianId: 'G3', language: 'es-MX' }),
          sampleGuardian({ guardianId: 'G4', language: 'n/a' }),
        ),
      },
      [
        'Guardians, row 3, Language: "Klingon" is no language that is known here, so the digest comes in English.',
      ],
    ],
    [
      'an address that cannot be right',
      { guardians: table(sampleGuardian({ email: 'ana@family' })) },
      ['Guardians, row 3, E-mail: "ana@family" cannot be an email address.'],
    ],
    [
      'a teacher who has no address, or more than that in its place',
      {
        students: table(
          sampleStudent({
            teachers: ['m.chen@school.example', 'Ortega <l.ortega@school.example>'],
          }),
          sampleStudent({ studentId: 'S2', teachers: ['Mr. Lee'], status: 'Exited' }),
        ),
      },
      [
        'Students, row 3, Teachers: "Ortega <l.ortega@school.example>" cannot be an email address, so this teacher does not see the student.',
      ],
    ],
    ['no address', { guardians: table(sampleGuardian({ email: '' })) }, []],
    [
      'a student and a goal that are there and cannot be read, which is told of these rows',
      {
        students: { ...table<Student>(), unreadIds: ['S1'] },
        goals: { ...table<Goal>(), unreadIds: ['G1'] },
      },
      [],
    ],
    [
      'long cells, in short',
      {
        goals: table(sampleGoal({ studentId: 'S'.repeat(100) })),
        progress: table(),
        guardians: table(sampleGuardian({ email: '@'.repeat(49_000) })),
        students: table(sampleStudent({ teachers: ['m'.repeat(49_000)] })),
      },
      [
        `Goals, row 3, Student ID: no row of the Students tab has the ID "${'S'.repeat(59)}…".`,
        `Guardians, row 3, E-mail: "${'@'.repeat(59)}…" cannot be an email address.`,
        `Students, row 3, Teachers: "${'m'.repeat(59)}…" cannot be an email address, so this teacher does not see the student.`,
      ],
    ],
  ])('with %s is told of it', (_what, tables, sentences) => {
    expect(told(tables)).toEqual(sentences);
  });
});
