// The names of the stores that properties, caches and locks are kept under.
import type { ExecutionContext } from './execution-context';

export const SCRIPT_STORE = 'script';

/** User stores follow the effective user (platform §6.2). */
export function userStore(context: ExecutionContext): string {
  return `user:${context.effectiveUser.email}`;
}

/** Null without a current document. */
export function documentStore({ documentId }: ExecutionContext): string | null {
  return documentId === null ? null : `document:${documentId}`;
}
