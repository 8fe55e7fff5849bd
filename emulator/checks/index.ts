// All checks by name. Bundled and pushed, `checkNames` and `runCheck` are what a page, the editor or
// a test calls, and `webAppReport` what doGet shows; the script needs the scopes of spreadsheets,
// email, triggers and the user's address, the Sheets API, and a spreadsheet that it is bound to.
import { batchUpdate } from './batch-update';
import { cells } from './cells';
import type { Check } from './check';
import { filterViews } from './filter-views';
import { language } from './language';
import { published } from './published';
import { rows } from './rows';
import { services } from './services';
import { stores } from './stores';
import { structure } from './structure';
import { utilities } from './utilities';
import { values } from './values';
import { webApp } from './web-app';

const groups: Readonly<Record<string, readonly Check[]>> = {
  language,
  cells,
  rows,
  structure,
  values,
  batchUpdate,
  filterViews,
  stores,
  services,
  utilities,
  published,
};

const checks: readonly Check[] = Object.entries(groups).flatMap(([group, members]) =>
  members.map(({ name, run }) => ({ name: `${group}: ${name}`, run })),
);

export function checkNames(): string[] {
  return checks.map(({ name }) => name);
}

/** "passed", or what was wrong. */
export function runCheck(wanted: string): string {
  const check = checks.find(({ name }) => name === wanted);
  return check === undefined ? `There is no check "${wanted}".` : outcomeOf(check);
}

/** A page with the outcome of each check of a web app, as JSON. @param event the argument of doGet */
export function webAppReport(event: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const outcomes = webApp(event).map((check) => [`webApp: ${check.name}`, outcomeOf(check)]);
  return HtmlService.createHtmlOutput()
    .setTitle('Checks of a web app')
    .appendUntrusted(JSON.stringify(Object.fromEntries(outcomes)));
}

function outcomeOf(check: Check): string {
  try {
    check.run();
    return 'passed';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
