// How long the three executions of an import of 5,000 students compute, on this machine. They are
// the longest that the product has; Google gives each six minutes.
import { readFileSync } from 'node:fs';
import type { ImportPreview } from '../../src/import/domain/import-plan';
import type { MappingProposal } from '../../src/import/domain/mapping';
import { AddonHarness } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import { readCaseloadFile } from '../simulate/read-caseload-file';
import type { Bar } from './bar';

const students = 5000;

export function importBars(folder: string, caseload: string): readonly Bar[] {
  const now = Date.parse('2026-08-17T06:00:00-06:00');
  const addon = new AddonHarness({ folder, now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  const csv = growCaseload(readFileSync(caseload, 'utf8'), students);
  const file = readCaseloadFile('large.csv', Buffer.from(csv));
  const bars: Bar[] = [];
  const timed = <Value>(what: string, name: string, ...args: readonly unknown[]): Value => {
    const start = process.cpuUsage();
    const value = addon.ask<Value>(name, ...args);
    const seconds = process.cpuUsage(start).user / 1_000_000;
    bars.push({
      what: `import of ${students.toLocaleString('en-US')} students: ${what}`,
      value: seconds,
      unit: 's computed',
      most: 10,
    });
    return value;
  };
  const mapping = timed<MappingProposal>('the columns', 'proposeImport', file);
  const preview = timed<ImportPreview>('the preview', 'previewImport', file, mapping);
  timed('the import', 'applyImport', file, mapping, preview.previewHash);
  return bars;
}
