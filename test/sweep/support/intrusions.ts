// What comes in between two calls of an action: a call that fails, a person in the grid, another
// execution of the script.
import type { Fault } from '../../../emulator/runtime/faults';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { ada, mother } from '../../bundle/support/actions';
import { rowOf, typeInto } from '../../bundle/support/addon';

const ofApi = (code: number, reason: string) => ({
  name: 'GoogleJsonResponseException',
  code,
  message: `API call to sheets.spreadsheets.batchUpdate failed with error: ${reason}`,
});

/** By what they are; those with a code are answers of the Sheets API, and strike its calls only. */
export const failures: Readonly<Record<string, Exclude<Fault, { kind: 'interleave' | 'crash' }>>> =
  {
    'fails with an error': { kind: 'error' },
    'fails with 429': {
      kind: 'error',
      ...ofApi(429, "Quota exceeded for quota metric 'Read requests'"),
    },
    'fails with 500': { kind: 'error', ...ofApi(500, 'Internal error encountered.') },
    'succeeds and reports an error': { kind: 'error after success' },
    'succeeds and reports 500': {
      kind: 'error after success',
      ...ofApi(500, 'Internal error encountered.'),
    },
  };

type Edit = (addon: AddonHarness) => void;

const ben = '000102';

/** One column is sorted and the others stay, as when somebody selects it alone. */
function sortAlone(addon: AddonHarness, tab: string, header: string): void {
  const [headers = [], ...lines] = addon.grid(tab);
  const column = headers.indexOf(header);
  const used = lines.filter((line) => line.some((shown) => shown !== '')).length;
  const sheet = addon.book.sheetNamed(tab);
  if (!sheet || column < 0) throw new Error(`There is no ${header} in ${tab}`);
  addon.user.sortArea(sheet, { row: 1, column, rows: used, columns: 1 }, [
    { column, ascending: true },
  ]);
}

function sortBy(addon: AddonHarness, tab: string, header: string): void {
  addon.user.sort(tab, -((addon.grid(tab)[0] ?? []).indexOf(header) + 1));
}

const type =
  (tab: string, id: string, header: string, text: string): Edit =>
  (addon) =>
    typeInto(addon, tab, id, header, text);

/** The row is cut and pasted into a new one at the top. */
function moveRow(addon: AddonHarness, tab: string, id: string): void {
  const line = addon.grid(tab)[rowOf(addon, tab, id) - 1] ?? [];
  addon.user.deleteRows(tab, rowOf(addon, tab, id));
  addon.user.insertRows(tab, 2);
  const sheet = addon.book.sheetNamed(tab);
  line.forEach((text, column) => {
    if (sheet && text !== '') addon.user.typeAt(sheet, 1, column, `'${text}`);
  });
}

const deleteRow =
  (tab: string, id: string): Edit =>
  (addon) =>
    addon.user.deleteRows(tab, rowOf(addon, tab, id));

export const edits: Readonly<Record<string, Edit>> = {
  'sorts the addresses alone': (addon) => sortAlone(addon, 'Guardians', 'E-mail'),
  'sorts the names of students alone': (addon) => sortAlone(addon, 'Students', 'First name'),
  'sorts Guardians': (addon) => sortBy(addon, 'Guardians', 'Guardian ID'),
  'sorts Goals': (addon) => sortBy(addon, 'Goals', 'Goal ID'),
  'sorts Students': (addon) => sortBy(addon, 'Students', 'Student ID'),
  'changes a Student ID': type('Students', ben, 'Student ID', '000199'),
  'changes whose guardian somebody is': type('Guardians', mother, 'Student ID', ben),
  'changes a Goal ID': type('Goals', `${ada}-AC1`, 'Goal ID', 'G-new'),
  'moves a row': (addon) => moveRow(addon, 'Students', ben),
  'shares a goal no more': type('Goals', `${ada}-AC1`, 'Share with family', 'no'),
  'says that somebody has exited': type('Students', ada, 'Status', 'Exited'),
  'forbids contact': type('Guardians', mother, 'Contact', 'No contact'),
  'mends an address': type('Guardians', mother, 'E-mail', 'mended@families.example'),
  'pauses the digests': (addon) => addon.setSetting('Digests', 'Paused'),
  'lets emails say nothing': (addon) => addon.setSetting('Content of mails', 'No record content'),
  'pastes over a block': (addon) => {
    for (const id of [`${ada}-AC1`, `${ada}-AF1`, `${ben}-AC1`])
      for (const header of ['Goal', 'Baseline']) typeInto(addon, 'Goals', id, header, `new ${id}`);
  },
  'takes a teacher away': type('Students', ada, 'Teachers', ''),
  'writes a staff note': type('Students', ben, 'Staff notes', 'court order'),
  'deletes a goal': deleteRow('Goals', `${ben}-AC1`),
  'deletes a student': deleteRow('Students', ben),
  'deletes a guardian': deleteRow('Guardians', mother),
};
