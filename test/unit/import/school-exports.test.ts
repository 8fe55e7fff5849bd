// Exports of the big systems, as they are: everyday cells make nobody wait, the others those in whose
// line they stand.
import { waitingFamilies } from '../../../src/contacts/domain/waiting-families';
import { leftOutColumns } from '../../../src/import/domain/left-out-columns';
import { proposeMapping } from '../../../src/import/domain/mapping';
import { planImport } from '../../../src/import/domain/plan-import';
import { readCaseload } from '../../../src/import/domain/read-caseload';
import { type SchoolExport, schoolExports } from '../../support/school-exports';
import { emptyCaseload } from './carried-out';

const today = '2026-08-17';
const empty = emptyCaseload;

const imported = ({ headers, lines }: SchoolExport) => {
  const rows = [headers, ...lines];
  const mapping = proposeMapping(rows);
  const { add } = planImport(readCaseload(rows, mapping, { today }), empty, {
    now: `${today}T08:00:00-06:00`,
    year: '2026-27',
  });
  const unclear = leftOutColumns(rows, mapping).filter((column) => column.unclear > 0);
  return { ...add, mapping, unclear };
};

describe.each(schoolExports.map((each) => [each.system, each] as const))('%s', (_, each) => {
  const { students, guardians, mapping, unclear } = imported(each);

  it('brings in every student, and asks about no column but the one with alerts', () => {
    expect(mapping.problems).toEqual([]);
    expect(students).toHaveLength(240);
    expect(unclear.map(({ header }) => header)).toEqual([expect.stringMatching(/alert|red flag/i)]);
  });

  it('lets emails go to everybody about whom all is said in everyday cells, and to nobody else', () => {
    const allowed = guardians.filter(({ contact }) => contact === 'Allowed');
    expect(allowed.map(({ email }) => email)).toEqual(each.clean);
  });

  it('has no more groups that wait than reasons, and pairs of them', () => {
    const groups = waitingFamilies(guardians, students);
    expect(groups.length).toBeLessThanOrEqual(each.reasons.length * 2);
    for (const reason of each.reasons) {
      expect(groups.some(({ words }) => words.some((line) => line.endsWith(reason)))).toBe(true);
    }
  });

  it('is not read over a warning in any of its cells', () => {
    const warnings = ['DO NOT MAIL', 'see office', 'Court Order', 'Ask Mom First', 'UNDISCLOSED'];
    for (const { index, field } of mapping.columns) {
      if (field !== null) continue;
      const rows = [
        each.headers,
        ...each.lines.map((line, at) =>
          // Twice each, as a file does that has a line for each guardian.
          line.map((cell, column) =>
            column === index && at % 2 === 0 ? (warnings[(at / 2) % 9] ?? cell) : cell,
          ),
        ),
      ];
      const read = readCaseload(rows, { ...mapping, headerRow: 0 }, { today });
      const doubtful = read.flatMap((entry) =>
        entry.kind === 'student' ? entry.doubts.map(({ words }) => words) : [],
      );
      expect([each.headers[index], warnings.filter((words) => !doubtful.includes(words))]).toEqual([
        each.headers[index],
        [],
      ]);
    }
  });
});
