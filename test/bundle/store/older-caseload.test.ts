// A caseload that an earlier version has made opens in this one, and goes on where it was.

import type { WaitingGroup } from '../../../src/contacts/domain/waiting-families';
import type { Column } from '../../../src/schema/column';
import { goalsTab, schemaVersion } from '../../../src/schema/tabs';
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { typeInto } from '../support/addon';
import { openFixture } from '../support/older-caseload';

const versionIn = (addon: AddonHarness): string | undefined =>
  addon.rows('Settings').find(({ Setting }) => Setting === 'Schema version')?.Value;

const mailedTo = (addon: AddonHarness): readonly string[] =>
  addon.script.state.outbox.map(({ to }) => to).filter((to) => to.endsWith('@mail.example'));
const column = (addon: AddonHarness, tab: string, header: string): number =>
  (addon.grid(tab)[0] ?? []).indexOf(header);

const digestDay = Date.parse('2026-09-02T23:30:00-06:00');

const tabsInUse = ['Students', 'Goals', 'Progress', 'Guardians', 'Deliveries'];

/** The cells of the columns that the fixture has. */
const cellsOf = (addon: AddonHarness, headers: readonly (readonly string[])[]) =>
  tabsInUse.map((tab, index) => {
    const [found = [], ...lines] = addon.grid(tab);
    const columns = (headers[index] ?? []).map((header) => found.indexOf(header));
    return lines.map((line) => columns.map((column) => line[column] ?? ''));
  });

const newColumns = ['Enrollment', 'Waiting because', 'Judged', 'Decided by', 'Decided at'];

/** From before the spreadsheet knew its version. */
describe('a caseload from before schema versions', () => {
  it('keeps every cell in set-up, gets what is new, and is well', () => {
    const addon = openFixture('saved-before-versions');
    const headers = tabsInUse.map((tab) => addon.grid(tab)[0] ?? []);
    const before = cellsOf(addon, headers);
    const said = addon.choose('setUpMenu');
    expect(said).toContain(
      'Tabs added: Import decisions, Plans, Copies, Asked, Participation, Snoozed.',
    );
    for (const header of newColumns) expect(said).toContain(`: ${header}`);
    expect(cellsOf(addon, headers)).toEqual(before);
    for (const header of newColumns) {
      const rows = addon.rows(header === 'Enrollment' ? 'Students' : 'Guardians');
      expect(rows.map((row) => row[header])).toEqual(rows.map(() => ''));
    }
    expect(addon.choose('healthCheckMenu')).toContain('3 students, 5 goals, 4 guardians.');
    expect(versionIn(addon)).toBe(String(schemaVersion));
  });

  it('is brought up to the present version by its clock, and sends the digest that is due', () => {
    const addon = openFixture('saved-before-versions');
    const { outbox } = addon.script.state;
    const sent = outbox.length;
    addon.script.advanceTo(digestDay);
    const families = outbox.slice(sent).filter(({ to }) => to.endsWith('@mail.example'));
    expect(families.map(({ to }) => to).sort()).toEqual([
      'luis@mail.example',
      'pat@mail.example',
      'thu@mail.example',
    ]);
    expect(addon.executions.map(({ outcome }) => outcome)).not.toContain('failed');
    expect(versionIn(addon)).toBe(String(schemaVersion));
  });

  it('lets the family wait about whom staff have written something that nobody has judged', () => {
    const addon = openFixture('saved-before-versions');
    const { outbox } = addon.script.state;
    const sent = outbox.length;
    const [student] = addon.rows('Students');
    typeInto(addon, 'Students', student?.['Student ID'] ?? '', 'Staff notes', 'moved in August');
    addon.script.advanceTo(digestDay);
    const families = outbox.slice(sent).filter(({ to }) => to.endsWith('@mail.example'));
    // Two of the four guardians are of this student, and one is No contact.
    expect(families.map(({ to }) => to)).toEqual(['pat@mail.example']);
    expect(addon.ask<readonly WaitingGroup[]>('waitingFamilies')).toMatchObject([
      { words: ['Staff notes: moved in August'], isHeldAsNoContact: false },
    ]);
    addon.decideAll();
    expect(addon.ask<readonly WaitingGroup[]>('waitingFamilies')).toEqual([]);
  });

  it.each([
    ['by its clock', (addon: AddonHarness) => addon.script.advanceTo(digestDay)],
    ['by set-up', (addon: AddonHarness) => addon.choose('setUpMenu')],
  ])('learns the new options in its dropdowns %s, but not in one of a person', (_how, upgrade) => {
    const addon = openFixture('saved-before-versions');
    const own = { kind: 'VALUE_IN_LIST', values: ['Identified', 'Gone'], dropdown: true } as const;
    const sheet = addon.book.sheetNamed('Students');
    const status = column(addon, 'Students', 'Status');
    sheet?.change(2, status, { validation: { criteria: own, allowInvalid: true, helpText: null } });
    upgrade(addon);
    const optionsAt = (tab: string, row: number, header: string) => {
      const criteria = addon.book.sheetNamed(tab)?.cell(row, column(addon, tab, header))
        .validation?.criteria;
      return criteria?.kind === 'VALUE_IN_LIST' ? criteria.values : null;
    };
    const statuses = ['Identified', 'Talent pool', 'Exited', 'To decide'];
    expect(optionsAt('Guardians', 1, 'Contact')).toEqual(['Allowed', 'No contact', 'To decide']);
    expect(optionsAt('Guardians', 500, 'Contact')).toEqual(['Allowed', 'No contact', 'To decide']);
    expect(optionsAt('Students', 1, 'Status')).toEqual(statuses);
    expect(optionsAt('Students', 2, 'Status')).toEqual(own.values);
    expect(optionsAt('Students', 3, 'Status')).toEqual(statuses);
    expect(optionsAt('Students', 1, 'Enrollment')).toContain('To decide');
    expect(optionsAt('Goals', 1, 'Status')).not.toContain('To decide');
  });

  it.each(['sidebarMenu', 'importMenu', 'healthCheckMenu'])(
    'is brought up to date at once where a specialist chooses %s, with digests paused',
    (item) => {
      const addon = openFixture('saved-before-versions');
      addon.setSetting('Digests', 'Paused');
      const headers = tabsInUse.map((tab) => addon.grid(tab)[0] ?? []);
      const before = cellsOf(addon, headers);
      expect(addon.choose(item)).not.toContain('missing');
      expect(cellsOf(addon, headers)).toEqual(before);
      for (const tab of ['Students', 'Guardians'])
        expect(newColumns.some((header) => column(addon, tab, header) > 0)).toBe(true);
      expect(versionIn(addon)).toBe(String(schemaVersion));
      expect(addon.ask('openSidebar')).toMatchObject({ plan: null });
    },
  );

  it('stays as it is where somebody else opens the sidebar', () => {
    const addon = openFixture('saved-before-versions');
    addon.script.run('sidebarMenu', {
      surface: 'menu',
      as: { email: 'office@mesaviewschools.example', locale: 'en' },
    });
    expect(column(addon, 'Guardians', 'Waiting because')).toBe(-1);
  });

  it('gets back a column that it lacks, once, in the first hour', () => {
    const addon = openFixture('saved-before-versions');
    const headers = addon.grid('Goals')[0] ?? [];
    addon.user.renameHeader('Goals', 'Order', 'Mine');
    for (const mark of addon.book.metadata.all())
      if (mark.key === 'living-alp-column') addon.book.metadata.remove(mark);
    addon.script.advanceTo(addon.script.state.now + 2 * 3_600_000);
    const later = Object.values<Column>(goalsTab.columns).filter(({ since }) => since > 0);
    expect(addon.grid('Goals')[0]).toEqual([
      ...headers.map((header) => (header === 'Order' ? 'Mine' : header)),
      'Order',
      ...later.map(({ header }) => header),
    ]);
  });
});

/** The release before: its own set-up and clock have been in the file. */
describe('a caseload of schema version 4', () => {
  it.each([
    ['by its clock', (addon: AddonHarness) => addon.script.advanceTo(digestDay)],
    ['by set-up', (addon: AddonHarness) => addon.choose('setUpMenu')],
    ['by the sidebar', (addon: AddonHarness) => addon.choose('sidebarMenu')],
  ])('keeps every cell %s, and gets what is new since', (how, upgrade) => {
    const addon = openFixture('saved-version-4');
    expect(versionIn(addon)).toBe('4');
    // The digest that goes out writes its date.
    const headers = ['Students', 'Goals', 'Guardians'].map((tab) =>
      (addon.grid(tab)[0] ?? []).filter((header) => header !== 'Last digest'),
    );
    const kept = () =>
      ['Students', 'Goals', 'Guardians'].map((tab, index) => {
        const [found = [], ...lines] = addon.grid(tab);
        const columns = (headers[index] ?? []).map((header) => found.indexOf(header));
        return lines.map((line) => columns.map((at) => line[at] ?? ''));
      });
    const before = kept();
    upgrade(addon);
    expect(kept()).toEqual(before);
    expect(versionIn(addon)).toBe(String(schemaVersion));
    for (const { header, since } of Object.values<Column>(goalsTab.columns))
      if (since > 4) expect(addon.grid('Goals')[0]).toContain(header);
    expect(addon.book.sheetNamed('Snoozed')).toBeDefined();
    expect(addon.executions.map(({ outcome }) => outcome)).not.toContain('failed');
    if (how === 'by its clock')
      expect(mailedTo(addon).slice(-3).sort()).toEqual([
        'luis@mail.example',
        'pat@mail.example',
        'thu@mail.example',
      ]);
    addon.script.advanceTo(digestDay);
    for (const row of addon.rows('Guardians')) expect(row.Student).not.toBe('');
    expect(addon.choose('healthCheckMenu')).toContain('3 students, 5 goals, 4 guardians.');
  });
});

describe('the questions of a caseload from before they knew areas and progress', () => {
  const rowOf = (addon: AddonHarness, id: string) =>
    addon.rows('Questions').find((row) => row['Question ID'] === id);

  it.each([
    ['by its clock', (addon: AddonHarness) => addon.script.advanceTo(digestDay)],
    ['by set-up', (addon: AddonHarness) => addon.choose('setUpMenu')],
  ])('become those that ship now %s, but for what a person has done to them', (_how, upgrade) => {
    const addon = openFixture('saved-before-versions');
    typeInto(addon, 'Questions', 'HOW-10-ES', 'Question', '¿Qué te salió hoy?');
    typeInto(addon, 'Questions', 'HOW-11-EN', 'Use', 'no');
    typeInto(addon, 'Questions', 'HOW-12-EN', 'Grades', '6-8');
    const own = rowOf(addon, 'HOW-12-EN');
    upgrade(addon);
    expect(rowOf(addon, 'WHY-03-ES')).toMatchObject({
      Question: 'Cuando logres esta meta, ¿qué vas a poder hacer que hoy todavía no puedes?',
      'Area class': 'Any',
      Progress: 'Any',
      Use: 'yes',
    });
    expect(rowOf(addon, 'ACADEMIC-HOW-01-EN')).toMatchObject({ 'Area class': 'Subjects' });
    expect(rowOf(addon, 'SUPPORT-27-EN')).toMatchObject({ Use: 'no' });
    expect(rowOf(addon, 'KNOW-01-EN')).toMatchObject({ 'Asks for': 'Know', Use: 'yes' });
    expect(rowOf(addon, 'HOW-10-ES')).toMatchObject({ Question: '¿Qué te salió hoy?', Use: 'yes' });
    expect(rowOf(addon, 'HOW-11-EN')).toMatchObject({ Use: 'no' });
    expect(rowOf(addon, 'HOW-12-EN')).toMatchObject(own ?? {});
    const ids = addon.rows('Questions').map((row) => row['Question ID'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(addon.choose('healthCheckMenu')).not.toContain('Questions');
  });

  it('are renewed once: what a person deletes after that stays away', () => {
    const addon = openFixture('saved-before-versions');
    addon.choose('setUpMenu');
    const at = addon.grid('Questions').findIndex(([id]) => id === 'KNOW-01-EN');
    addon.user.deleteRows('Questions', at + 1);
    const before = addon.grid('Questions');
    addon.choose('setUpMenu');
    addon.script.advanceTo(digestDay);
    expect(addon.grid('Questions')).toEqual(before);
  });
});

describe('a caseload from before schema versions that lacks what protects families', () => {
  it.each([
    ['Guardians', 'Digest'],
    ['Students', 'Status'],
    ['Students', 'Birth date'],
  ])('mails nobody, and tells the owner, where %s has no %s', (tab, header) => {
    const addon = openFixture('saved-before-versions');
    const before = mailedTo(addon);
    addon.user.deleteColumns(tab, column(addon, tab, header) + 1);
    addon.script.advanceTo(digestDay);
    expect(mailedTo(addon)).toEqual(before);
    expect(column(addon, tab, header)).toBe(-1);
    expect(addon.script.state.outbox.at(-1)?.subject).toContain('waiting for you');
  });

  it.each(['Guardians', 'Deliveries'])(
    'mails nobody, and tells the owner, where the tab %s has another name',
    (tab) => {
      const addon = openFixture('saved-before-versions');
      const before = mailedTo(addon);
      addon.user.renameTab(tab, 'Old');
      addon.script.advanceTo(digestDay);
      expect(mailedTo(addon)).toEqual(before);
      expect(addon.script.state.outbox.at(-1)?.subject).toContain('waiting for you');
    },
  );
});

describe.each([
  ['from before schema versions', 0],
  ['of the present version', schemaVersion],
])('set-up of a caseload %s', (_what, version) => {
  const prepared = (): AddonHarness => {
    const addon = openFixture('saved-before-versions');
    if (version > 0) addon.choose('setUpMenu');
    return addon;
  };

  it.each(
    [
      ['Guardians', 'Digest', 0],
      ['Guardians', 'Contact', 0],
      ['Guardians', 'Waiting because', 2],
      ['Students', 'Status', 0],
      ['Students', 'Birth date', 0],
      ['Students', 'Enrollment', 2],
    ].filter(([, , since]) => Number(since) <= version) as [string, string, number][],
  )('makes %s, %s anew where it is gone, and has every family wait', (tab, header) => {
    const addon = prepared();
    const before = mailedTo(addon);
    const contacts = addon.rows('Guardians').map(({ Contact }) => Contact);
    addon.user.deleteColumns(tab, column(addon, tab, header) + 1);
    expect(addon.choose('setUpMenu')).toContain(`${tab}: ${header}`);
    if (header !== 'Contact')
      expect(addon.rows('Guardians').map(({ Contact }) => Contact)).toEqual(contacts);
    const night = addon.copy();
    night.script.advanceTo(digestDay);
    expect(mailedTo(night)).toEqual(before);
    const waiting = addon.ask<readonly WaitingGroup[]>('waitingFamilies');
    expect(waiting.flatMap(({ guardians }) => guardians)).toHaveLength(4);
    expect(waiting[0]?.words[0]).toMatch(
      new RegExp(`^${header}: this column was gone, and was added again without its cells on 2026`),
    );
    addon.decideAll();
    addon.script.advanceTo(digestDay);
    expect(mailedTo(addon).length).toBeGreaterThan(before.length);
  });

  it('makes them wait again where it is gone a second time', () => {
    const addon = prepared();
    const before = mailedTo(addon);
    for (let time = 0; time < 2; time += 1) {
      addon.user.deleteColumns('Students', column(addon, 'Students', 'Birth date') + 1);
      addon.choose('setUpMenu');
      if (time === 0) addon.decideAll();
      addon.script.clock.moveTo(addon.script.state.now + 60_000);
    }
    addon.script.advanceTo(digestDay);
    expect(mailedTo(addon)).toEqual(before);
  });
});

describe('a caseload that a newer version has been in', () => {
  it('keeps the newer version, and the health check says so', () => {
    const addon = openFixture('saved-before-versions');
    addon.choose('setUpMenu');
    addon.setSetting('Schema version', String(schemaVersion + 1));
    addon.choose('setUpMenu');
    expect(versionIn(addon)).toBe(String(schemaVersion + 1));
    expect(addon.choose('healthCheckMenu')).toContain('a newer version of Living ALP');
  });
});
