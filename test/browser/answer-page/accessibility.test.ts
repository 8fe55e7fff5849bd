// The page for people with a screen reader, a small or enlarged screen, or a dark one.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { AnswerPage, FamilyPage, StudentPage } from '../../../src/answers/domain/answer-page';
import { answerSchool } from '../../bundle/answers/answer-school';
import { openBrowser } from '../../support/browser';
import { textsOn } from '../../support/english-on-page';
import { englishWords } from '../../support/english-words';
import { doubleIds, findings, overflowing } from '../../support/page-findings';
import { openLink, type PublicSchool, serveInPublic } from './public-school';

let browser: Browser;
let school: PublicSchool;
beforeAll(async () => {
  browser = await openBrowser();
  school = await serveInPublic(answerSchool());
});
afterAll(async () => {
  school.close();
  await browser.close();
});

const sender = { name: 'Glenda Ruiz', school: 'Mesa View MS' };
const longGoal =
  'Antes de mayo, dirigir un equipo de cuatro en la feria de ciencias y presentar los resultados a la clase';

const family: FamilyPage = {
  kind: 'family',
  language: 'en',
  childName: 'Ada',
  goals: [longGoal, 'Ask for help in time'],
  sender,
  given: { answer: 'not-yet', message: 'Busy' },
  emails: { kind: 'on', cadence: 'Weekly' },
  oneMoreQuestion: '¿Qué fue lo más difícil?',
  isPreview: true,
};

const given = {
  ownRating: 'On the way',
  did: 'Leí',
  obstacle: 'Lluvia',
  ifThen: '',
  helpWanted: '',
  wish: 'Swap',
  newWording: 'Otra',
  notInEmails: ['did'],
} as const;

const student: StudentPage = {
  kind: 'student',
  language: 'en',
  name: 'Ada',
  sender,
  goals: [
    { key: 'a', goal: longGoal, why: 'Porque sí', given, question: '¿Qué harías otra vez?' },
    { key: 'b', goal: 'Pedir ayuda', why: '', given: null, question: '' },
  ],
  wantsToTalk: true,
  message: 'Mi grupo',
  whomToTurnTo: 'Sra. Ortiz, (970) 555-0144',
  familyReads: true,
  reply: 'Nos vemos el martes',
  isAnswered: true,
};

const shown: Readonly<Record<string, AnswerPage>> = {
  family,
  paused: { ...family, emails: { kind: 'paused', until: '2026-12-20' } },
  stopped: { ...family, emails: { kind: 'stopped' }, given: null },
  student,
  plain: { kind: 'plain', reason: 'not valid' },
};

/** The built page with whatever it may have to show, everything in it unfolded. */
async function open(
  page: AnswerPage,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly pageErrors: readonly string[] }> {
  const visit = encodeURIComponent(JSON.stringify({ page, token: 't', tapped: 'talked' }));
  const opened = await openLink(browser, school, '?t=', options);
  await opened.page.route(`${school.address}*`, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace(/data-visit="[^"]*"/, `data-visit="${visit}"`);
    await route.fulfill({ response, body: text });
  });
  await opened.page.reload();
  await opened.page.evaluate(
    "for (const each of document.querySelectorAll('details')) each.open = true",
  );
  return opened;
}

const inLanguage = (page: AnswerPage, language: 'en' | 'es'): AnswerPage =>
  page.kind === 'plain' ? page : { ...page, language };

describe.each(Object.entries(shown))('the page "%s"', (_, page) => {
  it.each([
    ['light', 'en', 360],
    ['dark', 'es', 360],
    ['light', 'es', 320],
    // As wide as a phone of 320 is when its owner has enlarged it to twice the size.
    ['light', 'es', 160],
    ['dark', 'en', 1280],
  ] as const)(
    'has nothing that axe finds: %s, %s, %d pixels',
    async (colorScheme, language, width) => {
      const { page: open_, pageErrors } = await open(inLanguage(page, language), {
        colorScheme,
        viewport: { width, height: 740 },
      });
      expect(await findings(open_)).toEqual([]);
      expect(await doubleIds(open_)).toEqual([]);
      expect(await overflowing(open_)).toEqual([]);
      expect(pageErrors).toEqual([]);
    },
  );

  it('is all Spanish in Spanish', async () => {
    const { page: open_ } = await open(inLanguage(page, 'es'));
    const texts = await textsOn(open_);
    const others = texts.filter((text) => !/Ask for help|Glenda/.test(text));
    expect(others.filter((text) => page.kind !== 'plain' && englishWords.test(text))).toEqual([]);
  });

  it('has targets of 48 pixels, and fields that iOS does not zoom into', async () => {
    const { page: open_ } = await open(page);
    const small =
      await open_.evaluate(`[...document.querySelectorAll('button, summary, label.choice, label.tick, input[type=text], input[type=date], textarea, a')]
      .filter((one) => one.getBoundingClientRect().height < 48 ||
        (one.matches('input, textarea') && parseFloat(getComputedStyle(one).fontSize) < 16))
      .map((one) => one.outerHTML.slice(0, 80))`);
    expect(small).toEqual([]);
  });
});
