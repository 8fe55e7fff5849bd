// A caseload that an earlier version has made opens in this one, and goes on where it was.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { SheetsApiQuota } from '../../../emulator/services/sheets-api/quota';
import { WorkbookStore } from '../../../emulator/spreadsheet/workbook-store';
import { schemaVersion } from '../../../src/schema/tabs';
import { AddonHarness } from '../../../workbench/harness/addon-harness';
import { savedWorkspace } from '../../../workbench/server/workspace/workspace-file';
import { openAddon, zone } from '../support/addon';

const folder = mkdtempSync(join(tmpdir(), 'older-caseload-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm start` opens it. */
function openFixture(name: string): AddonHarness {
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

const versionIn = (addon: AddonHarness): string | undefined =>
  addon.rows('Settings').find(({ Setting }) => Setting === 'Schema version')?.Value;

const digestDay = Date.parse('2026-09-02T23:30:00-06:00');

/** From before the spreadsheet knew its version. */
describe('a caseload from before schema versions', () => {
  it('is well, and keeps every cell in set-up', () => {
    const addon = openFixture('saved-before-versions');
    const before = ['Students', 'Goals', 'Progress', 'Guardians', 'Deliveries', 'Questions'].map(
      (tab) => addon.grid(tab),
    );
    expect(addon.choose('healthCheckMenu')).toContain('3 students, 5 goals, 4 guardians.');
    addon.choose('setUpMenu');
    expect(
      ['Students', 'Goals', 'Progress', 'Guardians', 'Deliveries', 'Questions'].map((tab) =>
        addon.grid(tab),
      ),
    ).toEqual(before);
    expect(versionIn(addon)).toBe(String(schemaVersion));
  });

  it('is brought up to the present version by its clock, and sends the digest that is due', () => {
    const addon = openFixture('saved-before-versions');
    const { outbox } = addon.script.state;
    const sent = outbox.length;
    addon.script.advanceTo(digestDay);
    const families = outbox.slice(sent).filter(({ to }) => to.endsWith('@mail.example'));
    expect(families.map(({ to }) => to).sort()).toEqual([
      'luis@mail.example',
      'pat@mail.example',
      'thu@mail.example',
    ]);
    expect(addon.executions.map(({ outcome }) => outcome)).not.toContain('failed');
    expect(versionIn(addon)).toBe(String(schemaVersion));
  });

  it('gets back a column that it lacks, once, in the first hour', () => {
    const addon = openFixture('saved-before-versions');
    const headers = addon.grid('Goals')[0] ?? [];
    addon.user.renameHeader('Goals', 'Order', 'Mine');
    for (const mark of addon.book.metadata.all())
      if (mark.key === 'living-alp-column') addon.book.metadata.remove(mark);
    addon.script.advanceTo(addon.script.state.now + 2 * 3_600_000);
    expect(addon.grid('Goals')[0]).toEqual([
      ...headers.map((header) => (header === 'Order' ? 'Mine' : header)),
      'Order',
    ]);
  });
});

describe('a caseload from before schema versions that lacks what protects families', () => {
  const mailedTo = (addon: AddonHarness): readonly string[] =>
    addon.script.state.outbox.map(({ to }) => to).filter((to) => to.endsWith('@mail.example'));
  const column = (addon: AddonHarness, tab: string, header: string): number =>
    (addon.grid(tab)[0] ?? []).indexOf(header);

  it.each([
    ['Guardians', 'Digest'],
    ['Students', 'Status'],
    ['Students', 'Birth date'],
  ])('mails nobody, and tells the owner, where %s has no %s', (tab, header) => {
    const addon = openFixture('saved-before-versions');
    const before = mailedTo(addon);
    addon.user.deleteColumns(tab, column(addon, tab, header) + 1);
    addon.script.advanceTo(digestDay);
    expect(mailedTo(addon)).toEqual(before);
    expect(column(addon, tab, header)).toBe(-1);
    expect(addon.script.state.outbox.at(-1)?.subject).toContain('waiting for you');
  });

  it.each(['Guardians', 'Deliveries'])(
    'mails nobody, and tells the owner, where the tab %s has another name',
    (tab) => {
      const addon = openFixture('saved-before-versions');
      const before = mailedTo(addon);
      addon.user.renameTab(tab, 'Old');
      addon.script.advanceTo(digestDay);
      expect(mailedTo(addon)).toEqual(before);
      expect(addon.script.state.outbox.at(-1)?.subject).toContain('waiting for you');
    },
  );
});

describe('a caseload that a newer version has been in', () => {
  it('keeps the newer version, and the health check says so', () => {
    const addon = openFixture('saved-before-versions');
    addon.choose('setUpMenu');
    addon.setSetting('Schema version', String(schemaVersion + 1));
    addon.choose('setUpMenu');
    expect(versionIn(addon)).toBe(String(schemaVersion + 1));
    expect(addon.choose('healthCheckMenu')).toContain('a newer version of Living ALP');
  });
});
