// A caseload that an earlier version has made, as `npm start` opens it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { SheetsApiQuota } from '../../../emulator/services/sheets-api/quota';
import { WorkbookStore } from '../../../emulator/spreadsheet/workbook-store';
import { AddonHarness } from '../../../workbench/harness/addon-harness';
import { savedWorkspace } from '../../../workbench/server/workspace/workspace-file';
import { openAddon, zone } from './addon';

const folder = mkdtempSync(join(tmpdir(), 'older-caseload-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param name of the fixture */
export function openFixture(name: string): AddonHarness {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, brotliDecompressSync(readFileSync(`test/fixtures/${name}.json.br`)), {
    mode: 0o600,
  });
  const saved = savedWorkspace(path);
  if (!saved) throw new Error(`The fixture ${name} is not there.`);
  const { state, book, files } = saved;
  const documents = new WorkbookStore();
  for (const file of [book, ...files]) documents.add(file);
  const { project } = openAddon().script;
  const options = { folder: 'dist', now: state.now, zone };
  return new AddonHarness(options, {
    state,
    documents,
    book,
    project,
    quota: new SheetsApiQuota(),
  });
}
