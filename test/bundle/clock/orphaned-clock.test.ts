// Clocks that find nothing to work on: no record of a schedule, no spreadsheet, or somebody else's.

import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { specialist } from '../../../workbench/harness/addon-harness';
import { familyMails, letRunUntil, openCaseload, staffMails, wall } from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';

const small = firstLines(12);
const due = dueMails(small).length;

const schoolOf = (installation: 'bound' | 'add-on', clockHasDocument: boolean): AddonHarness =>
  openCaseload({
    csv: small,
    begins: '2026-08-17T09:00',
    platform: { installation, clockHasDocument },
    settings: { 'Heads-up': 'no' },
  });

const subjects = (addon: AddonHarness): readonly string[] =>
  staffMails(addon).map(({ subject }) => subject);

const said = (addon: AddonHarness): readonly string[] => [
  ...new Set(
    addon.executions
      .filter(({ surface }) => surface === 'clock')
      .flatMap(({ logs, outcome }) => [outcome, ...logs.map(({ text }) => text)]),
  ),
];

const noSchedule = 'No digest goes out: the hourly clock has lost its schedule';
const noSpreadsheet = 'No digest goes out: the hourly clock has lost its spreadsheet';

describe.each([
  ['bound', true],
  ['add-on', true],
  ['add-on', false],
] as const)('a clock without a schedule, %s script, with a document: %s', (installation, has) => {
  const addon = schoolOf(installation, has);
  addon.script.state.properties.script = {};
  letRunUntil(addon, '2026-08-19T20:00');

  it('mails no family, and its account once a day', () => {
    expect(familyMails(addon)).toEqual([]);
    expect(new Set(subjects(addon))).toEqual(new Set([noSchedule]));
    const days = staffMails(addon).map(({ at }) => new Date(at).toISOString().slice(0, 10));
    expect(days).toEqual(['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20']);
    expect(said(addon)).toEqual(['completed', 'no schedule']);
  });

  it('shows the way to the caseload', () => {
    expect(staffMails(addon)[0]?.body).toContain(addon.book.url);
    expect(staffMails(addon)[0]?.to).toBe(specialist.email);
  });

  it('is no secret to a health check', () => {
    expect(addon.copy().choose('healthCheckMenu')).toContain(
      'The Settings tab says that digests are on, but nobody’s clock sends them.',
    );
  });

  it('goes on as soon as the digests are switched on again', () => {
    const again = addon.copy();
    again.switchOn();
    const mails = staffMails(again).length;
    letRunUntil(again, '2026-09-03T09:00');
    expect(familyMails(again)).toHaveLength(due);
    expect(staffMails(again)).toHaveLength(mails);
    expect(again.script.state.triggers).toHaveLength(1);
  });

  it('is silent once it is paused, where it has no work for teachers', () => {
    const paused = addon.copy();
    paused.setSetting('Teachers', 'Off');
    paused.choose('pauseMenu');
    const mails = staffMails(paused).length;
    letRunUntil(paused, '2026-08-25T20:00');
    expect(staffMails(paused)).toHaveLength(mails);
  });
});

describe('a clock whose schedule is somebody else’s', () => {
  it.each([true, false])('does nothing and says nothing (with a document: %s)', (has) => {
    const addon = schoolOf('add-on', has);
    const name = `${addon.book.id}/schedule`;
    const script = addon.script.state.properties.script ?? {};
    script[name] = (script[name] ?? '').replace(specialist.email, 'other@school.example');
    letRunUntil(addon, '2026-08-19T20:00');
    expect(said(addon)).toEqual(['completed', 'not the owner']);
    expect(addon.script.state.outbox).toEqual([]);
  });
});

describe('a clock without a spreadsheet', () => {
  it('that was left by a start that was cut off tells its account, and a click puts it right', () => {
    const addon = openCaseload({
      csv: small,
      begins: '2026-08-17T09:00',
      platform: { installation: 'add-on', clockHasDocument: false },
      settings: { 'Heads-up': 'no' },
      on: false,
    });
    const { script } = addon;
    // The lease, the schedule, and then the spreadsheet of the trigger that was just made.
    script.arm({ kind: 'crash' }, { method: 'Properties.setProperty', occurrence: 3 });
    expect(() => addon.switchOn()).toThrow('killed');
    expect(script.state.triggers).toHaveLength(1);
    letRunUntil(addon, '2026-08-17T15:00');
    expect(subjects(addon)).toEqual([noSpreadsheet]);
    expect(staffMails(addon)[0]?.body).toContain('https://script.google.com/home/triggers');
    expect(said(addon)).toEqual(['completed', 'no spreadsheet']);

    addon.switchOn();
    expect(script.state.triggers).toHaveLength(1);
    letRunUntil(addon, '2026-08-20T09:00');
    expect(familyMails(addon)).toHaveLength(due);
    expect(subjects(addon)).toEqual([noSpreadsheet]);
  });

  it.each(['bound', 'add-on'] as const)(
    'that was deleted says so once a day, %s script',
    (installation) => {
      const addon = schoolOf(installation, installation === 'bound');
      addon.documents.remove(addon.book.id);
      letRunUntil(addon, '2026-08-19T20:00');
      expect(familyMails(addon)).toEqual([]);
      expect(new Set(subjects(addon))).toEqual(new Set([noSpreadsheet]));
      expect(staffMails(addon)).toHaveLength(4);
    },
  );

  it('that Google cannot open for a moment is tried again, and told once', () => {
    const addon = schoolOf('add-on', false);
    addon.script.arm({ kind: 'error' }, { method: 'SpreadsheetApp.openById', occurrence: 1 });
    letRunUntil(addon, '2026-08-20T09:00');
    expect(said(addon)).toContain('failed');
    expect(subjects(addon)).toEqual(['Living ALP ran into an error']);
    expect(familyMails(addon)).toHaveLength(due);
  });

  it('is nobody’s who calls the clock’s function from a page', () => {
    const addon = schoolOf('bound', true);
    addon.script.state.properties.script = {};
    const record = addon.script.callFromPage('tick', [], specialist);
    expect(record.logs.map(({ text }) => text)).toEqual(['no schedule']);
    expect(addon.script.state.outbox).toEqual([]);
  });
});

describe('a copy of the spreadsheet', () => {
  it('has a script that remembers nothing: it emails nobody, and a health check says so', () => {
    const addon = schoolOf('bound', true);
    addon.script.state.properties.script = {};
    addon.script.state.properties[`user:${specialist.email}`] = {};
    addon.script.state.triggers = [];
    letRunUntil(addon, '2026-08-20T09:00');
    expect(addon.script.state.outbox).toEqual([]);
    expect(addon.choose('healthCheckMenu')).toContain('nobody’s clock sends them');
  });

  it('in an add-on, does not take over what the original remembers', () => {
    const addon = schoolOf('add-on', false);
    const copy = addon.beside();
    copy.choose('setUpMenu');
    copy.setSetting('Digests', 'On');
    expect(copy.choose('healthCheckMenu')).toContain('nobody’s clock sends them');
    letRunUntil(addon, '2026-08-20T09:00');
    expect(familyMails(addon)).toHaveLength(due);
    expect(wall(familyMails(addon)[0]?.at ?? 0)).toContain('2026-08-19');
  });
});
