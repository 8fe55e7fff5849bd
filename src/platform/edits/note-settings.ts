// Says at the cell itself, as soon as it is typed, what a setting should be that is not understood. People’s
// own notes stay.
import type { CalendarDate } from '../../core/calendar-date';
import { localTime } from '../../core/local-time';
import { normalizeText } from '../../core/normalize-text';
import { inEnglish } from '../../rpc/english-failures';
import { readSettings } from '../../settings/domain/caseload-settings';
import { editedCells } from './edited-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** By which a note of ours is known again. */
const opening = 'Living ALP: ';

/** @param at milliseconds since 1970 */
export function noteSettings(range: Range, at: number): void {
  const sheet = range.getSheet();
  const { setting, value } = editedCells('settings', sheet);
  if (setting === undefined || value === undefined) return;
  const [first, last] = [range.getRow(), range.getLastRow()];
  if (value + 1 < range.getColumn() || value + 1 > range.getLastColumn()) return;
  const { date } = localTime(at, sheet.getParent().getSpreadsheetTimeZone());
  const [, ...cells] = sheet.getDataRange().getDisplayValues();
  const rows = cells.map((row) => ({
    setting: row[setting] ?? '',
    value: row[value] ?? '',
    meaning: '',
  }));
  const problems = problemsOf(rows, date);
  for (let row = Math.max(first, 2); row <= last; row += 1) {
    const wanted = problems.get(normalizeText(rows[row - 2]?.setting ?? '')) ?? '';
    const cell = sheet.getRange(row, value + 1);
    const note = cell.getNote();
    if (note === wanted || (note !== '' && !note.startsWith(opening))) continue;
    cell.setNote(wanted);
  }
}

/** By the setting's name. */
function problemsOf(
  rows: readonly { readonly setting: string; readonly value: string; readonly meaning: string }[],
  today: CalendarDate,
): ReadonlyMap<string, string> {
  const reading = readSettings({ rows, problems: [], unreadIds: [] }, today);
  if (reading.kind === 'settings') return new Map();
  return new Map(
    reading.problems.map((problem) => [
      normalizeText(problem.field ?? ''),
      `${opening}${inEnglish([problem]).join(' ')}`,
    ]),
  );
}
