import {
  countFor,
  lineFilters,
  linesFor,
  warningGroups,
} from '../../../src/import/page/line-filter';
import { failure } from '../../../src/rpc/result';
import { line, previewOf } from './sample-import';

describe('a preview with every kind of line', () => {
  const preview = previewOf([
    line(2),
    line(3, { action: 'change', warnings: [failure('no grade')] }),
    line(4, { action: 'same' }),
    line(5, { action: 'skip', reason: failure('no name on line') }),
    line(6, { warnings: [failure('no grade'), failure('no open goal')] }),
  ]);

  it.each([
    ['all', [2, 3, 4, 5, 6]],
    ['add', [2, 6]],
    ['change', [3]],
    ['same', [4]],
    ['skip', [5]],
    ['warned', [3, 6]],
  ] as const)('shows for "%s" the lines %j', (filter, rows) => {
    expect(linesFor(preview.lines, filter).map(({ row }) => row)).toEqual(rows);
  });

  it('counts for each filter as many lines as it shows', () => {
    for (const filter of lineFilters) {
      expect([filter, countFor(preview, filter)]).toEqual([
        filter,
        linesFor(preview.lines, filter).length,
      ]);
    }
  });
});

describe('the warnings of a preview', () => {
  const waits = (words: string) => failure('family waits', [words]);
  const { lines } = previewOf([
    line(2, { warnings: [failure('no grade')] }),
    line(3, { warnings: [failure('no grade'), failure('no open goal')] }),
    line(4, { warnings: [failure('no grade'), waits('Seat: front row')] }),
    line(5, { warnings: [failure('cells left out', ['Alerts: ask first'])] }),
    line(6, { warnings: [waits('Alerts: court order')] }),
  ]);

  it('stand in groups: what may forbid an email, who waits, then the most frequent', () => {
    const groups = warningGroups(lines).map(({ kind, said }) => [kind, said.map(({ row }) => row)]);
    expect(groups).toEqual([
      ['restriction', [5, 6]],
      ['family waits', [4]],
      ['no grade', [2, 3, 4]],
      ['no open goal', [3]],
    ]);
  });

  it('lead to their lines, each group to its own', () => {
    for (const { kind, said } of warningGroups(lines))
      expect([kind, linesFor(lines, 'all', kind)]).toEqual([
        kind,
        lines.filter(({ row }) => said.some((one) => one.row === row)),
      ]);
  });
});
