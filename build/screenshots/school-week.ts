// The first digest of a school on the local platform, after its specialist has noted some progress.
import { readFileSync } from 'node:fs';
import type { SentMail } from '../../workbench/runtime/platform-state';
import { CaseloadDesk } from '../../workbench/simulation/caseload-desk';
import { words } from './specialist-words';

/** Families of the example caseload whose mail is shown. */
export const families = {
  english: 'beth.smith60@mail.example',
  spanish: 'miguel.snchez15@mail.example',
} as const;

export const caseload = 'examples/caseload-mesa-view.csv';

export function openSchool(): CaseloadDesk {
  const now = Date.parse('2026-08-17T10:00:00-06:00');
  const desk = new CaseloadDesk({ folder: 'dist', now, zone: 'America/Denver' });
  desk.choose('setUpMenu');
  desk.setSetting('School name', 'Mesa View Middle School');
  desk.setSetting('Specialist name', 'Dana Whitfield');
  return desk;
}

/** @returns the mail of the first digest by address */
export function firstDigest(): ReadonlyMap<string, SentMail> {
  const desk = openSchool();
  desk.importFile('caseload.csv', readFileSync(caseload));
  for (const { goalId, cells } of words.goals) {
    const row = desk.rows('Goals').findIndex((each) => each['Goal ID'] === goalId);
    typeRow(desk, 'Goals', row, cells);
  }
  for (const [row, cells] of words.progress.entries()) typeRow(desk, 'Progress', row, cells);
  desk.choose('switchOnMenu');
  desk.script.advanceTo(Date.parse('2026-08-19T20:00:00-06:00'));
  return new Map(desk.script.state.outbox.map((mail) => [mail.to, mail]));
}

/**
 * Types cells as a person does.
 * @param row zero-based, below the header row
 * @param cells by header
 */
function typeRow(
  desk: CaseloadDesk,
  tab: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  const sheet = desk.book.sheetNamed(tab);
  const [headers = []] = desk.grid(tab);
  if (!sheet || row < 0) throw new Error(`The tab ${tab} has no such row.`);
  for (const [header, text] of Object.entries(cells)) {
    desk.hands.typeAt(sheet, row + 1, headers.indexOf(header), text);
  }
}
