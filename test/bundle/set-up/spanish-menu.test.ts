// A specialist whose Google account is in Spanish: the menu, and all that its items say, is in Spanish,
// does what it does in English, and leaves the same in the sheet.
import type { Account } from '../../../emulator/runtime/execution-context';
import { agreeablePeople, type Question } from '../../../emulator/runtime/screen';
import { menuGroups } from '../../../src/entry/menu';
import { menu as english } from '../../../src/entry/messages/script.en';
import { menu as spanish } from '../../../src/entry/messages/script.es';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { growYears } from '../../../workbench/simulate/grow-years';
import { englishAmong } from '../../support/english-words';
import { onceOpened } from '../../support/once-opened';
import { uncertain, unfinished } from '../support/actions';
import { at, openAddon, openCaseload, setUpAddon, tickAt, typeInto } from '../support/addon';
import { firstLines } from '../support/example-caseload';
import { openWithFiles, strictSchool } from '../teachers/own-files-school';
import { chen, secretary, teachersSchool } from '../teachers/teachers-school';

const enrique: Account = { ...specialist, locale: 'es-419' };
const items = menuGroups.flatMap((group) => Object.keys(group));

const school = onceOpened(() => {
  const addon = openCaseload({ csv: firstLines(12) });
  addon.script.clock.moveTo(at('2026-08-19T16:30'));
  return addon;
});

const changed = (change: (addon: AddonHarness) => void, from = school) =>
  onceOpened(() => {
    const addon = from();
    change(addon);
    return addon;
  });

const schools: Readonly<Record<string, () => AddonHarness>> = {
  'a new spreadsheet': openAddon,
  'a caseload that is set up': setUpAddon,
  'a caseload with digests due': school,
  'one whose digests are uncertain': () => uncertain.copy(),
  'one without a tab': changed((addon) => {
    const sheet = addon.book.sheetNamed('Goals');
    if (sheet) addon.book.deleteSheet(sheet);
  }),
  'one without a column': () => unfinished.copy(),
  'a copy': () => school().makeCopy(),
  'an original beside a copy that sends': changed(
    (addon) => addon.makeCopy().choose('switchOnMenu'),
    () =>
      openCaseload({
        csv: firstLines(3),
        begins: '2026-08-17T09:00',
        platform: { installation: 'add-on' },
      }),
  ),
  'one with settings that make no sense': changed((addon) => {
    addon.setSetting('Hour', 'noonish');
    addon.setSetting('First day of school', 'soon');
  }),
  'one with rows that cannot be read': changed((addon) => {
    const [one, two, three] = addon.rows('Guardians').map((row) => row['Guardian ID'] ?? '');
    typeInto(addon, 'Guardians', one ?? '', 'Student ID', 'nobody');
    typeInto(addon, 'Guardians', two ?? '', 'Contact', 'No contact');
    typeInto(addon, 'Guardians', three ?? '', 'Digest', 'now and then');
  }),
  'one whose clock is silent': changed((addon) => {
    addon.script.state.triggers.length = 0;
    addon.script.clock.moveTo(at('2026-08-24T12:00'));
  }),
  'one that was never signed, and is over': changed((addon) => {
    addon.setSetting('School name', '');
    addon.setSetting('Last day of school', '2026-08-18');
  }),
  'one whose year is over': changed((addon) => {
    addon.choose('pauseMenu');
    addon.setSetting('Last day of school', '2026-08-18');
  }),
  'one whose addresses were shifted': changed((addon) => {
    tickAt(addon, '2026-08-19T16:30');
    const ids = addon.rows('Guardians').flatMap((row) => row['Guardian ID'] || []);
    ids.forEach((id, place) => {
      typeInto(addon, 'Guardians', id, 'E-mail', `new${place}@families.example`);
    });
    addon.script.clock.moveTo(at('2026-09-02T16:30'));
  }),
  'one with past years': changed((addon) => {
    growYears(addon, { firstDay: '2026-08-17', years: 4, rowsPerYear: 180 });
    tickAt(addon, '2026-08-20T07:30');
    addon.user.sort('Progress', -4);
  }),
  'one with filter views': teachersSchool,
  'one with teachers’ own files': openWithFiles,
  'one whose teachers’ files make trouble': changed((addon) => {
    addon.documents.withoutAccount.add(chen.email);
    typeInto(addon, 'Students', '000103', 'Teachers', 'l.ray@mail.example');
  }, strictSchool),
  'one whose teachers have had their email': changed(
    (addon) => addon.choose('mailTeacherPagesMenu'),
    teachersSchool,
  ),
  'one whose teachers may have had it': changed((addon) => {
    addon.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 2 });
    addon.script.run('mailTeacherPagesMenu', { surface: 'menu', as: specialist });
    addon.choose('refreshTeachersMenu');
    tickAt(addon, '2026-08-17T10:10');
  }, teachersSchool),
  'one that shows teachers nothing': changed((addon) => addon.setSetting('Teachers', 'Off')),
  'one in which Google refuses a call': changed((addon) =>
    addon.script.arm(
      { kind: 'error', name: 'Exception', message: 'Empty response' },
      { method: 'Sheets.Spreadsheets.Values.batchGetByDataFilter', occurrence: 1 },
    ),
  ),
  'one whose specialist somebody else is': changed((addon) =>
    addon.setSetting('Specialists', 'n.specialist@mesaviewschools.example'),
  ),
};

/** What is chosen in each school; everything where it is not said. */
const chosen: Readonly<Record<string, readonly string[]>> = {
  'one whose digests are uncertain': ['sendDueMenu', 'uncertainMenu', 'healthCheckMenu'],
  'one without a tab': ['switchOnMenu', 'healthCheckMenu', 'setUpMenu'],
  'one without a column': ['sendDueMenu', 'setUpMenu'],
  'an original beside a copy that sends': ['healthCheckMenu'],
  'one with settings that make no sense': [
    'sendDueMenu',
    'switchOnMenu',
    'archiveMenu',
    'healthCheckMenu',
  ],
  'one with rows that cannot be read': ['sendDueMenu', 'healthCheckMenu'],
  'one whose clock is silent': ['switchOnMenu', 'healthCheckMenu'],
  'one that was never signed, and is over': ['sendDueMenu', 'switchOnMenu', 'healthCheckMenu'],
  'one whose year is over': ['switchOnMenu'],
  'one whose addresses were shifted': ['sendDueMenu'],
  'one with past years': ['archiveMenu', 'healthCheckMenu'],
  'one with filter views': ['refreshTeachersMenu', 'mailTeacherLinksMenu', 'mailTeacherPagesMenu'],
  'one whose teachers’ files make trouble': [
    'refreshTeachersMenu',
    'mailTeacherLinksMenu',
    'mailTeacherPagesMenu',
  ],
  'one whose teachers have had their email': ['mailTeacherPagesMenu'],
  'one whose teachers may have had it': ['mailTeacherPagesMenu'],
  'one that shows teachers nothing': [
    'refreshTeachersMenu',
    'mailTeacherLinksMenu',
    'healthCheckMenu',
  ],
  'one in which Google refuses a call': ['sendDueMenu', 'pauseMenu'],
  'one whose specialist somebody else is': ['sidebarMenu', 'pauseMenu', 'setUpMenu'],
};

/** An email that is shown before it goes out is in English, as it goes out. */
const withoutMail = (text: string): string => {
  const opening = [english, spanish].map(({ teachers }) => `\n${teachers.first}`);
  const shown = opening.find((each) => text.includes(each));
  return shown === undefined ? text : text.slice(0, text.indexOf(shown) + shown.length);
};

/** What comes of an item: all that the person is told, titles and questions included, and what is left. */
function run(addon: AddonHarness, item: string, as: Account, button: 'OK' | 'CANCEL') {
  const people = {
    ...agreeablePeople,
    answerAlert: ({ buttons }: Question) => (buttons.length > 1 ? button : 'OK'),
  };
  const copy = addon.copy({ people });
  const { alerts, pages } = copy.script.screen;
  const { outcome } = copy.script.run(item, { surface: 'menu', as });
  return {
    outcome,
    isAsked: alerts.some(({ buttons }) => buttons.length > 1),
    texts: [
      ...alerts.flatMap(({ title, text }) => [title, withoutMail(text)]),
      ...pages.map(({ title }) => title),
    ],
    cells: copy.book.sheets.map(({ name }) => [name, copy.grid(name)]),
    mails: copy.script.state.outbox.map(({ subject, body }) => [subject, body]),
  };
}

/** All that was said in Spanish so far. */
const heard: string[] = [];

const numbersIn = (texts: readonly string[]): readonly string[] =>
  (texts.join(' ').match(/\d+/g) ?? []).sort();

describe.each(Object.entries(schools))('in %s', (name, open) => {
  const addon = open();

  it.each(chosen[name] ?? items)('%s says in Spanish what it says in English', (item) => {
    for (const button of ['OK', 'CANCEL'] as const) {
      const inEnglish = run(addon, item, specialist, button);
      const inSpanish = run(addon, item, enrique, button);
      heard.push(...inSpanish.texts);
      expect(englishAmong(inSpanish.texts, addon)).toEqual([]);
      expect(inSpanish.texts.join('\n')).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{/);
      expect(inSpanish.texts).toHaveLength(inEnglish.texts.length);
      // What is named is named in both.
      expect(numbersIn(inSpanish.texts)).toEqual(numbersIn(inEnglish.texts));
      // For everybody who opens the file, and for every recipient, all is as it was.
      expect(inSpanish.outcome).toBe(inEnglish.outcome);
      expect(inSpanish.cells).toEqual(inEnglish.cells);
      expect(inSpanish.mails).toEqual(inEnglish.mails);
      if (!inSpanish.isAsked) break;
    }
  });
});

it('all these schools together hear every sentence of the menu but that on a run that ends early', () => {
  const said = heard.join('\n');
  const sentences = Object.values(spanish)
    .filter((texts) => texts !== spanish.items)
    .flatMap((texts) => Object.values<unknown>(texts))
    .filter((text): text is string => typeof text === 'string');
  expect(sentences.filter((text) => !said.includes(text))).toEqual([
    // Sidebar and dialogs open these.
    spanish.dialogs.round,
    spanish.dialogs.pictures,
    spanish.sending.endedEarly,
  ]);
});

describe('a page that the menu opens', () => {
  it.each([
    ['sidebarMenu', enrique, 'es'],
    ['importMenu', enrique, 'es'],
    ['printMenu', enrique, 'es'],
    ['sidebarMenu', { ...chen, locale: 'es_MX' }, 'es'],
    ['sidebarMenu', specialist, 'en'],
    ['printMenu', { ...specialist, locale: 'fr' }, 'en'],
  ] as const)('%s is told the language of the menu, for %j: %s', (item, as, language) => {
    const addon = school();
    addon.script.run(item, { surface: 'menu', as });
    expect(addon.script.screen.pages.at(-1)?.html).toContain(`<body data-language="${language}"`);
  });
});

it('somebody who is no specialist is refused in their language', () => {
  const addon = school();
  addon.script.run('pauseMenu', { surface: 'menu', as: { ...secretary, locale: 'es' } });
  expect(addon.script.screen.alerts.at(-1)?.text).toMatch(/^Esto es para las personas/);
});
