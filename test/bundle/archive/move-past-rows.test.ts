// A specialist moves the rows of past years into archive tabs.

import { agreeablePeople } from '../../../emulator/runtime/screen';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { growYears } from '../../../workbench/simulate/grow-years';
import { onceOpened } from '../../support/once-opened';
import { openCaseload, tickAt } from '../support/addon';
import { firstLines } from '../support/example-caseload';

const firstDay = '2026-08-17';
const archives = [
  'Deliveries until 2025-08-16',
  'Progress until 2025-08-16',
  'History until 2025-08-16',
];

const school = onceOpened(() => {
  const addon = openCaseload({ csv: firstLines(6) });
  growYears(addon, { firstDay, years: 4, rowsPerYear: 180 });
  tickAt(addon, '2026-08-19T07:30', '2026-08-19T16:30');
  return addon;
});

const titles = (addon: AddonHarness) => addon.book.sheets.map(({ name }) => name);
const filled = (addon: AddonHarness, tab: string) =>
  addon.grid(tab).filter((line) => line.some((cell) => cell !== ''));

it('moves them as they stand to the end of the spreadsheet, and says how many', () => {
  const [before, addon] = [school(), school()];
  expect(addon.choose('archiveMenu').split('\n')).toEqual([
    'Rows from before 2025-08-17 move to tabs of their own at the end of this spreadsheet. Nothing is deleted, and digests and plans do not need them. Deliveries: 540, Progress: 540, History: 540. Continue?',
    'Moved. Deliveries: 540, Progress: 540, History: 540.',
  ]);
  expect(titles(addon)).toEqual([...titles(before), ...archives]);
  for (const [index, tab] of ['Deliveries', 'Progress', 'History'].entries()) {
    const all = filled(before, tab);
    expect(filled(addon, archives[index] ?? '')).toEqual(all.slice(0, 541));
    expect(filled(addon, tab)).toEqual([...all.slice(0, 1), ...all.slice(541)]);
  }
});

it('takes formulas and notes along', () => {
  const addon = school();
  addon.user.type('Progress', 'H9', '="moved"&" along"');
  addon.book.sheetNamed('Progress')?.change(9, 7, { note: 'Ask Ms. Chen' });
  addon.choose('archiveMenu');
  const moved = addon.book.sheetNamed(archives[1] ?? '');
  expect(moved?.cell(8, 7).formula).toBe('="moved"&" along"');
  expect(moved?.cell(9, 7).note).toBe('Ask Ms. Chen');
});

it('does not do so when the specialist thinks better of it', () => {
  const addon = school().copy({ people: { ...agreeablePeople, answerAlert: () => 'CANCEL' } });
  expect(addon.choose('archiveMenu')).toContain('Nothing was moved.');
  expect(titles(addon)).toEqual(titles(school()));
});

it('says what to do where past rows stand among newer ones', () => {
  const addon = school();
  addon.user.sort('Deliveries', -4);
  expect(addon.choose('archiveMenu')).toContain(
    'In Deliveries, 540 rows from before 2025-08-17 stand among newer ones. Sort the tab by Period, oldest first, to have them moved.',
  );
  expect(titles(addon)).toEqual([...titles(school()), ...archives.slice(1)]);
});

it('is offered by the health check as long as there is something to move', () => {
  const addon = school();
  expect(addon.choose('healthCheckMenu')).toContain(
    'Rows from before 2025-08-17, which nothing needs any more: Deliveries 540, Progress 540, History 540.',
  );
  addon.choose('archiveMenu');
  tickAt(addon, '2026-08-20T07:30');
  expect(addon.choose('healthCheckMenu')).not.toContain('Rows from before');
});

/** A goal that was deleted years ago still has notes and lines of History under its ID. */
it.each(['before', 'after'])('keeps an import from giving a past ID anew, %s the move', (when) => {
  const addon = school();
  const sheet = addon.book.sheetNamed('Goals');
  const [student = {}] = addon.rows('Goals');
  const studentId = student['Student ID'] ?? '';
  const past = `${studentId}-AC1`;
  while (addon.rows('Goals').some((row) => row['Student ID'] === studentId))
    addon.user.deleteRows(
      'Goals',
      addon.grid('Goals').findIndex((line) => line.includes(studentId)) + 1,
    );
  expect(sheet && addon.grid('Progress').slice(1, 541).flat()).toContain(past);
  for (const tab of ['Progress', 'History'])
    addon.user.deleteRows(tab, 542, addon.grid(tab).length - 541);
  if (when === 'after') addon.choose('archiveMenu');
  addon.importFile('again.csv', Buffer.from(firstLines(6)));
  const goals = addon.rows('Goals').filter((row) => row['Student ID'] === studentId);
  expect(goals.length).toBeGreaterThan(0);
  expect(goals.map((row) => row['Goal ID'])).not.toContain(past);
});

it('has nothing to move in a young caseload', () => {
  const addon = openCaseload({ csv: firstLines(6) });
  expect(addon.choose('archiveMenu')).toBe(
    'There is nothing to move: few rows are from before 2025-08-10.',
  );
});
