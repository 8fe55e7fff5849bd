// What the page does when the school does not answer: nothing that was typed is lost, nothing arrives twice.
import type { Browser, Page } from 'playwright-core';
import { answerSchool, digestToken, linkOf } from '../../bundle/answers/answer-school';
import { openBrowser } from '../../support/browser';
import { untilFocusedOn } from '../../support/focus';
import { openLink, type PublicSchool, serveInPublic, textOf } from './public-school';

let browser: Browser;
let school: PublicSchool;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => school.close());

const calls = '**/exec/call';
const line = 'She told us about the snow.';

/** The next call is answered with this instead, and the script hears nothing of it. */
const answerOnce = (page: Page, value: unknown): Promise<unknown> =>
  page.route(calls, (route) => route.fulfill({ json: { kind: 'result', value } }), { times: 1 });

async function filledIn(): Promise<Page> {
  school = await serveInPublic(answerSchool());
  const { page } = await openLink(browser, school, `?t=${digestToken(school.addon)}&a=talked`);
  await page.getByLabel('What did you hear?').fill(line);
  return page;
}

const typed = (page: Page): Promise<string> => page.getByLabel('What did you hear?').inputValue();

const send = (page: Page, name = 'Send'): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const checkIns = () => school.rows('Check-ins');

it.each([
  ['try later', 'The page is busy right now.'],
  ['trouble', 'Something went wrong.'],
])('keeps what was typed and tries again when the script says "%s"', async (reason, said) => {
  const page = await filledIn();
  await answerOnce(page, { kind: 'plain', reason });
  await send(page);
  await page.getByRole('alert').getByText(said).waitFor();
  expect(await typed(page)).toBe(line);
  await send(page, 'Try again');
  await untilFocusedOn(page, 'Thank you!');
  expect(checkIns()).toMatchObject([{ Message: line }]);
});

it('keeps what was typed while there is no connection', async () => {
  const page = await filledIn();
  await page.context().setOffline(true);
  await send(page);
  await page.getByText('You seem to be offline.').waitFor();
  expect(await typed(page)).toBe(line);
  await page.context().setOffline(false);
  await send(page, 'Try again');
  await untilFocusedOn(page, 'Thank you!');
  expect(checkIns()).toHaveLength(1);
});

it('an answer that was recorded although nothing came back is one row in the end', async () => {
  const page = await filledIn();
  await page.route(
    calls,
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await send(page);
  await page.getByText('we cannot tell whether it was sent').waitFor();
  expect(checkIns()).toHaveLength(1);
  await send(page, 'Try again');
  await untilFocusedOn(page, 'Thank you!');
  expect(checkIns()).toHaveLength(1);
});

it('a link that has run out meanwhile leaves the text to copy', async () => {
  const page = await filledIn();
  await answerOnce(page, { kind: 'plain', reason: 'not valid' });
  await send(page);
  await page.getByText(/copy what you wrote and reply to the newest email/).waitFor();
  expect(await typed(page)).toBe(line);
});

it('a busy script leaves the emails as they are, and says so', async () => {
  school = await serveInPublic(answerSchool());
  const { page } = await openLink(browser, school, `?t=${digestToken(school.addon)}&a=settings`);
  await answerOnce(page, { kind: 'plain', reason: 'try later' });
  await page.getByRole('button', { name: 'Pause for a month' }).click();
  await page.getByText('The page is busy right now.').waitFor();
  expect(await textOf(page)).toContain('These emails come every two weeks.');
});

it('a page without anything to show says that something went wrong', async () => {
  school = await serveInPublic(answerSchool());
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(`${school.address}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-visit="[^"]*"/, 'data-visit="%7B"');
    await route.fulfill({ response, body });
  });
  await page.goto(school.address);
  await page.getByRole('heading', { name: 'Something went wrong' }).waitFor();
  await page.getByRole('heading', { name: 'Algo salió mal' }).waitFor();
});

describe('the check of a page', () => {
  const check = async (delivery: (address: string) => string): Promise<Page> => {
    const addon = answerSchool();
    school = await serveInPublic(addon);
    addon.setSetting('Answer page', school.address);
    const link = linkOf(addon, {
      purpose: 'check',
      delivery: delivery(school.address),
      person: '',
      student: '',
    });
    return (await openLink(browser, school, link)).page;
  };

  it('tells a specialist that the address is right', async () => {
    const page = await check((address) => address);
    await page.getByRole('heading', { name: 'This address is right' }).waitFor();
    expect(school.callsOf('confirmPage')).toBe(1);
  });

  it('tells a specialist that another one stands in the settings', async () => {
    const page = await check(() => 'https://script.google.com/macros/s/other/exec');
    await page.getByRole('heading', { name: 'This is not the page of your caseload' }).waitFor();
  });
});
