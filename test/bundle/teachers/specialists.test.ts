// How a caseload comes to its first specialist, and how nobody locks everybody out.
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { history, sentencesOf } from '../sidebar/sidebar-calls';
import { openAddon, setUpAddon } from '../support/addon';
import { askAnything, chen, effects, ortega, teachersSchool } from './teachers-school';

const menu = (addon: AddonHarness, handler: string, as = specialist): string => {
  const before = addon.script.screen.alerts.length;
  addon.script.run(handler, { surface: 'menu', as });
  return addon.script.screen.alerts
    .slice(before)
    .map(({ text }) => text)
    .join('\n');
};
const named = (addon: AddonHarness) =>
  addon.rows('Settings').find((row) => row.Setting === 'Specialists')?.Value;
const isLetIn = (addon: AddonHarness, who = specialist) =>
  (askAnything(addon, who, 'caseload') as { ok: boolean }).ok;

describe('a spreadsheet that was never set up', () => {
  it('is set up by anybody, who is its specialist from then on', () => {
    const addon = openAddon();
    expect(menu(addon, 'setUpMenu', chen)).toContain('Your address stands under Specialists');
    expect(named(addon)).toBe(chen.email);
    expect(isLetIn(addon, chen)).toBe(true);

    const before = effects(addon);
    expect(menu(addon, 'setUpMenu')).toContain('for the people named under Specialists');
    expect(effects(addon)).toEqual(before);
    expect(history(addon)).toMatchObject([
      { By: specialist.email, Reason: 'Refused: setUpMenu is for specialists.' },
    ]);
  });

  it('says to everybody else what to choose first', () => {
    const addon = openAddon();
    expect(menu(addon, 'healthCheckMenu')).toContain('choose Living ALP > Set up or repair');
    expect(sentencesOf(askAnything(addon, chen, 'caseload'), 'trouble')).toContain(
      'choose Living ALP > Set up or repair',
    );
  });

  it('is not set up by a page that runs in somebody’s name', () => {
    const addon = openAddon();
    askAnything(addon, { atScreen: null }, 'setUpMenu');
    askAnything(addon, { atScreen: chen }, 'setUpMenu');
    expect(addon.book.sheets).toHaveLength(1);
  });
});

describe('a caseload in which nobody is named', () => {
  it.each([
    ['the value is empty', (addon: AddonHarness) => addon.setSetting('Specialists', ''), ''],
    [
      'the value is no address',
      (addon: AddonHarness) => addon.setSetting('Specialists', 'Glenda Ruiz'),
      'Glenda Ruiz; ',
    ],
    [
      'the row is gone',
      (addon: AddonHarness) => {
        const row = addon.rows('Settings').findIndex(({ Setting }) => Setting === 'Specialists');
        addon.user.deleteRows('Settings', row + 2);
      },
      '',
    ],
  ])('because %s, lets set-up enter who runs it', (_why, empty, kept) => {
    const addon = setUpAddon();
    empty(addon);
    expect(isLetIn(addon)).toBe(false);
    expect(menu(addon, 'healthCheckMenu')).toContain('Nobody is named under Specialists');
    expect(sentencesOf(askAnything(addon, ortega, 'openTeacher'))).toContain('Nobody is named');

    expect(menu(addon, 'setUpMenu')).toContain('Your address stands under Specialists');
    expect(named(addon)).toBe(`${kept}${specialist.email}`);
    expect(isLetIn(addon)).toBe(true);
    expect(menu(addon, 'setUpMenu')).toContain('Everything is in place');
    expect(named(addon)).toBe(`${kept}${specialist.email}`);
  });
});

describe('a caseload in use in which nobody is named any more', () => {
  const colleague = { email: 'd.whitfield@mesaviewschools.example', locale: 'en' };
  const lost = {
    'the tab Settings was renamed': (addon: AddonHarness) =>
      addon.user.renameTab('Settings', 'Old settings'),
    'the cell holds a name only': (addon: AddonHarness) =>
      addon.setSetting('Specialists', 'Dana Whitfield'),
  };

  it.each(Object.entries(lost))('is not taken over by a teacher: %s', (_why, lose) => {
    const addon = teachersSchool();
    lose(addon);
    const before = effects(addon);
    expect(menu(addon, 'setUpMenu', chen)).toContain('tell your GT specialist');
    expect(effects(addon)).toEqual(before);
    expect(isLetIn(addon, chen)).toBe(false);
    expect(menu(addon, 'setUpMenu')).toContain('Your address stands under Specialists');
    expect(isLetIn(addon)).toBe(true);
  });

  it('does not ask a teacher to mend it who opens the page', () => {
    const addon = teachersSchool();
    addon.user.renameTab('Settings', 'Old settings');
    const answer = askAnything(addon, chen, 'openTeacher');
    expect(sentencesOf(answer, 'trouble')).toContain('please tell your GT specialist');
  });

  it('is set up again by whose clock sends the digests', () => {
    const addon = teachersSchool();
    addon.setSetting('Specialists', colleague.email);
    menu(addon, 'switchOnMenu', colleague);
    addon.setSetting('Specialists', '');
    expect(menu(addon, 'setUpMenu', chen)).toContain('tell your GT specialist');
    expect(menu(addon, 'setUpMenu', colleague)).toContain('Your address stands under Specialists');
    expect(named(addon)).toBe(colleague.email);
  });
});

describe('a specialist', () => {
  it.each([
    ['other capitals', 'G.Specialist@MesaViewSchools.example'],
    ['a colleague', `${chen.email}; ${specialist.email}`],
    ['an address that is none beside their own', `${specialist.email}; bea@`],
    ['the name beside the address', `Glenda <${specialist.email}>`],
  ])('is let in with %s in the cell', (_what, value) => {
    const addon = setUpAddon();
    addon.setSetting('Specialists', value);
    expect(isLetIn(addon)).toBe(true);
    expect(isLetIn(addon, ortega)).toBe(false);
  });

  it('is let in while other settings make no sense', () => {
    const addon = setUpAddon();
    addon.setSetting('Hour', 'soon');
    addon.setSetting('Teachers', 'perhaps');
    expect(isLetIn(addon)).toBe(true);
  });

  it('who was taken out of the cell is turned away at the next call', () => {
    const addon = setUpAddon();
    addon.setSetting('Specialists', chen.email);
    expect(isLetIn(addon)).toBe(false);
    expect(isLetIn(addon, chen)).toBe(true);
  });
});

describe('somebody who may only look at the file', () => {
  it('is turned away all the same, though no line can be left', () => {
    const addon = setUpAddon();
    const fault = addon.script.arm(
      { kind: 'error', message: 'The caller does not have permission' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 },
    );
    const answer = askAnything(addon, chen, 'caseload');
    expect(sentencesOf(answer, 'not authorized')).toContain('Teachers:');
    expect(fault.struck).toBe(true);
    expect(history(addon)).toEqual([]);
  });

  it('hears as a teacher, too, what was wrong with a call', () => {
    const addon = setUpAddon();
    addon.script.arm(
      { kind: 'error', message: 'The caller does not have permission' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 },
    );
    const answer = askAnything(addon, ortega, 'teacherStudent', '000101');
    expect(sentencesOf(answer)).toContain('You have no student with the ID “000101”');
  });
});
