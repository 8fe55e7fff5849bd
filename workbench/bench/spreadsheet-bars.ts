// What the spreadsheet behind the workbench takes for what a person waits for: the first formula of
// a caseload, for which the engine gets its copy of all cells, and a filter view over 2,000 students.
import { readFileSync } from 'node:fs';
import { rowsShownBy } from '../../emulator/spreadsheet/filter-view-rows';
import { AddonHarness } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import type { Bar } from './bar';

export function spreadsheetBars(folder: string, caseload: string): readonly Bar[] {
  const csv = readFileSync(caseload, 'utf8');
  const small = openHarness(folder, csv);
  const formula = computed(() => {
    small.user.type('Students', 'Z1', '=1+1');
    small.user.read('Students', 'Z1');
  });
  const large = openHarness(folder, growCaseload(csv, 2000));
  large.choose('refreshTeachersMenu');
  const sheet = large.book.sheetNamed('Students');
  const [view] = sheet ? large.book.filterViews.of(sheet.id) : [];
  if (!view) throw new Error('No teacher has a view.');
  return [
    { what: 'spreadsheet: the first formula', value: formula, unit: 'ms computed', most: 1500 },
    {
      what: 'spreadsheet: a filter view, 2,000 students',
      value: computed(() => rowsShownBy(large.book, view)),
      unit: 'ms computed',
      most: 2000,
    },
  ];
}

function openHarness(folder: string, csv: string): AddonHarness {
  const now = Date.parse('2026-08-17T06:00:00-06:00');
  const addon = new AddonHarness({ folder, now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  addon.importFile('caseload.csv', Buffer.from(csv));
  addon.decideAll();
  return addon;
}

/** Milliseconds of this process alone, whatever else the machine does. */
function computed(act: () => void): number {
  const start = process.cpuUsage();
  act();
  return process.cpuUsage(start).user / 1000;
}
