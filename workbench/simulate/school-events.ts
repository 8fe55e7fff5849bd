// What the specialist does while the weeks of a simulation pass: imports another file, types into a
// cell, decides about the families that wait.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cellName } from '../../emulator/spreadsheet/a1';
import { SheetError } from '../../emulator/spreadsheet/sheet-error';
import { type AddonHarness, HarnessRefusal } from '../harness/addon-harness';
import type { SchoolEvent, Undecided } from './options';

/** @throws HarnessRefusal with the moment and a sentence, where it cannot be done */
export function carryOut(addon: AddonHarness, event: SchoolEvent, undecided: Undecided): void {
  try {
    switch (event.kind) {
      case 'edit':
        typeInto(addon, event);
        return;
      case 'import':
        addon.importFile(basename(event.file), readFileSync(event.file));
        if (undecided === 'allow') addon.decideAll();
    }
  } catch (error) {
    if (!(error instanceof HarnessRefusal) && !(error instanceof SheetError)) throw error;
    throw new HarnessRefusal(`${event.written}: ${error.message}`);
  }
}

function typeInto(
  addon: AddonHarness,
  { tab, rowId, header, text }: SchoolEvent & { readonly kind: 'edit' },
): void {
  if (!addon.book.sheetNamed(tab)) throw new HarnessRefusal(`There is no tab "${tab}".`);
  const [headers = [], ...lines] = addon.grid(tab);
  const columns = headers.flatMap((each, column) => (each === header ? [column] : []));
  const rows = lines.flatMap(([id], row) => (id === rowId ? [row + 1] : []));
  const [column] = columns;
  const [row] = rows;
  if (column === undefined)
    throw new HarnessRefusal(`The tab ${tab} has no column with the header "${header}".`);
  if (row === undefined)
    throw new HarnessRefusal(`The tab ${tab} has no row with the ID "${rowId}".`);
  if (columns.length > 1)
    throw new HarnessRefusal(`The tab ${tab} has ${columns.length} columns "${header}".`);
  if (rows.length > 1)
    throw new HarnessRefusal(`The tab ${tab} has ${rows.length} rows with the ID "${rowId}".`);
  addon.edit(tab, cellName(row, column), text);
}
