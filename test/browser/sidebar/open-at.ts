// The sidebar, opened on a school in memory, and what it has asked of the script since.
import type { Browser } from 'playwright-core';
import type { MemorySchool } from './memory-school';
import { type AnswerCall, answering, type OpenSidebar, openSidebar } from './open-sidebar';

/** Once it shows a student, or asks for one. */
export async function openAt(
  browser: Browser,
  school: MemorySchool,
  answer: AnswerCall = answering(school),
): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, { answer });
  await sidebar.page.locator('h1').waitFor();
  return sidebar;
}

export const callsOf = ({ calls }: OpenSidebar, name: string): OpenSidebar['calls'] =>
  calls.filter((call) => call.name === name);
