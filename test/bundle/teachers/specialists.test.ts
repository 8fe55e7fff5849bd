// How a caseload comes to its first specialist, and how nobody locks everybody out.
import { type CaseloadDesk, specialist } from '../../../workbench/simulation/caseload-desk';
import { history, sentencesOf } from '../sidebar/sidebar-desk';
import { openDesk, setUpDesk } from '../support/school';
import { askAnything, chen, effects, ortega } from './teachers-school';

const menu = (desk: CaseloadDesk, handler: string, as = specialist): string => {
  const before = desk.script.screen.alerts.length;
  desk.script.run(handler, { surface: 'menu', as });
  return desk.script.screen.alerts
    .slice(before)
    .map(({ text }) => text)
    .join('\n');
};
const named = (desk: CaseloadDesk) =>
  desk.rows('Settings').find((row) => row.Setting === 'Specialists')?.Value;
const isLetIn = (desk: CaseloadDesk, who = specialist) =>
  (askAnything(desk, who, 'caseload') as { ok: boolean }).ok;

describe('a spreadsheet that was never set up', () => {
  it('is set up by anybody, who is its specialist from then on', () => {
    const desk = openDesk();
    expect(menu(desk, 'setUpMenu', chen)).toContain('Your address stands under Specialists');
    expect(named(desk)).toBe(chen.email);
    expect(isLetIn(desk, chen)).toBe(true);

    const before = effects(desk);
    expect(menu(desk, 'setUpMenu')).toContain('for the people named under Specialists');
    expect(effects(desk)).toEqual(before);
    expect(history(desk)).toMatchObject([
      { By: specialist.email, Reason: 'Refused: setUpMenu is for specialists.' },
    ]);
  });

  it('says to everybody else what to choose first', () => {
    const desk = openDesk();
    expect(menu(desk, 'healthCheckMenu')).toContain('choose Living ALP > Set up or repair');
    expect(sentencesOf(askAnything(desk, chen, 'caseload'), 'trouble')).toContain(
      'choose Living ALP > Set up or repair',
    );
  });

  it('is not set up by a page that runs in somebody’s name', () => {
    const desk = openDesk();
    askAnything(desk, { atScreen: null }, 'setUpMenu');
    askAnything(desk, { atScreen: chen }, 'setUpMenu');
    expect(desk.book.sheets).toHaveLength(1);
  });
});

describe('a caseload in which nobody is named', () => {
  it.each([
    ['the value is empty', (desk: CaseloadDesk) => desk.setSetting('Specialists', ''), ''],
    [
      'the value is no address',
      (desk: CaseloadDesk) => desk.setSetting('Specialists', 'Glenda Ruiz'),
      'Glenda Ruiz; ',
    ],
    [
      'the row is gone',
      (desk: CaseloadDesk) => {
        const row = desk.rows('Settings').findIndex(({ Setting }) => Setting === 'Specialists');
        desk.hands.deleteRows('Settings', row + 2);
      },
      '',
    ],
  ])('because %s, lets set-up enter who runs it', (_why, empty, kept) => {
    const desk = setUpDesk();
    empty(desk);
    expect(isLetIn(desk)).toBe(false);
    expect(menu(desk, 'healthCheckMenu')).toContain('Nobody is named under Specialists');
    expect(sentencesOf(askAnything(desk, ortega, 'openTeacher'))).toContain('Nobody is named');

    expect(menu(desk, 'setUpMenu')).toContain('Your address stands under Specialists');
    expect(named(desk)).toBe(`${kept}${specialist.email}`);
    expect(isLetIn(desk)).toBe(true);
    expect(menu(desk, 'setUpMenu')).toContain('Everything is in place');
    expect(named(desk)).toBe(`${kept}${specialist.email}`);
  });
});

describe('a specialist', () => {
  it.each([
    ['other capitals', 'G.Specialist@MesaViewSchools.example'],
    ['a colleague', `${chen.email}; ${specialist.email}`],
    ['an address that is none beside hers', `${specialist.email}; bea@`],
    ['her name beside the address', `Glenda <${specialist.email}>`],
  ])('is let in with %s in the cell', (_what, value) => {
    const desk = setUpDesk();
    desk.setSetting('Specialists', value);
    expect(isLetIn(desk)).toBe(true);
    expect(isLetIn(desk, ortega)).toBe(false);
  });

  it('is let in while other settings make no sense', () => {
    const desk = setUpDesk();
    desk.setSetting('Hour', 'soon');
    desk.setSetting('Teachers', 'perhaps');
    expect(isLetIn(desk)).toBe(true);
  });

  it('who was taken out of the cell is turned away at the next call', () => {
    const desk = setUpDesk();
    desk.setSetting('Specialists', chen.email);
    expect(isLetIn(desk)).toBe(false);
    expect(isLetIn(desk, chen)).toBe(true);
  });
});

describe('somebody who may only look at the file', () => {
  it('is turned away all the same, though no line can be left', () => {
    const desk = setUpDesk();
    const fault = desk.script.arm(
      { kind: 'error', message: 'The caller does not have permission' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 },
    );
    const answer = askAnything(desk, chen, 'caseload');
    expect(sentencesOf(answer, 'not authorised')).toContain('Teachers:');
    expect(fault.struck).toBe(true);
    expect(history(desk)).toEqual([]);
  });

  it('hears as a teacher, too, what was wrong with a call', () => {
    const desk = setUpDesk();
    desk.script.arm(
      { kind: 'error', message: 'The caller does not have permission' },
      { method: 'Sheets.Spreadsheets.batchUpdate', occurrence: 1 },
    );
    const answer = askAnything(desk, ortega, 'teacherStudent', '000101');
    expect(sentencesOf(answer)).toContain('You have no student with the ID “000101”');
  });
});
