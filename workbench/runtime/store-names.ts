// The names of the stores that properties, caches and locks are kept under.
import type { ExecutionContext } from './execution-context';

export const SCRIPT_STORE = 'script';

/** User stores follow the effective user (platform §6.2). */
export function userStore(context: ExecutionContext): string {
  return `user:${context.effectiveUser.email}`;
}

/** Null where there is no document: also in a web app (platform §5.4). */
export function documentStore(context: ExecutionContext): string | null {
  const isOutside = context.surface === 'web-app' || context.spreadsheetId === '';
  return isOutside ? null : `document:${context.spreadsheetId}`;
}
