// Clocks that find nothing to work on: no record of a schedule, no spreadsheet, or somebody else's.

import type { CaseloadDesk } from '../../../workbench/simulation/caseload-desk';
import { specialist } from '../../../workbench/simulation/caseload-desk';
import { firstLines, owedMails } from '../sending/support/caseload-file';
import { familyMails, letRunUntil, openSchool, staffMails, wall } from '../sending/support/school';

const small = firstLines(12);
const owed = owedMails(small).length;

const schoolOf = (installation: 'bound' | 'add-on', clockHasDocument: boolean): CaseloadDesk =>
  openSchool({
    csv: small,
    begins: '2026-08-17T09:00',
    platform: { installation, clockHasDocument },
    settings: { 'Heads-up': 'no' },
  });

const subjects = (desk: CaseloadDesk): readonly string[] =>
  staffMails(desk).map(({ subject }) => subject);

const said = (desk: CaseloadDesk): readonly string[] => [
  ...new Set(
    desk.executions
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
  const desk = schoolOf(installation, has);
  desk.script.state.properties.script = {};
  letRunUntil(desk, '2026-08-19T20:00');

  it('mails no family, and its account once a day', () => {
    expect(familyMails(desk)).toEqual([]);
    expect(new Set(subjects(desk))).toEqual(new Set([noSchedule]));
    const days = staffMails(desk).map(({ at }) => new Date(at).toISOString().slice(0, 10));
    expect(days).toEqual(['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20']);
    expect(said(desk)).toEqual(['completed', 'no schedule']);
  });

  it('shows the way to the caseload', () => {
    expect(staffMails(desk)[0]?.body).toContain(desk.book.url);
    expect(staffMails(desk)[0]?.to).toBe(specialist.email);
  });

  it('is no secret to a health check', () => {
    expect(desk.copy().choose('healthCheckMenu')).toContain(
      'The Settings tab says that digests are on, but nobody’s clock sends them.',
    );
  });

  it('goes on as soon as the digests are switched on again', () => {
    const again = desk.copy();
    again.choose('switchOnMenu');
    const mails = staffMails(again).length;
    letRunUntil(again, '2026-09-03T09:00');
    expect(familyMails(again)).toHaveLength(owed);
    expect(staffMails(again)).toHaveLength(mails);
    expect(again.script.state.triggers).toHaveLength(1);
  });

  it('is silent once it is paused, where it has no work for teachers', () => {
    const paused = desk.copy();
    paused.setSetting('Teachers', 'Off');
    paused.choose('pauseMenu');
    const mails = staffMails(paused).length;
    letRunUntil(paused, '2026-08-25T20:00');
    expect(staffMails(paused)).toHaveLength(mails);
  });
});

describe('a clock whose schedule is somebody else’s', () => {
  it.each([true, false])('does nothing and says nothing (with a document: %s)', (has) => {
    const desk = schoolOf('add-on', has);
    const name = `${desk.book.id}/schedule`;
    const script = desk.script.state.properties.script ?? {};
    script[name] = (script[name] ?? '').replace(specialist.email, 'other@school.example');
    letRunUntil(desk, '2026-08-19T20:00');
    expect(said(desk)).toEqual(['completed', 'not the owner']);
    expect(desk.script.state.outbox).toEqual([]);
  });
});

describe('a clock without a spreadsheet', () => {
  it('that was left by a start that was cut off tells its account, and a click puts it right', () => {
    const desk = openSchool({
      csv: small,
      begins: '2026-08-17T09:00',
      platform: { installation: 'add-on', clockHasDocument: false },
      settings: { 'Heads-up': 'no' },
      on: false,
    });
    const { script } = desk;
    // The lease, the schedule, and then the spreadsheet of the trigger that was just made.
    script.arm({ kind: 'crash' }, { method: 'Properties.setProperty', occurrence: 3 });
    expect(() => desk.choose('switchOnMenu')).toThrow('killed');
    expect(script.state.triggers).toHaveLength(1);
    letRunUntil(desk, '2026-08-17T15:00');
    expect(subjects(desk)).toEqual([noSpreadsheet]);
    expect(staffMails(desk)[0]?.body).toContain('https://script.google.com/home/triggers');
    expect(said(desk)).toEqual(['completed', 'no spreadsheet']);

    desk.choose('switchOnMenu');
    expect(script.state.triggers).toHaveLength(1);
    letRunUntil(desk, '2026-08-20T09:00');
    expect(familyMails(desk)).toHaveLength(owed);
    expect(subjects(desk)).toEqual([noSpreadsheet]);
  });

  it.each(['bound', 'add-on'] as const)(
    'that was deleted says so once a day, %s script',
    (installation) => {
      const desk = schoolOf(installation, installation === 'bound');
      desk.documents.remove(desk.book.id);
      letRunUntil(desk, '2026-08-19T20:00');
      expect(familyMails(desk)).toEqual([]);
      expect(new Set(subjects(desk))).toEqual(new Set([noSpreadsheet]));
      expect(staffMails(desk)).toHaveLength(4);
    },
  );

  it('that Google cannot open for a moment is tried again, and told once', () => {
    const desk = schoolOf('add-on', false);
    desk.script.arm({ kind: 'error' }, { method: 'SpreadsheetApp.openById', occurrence: 1 });
    letRunUntil(desk, '2026-08-20T09:00');
    expect(said(desk)).toContain('failed');
    expect(subjects(desk)).toEqual(['Living ALP ran into an error']);
    expect(familyMails(desk)).toHaveLength(owed);
  });

  it('is nobody’s who calls the clock’s function from a page', () => {
    const desk = schoolOf('bound', true);
    desk.script.state.properties.script = {};
    const record = desk.script.callFromPage('tick', [], specialist);
    expect(record.logs.map(({ text }) => text)).toEqual(['no schedule']);
    expect(desk.script.state.outbox).toEqual([]);
  });
});

describe('a copy of the spreadsheet', () => {
  it('has a script that remembers nothing: it mails nobody, and a health check says so', () => {
    const desk = schoolOf('bound', true);
    desk.script.state.properties.script = {};
    desk.script.state.properties[`user:${specialist.email}`] = {};
    desk.script.state.triggers = [];
    letRunUntil(desk, '2026-08-20T09:00');
    expect(desk.script.state.outbox).toEqual([]);
    expect(desk.choose('healthCheckMenu')).toContain('nobody’s clock sends them');
  });

  it('in an add-on, does not take over what the original remembers', () => {
    const desk = schoolOf('add-on', false);
    const copy = desk.beside();
    copy.choose('setUpMenu');
    copy.setSetting('Digests', 'On');
    expect(copy.choose('healthCheckMenu')).toContain('nobody’s clock sends them');
    letRunUntil(desk, '2026-08-20T09:00');
    expect(familyMails(desk)).toHaveLength(owed);
    expect(wall(familyMails(desk)[0]?.at ?? 0)).toContain('2026-08-19');
  });
});
