// A student says how it goes, on the student's own page.
import type { Browser, Page } from 'playwright-core';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { adaId, pageSchool, turnTo } from '../../bundle/answers/answer-school';
import { cellOf } from '../../bundle/sidebar/sidebar-calls';
import { at } from '../../bundle/support/addon';
import { openBrowser } from '../../support/browser';
import { untilFocused, untilFocusedOn } from '../../support/focus';
import { type OpenLink, openLink, type PublicSchool, serveInPublic, textOf } from './public-school';

let browser: Browser;
let school: PublicSchool;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => school.close());

/** The day before the first digests. */
function askedSchool(prepare: (addon: AddonHarness) => void): AddonHarness {
  const addon = pageSchool();
  addon.setSetting('Student check-in', 'yes');
  prepare(addon);
  addon.choose('switchOnMenu');
  addon.script.advanceTo(at('2026-08-18T09:30'));
  return addon;
}

/** The link in the email to Ada. */
function adasLink({ script }: AddonHarness): string {
  const mail = script.state.outbox.find(({ to }) => to.startsWith('ada.a@'));
  return /https:\S+\/exec\?t=[\w-]+/.exec(mail?.body ?? '')?.[0] ?? '';
}

async function opened(prepare: (addon: AddonHarness) => void = () => {}): Promise<OpenLink> {
  const addon = askedSchool(prepare);
  const link = adasLink(addon);
  school = await serveInPublic(addon);
  return openLink(browser, school, link);
}

const again = (): Promise<OpenLink> => openLink(browser, school, adasLink(school.addon));

const inSpanish = (addon: AddonHarness): void => {
  addon.user.type('Students', cellOf(addon, 'Students', adaId, 'Student language'), 'Spanish');
};

const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Send to Glenda Ruiz' }).click();

/** Of a goal that is open; those that are closed are out of reach. */
const field = (page: Page, name: string) => page.getByRole('textbox', { name });

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name }).check();

const checkIns = () => school.rows('Check-ins');

const keepOut = (page: Page, part: string) =>
  page.getByRole('checkbox', { name: `Not in the email to my family : ${part}` });

it('the page says who reads it and whom to turn to, and records nothing', async () => {
  const { page, pageErrors } = await opened();
  await page.getByRole('heading', { name: 'Hi Ada' }).waitFor();
  const text = await textOf(page);
  for (const said of [
    'Glenda Ruiz reads what you write',
    'Your parents may still ask the school to see your record.',
    'Goal 1 of 2',
    'Run an experiment on snowmelt',
    'Ask for help in time',
    'read on school days only',
  ])
    expect(text).toContain(said);
  expect(text.replace(/\s+/g, ' ')).toContain(turnTo);
  expect(await page.getByRole('link').getAttribute('href')).toBe('tel:9705550144');
  expect(checkIns()).toEqual([]);
  expect(pageErrors).toEqual([]);
});

it('what is said of a goal lands in the plan, with what stays out of the emails', async () => {
  const { page, pageErrors } = await opened();
  await choose(page, 'I am on my way');
  await field(page, 'What I did').fill('Read two studies\nand called a ranger');
  await page.getByRole('button', { name: 'More about this goal' }).first().click();
  await untilFocused(page, 'goal-1-obstacle');
  await field(page, 'What got in the way').fill('Rain');
  await field(page, 'My plan for that').fill('If it rains, then I will measure at school.');
  await field(page, 'Help I would like').fill('A scale');
  await keepOut(page, 'Help I would like').check();
  await choose(page, 'Make it harder');
  await field(page, 'How would you put it?').fill('Run two experiments on snowmelt');
  await send(page);
  await untilFocusedOn(page, 'Thank you, Ada!');
  expect(await textOf(page)).toContain('You have an idea for a change to a goal.');
  expect(checkIns()).toMatchObject([
    {
      'Student ID': adaId,
      Role: 'Student',
      Way: 'Page',
      'Own rating': 'On the way',
      'What I did': 'Read two studies and called a ranger',
      'What got in the way': 'Rain',
      'If–then plan': 'If it rains, then I will measure at school.',
      'Help wanted': 'A scale',
      'Wish for the goal': 'Stretch',
      'New wording': 'Run two experiments on snowmelt',
      'Not in emails': 'Help wanted',
      Proposals: 'Open',
    },
  ]);
  expect(pageErrors).toEqual([]);
});

it('nothing is sent of nothing, and a choice can be taken back', async () => {
  const { page } = await opened();
  await choose(page, 'I did it');
  await page.getByRole('button', { name: 'Clear this choice' }).click();
  await send(page);
  await page.getByText('There is nothing to send yet.').waitFor();
  expect(school.callsOf('sendCheckIn')).toBe(0);
});

it('a wish to talk reaches the specialist at once', async () => {
  const { page } = await opened();
  await page.getByText('I would like to talk with someone').click();
  await field(page, 'What is it about?').fill('My group');
  await send(page);
  await untilFocusedOn(page, 'Thank you, Ada!');
  expect(await textOf(page)).toContain('Glenda Ruiz knows that you would like to talk.');
  expect(checkIns()).toMatchObject([
    { 'Wants contact': 'yes', Message: 'My group', 'Follow-up': 'Open' },
  ]);
  expect(school.addon.script.state.outbox.at(-1)?.body).toContain('My group');
});

it('what was sent is there again, and can be changed', async () => {
  const { page } = await opened();
  await field(page, 'What I did').fill('Read two studies');
  await send(page);
  await untilFocusedOn(page, 'Thank you, Ada!');
  const { page: second } = await again();
  expect(await textOf(second)).toContain('You have sent this already.');
  expect(await field(second, 'What I did').inputValue()).toBe('Read two studies');
  await field(second, 'What I did').fill('Read three studies');
  await send(second);
  await untilFocusedOn(second, 'Thank you, Ada!');
  expect(checkIns()).toMatchObject([{ 'What I did': 'Read three studies' }]);
});

it('a page that is reloaded comes back with what was typed, until it is sent', async () => {
  const { page } = await opened();
  await field(page, 'What I did').fill('Read two studies');
  await page.reload();
  expect(await field(page, 'What I did').inputValue()).toBe('Read two studies');
  const keys = 'Object.keys(sessionStorage).concat(Object.keys(localStorage))';
  expect(await page.evaluate(keys)).toEqual([expect.stringMatching(/^living-alp\/answer\/\w+$/)]);
  await send(page);
  await untilFocusedOn(page, 'Thank you, Ada!');
  expect(await page.evaluate(keys)).toEqual([]);
});

it('an answer of the specialist stands on top', async () => {
  const { page } = await opened();
  await field(page, 'What I did').fill('Read two studies');
  await send(page);
  await untilFocusedOn(page, 'Thank you, Ada!');
  const { addon } = school;
  const [row = {}] = checkIns();
  const cell = cellOf(addon, 'Check-ins', row['Check-in ID'] ?? '', 'Reply');
  addon.user.type('Check-ins', cell, 'Show me on Tuesday');
  const { page: second } = await again();
  expect(await textOf(second)).toMatch(/Glenda Ruiz wrote back to you:\s+Show me on Tuesday/);
});

it('speaks Spanish to a student who does', async () => {
  const { page, pageErrors } = await opened(inSpanish);
  await page.getByRole('heading', { name: 'Hola, Ada' }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('es');
  await choose(page, 'Voy avanzando');
  await page.getByRole('button', { name: 'Enviar a Glenda Ruiz' }).click();
  await untilFocusedOn(page, '¡Gracias, Ada!');
  expect(checkIns()).toMatchObject([{ 'Own rating': 'On the way' }]);
  expect(pageErrors).toEqual([]);
});

it('a student of 18 or more is told of no email to the family', async () => {
  const { page } = await opened((addon) => {
    addon.setSetting('Consent of students over 18', 'yes');
    addon.user.type('Students', cellOf(addon, 'Students', adaId, 'Birth date'), '2005-01-01');
  });
  await page.getByRole('heading', { name: 'Hi Ada' }).waitFor();
  expect(await textOf(page)).not.toMatch(/family|parents/);
});

it('can be filled in with the keyboard alone', async () => {
  const { page } = await opened();
  await page.locator('summary').first().focus();
  for (const key of ['Tab', 'ArrowDown', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
  await untilFocused(page, 'goal-1-did');
  await page.keyboard.type('Read');
  for (const key of ['Tab', 'Space']) await page.keyboard.press(key);
  expect(await keepOut(page, 'What I did').first().isChecked()).toBe(true);
  await page.locator('.main').focus();
  await page.keyboard.press('Enter');
  await untilFocusedOn(page, 'Thank you, Ada!');
  expect(checkIns()).toMatchObject([{ 'What I did': 'Read', 'Not in emails': 'What I did' }]);
});
