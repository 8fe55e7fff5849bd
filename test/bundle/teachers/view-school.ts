// A school whose teachers have views, what these show, and what a reader of the file alone expects.
import Papa from 'papaparse';
import type { FilterView } from '../../../emulator/spreadsheet/filter-view';
import { rowsShownBy } from '../../../emulator/spreadsheet/filter-view-rows';
import type { AddonHarness, ShownRow } from '../../../workbench/harness/addon-harness';
import { openCaseload, tickAt, wall } from '../support/addon';

export type ViewTab = 'Students' | 'Goals';

/** Views are made, and the clock that keeps them runs; digests are paused. */
export function openWithViews(csv: string): AddonHarness {
  const addon = openCaseload({ csv, on: false });
  addon.choose('refreshTeachersMenu');
  return addon;
}

export const viewsOf = (addon: AddonHarness): readonly FilterView[] => addon.book.filterViews.all();

const teacherRow = (addon: AddonHarness, email: string): ShownRow | undefined =>
  addon.rows('Teachers').find((row) => row['E-mail'] === email);

/** The view that the teacher's link on the Teachers tab leads to. */
export function linkedView(addon: AddonHarness, email: string, tab: ViewTab): FilterView {
  const link = teacherRow(addon, email)?.[`${tab} view`] ?? '';
  const [, id = '', sheetId = '', viewId = ''] =
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([^/]+)\/edit#gid=(\d+)&fvid=(\d+)$/.exec(
      link,
    ) ?? [];
  const view = addon.book.filterViews.get(Number(viewId));
  if (id !== addon.book.id || !view || view.sheetId !== Number(sheetId))
    throw new Error(`${email} has no ${tab} view: "${link}"`);
  return view;
}

/** "Brown, Ethan", in the order of the view; on Goals "Ethan Brown: Read two chapters". */
export function shownTo(addon: AddonHarness, email: string, tab: ViewTab): readonly string[] {
  const rows = addon.rows(tab);
  return rowsShownBy(addon.book, linkedView(addon, email, tab)).map((row) => {
    const cells = rows[row - 1] ?? {};
    return tab === 'Students'
      ? `${cells['Last name']}, ${cells['First name']}`
      : `${cells.Student}: ${cells.Goal}`;
  });
}

/** By address of the teacher, what the two views should show; read from the file by hand. */
export function expectedOf(
  csv: string,
): ReadonlyMap<string, Readonly<Record<ViewTab, readonly string[]>>> {
  const [, headers = [], ...lines] = Papa.parse<string[]>(csv).data;
  const found = new Map<string, Record<ViewTab, string[]>>();
  const seen = new Set<string>();
  for (const line of lines) {
    const cell = (header: string) => (line[headers.indexOf(header)] ?? '').trim();
    const name = cell('Student Name (Last, First)');
    if (name === '' || seen.has(name) || cell('Status') === 'exited') continue;
    seen.add(name);
    const [last, first] = name.split(', ');
    for (const email of cell('Teacher emails').match(/[^\s;,]+/g) ?? []) {
      const teacher = found.get(email) ?? { Students: [], Goals: [] };
      teacher.Students.push(name);
      for (const header of ['Academic Goal', 'Affective Goal'])
        if (cell(header) !== '') teacher.Goals.push(`${first} ${last}: ${cell(header)}`);
      found.set(email, teacher);
    }
  }
  return found;
}

/** The next hour of the clock. */
const hourMs = 3_600_000;

function tickAfter(addon: AddonHarness, ms: number) {
  const [record] = tickAt(addon, wall(addon.script.state.now + ms).slice(0, 16));
  if (!record) throw new Error('No clock runs.');
  return record;
}

export const nextHour = (addon: AddonHarness) => tickAfter(addon, hourMs);

/** What nobody watches from hour to hour is looked at again once a day. */
export const nextDay = (addon: AddonHarness) => tickAfter(addon, 24 * hourMs);

/** Under which name the script keeps a text of this caseload among its properties. */
export const propertyOf = (addon: AddonHarness, name: string): string => `${addon.book.id}/${name}`;
