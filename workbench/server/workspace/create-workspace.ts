// A workspace in its third week: set up, filled from a caseload file, switched on, one digest sent.
import { basename } from 'node:path';
import { AddonHarness, specialist } from '../../harness/addon-harness';
import { enterAnswerPage, usualAnswerPage } from './answer-page';
import { liveFirstWeek, noteAsTeachers } from './example-life';
import { noteProgress } from './example-progress';
import type { SavedWorkspace } from './workspace-file';

const ZONE = 'America/Denver';
/** The first day of school, on which the specialist sets everything up. */
const BEGINS = Date.parse('2026-08-17T09:00:00-06:00');
/** When people come in: Monday morning, two days before the second digest. */
const NOW = Date.parse('2026-08-31T07:00:00-06:00');

const settings = {
  'Whom to turn to': 'Ms. Ortiz, counselor, 970-555-0144',
  'Student check-in': 'yes',
} as const;

export interface Beginning {
  /** Folder of the bundle. */
  readonly folder: string;
  readonly caseload: { readonly path: string; readonly bytes: Uint8Array };
  readonly schoolName: string;
  readonly specialistName: string;
}

/** @throws HarnessRefusal with the product's own sentence when the file cannot be imported */
export function createWorkspace(beginning: Beginning): SavedWorkspace {
  const { folder, caseload, schoolName, specialistName } = beginning;
  const addon = new AddonHarness({ folder, now: BEGINS, zone: ZONE });
  addon.choose('setUpMenu');
  // People have tabs of their own beside the caseload's: whatever is tried there concerns nobody.
  addon.book.insertSheet('Sheet1');
  addon.setSetting('School name', schoolName);
  addon.setSetting('Specialist name', specialistName);
  if (addon.script.project.manifest.webApp !== null) {
    const page = addon.script.webApps.deploy(specialist, usualAnswerPage);
    enterAnswerPage(addon.script, addon.book, page);
  }
  addon.importFile(basename(caseload.path), caseload.bytes);
  addon.decideAll();
  for (const [setting, value] of Object.entries(settings)) addon.setSetting(setting, value);
  nameTeachers(addon);
  nameRelations(addon);
  addon.switchOn();
  liveFirstWeek(addon);
  noteProgress(addon);
  noteAsTeachers(addon);
  addon.script.advanceTo(NOW);
  return kept(addon);
}

const firstNames: Readonly<Record<string, string>> = {
  a: 'Amrit',
  b: 'Beth',
  d: 'David',
  h: 'Hana',
  j: 'Joan',
  k: 'Kevin',
  l: 'Luz',
  m: 'Mei',
  p: 'Petra',
  r: 'Ruth',
  s: 'Sofía',
  t: 'Thomas',
};

const lastNames: Readonly<Record<string, string>> = { osullivan: 'O’Sullivan' };

/** The file has addresses only: "m.chen@…" is Mei Chen. */
function nameTeachers(addon: AddonHarness): void {
  addon.rows('Teachers').forEach((row, place) => {
    const [initial = '', last = ''] = (row['E-mail'] ?? '').split('@')[0]?.split('.') ?? [];
    const first = firstNames[initial];
    if (first === undefined || last === '') return;
    typeInto(addon, 'Teachers', place, {
      Name: `${first} ${lastNames[last] ?? `${last[0]?.toUpperCase()}${last.slice(1)}`}`,
    });
  });
}

/** The file has made them up; of those whom a newcomer meets first, they fit the names. */
function nameRelations(addon: AddonHarness): void {
  addon.rows('Guardians').forEach((row, place) => {
    const relation = relations[row['Guardian ID'] ?? ''];
    if (relation !== undefined) typeInto(addon, 'Guardians', place, { Relation: relation });
  });
}

const relations: Readonly<Record<string, string>> = {
  '270345-G1': 'Mother',
  '270345-G2': 'Stepmother',
};

const kept = ({ script, book }: AddonHarness): SavedWorkspace => ({
  state: script.state,
  book,
  files: [],
  executions: [],
});

/** A spreadsheet on the first day of school that knows the add-on and nothing else. @param isSetUp has the tabs */
export function blankWorkspace(folder: string, isSetUp: boolean): SavedWorkspace {
  const addon = new AddonHarness({ folder, now: BEGINS, zone: ZONE });
  addon.script.open(specialist);
  if (isSetUp) addon.choose('setUpMenu');
  return kept(addon);
}

/** @param row zero-based, below the header row @param cells by header */
function typeInto(
  addon: AddonHarness,
  tab: string,
  row: number,
  cells: Readonly<Record<string, string>>,
): void {
  const sheet = addon.book.sheetNamed(tab);
  const [headers = []] = addon.grid(tab);
  if (!sheet || row < 0) return;
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column >= 0) addon.tellOfEdit(addon.user.typeAt(sheet, row + 1, column, text));
  }
}
