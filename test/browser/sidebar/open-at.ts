// The sidebar, opened on Noah's school, and what it has asked of the script since.
import type { Browser } from 'playwright-core';
import type { NoahsSchool } from './noahs-school';
import { type AnswerCall, type OpenSidebar, openSidebar } from './open-sidebar';

/** Once it shows a student, or asks for one. */
export async function openAt(
  browser: Browser,
  school: NoahsSchool,
  answer: AnswerCall = school.answer,
): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, { answer });
  await sidebar.page.locator('h1').waitFor();
  return sidebar;
}

export const callsOf = ({ calls }: OpenSidebar, name: string): OpenSidebar['calls'] =>
  calls.filter((call) => call.name === name);
