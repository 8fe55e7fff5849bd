// Notes that teachers typed into their own files years ago: their rows of Progress are past by now,
// and yet no note comes into the plan a second time.

import { UserActions } from '../../../emulator/spreadsheet/user-actions';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { growYears } from '../../../workbench/simulate/grow-years';
import { onceOpened } from '../../support/once-opened';
import { cellOf } from '../sidebar/sidebar-calls';
import { tickAt } from '../support/addon';
import { fileOf, openWithFiles, round, typeNote } from '../teachers/own-files-school';
import { chen } from '../teachers/teachers-school';

/** Two school years after three notes of Ms. Chen's. */
const school = onceOpened(() => {
  const addon = openWithFiles();
  growYears(addon, {
    firstDay: '2026-08-17',
    years: 3,
    rowsPerYear: 200,
    tabs: ['Progress'],
  });
  const file = fileOf(addon, chen);
  typeNote(addon, file, 2, { goal: 'Ada', what: 'Seen it', note: 'first' });
  typeNote(addon, file, 3, { goal: 'Ben', what: 'Seen it', note: 'second' });
  typeNote(addon, file, 4, { goal: 'Ben', what: 'Seen it', note: 'third', date: '2026-08-17' });
  round(addon, '10:10');
  round(addon, '11:10');
  addon.setSetting('First day of school', '2028-08-14');
  addon.setSetting('Last day of school', '2029-05-25');
  addon.setSetting('Breaks', '');
  // As if each goal had been carried over, year by year, and its notes with it.
  for (const { 'Goal ID': id = '' } of addon.rows('Goals'))
    if (id !== '') addon.user.type('Goals', cellOf(addon, 'Goals', id, 'School year'), '2028-29');
  tickAt(addon, '2028-08-21T07:10', '2028-08-21T08:10');
  return addon;
});

const own = (addon: AddonHarness) =>
  [...addon.book.sheets.map(({ name }) => name)]
    .filter((name) => name.startsWith('Progress'))
    .flatMap((name) => addon.grid(name).map(([id = '', , , , , , , , note = '']) => [id, note]))
    .filter(([id = '']) => id.startsWith('N-'))
    .map((line) => line.join(' '))
    .sort();

const idsOf = (addon: AddonHarness) => own(addon).map((line) => line.split(' ')[0]);

const changes: Readonly<Record<string, (addon: AddonHarness) => void>> = {
  'edits an old one': (addon) =>
    typeNote(addon, fileOf(addon, chen), 2, { note: 'first, with a word more' }),
  'deletes the hidden columns': (addon) =>
    new UserActions(fileOf(addon, chen)).deleteColumns('Notes', 5, 2),
  'types a new one': (addon) =>
    typeNote(addon, fileOf(addon, chen), 5, { goal: 'Ada', what: 'Seen it', note: 'fourth' }),
};

describe.each([['unread', false] as const, ['in an archive tab', true] as const])(
  'with old notes %s',
  (_, isMoved) => {
    const opened = () => {
      const addon = school();
      expect(idsOf(addon)).toHaveLength(3);
      if (isMoved) addon.choose('archiveMenu');
      return addon;
    };

    it.each(Object.entries(changes))('a teacher who %s adds no old note again', (name, change) => {
      const addon = opened();
      const before = idsOf(addon);
      change(addon);
      tickAt(addon, '2028-08-21T09:10', '2028-08-21T10:10');
      const after = idsOf(addon);
      const lines = addon.grid('History').length;
      tickAt(addon, '2028-08-21T11:10');
      expect(addon.grid('History').length).toBe(lines);
      expect(after).toHaveLength(name.includes('new') ? 4 : 3);
      for (const id of before) expect(after).toContain(id);
      expect(new Set(after).size).toBe(after.length);
    });
  },
);
