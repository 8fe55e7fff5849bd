// Pictures of the answer page, opened from the links of emails as their readers open them.
import type { Browser } from 'playwright-core';
import type { PicturedWorkspace } from './pictured-workspace';
import { openPage } from './pictures';

/** A phone of today in CSS pixels. */
const phone = { width: 360, height: 640, scale: 2 };

/** Whom a student's page names, which it does not go without. */
const turnTo = 'Mr. Ortega, school counselor, 970-555-0142';

/** Before the first digest: gives a student an address, and asks students to check in. */
export async function askStudent(
  workspace: PicturedWorkspace,
  studentId: string,
  email: string,
): Promise<void> {
  await workspace.typeRow('Settings', 'Whom to turn to', { Value: turnTo });
  await workspace.typeRow('Settings', 'Student check-in', { Value: 'yes' });
  await workspace.typeRow('Students', studentId, { 'Student email': email });
}

/** @param html of an email @param isMeant by what its address ends in */
export async function pictureOfLink(
  browser: Browser,
  html: string,
  isMeant: RegExp,
  file: string,
): Promise<void> {
  const links = [...html.matchAll(/href="(http:\/\/localhost:[^"]+)"/g)].map(([, link = '']) =>
    link.replace(/&amp;|&#38;/g, '&'),
  );
  const link = links.find((each) => isMeant.test(each));
  if (link === undefined) throw new Error(`The email has no link like ${isMeant}.`);
  const page = await openPage(browser, phone);
  await page.goto(link);
  await page.locator('h1').waitFor();
  await page.screenshot({ path: file, fullPage: true });
  await page.context().close();
}
