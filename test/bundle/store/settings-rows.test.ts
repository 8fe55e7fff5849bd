// Settings whose rows were deleted, reworded, moved or filled with nonsense.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { firstDigestEvening, setUpAddon } from '../support/addon';
import { ada, fileOf } from '../support/caseload-file';

const families = ({ script }: AddonHarness): readonly string[] =>
  script.state.outbox.map(({ to }) => to).filter((to) => to.endsWith('families.example'));

describe.each<readonly [string, (addon: AddonHarness) => void]>([
  ['deleted', ({ user }) => user.deleteRows('Settings', 2)],
  ['written in small letters', ({ user }) => user.type('Settings', 'A2', ' digests ')],
  ['moved by a sort', ({ user }) => user.sort('Settings', -1)],
])('a Settings tab whose row Digests has been %s', (_, meddle) => {
  it('switches the digests on and off again as it says', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    meddle(addon);
    expect(addon.switchOn()).toMatch(/^The digests are on\./);
    const rows = addon.rows('Settings').filter(({ Setting = '' }) => /digests/i.test(Setting));
    expect(rows.map(({ Value }) => Value)).toEqual(['On']);
    expect(addon.choose('pauseMenu')).toMatch(/^The digests are paused\./);
    addon.switchOn();
    addon.script.advanceTo(firstDigestEvening);
    expect(families(addon)).toEqual(['rosa@families.example']);
  });
});

describe('a setting without a row of its own', () => {
  it('has its usual value', () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    const row = addon.rows('Settings').findIndex(({ Setting }) => Setting === 'Weekday');
    addon.user.deleteRows('Settings', row + 2);
    expect(addon.switchOn()).toContain('next on Wed, Aug 19');
  });
});

describe('a setting that stands in two rows', () => {
  const twice = () => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    addon.switchOn();
    const row = addon.rows('Settings').length + 2;
    addon.user.type('Settings', `A${row}`, 'WEEKDAY');
    addon.user.type('Settings', `B${row}`, 'Thursday');
    return addon;
  };
  const sentence =
    /Settings, row 4, Setting: "Weekday" stands in rows 4 and \d+, so neither counts/;

  it('stops the digests, and the owner of the clock is told once a day', () => {
    const addon = twice();
    addon.script.advanceTo(firstDigestEvening);
    expect(families(addon)).toEqual([]);
    const toStaff = addon.script.state.outbox.map(({ body }) => body.replace(/\s+/g, ' '));
    expect(toStaff.length).toBeGreaterThan(0);
    for (const body of toStaff) expect(body).toMatch(sentence);
  });

  it('is named by the health check and by the menu', () => {
    const addon = twice();
    expect(addon.choose('healthCheckMenu')).toMatch(sentence);
    expect(addon.choose('sendDueMenu')).toMatch(sentence);
  });
});

describe('a setting that makes no sense', () => {
  it.each([
    ['Weekday', 'Someday', 'one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday'],
    ['Hour', 'four', 'a full hour from 0 to 23, such as 4 pm or 16'],
    ['First day of school', '8/7/2026', 'a date like 2026-08-17'],
  ])('is never guessed at: %s', (setting, value, wanted) => {
    const addon = setUpAddon();
    addon.importFile('caseload.csv', fileOf(ada));
    addon.setSetting(setting, value);
    expect(addon.switchOn()).toBe(`Settings, ${setting}: "${value}" should be ${wanted}.`);
    expect(addon.script.state.triggers).toEqual([]);
  });
});
