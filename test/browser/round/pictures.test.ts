// The pictures of the year, as the caseload screen opens them.
import type { Browser } from 'playwright-core';
import { smallSchool } from '../../bundle/sidebar/sidebar-calls';
import { firstDigestHour, tickAtInstant } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { openDialog } from '../open-dialog';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const school = smallSchool().copy();
school.switchOn();
tickAtInstant(school, firstDigestHour);

describe.each([
  ['en-US', 960, 'As a table'],
  ['es-US', 300, 'En una tabla'],
] as const)('in %s, %i pixels wide,', (locale, width, asTable) => {
  it('each picture has its table, and axe finds nothing', async () => {
    const { page, pageErrors } = await openDialog(browser, school, ['openYearPictures'], {
      locale,
      width,
    });
    const tables = page.getByText(asTable);
    await tables.first().waitFor();
    for (const table of await tables.all()) await table.click();
    const [emails] = await page.locator('tbody').allTextContents();
    expect(emails).toContain('3');
    await page.locator('#group').selectOption({ index: 1 });
    expect(await findings(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await doubleIds(page)).toEqual([]);
    expect(pageErrors).toEqual([]);
  });
});
