// `npm run bench`: every number that the project promises, measured on the bundle, beside its bar.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bar, barTable, holds } from './bench/bar';
import { bundleBars } from './bench/bundle-bars';
import { codeBars } from './bench/code-bars';
import { importBars } from './bench/import-bars';
import { mailBars } from './bench/mail-bars';
import { ownFileBars } from './bench/own-file-bars';
import { pageBars } from './bench/page-bars';
import {
  answeredYearBars,
  badWeeksBars,
  crashBars,
  largeCaseloadBars,
  schoolYearBars,
} from './bench/sending-bars';
import { sidebarBars } from './bench/sidebar-bars';
import { spreadsheetBars } from './bench/spreadsheet-bars';
import { teacherBars } from './bench/teacher-bars';
import { yearBars } from './bench/year-bars';
import { hugeCaseloadBars, yearsBars } from './bench/years-bars';
import { growCaseload } from './simulate/grow-caseload';

const folder = 'dist';
const example = 'examples/caseload-mesa-view.csv';
const large = join(mkdtempSync(join(tmpdir(), 'living-alp-')), 'large.csv');
writeFileSync(large, growCaseload(readFileSync(example, 'utf8'), 2000));

const parts: readonly (readonly [
  doing: string,
  measure: () => readonly Bar[] | Promise<readonly Bar[]>,
])[] = [
  ['the code', codeBars],
  ['the bundle', () => bundleBars(folder)],
  ['a digest', () => mailBars(folder, example)],
  ['the sidebar', () => sidebarBars(folder, example)],
  ['the end of a year', () => yearBars(folder, example)],
  ['the teachers’ views', () => teacherBars(folder, example)],
  ['the page of npm start', () => pageBars(folder, example)],
  ['the spreadsheet', () => spreadsheetBars(folder, example)],
  ['an import', () => importBars(folder, example)],
  ['teachers’ own files', () => ownFileBars(folder, example)],
  ['a crash at every call', () => crashBars(folder, example)],
  ['a school year', () => schoolYearBars(folder, example)],
  ['a year of answers', () => answeredYearBars(folder, example)],
  ['ten school years', () => yearsBars(folder, example)],
  ['weeks in which all goes wrong', () => badWeeksBars(folder, example)],
  ['2,000 students', () => largeCaseloadBars(folder, large)],
  ['10,000 students', () => hugeCaseloadBars(folder, example)],
];
/** Each execution allocates a realm: a larger young generation halves the time of collecting them. */
const roomForYoung = '--max-semi-space-size=64';

/** Each part has a process of its own: what one leaves in memory must not slow the next one down. */
function measureApart(doing: string): readonly Bar[] {
  console.error(`measuring ${doing} …`);
  const args = [roomForYoung, '--import', 'tsx', process.argv[1] ?? '', doing];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Measuring ${doing} broke off.`);
  return JSON.parse(stdout);
}

const asked = parts.find(([doing]) => doing === process.argv[2]);
if (asked) console.log(JSON.stringify(await asked[1]()));
else {
  const bars = parts.flatMap(([doing]) => measureApart(doing));
  console.log(barTable(bars));
  process.exitCode = bars.every(holds) ? 0 : 1;
}
