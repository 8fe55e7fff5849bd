import type { Browser } from 'playwright-core';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { MemorySchool } from './memory-school';
import { openAt } from './open-at';
import { openCheckIn, openPreview, summary, toScreen } from './sidebar-steps';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the family', () => {
  it('is shown with what holds a digest back', async () => {
    const school = new MemorySchool();
    const { page } = await openAt(browser, school);
    await toScreen(page, 'family');
    const cards = page.locator('.guardians > li');
    expect(await cards.first().textContent()).toMatch(/Gets the next digest\..*Spanish.*lit up/s);
    expect(await cards.nth(1).textContent()).toMatch(/Held back\. The digest is paused\./);
  });

  it('sees the digest in a frame in which nothing runs, and as text', async () => {
    const school = new MemorySchool();
    const { page } = await openAt(browser, school);
    await openPreview(page);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
    expect(await page.frameLocator('iframe').locator('h1').textContent()).toBe('Noah');
    await page.getByText('As text').click();
    expect(await page.locator('pre').textContent()).toMatch(/más difícil/);
  });

  it('gets nothing by a test, and a digest only after a question', async () => {
    const school = new MemorySchool();
    const { page } = await openAt(browser, school);
    await openPreview(page);
    await page.getByRole('button', { name: 'Send me a test' }).click();
    await page.getByText('on its way to gt@').waitFor();
    expect([school.tests, school.sent]).toEqual([['G-1'], []]);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(school.sent).toEqual([]);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await page.getByText('The digest was sent.').waitFor();
    expect(school.sent).toEqual(['G-1']);
  });

  it('is asked about twice before a mail that may have arrived goes again', async () => {
    const school = new MemorySchool();
    const resend = { deliveryId: '2026-11-16 G-1', attempts: 1 };
    school.inDoubt.set('G-1', resend);
    const { page } = await openAt(browser, school);
    await openPreview(page);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await page.getByText(/An earlier try was cut off.*may have arrived.*Send it again\?/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(school.sent).toEqual([]);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByText(/An earlier try was cut off/).waitFor();
    await page.getByRole('button', { name: 'Yes, send it again' }).click();
    await page.getByText('The digest was sent.').waitFor();
    expect(school.sent).toEqual(['G-1']);
  });

  it('can be paused until a day, and the pause ended', async () => {
    const school = new MemorySchool();
    const { page } = await openAt(browser, school);
    await toScreen(page, 'family');
    await page.getByRole('button', { name: 'Pause: Rosa Sánchez' }).click();
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await summary(page).locator('a').click();
    await untilFocused(page, 'pause-until');
    await page.locator('#pause-until').fill('2026-11-30');
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByText('Paused until Nov 30, 2026.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'End the pause: Rosa Sánchez' }).click();
    await page.getByText('The pause has ended.').waitFor();
    expect(school.plan('111575').guardians[0]?.guardian.digest).toBe('On');
  });

  it('counts a logged call as an answer', async () => {
    const school = new MemorySchool();
    const { page } = await openAt(browser, school);
    await openCheckIn(page);
    await page.locator('#check-in-from').fill('Rosa Sánchez');
    await page.getByText('Not yet', { exact: true }).click();
    await page.locator('#check-in-message').fill('Wants to know what to ask');
    await page.locator('#check-in-wants').check();
    await page.getByRole('button', { name: 'Save check-in' }).click();
    await page.getByText('The check-in is saved.').waitFor();
    expect(school.checkIns).toMatchObject([
      { from: 'Rosa Sánchez', way: 'Phone', talked: 'Not yet', wantsContact: true },
    ]);
  });
});
