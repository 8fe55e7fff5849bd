// All checks by name. Bundled and pushed, `checkNames` and `runCheck` are what a page, the editor or
// a test calls; the script needs the scopes of spreadsheets, email, triggers and the user's
// address, the Sheets API, and a spreadsheet that it is bound to.
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
  if (check === undefined) return `There is no check "${wanted}".`;
  try {
    check.run();
    return 'passed';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
