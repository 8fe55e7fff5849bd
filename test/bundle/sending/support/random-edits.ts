// What people do to the caseload between and during runs.
import fc from 'fast-check';
import type { AddonHarness } from '../../../../workbench/harness/addon-harness';
import { rowOf, typeInto } from '../../support/addon';
import { cadences, weekdays } from './random-schedule';

/** `who` picks a guardian, whatever rows there are by then. */
export type Edit =
  | { readonly kind: 'type'; readonly who: number; readonly header: string; readonly text: string }
  | { readonly kind: 'address'; readonly who: number; readonly number: number }
  | { readonly kind: 'exit'; readonly who: number }
  | { readonly kind: 'add'; readonly who: number; readonly number: number }
  | { readonly kind: 'delete'; readonly who: number }
  | { readonly kind: 'sort'; readonly tab: string; readonly column: number }
  | { readonly kind: 'insert'; readonly tab: string; readonly row: number }
  | { readonly kind: 'setting'; readonly setting: string; readonly text: string };

const who = fc.nat(30);
const number = fc.nat(10_000);
const tab = fc.constantFrom('Guardians', 'Deliveries', 'Students');

const typed = (header: string, ...texts: readonly string[]) =>
  fc.record({
    kind: fc.constant('type' as const),
    who,
    header: fc.constant(header),
    text: fc.constantFrom(...texts),
  });

export const editOf: fc.Arbitrary<Edit> = fc.oneof(
  typed('Contact', 'No contact', 'Allowed', ''),
  typed('Digest', 'On', 'Stopped', 'Paused', 'Paused until 2026-08-26', 'Paused until 2026-09-02'),
  typed('Cadence', '', ...cadences),
  fc.record({ kind: fc.constant('address' as const), who, number }),
  fc.record({ kind: fc.constant('exit' as const), who }),
  fc.record({ kind: fc.constant('add' as const), who, number }),
  fc.record({ kind: fc.constant('delete' as const), who }),
  fc.record({
    kind: fc.constant('sort' as const),
    tab,
    column: fc.constantFrom(1, -1, 3, -3, 5, -5),
  }),
  fc.record({ kind: fc.constant('insert' as const), tab, row: fc.integer({ min: 2, max: 20 }) }),
  fc.oneof(
    fc.record({
      kind: fc.constant('setting' as const),
      setting: fc.constant('Cadence'),
      text: fc.constantFrom(...cadences),
    }),
    fc.record({
      kind: fc.constant('setting' as const),
      setting: fc.constant('Weekday'),
      text: fc.constantFrom(...weekdays),
    }),
  ),
);

export function perform(addon: AddonHarness, edit: Edit): void {
  switch (edit.kind) {
    case 'sort':
      addon.user.sort(edit.tab, edit.column);
      break;
    case 'insert':
      addon.user.insertRows(edit.tab, edit.row);
      break;
    case 'setting':
      addon.setSetting(edit.setting, edit.text);
      break;
    default:
      performOnGuardian(addon, edit);
  }
}

function performOnGuardian(
  addon: AddonHarness,
  edit: Extract<Edit, { readonly who: number }>,
): void {
  const rows = addon.rows('Guardians').filter((row) => row['Guardian ID'] !== '');
  const guardian = rows[edit.who % Math.max(1, rows.length)];
  const id = guardian?.['Guardian ID'];
  const studentId = guardian?.['Student ID'];
  if (id === undefined || studentId === undefined) return;
  switch (edit.kind) {
    case 'type':
      typeInto(addon, 'Guardians', id, edit.header, edit.text);
      break;
    case 'address':
      typeInto(addon, 'Guardians', id, 'E-mail', `changed.${edit.number}@mail.example`);
      break;
    case 'exit':
      typeInto(addon, 'Students', studentId, 'Status', 'Exited');
      break;
    case 'delete':
      addon.user.deleteRows('Guardians', rowOf(addon, 'Guardians', id));
      break;
    case 'add':
      addGuardian(addon, studentId, edit.number);
  }
}

function addGuardian(addon: AddonHarness, studentId: string, number: number): void {
  const row = addon.grid('Guardians').length + 1;
  const cells = [
    `${studentId}-N${number}`,
    studentId,
    // The name beside the ID is the clock's to fill in.
    '',
    'Another guardian',
    'Guardian',
    `another.${number}@mail.example`,
    'English',
    'On',
    'Allowed',
  ];
  cells.forEach((text, column) => {
    addon.user.type('Guardians', `${'ABCDEFGHI'[column]}${row}`, text);
  });
}
