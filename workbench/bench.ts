// `npm run bench`: every number that the project promises, measured on the bundle, beside its bar.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bar, barTable, holds } from './bench/bar';
import { bundleBars } from './bench/bundle-bars';
import { mailBars } from './bench/mail-bars';
import { crashBars, largeCaseloadBars, schoolYearBars } from './bench/sending-bars';
import { sidebarBars } from './bench/sidebar-bars';
import { growCaseload } from './simulation/grow-caseload';

const folder = 'dist';
const example = 'examples/caseload-mesa-view.csv';
const large = join(mkdtempSync(join(tmpdir(), 'living-alp-')), 'large.csv');
writeFileSync(large, growCaseload(readFileSync(example, 'utf8'), 2000));

const parts: readonly (readonly [doing: string, measure: () => readonly Bar[]])[] = [
  ['the bundle', () => bundleBars(folder)],
  ['a mail', () => mailBars(folder, example)],
  ['the sidebar', () => sidebarBars(folder, example)],
  ['a crash at every call', () => crashBars(folder, example)],
  ['a school year', () => schoolYearBars(folder, example)],
  ['2,000 students', () => largeCaseloadBars(folder, large)],
];
const bars = parts.flatMap(([doing, measure]) => {
  console.error(`measuring ${doing} …`);
  return measure();
});
console.log(barTable(bars));
process.exitCode = bars.every(holds) ? 0 : 1;
