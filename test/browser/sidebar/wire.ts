// The wire between the sidebar and its script, which can be cut; and closing the sidebar meanwhile.
import type { Page } from 'playwright-core';
import type { MemorySchool } from './memory-school';
import { type AnswerCall, answering } from './open-sidebar';

export interface Wire {
  /** Whether saves are lost before the script runs, or only its answers. */
  readonly state: { cut: 'before' | 'after' | null };
  readonly answer: AnswerCall;
}

export function wire(school: MemorySchool): Wire {
  const state: Wire['state'] = { cut: null };
  const answer: AnswerCall = (name, args) => {
    if (name !== 'saveGoal' || state.cut === null) return answering(school)(name, args);
    if (state.cut === 'after') void answering(school)(name, args);
    return { kind: 'failure', message: 'NetworkError: Connection failure due to HTTP 0' };
  };
  return { state, answer };
}

/** What a person does who closes the sidebar and opens it again. */
export async function closeAndOpen(page: Page): Promise<void> {
  await page.reload();
  await page.locator('h1').waitFor();
}
