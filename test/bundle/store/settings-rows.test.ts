// Settings whose rows were deleted, reworded, moved or filled with nonsense.
import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { ada, fileOf } from '../support/caseload-file';
import { firstDigestEvening, setUpDesk } from '../support/school';

const families = ({ script }: CaseloadDesk): readonly string[] =>
  script.state.outbox.map(({ to }) => to).filter((to) => to.endsWith('families.example'));

describe.each<readonly [string, (desk: CaseloadDesk) => void]>([
  ['deleted', ({ hands }) => hands.deleteRows('Settings', 2)],
  ['written in small letters', ({ hands }) => hands.type('Settings', 'A2', ' digests ')],
  ['moved by a sort', ({ hands }) => hands.sort('Settings', -1)],
])('a Settings tab whose row Digests has been %s', (_, meddle) => {
  it('switches the digests on and off again as it says', () => {
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    meddle(desk);
    expect(desk.choose('switchOnMenu')).toMatch(/^The digests are on\./);
    const rows = desk.rows('Settings').filter(({ Setting = '' }) => /digests/i.test(Setting));
    expect(rows.map(({ Value }) => Value)).toEqual(['On']);
    expect(desk.choose('pauseMenu')).toMatch(/^The digests are paused\./);
    desk.choose('switchOnMenu');
    desk.script.advanceTo(firstDigestEvening);
    expect(families(desk)).toEqual(['rosa@families.example']);
  });
});

describe('a setting without a row of its own', () => {
  it('has its usual value', () => {
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    const row = desk.rows('Settings').findIndex(({ Setting }) => Setting === 'Weekday');
    desk.hands.deleteRows('Settings', row + 2);
    expect(desk.choose('switchOnMenu')).toContain('next on 2026-08-19');
  });
});

describe('a setting that stands in two rows', () => {
  const twice = () => {
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    desk.choose('switchOnMenu');
    const row = desk.rows('Settings').length + 2;
    desk.hands.type('Settings', `A${row}`, 'WEEKDAY');
    desk.hands.type('Settings', `B${row}`, 'Thursday');
    return desk;
  };
  const sentence =
    /Settings, row 4, Setting: "Weekday" stands in rows 4 and \d+, so neither counts/;

  it('stops the digests, and the owner of the clock is told once a day', () => {
    const desk = twice();
    desk.script.advanceTo(firstDigestEvening);
    expect(families(desk)).toEqual([]);
    const toStaff = desk.script.state.outbox.map(({ body }) => body.replace(/\s+/g, ' '));
    expect(toStaff.length).toBeGreaterThan(0);
    for (const body of toStaff) expect(body).toMatch(sentence);
  });

  it('is named by the health check and by the menu', () => {
    const desk = twice();
    expect(desk.choose('healthCheckMenu')).toMatch(sentence);
    expect(desk.choose('sendDueMenu')).toMatch(sentence);
  });
});

describe('a setting that makes no sense', () => {
  it.each([
    ['Weekday', 'Someday', 'one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'],
    ['Hour', 'four', 'a whole number from 0 to 23'],
    ['First day of school', '8/17/2026', 'a date like 2026-08-17'],
  ])('is never guessed at: %s', (setting, value, wanted) => {
    const desk = setUpDesk();
    desk.importFile('caseload.csv', fileOf(ada));
    desk.setSetting(setting, value);
    expect(desk.choose('switchOnMenu')).toBe(
      `Settings, ${setting}: "${value}" should be ${wanted}.`,
    );
    expect(desk.script.state.triggers).toEqual([]);
  });
});
