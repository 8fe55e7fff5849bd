// A parent taps an answer in an email, and sends it with one more tap.
import type { Browser, Page } from 'playwright-core';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import {
  adasMother,
  answerSchool,
  digestToken,
  linkOf,
  tokenOf,
} from '../../bundle/answers/answer-school';
import { cellOf, history } from '../../bundle/sidebar/sidebar-calls';
import { openBrowser } from '../../support/browser';
import { untilFocusedOn } from '../../support/focus';
import { eventually } from '../../support/patience';
import { type OpenLink, openLink, type PublicSchool, serveInPublic, textOf } from './public-school';

let browser: Browser;
let school: PublicSchool;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => school.close());

/** The link of a digest with the answer that is tapped. */
const linkWith = (addon: AddonHarness, tapped: string): string =>
  `?t=${digestToken(addon)}&a=${tapped}`;

async function opened(tapped: string, prepare: (addon: AddonHarness) => void = () => {}) {
  const addon = answerSchool();
  prepare(addon);
  school = await serveInPublic(addon);
  return openLink(browser, school, linkWith(addon, tapped));
}

const again = (tapped: string): Promise<OpenLink> =>
  openLink(browser, school, linkWith(school.addon, tapped));

const inSpanish = (addon: AddonHarness): void => {
  addon.user.type('Guardians', cellOf(addon, 'Guardians', adasMother, 'Language'), 'Spanish');
};

const send = (page: Page, name = 'Send'): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const checkIns = () => school.rows('Check-ins');

describe('the link of an answer', () => {
  it('is the one that stands in the email', async () => {
    const addon = answerSchool();
    school = await serveInPublic(addon);
    const mail = addon.script.state.outbox.find(
      ({ to, body }) => to.includes('families.example') && body.includes('a=not-yet'),
    );
    const link = /http\S+&a=not-yet/.exec(mail?.body ?? '')?.[0] ?? '';
    const { page } = await openLink(browser, school, link);
    expect(await page.getByRole('radio', { name: 'Not yet' }).isChecked()).toBe(true);
    await send(page);
    await untilFocusedOn(page, 'Thank you!');
    expect(checkIns()).toMatchObject([{ Talked: 'Not yet' }]);
  });

  it('shows it chosen, and records nothing until it is sent', async () => {
    const { page, pageErrors } = await opened('talked');
    await page.getByRole('heading', { name: 'Did you get to talk about Ada’s goals?' }).waitFor();
    expect(await textOf(page)).toContain('Run an experiment on snowmelt');
    expect(await page.getByRole('radio', { name: 'We talked' }).isChecked()).toBe(true);
    expect(checkIns()).toEqual([]);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(pageErrors).toEqual([]);
  });

  it('brings the answer and its line into the plan', async () => {
    const { page, pageErrors } = await opened('talked');
    await page.getByLabel('What did you hear?').fill('She told us about the snow.');
    await send(page);
    await untilFocusedOn(page, 'Thank you!');
    expect(await textOf(page)).toContain('Your answer has reached Glenda Ruiz.');
    expect(await textOf(page)).toContain('One more question to ask at home');
    expect(checkIns()).toMatchObject([
      { Talked: 'Yes', Message: 'She told us about the snow.', Way: 'Page' },
    ]);
    expect(pageErrors).toEqual([]);
  });

  it.each([
    ['not-yet', 'Is there anything that would help?', { Talked: 'Not yet' }],
    ['call', 'When is a good time to call?', { 'Wants contact': 'yes', 'Follow-up': 'Open' }],
  ])('asks of "%s" what belongs to it: %s', async (tapped, label, row) => {
    const { page } = await opened(tapped);
    await page.getByLabel(label).fill('In the evening');
    await send(page);
    await untilFocusedOn(page, 'Thank you!');
    expect(checkIns()).toMatchObject([{ ...row, Message: 'In the evening' }]);
  });

  it('sends once, however often the button is tapped', async () => {
    const { page } = await opened('talked');
    await page.evaluate(
      `(() => { const { click } = HTMLElement.prototype, button = document.querySelector('.main');
        click.call(button); click.call(button); click.call(button); })()`,
    );
    await untilFocusedOn(page, 'Thank you!');
    expect(school.callsOf('sendAnswer')).toBe(1);
    expect(checkIns()).toHaveLength(1);
  });

  it('the same answer again is the same row', async () => {
    for (const { page } of [await opened('talked'), await again('talked')]) {
      await send(page);
      await untilFocusedOn(page, 'Thank you!');
    }
    expect(checkIns()).toHaveLength(1);
  });

  it('another answer takes the place of the first, which stays in the history', async () => {
    const { page } = await opened('not-yet');
    await page.getByLabel('Is there anything that would help?').fill('More time');
    await send(page);
    await untilFocusedOn(page, 'Thank you!');
    const { page: second } = await again('talked');
    expect(await textOf(second)).toContain('Your answer so far: Not yet, “More time”.');
    // The line went with the other answer.
    expect(await second.getByLabel('What did you hear?').inputValue()).toBe('');
    await send(second);
    await untilFocusedOn(second, 'Thank you!');
    expect(checkIns()).toMatchObject([{ Talked: 'Yes', Message: '' }]);
    expect(history(school.addon)).toEqual(
      expect.arrayContaining([expect.objectContaining({ Before: 'Not yet' })]),
    );
  });

  it('can be changed from the thank-you', async () => {
    const { page } = await opened('talked');
    await send(page);
    await untilFocusedOn(page, 'Thank you!');
    await page.getByRole('button', { name: 'Change what I sent' }).click();
    await untilFocusedOn(page, 'Did you get to talk about Ada’s goals?');
    await page.getByText('Please call me').click();
    await send(page);
    await untilFocusedOn(page, 'Thank you!');
    expect(await textOf(page)).toContain('Glenda Ruiz now knows that you would like a call.');
    expect(checkIns()).toMatchObject([{ 'Wants contact': 'yes' }]);
  });

  it('that nobody has tapped asks for one of the three', async () => {
    const { page } = await opened('');
    await send(page);
    await untilFocusedOn(page, 'We talked');
    expect(await textOf(page)).toContain('Please choose one of the three answers.');
    expect(school.callsOf('sendAnswer')).toBe(0);
  });

  it('is in Spanish for a family that reads Spanish, whatever the phone speaks', async () => {
    const { page, pageErrors } = await opened('talked', inSpanish);
    await page.getByRole('heading', { name: '¿Pudieron platicar de las metas de Ada?' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    await page.getByLabel('¿Qué le contaron?').fill('Nos habló de la nieve.');
    await send(page, 'Enviar');
    await untilFocusedOn(page, '¡Gracias!');
    expect(checkIns()).toMatchObject([{ Message: 'Nos habló de la nieve.' }]);
    expect(pageErrors).toEqual([]);
  });

  it('names neither child nor goals where the emails may not', async () => {
    const { page } = await opened('talked', (addon) =>
      addon.setSetting('Content of mails', 'No record content'),
    );
    await page
      .getByRole('heading', { name: 'Did you get to talk about your child’s goals?' })
      .waitFor();
    for (const word of ['Ada', 'snowmelt']) expect(await page.content()).not.toContain(word);
  });

  it('can be answered with the keyboard alone', async () => {
    const { page } = await opened('talked');
    for (const key of ['Tab', 'ArrowDown', 'Tab']) await page.keyboard.press(key);
    await untilFocusedOn(page, /^Is there anything that would help/);
    await page.keyboard.type('Time');
    await page.keyboard.press('Tab');
    await untilFocusedOn(page, 'Send');
    await page.keyboard.press('Enter');
    await untilFocusedOn(page, 'Thank you!');
    expect(checkIns()).toMatchObject([{ Talked: 'Not yet', Message: 'Time' }]);
  });
});

describe('a preview', () => {
  it('says so and saves nothing', async () => {
    const addon = answerSchool();
    school = await serveInPublic(addon);
    const link = linkOf(addon, {
      purpose: 'preview',
      delivery: '',
      person: adasMother,
      student: '000101',
    });
    const { page } = await openLink(browser, school, `${link}&a=talked`);
    expect(await textOf(page)).toContain('This is a preview.');
    await send(page);
    await untilFocusedOn(page, 'Thank you!');
    expect(await textOf(page)).toContain('Nothing was saved.');
    expect(checkIns()).toEqual([]);
  });
});

describe('how often the emails come', () => {
  const mother = () =>
    school.rows('Guardians').find((row) => row['Guardian ID'] === adasMother) ?? {};
  const tap = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name }).click();

  it('is out of the way, and open at once for whoever comes for it', async () => {
    const { page } = await opened('talked');
    expect(await page.getByRole('button', { name: 'Stop these emails' }).isVisible()).toBe(false);
    const { page: second } = await again('settings');
    await untilFocusedOn(second, /^Change how often/);
    expect(await second.getByRole('button', { name: 'Stop these emails' }).isVisible()).toBe(true);
  });

  it('can be changed', async () => {
    const { page } = await opened('settings');
    expect(await textOf(page)).toContain('These emails come every two weeks.');
    await page.getByText('Once a month', { exact: true }).click();
    await tap(page, 'Save');
    await page.getByText('These emails come once a month.').waitFor();
    expect(mother()).toMatchObject({ Cadence: 'Monthly' });
  });

  it('can be paused, and resumed', async () => {
    const { page } = await opened('settings');
    await tap(page, 'Pause for two weeks');
    await page.getByText(/These emails are paused until/).waitFor();
    expect(mother()).toMatchObject({
      Digest: expect.stringMatching(/^Paused until \d{4}-\d\d-\d\d$/),
    });
    await tap(page, 'Start the emails again now');
    await page.getByText('These emails come every two weeks.').waitFor();
    expect(mother()).toMatchObject({ Digest: 'On' });
  });

  it('can be paused until a day to come, and no other', async () => {
    const { page } = await opened('settings');
    await page.getByLabel('Or pause until').fill('2020-01-01');
    await tap(page, 'Pause until this date');
    await page.getByText('Please choose a date after today.').waitFor();
    expect(school.callsOf('changeEmails')).toBe(0);
    await page.getByLabel('Or pause until').fill('2099-05-14');
    await tap(page, 'Pause until this date');
    await page.getByText('These emails are paused until May 14, 2099.').waitFor();
    expect(mother()).toMatchObject({ Digest: 'Paused until 2099-05-14' });
  });

  it('can be stopped, which asks once more', async () => {
    const { page } = await opened('settings');
    await tap(page, 'Stop these emails');
    expect(school.callsOf('changeEmails')).toBe(0);
    await tap(page, 'No, keep them');
    await tap(page, 'Stop these emails');
    await tap(page, 'Yes, stop them');
    await page.getByText(/^These emails are stopped\./).waitFor();
    await eventually(() => expect(mother()).toMatchObject({ Digest: 'Stopped' }));
    const { page: second } = await again('settings');
    await second.getByText(/reply to any of them or call the school/).waitFor();
    expect(await second.getByRole('button', { name: /Pause|Start/ }).count()).toBe(0);
  });
});

describe('a link that opens nothing', () => {
  it.each<[string, (addon: AddonHarness) => string]>([
    [
      'because it is too old',
      (addon) =>
        tokenOf(addon, {
          purpose: 'family',
          delivery: 'D',
          person: adasMother,
          student: '000101',
          expires: 1,
        }),
    ],
    ['because it was cut off', (addon) => digestToken(addon).slice(0, -4)],
    ['without a token', () => ''],
  ])('%s says so in both languages, and names nobody', async (_why, token) => {
    const addon = answerSchool();
    school = await serveInPublic(addon);
    const { page, pageErrors } = await openLink(browser, school, `t=${token(addon)}&a=talked`);
    await page.getByRole('heading', { name: 'This link does not work anymore' }).waitFor();
    await page.locator('[lang=es]').getByText('Este enlace ya no funciona').waitFor();
    expect(await page.content()).not.toContain('Ada');
    expect(pageErrors).toEqual([]);
  });
});
