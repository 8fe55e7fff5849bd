// Imports of thousands of students: calls, and being cut off between the parts.

import { EXECUTION_LIMIT_MS } from '../../../emulator/runtime/execution';
import type { ImportPreview } from '../../../src/import/domain/import-plan';
import type { MappingProposal } from '../../../src/import/domain/mapping';
import { allTabs } from '../../../src/schema/tabs';
import { HarnessRefusal } from '../../../workbench/harness/addon-harness';
import { setUpAddon } from '../support/addon';
import { ada, type FileStudent, fileOf, tableOf } from '../support/caseload-file';

const crowd = (count: number, change: FileStudent = {}): Buffer =>
  fileOf(
    ...Array.from(
      { length: count },
      (_, index): FileStudent => ({
        ...ada,
        'Student ID': String(100_000 + index),
        'First name': `Ada${index}`,
        'Guardian 1 Email': `ada${index}@families.example`,
        ...change,
      }),
    ),
  );

/** Calls that must reach Google, by function, of the last import. */
function callsOf(
  addon: ReturnType<typeof setUpAddon>,
  bytes: Buffer,
): Readonly<Record<string, number>> {
  const first = addon.executions.length;
  addon.script.clock.moveTo(addon.script.state.now + 60_000);
  addon.importFile('caseload.csv', bytes);
  return Object.fromEntries(
    addon.executions.slice(first).map(({ functionName, calls }) => [functionName, calls.data]),
  );
}

describe('a file with 5,000 students', () => {
  const addon = setUpAddon();
  const file = tableOf(crowd(5_000), 'crowd.csv');
  const mapping = addon.ask<MappingProposal>('proposeImport', file);
  const preview = addon.ask<ImportPreview>('previewImport', file, mapping);
  const result = addon.ask<{ counts: object }>('applyImport', file, mapping, preview.previewHash);

  it('comes in whole', () => {
    expect(result.counts).toMatchObject({ add: 5_000, change: 0, same: 0, skip: 0 });
    const extent = (tab: string) => {
      const sheet = addon.book.sheetNamed(tab);
      return sheet ? addon.book.extent(sheet).rows - 1 : 0;
    };
    expect(['Students', 'Goals', 'Guardians'].map(extent)).toEqual([5_000, 10_000, 5_000]);
  });

  it('stays within the time that an execution has', () => {
    expect(addon.executions.length).toBeGreaterThanOrEqual(3);
    for (const { functionName, virtualMs, outcome } of addon.executions) {
      expect([functionName, outcome]).toEqual([functionName, 'completed']);
      expect(virtualMs).toBeLessThan(EXECUTION_LIMIT_MS);
    }
  });

  it('is known again: the same file changes nothing', () => {
    addon.script.clock.moveTo(addon.script.state.now + 60_000);
    expect(addon.ask<ImportPreview>('previewImport', file, mapping).counts).toMatchObject({
      add: 0,
      change: 0,
      same: 5_000,
    });
  });
});

describe('the calls of an import', () => {
  const few = setUpAddon();
  const many = setUpAddon();

  it('are as many for 150 new students as for 3', () => {
    expect(callsOf(many, crowd(150))).toEqual(callsOf(few, crowd(3)));
  });

  it('are as many for 150 changed students as for 3', () => {
    const change = { School: 'Juniper HS', 'Academic goal': 'Measure the snow' };
    const calls = callsOf(many, crowd(150, change));
    expect(calls).toEqual(callsOf(few, crowd(3, change)));
    expect(calls.applyImport).toBeLessThanOrEqual(12);
  });

  it('are as many where nothing changes', () => {
    const change = { School: 'Juniper HS', 'Academic goal': 'Measure the snow' };
    const calls = callsOf(many, crowd(150, change));
    expect(calls).toEqual(callsOf(few, crowd(3, change)));
  });

  it('grow by one write for each 20,000 new cells', () => {
    const students = 1_000;
    const width = (tab: keyof typeof allTabs) => Object.keys(allTabs[tab].columns).length;
    const cells =
      students * (width('students') + 2 * width('goals') + width('guardians') + width('plans'));
    const calls = callsOf(setUpAddon(), crowd(students)).applyImport ?? 0;
    const base = callsOf(setUpAddon(), crowd(3)).applyImport ?? 0;
    // Each tab begins a part of its own.
    expect(calls - base).toBeLessThanOrEqual(Math.ceil(cells / 20_000) + 3);
  });
});

describe('an import that is cut off between its parts', () => {
  const count = 700;
  const whole = setUpAddon();
  whole.importFile('caseload.csv', crowd(count));
  const rowsOf = (addon: typeof whole) =>
    ['Students', 'Goals', 'Guardians', 'Teachers'].map((tab) =>
      addon.rows(tab).map(({ 'Updated at': _, ...row }) => row),
    );

  it.each([1, 2])('is completed by importing the file again: write %i', (occurrence) => {
    const addon = setUpAddon();
    addon.script.arm(
      { kind: 'crash' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence },
      ({ functionName }) => functionName === 'applyImport',
    );
    expect(() => addon.importFile('caseload.csv', crowd(count))).toThrow(HarnessRefusal);
    addon.script.clock.moveTo(addon.script.state.now + 60_000);
    addon.importFile('caseload.csv', crowd(count));
    const [found, wanted] = [rowsOf(addon), rowsOf(whole)];
    expect(found.map((rows) => rows.length)).toEqual(wanted.map((rows) => rows.length));
    expect(found).toEqual(wanted);
  });
});
