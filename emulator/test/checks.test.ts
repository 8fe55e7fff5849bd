// Runs every check on the emulator, bundled as it would be pushed to Google.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { checkNames } from '../checks';
import { LocalAppsScript } from '../runtime/local-apps-script';
import { emptyState } from '../runtime/platform-state';
import { spreadsheetServices } from '../runtime/spreadsheet-services';
import { WorkbookStore } from '../spreadsheet/workbook-store';
import { alice, START } from './runtime/tiny-project';
import { scratchFolder } from './scratch-folder';

const folder = scratchFolder('checks-');
buildSync({
  entryPoints: [resolve('emulator/checks/index.ts')],
  outfile: join(folder, 'Code.js'),
  bundle: true,
  format: 'iife',
  globalName: 'checks',
  target: 'es2019',
  footer: { js: 'function runCheck(name) { return checks.runCheck(name); }' },
});
writeFileSync(
  join(folder, 'appsscript.json'),
  JSON.stringify({
    timeZone: 'America/Denver',
    runtimeVersion: 'V8',
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }] },
    oauthScopes: ['spreadsheets', 'script.scriptapp', 'script.send_mail', 'userinfo.email'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
  }),
);

const { project } = new LocalAppsScript({ folder });

/** A run of one check on a platform of its own. */
function run(name: string): unknown {
  const documents = new WorkbookStore();
  const book = documents.create('Checks', { owner: alice.email, now: () => START });
  const script = new LocalAppsScript({
    folder,
    project,
    state: emptyState(START),
    settings: { spreadsheetId: book.id, realTimeLimitMs: null },
    spreadsheets: spreadsheetServices(documents),
  });
  const { error, result } = script.callFromPage('runCheck', [name], alice);
  return error?.message ?? result;
}

describe('a check', () => {
  it.each(checkNames())('%s', (name) => {
    expect(run(name)).toBe('passed');
  });

  it('that there is not is no pass', () => {
    expect(run('no such check')).toBe('There is no check "no such check".');
  });

  it('has a name of its own', () => {
    expect(new Set(checkNames()).size).toBe(checkNames().length);
  });
});
