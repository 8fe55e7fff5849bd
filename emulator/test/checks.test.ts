// Runs every check on the emulator, bundled as it would be pushed to Google.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { checkNames } from '../checks';
import { QUERY } from '../checks/web-app';
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
  footer: {
    js: `function runCheck(name) { return checks.runCheck(name); }
         function doGet(e) { return checks.webAppReport(e); }`,
  },
});
writeFileSync(
  join(folder, 'appsscript.json'),
  JSON.stringify({
    timeZone: 'America/Denver',
    runtimeVersion: 'V8',
    webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets' }] },
    oauthScopes: ['spreadsheets', 'script.scriptapp', 'script.send_mail', 'userinfo.email'].map(
      (scope) => `https://www.googleapis.com/auth/${scope}`,
    ),
  }),
);

const { project } = new LocalAppsScript({ folder });

/** The checks on a platform of its own. */
function opened(): LocalAppsScript {
  const documents = new WorkbookStore();
  const book = documents.create('Checks', { owner: alice.email, now: () => START });
  return new LocalAppsScript({
    folder,
    project,
    state: emptyState(START),
    settings: { spreadsheetId: book.id, realTimeLimitMs: null },
    spreadsheets: spreadsheetServices(documents),
  });
}

function run(name: string): unknown {
  const { error, result } = opened().callFromPage('runCheck', [name], alice);
  return error?.message ?? result;
}

/** The outcome of each check of a web app, by name. */
function visited(): Readonly<Record<string, unknown>> {
  const { webApps } = opened();
  const visit = webApps.visit(webApps.deploy(alice), { visitor: null, query: QUERY });
  if (visit.kind === 'error') throw new Error(visit.message);
  return JSON.parse(visit.page.html.replace(/&#34;/g, '"'));
}

describe('a check', () => {
  it.each(checkNames())('%s', (name) => {
    expect(run(name)).toBe('passed');
  });

  it.each(Object.entries(visited()))('%s', (_name, outcome) => {
    expect(outcome).toBe('passed');
  });

  it('that there is not is no pass', () => {
    expect(run('no such check')).toBe('There is no check "no such check".');
  });

  it('has a name of its own', () => {
    expect(new Set(checkNames()).size).toBe(checkNames().length);
  });
});
