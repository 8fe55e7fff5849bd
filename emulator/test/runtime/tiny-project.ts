// A tiny script project in a folder of its own, and a local Apps Script that runs it.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../runtime/execution-context';
import type { ExecutionRecord } from '../../runtime/execution-record';
import { LocalAppsScript } from '../../runtime/local-apps-script';
import { emptyState } from '../../runtime/platform-state';
import type { LocalAppsScriptOptions } from '../../runtime/script-options';
import { scratchFolder } from '../scratch-folder';

export const alice: Account = { email: 'alice@office.example', locale: 'en' };
export const bob: Account = { email: 'bob@office.example', locale: 'es' };

/** Tuesday 1 September 2026, 06:00 in Denver. */
export const START = Date.UTC(2026, 8, 1, 12, 0, 0);

export const SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/spreadsheets',
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/script.scriptapp',
  'https://www.googleapis.com/auth/script.send_mail',
  'https://www.googleapis.com/auth/userinfo.email',
];

export interface TinyProject extends Partial<Omit<LocalAppsScriptOptions, 'folder'>> {
  readonly code: string;
  readonly pages?: Readonly<Record<string, string>>;
  readonly scopes?: readonly string[];
  /** Of the manifest; Denver when absent. */
  readonly timeZone?: string;
  /** Advanced services that the manifest switches on. */
  readonly advanced?: readonly string[];
  /** The section of the manifest; none when absent. */
  readonly webapp?: { readonly access?: string; readonly executeAs?: string };
}

/** Writes the project to disk and opens it; time starts at START. */
export function tinyProject(project: TinyProject): LocalAppsScript {
  const { code, pages = {}, scopes = SCOPES, advanced = ['Sheets'], webapp, ...rest } = project;
  const { timeZone = 'America/Denver', ...options } = rest;
  const folder = scratchFolder('tiny-project-');
  writeFileSync(join(folder, 'Code.js'), code);
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(join(folder, `${name}.html`), html);
  }
  const manifest = {
    timeZone,
    runtimeVersion: 'V8',
    oauthScopes: scopes,
    webapp,
    dependencies: { enabledAdvancedServices: advanced.map((userSymbol) => ({ userSymbol })) },
  };
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  return new LocalAppsScript({ folder, state: emptyState(START), ...options });
}

/** Runs the body of a function as a menu item of Alice. */
export function runBody(body: string, project: Omit<TinyProject, 'code'> = {}): ExecutionRecord {
  const script = tinyProject({ ...project, code: `function entry() {\n${body}\n}` });
  return script.run('entry', { surface: 'menu', as: alice });
}

/** What an expression gives, or "Name: message" of what it throws. */
export function outcomeOf(expression: string, project: Omit<TinyProject, 'code'> = {}): unknown {
  const record = runBody(`return ${expression};`, project);
  return record.error === undefined
    ? record.result
    : `${record.error.name}: ${record.error.message}`;
}
