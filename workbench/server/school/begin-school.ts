// A school in its third week: set up, filled from a caseload file, switched on, one digest sent.

import { basename } from 'node:path';
import { CaseloadDesk } from '../../simulation/caseload-desk';
import { progressNotes } from './progress-notes';
import type { KeptSchool } from './school-file';

const ZONE = 'America/Denver';
/** The first day of school, on which the specialist sets everything up. */
const BEGINS = Date.parse('2026-08-17T09:00:00-06:00');
/** When people come in: Monday morning, two days before the second digest. */
const NOW = Date.parse('2026-08-31T07:00:00-06:00');

export interface Beginning {
  /** Folder of the bundle. */
  readonly folder: string;
  readonly caseload: { readonly path: string; readonly bytes: Uint8Array };
  readonly schoolName: string;
  readonly specialistName: string;
}

/** @throws DeskRefusal with the product's own sentence when the file cannot be imported */
export function beginSchool(beginning: Beginning): KeptSchool {
  const { folder, caseload, schoolName, specialistName } = beginning;
  const desk = new CaseloadDesk({ folder, now: BEGINS, zone: ZONE });
  desk.choose('setUpMenu');
  desk.setSetting('School name', schoolName);
  desk.setSetting('Specialist name', specialistName);
  desk.importFile(basename(caseload.path), caseload.bytes);
  desk.choose('switchOnMenu');
  for (const { at, goal, step, note, nextStep } of progressNotes(desk.rows('Goals'))) {
    desk.script.advanceTo(at);
    const row = desk.rows('Goals').findIndex((each) => each['Goal ID'] === goal['Goal ID']);
    typeInto(desk, 'Goals', row, { Progress: step });
    typeInto(desk, 'Progress', desk.rows('Progress').length, {
      'Entry ID': `P-${goal['Goal ID']}-1`,
      Date: new Date(at).toISOString().slice(0, 10),
      'Goal ID': goal['Goal ID'] ?? '',
      'Student ID': goal['Student ID'] ?? '',
      By: specialistName,
      Role: 'Specialist',
      Progress: step,
      Note: note,
      'Next step': nextStep,
      'Share with family': 'yes',
    });
  }
  desk.script.advanceTo(NOW);
  return { state: desk.script.state, book: desk.book, files: [], executions: [] };
}

/** @param row zero-based, below the header row @param cells by header */
function typeInto(
  desk: CaseloadDesk,
  tab: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  const sheet = desk.book.sheetNamed(tab);
  const [headers = []] = desk.grid(tab);
  if (!sheet || row < 0) return;
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column >= 0) desk.tellOfEdit(desk.hands.typeAt(sheet, row + 1, column, text));
  }
}
