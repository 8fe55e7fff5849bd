import type { Browser } from 'playwright-core';
import { specialist } from '../../../workbench/harness/addon-harness';
import { cellOf } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { untilFocused } from '../../support/focus';
import { NoahsSchool } from './noahs-school';
import { openAt } from './open-at';
import { openCheckIn, openPreview, summary, toScreen } from './sidebar-steps';

const rosa = 'rosa.snchez14@families.example';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the family', () => {
  it('is shown with what holds a digest back', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await toScreen(page, 'family');
    const cards = page.locator('.guardians > li');
    expect(await cards.first().textContent()).toMatch(/Gets the next digest\..*Spanish.*lit up/s);
    expect(await cards.nth(1).textContent()).toMatch(/Held back\. The digest is paused\./);
  });

  it('is changed where the hold is shown, by exactly the field that ends it', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await toScreen(page, 'family');
    await page.getByRole('button', { name: 'Change the digest: Tina Sánchez' }).press('Enter');
    await untilFocused(page, 'guardian-digest');
    await page.locator('#guardian-digest').selectOption('On');
    await page.locator('#guardian-email').fill(rosa);
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await untilFocused(page, 'guardian-questions');
    await page.getByText('This address is also that of Rosa Sánchez').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('#guardian-email').fill('tina@inbox.example');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    const tina = page.locator('.guardians > li').filter({ hasText: 'Tina' });
    expect(await tina.textContent()).toMatch(/tina@inbox\.example.*Gets the next digest/s);
    const [, row] = school.rows('Guardians', 'Guardian ID');
    expect(row).toMatchObject({ Digest: 'On', 'E-mail': 'tina@inbox.example' });
  });

  it('is stepped through with all families that get the next digest, in English too', async () => {
    const school = new NoahsSchool();
    school.addon.user.type('Guardians', cellOf(school.addon, 'Guardians', 'G-2', 'Digest'), 'On');
    school.addon.user.type(
      'Guardians',
      cellOf(school.addon, 'Guardians', 'G-2', 'Language'),
      'English',
    );
    const { page } = await openAt(browser, school);
    await toScreen(page, 'caseload');
    await page.getByRole('button', { name: '2 digests will go out' }).click();
    const greeting = () => page.frameLocator('iframe').locator('p').first();
    await greeting().filter({ hasText: 'Hola, Rosa' }).waitFor();
    await page.getByRole('button', { name: 'Read it in English' }).click();
    await greeting().filter({ hasText: 'Hi Rosa' }).waitFor();
    await page.getByRole('button', { name: 'Next family' }).press('Enter');
    await page.getByText('2 of 2').waitFor();
    await greeting().filter({ hasText: 'Hi Tina' }).waitFor();
    await page.locator('#find-digest').fill('rosa');
    await page.getByText('1 of 1').waitFor();
    await greeting().filter({ hasText: 'Hola, Rosa' }).waitFor();
    await page.locator('#find-digest').fill('nobody');
    await page.getByText('Nobody has this name.').waitFor();
  });

  it('sees the digest in a frame in which nothing runs, and as text', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await openPreview(page);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
    expect(await page.frameLocator('iframe').locator('h1').textContent()).toMatch(
      /^Estas son las metas de Noah/,
    );
    await page.getByText('As text').click();
    expect(await page.locator('pre').textContent()).toMatch(/en palabras de Noah/);
  });

  it('gets nothing by a test, and a digest only after a question', async () => {
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await openPreview(page);
    await page.getByRole('button', { name: 'Send me a test' }).click();
    await page.getByText(`on its way to ${specialist.email}`).waitFor();
    expect(school.mailed).toEqual([specialist.email]);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(school.mailed).toEqual([specialist.email]);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await page.getByText('The digest was sent.').waitFor();
    expect(school.mailed).toEqual([specialist.email, rosa]);
  });

  it('is asked about twice before an email that may have arrived goes again', async () => {
    const school = new NoahsSchool();
    const { script } = school.addon;
    script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 1 });
    script.callFromPage('sendNow', ['G-1', null], specialist);
    script.disarmAll();
    const { page } = await openAt(browser, school);
    await openPreview(page);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await page.getByText(/An earlier try was cut off.*may have arrived.*Send it again\?/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(school.mailed).toEqual([]);
    await page.getByRole('button', { name: 'Send now…' }).click();
    await page.getByText(/An earlier try was cut off/).waitFor();
    await page.getByRole('button', { name: 'Yes, send it again' }).click();
    await page.getByText('The digest was sent.').waitFor();
    expect(school.mailed).toEqual([rosa]);
  });

  it('can be paused until a day, and the pause ended', async () => {
    const school = new NoahsSchool();
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
    const school = new NoahsSchool();
    const { page } = await openAt(browser, school);
    await openCheckIn(page);
    await page.locator('#check-in-from').fill('Rosa Sánchez');
    await page.getByText('Not yet', { exact: true }).click();
    await page.locator('#check-in-message').fill('Wants to know what to ask');
    await page.locator('#check-in-wants').check();
    await page.getByRole('button', { name: 'Save check-in' }).click();
    await page.getByText('The check-in is saved.').waitFor();
    expect(school.rows('Check-ins', 'Check-in ID').slice(1)).toMatchObject([
      { From: 'Rosa Sánchez', Way: 'Phone', Talked: 'Not yet', 'Wants contact': 'yes' },
    ]);
  });
});
