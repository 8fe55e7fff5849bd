// A person in a list of editors.

import type { ScriptRun } from './script-run';
import { IN_HAND, SpreadsheetObject } from './spreadsheet-object';

export class SpreadsheetUser
  extends SpreadsheetObject
  implements Pick<GoogleAppsScript.Base.User, 'getEmail'>
{
  readonly platformName = 'User';
  readonly methods = { getEmail: IN_HAND };
  readonly #email: string;

  constructor(run: ScriptRun, email: string) {
    super(run);
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

/** Scripts name a person by address or by a User object, of this service or of another. */
export function userEmail(person: unknown): string {
  if (typeof person === 'string') return person;
  const named = person as { getEmail?: () => unknown };
  return String(named.getEmail?.() ?? '');
}
