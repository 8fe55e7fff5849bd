// The caseload screen right after an import, all through the year: no more than a person can see to.
import { attentionLines } from '../../../src/caseload/domain/attention';
import { systemExport } from '../../support/system-export';
import { setUpAddon } from '../support/addon';
import { wholeCaseload } from '../support/example-caseload';
import { answered, call } from './sidebar-calls';

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['example.csv', () => Buffer.from(wholeCaseload)],
  ['system.xlsx', () => systemExport()],
];
const days = ['2026-08-17', '2026-10-05', '2026-12-01', '2027-03-01', '2027-05-10', '2027-06-20'];

describe('the caseload screen after an import', () => {
  it.each(files)('of %s shows ten things at most, on any day', (name, bytes) => {
    const before = setUpAddon();
    const { counts } = before.importFile(name, bytes());
    expect(counts.add).toBeGreaterThan(80);
    const lines = days.map((day) => {
      const addon = before.copy();
      addon.script.clock.moveTo(Date.parse(`${day}T12:00:00-06:00`));
      return attentionLines(answered(call(addon, 'caseload')));
    });
    expect(Math.max(...lines)).toBeLessThanOrEqual(10);
    expect(Math.min(...lines)).toBeGreaterThan(0);
  });
});
