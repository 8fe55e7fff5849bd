// What teachers' own files cost with 60 teachers of 30 students each: how many hours of the clock it
// takes until everybody's file is made, and until everybody's note is in the plan.
import { readFileSync } from 'node:fs';
import type { ExecutionRecord } from '../../emulator/runtime/execution-record';
import { UserActions } from '../../emulator/spreadsheet/user-actions';
import { AddonHarness } from '../harness/addon-harness';
import { growCaseload } from '../simulate/grow-caseload';
import type { Bar } from './bar';

const teachers = 60;
/** With six teachers each: 60 teachers have 30 students. */
const students = 300;
const teachersOfEach = 6;
const hourMs = 3_600_000;

const addressOf = (teacher: number): string => `teacher${teacher}@mesaviewschools.example`;

export function ownFileBars(folder: string, caseload: string): readonly Bar[] {
  const addon = schoolOf(folder, growCaseload(readFileSync(caseload, 'utf8'), students));
  const files = () => addon.documents.all().filter(({ id }) => id !== addon.book.id);
  const shared = () => files().filter(({ sharing }) => sharing.sharedWith?.length === 1).length;
  const made = hoursUntil(addon, () => shared() === teachers);
  for (const file of files()) {
    const label = addon.grid('Goals', file)[1]?.[0] ?? '';
    const actions = new UserActions(file);
    actions.type('Notes', 'B2', label);
    actions.type('Notes', 'C2', 'Seen it');
  }
  const notes = () => addon.rows('Progress').filter(({ Role }) => Role === 'Teacher').length;
  const brought = hoursUntil(addon, () => notes() === teachers);
  const idle = hoursUntil(addon, () => false, 3);
  const doubled = notes() - teachers;
  const all = [...made, ...brought, ...idle];
  const bar = (what: string, value: number, unit: string, most: number): Bar => {
    return { what: `60 teachers’ own files: ${what}`, value, unit, most };
  };
  const most = (values: readonly number[]) => Math.max(...values);
  return [
    bar('made after', made.length, 'hours', 4),
    bar('a note from each brought in after', brought.length, 'hours', 3),
    bar('notes lost or doubled', Math.abs(doubled), '', 0),
    bar('longest execution', most(all.map(({ virtualMs }) => virtualMs)) / 1000, 's', 290),
    bar('API reads of an execution', most(all.map(readsOf)), '', 60),
    bar('API writes of an execution', most(all.map(writesOf)), '', 60),
    bar('API writes where nothing is new', most(idle.slice(1).map(writesOf)), '', 0),
    bar('broken executions', all.filter(({ outcome }) => outcome !== 'completed').length, '', 0),
  ];
}

function schoolOf(folder: string, csv: string): AddonHarness {
  const now = Date.parse('2026-08-17T06:00:00-06:00');
  const addon = new AddonHarness({ folder, now, zone: 'America/Denver' });
  addon.choose('setUpMenu');
  addon.importFile('caseload.csv', Buffer.from(csv));
  addon.decideAll();
  const type = (tab: string, header: string, textOf: (row: number) => string): void => {
    const [headers = [], ...lines] = addon.grid(tab);
    const sheet = addon.book.sheetNamed(tab);
    lines.forEach(([id = ''], row) => {
      if (sheet && id !== '')
        addon.user.typeAt(sheet, row + 1, headers.indexOf(header), textOf(row));
    });
  };
  type('Students', 'Status', () => 'Identified');
  type('Students', 'Teachers', (row) =>
    Array.from({ length: teachersOfEach }, (_, each) =>
      addressOf((row * teachersOfEach + each) % teachers),
    ).join('; '),
  );
  type('Goals', 'Share with teachers', () => 'yes');
  addon.setSetting('Teachers', 'Own files');
  addon.switchOn();
  addon.setSetting('Digests', 'Paused');
  return addon;
}

/** Lets the clock run hour by hour. @returns the executions that it took */
function hoursUntil(
  addon: AddonHarness,
  isReached: () => boolean,
  most = 12,
): readonly ExecutionRecord[] {
  const records: ExecutionRecord[] = [];
  while (!isReached() && records.length < most)
    records.push(...addon.script.advanceTo(addon.script.clock.now() + hourMs));
  return records;
}

const sum = (record: ExecutionRecord, methods: readonly string[]): number =>
  methods.reduce((total, method) => total + (record.calls.byMethod[method] ?? 0), 0);

const readsOf = (record: ExecutionRecord): number =>
  sum(record, ['Sheets.Spreadsheets.get', 'Sheets.Spreadsheets.Values.batchGet']);

const writesOf = (record: ExecutionRecord): number =>
  sum(record, ['Sheets.Spreadsheets.batchUpdate', 'Sheets.Spreadsheets.create']);
