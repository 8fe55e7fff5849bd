// Whether Google gives a clock run its document is not settled. The digests go out either way, and
// the same ones: what a run must know stands where every kind of run finds it.
import type { AddonHarness } from '../../../workbench/harness/addon-harness';
import { audit, flawless } from '../sending/support/audit';
import {
  familyMails,
  ledger,
  letRunUntil,
  mailingDays,
  openCaseload,
  staffMails,
  tickAt,
} from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';

const small = firstLines(12);
const due = dueMails(small).length;
const period = '2026-08-17/2026-08-30';
const begins = '2026-08-17T09:00';

const worlds = [
  ['bound', true],
  ['bound', false],
  ['add-on', true],
  ['add-on', false],
] as const;

const schoolOf = (
  installation: 'bound' | 'add-on',
  clockHasDocument: boolean,
  settings: Readonly<Record<string, string>> = {},
): AddonHarness =>
  openCaseload({ csv: small, begins, settings, platform: { installation, clockHasDocument } });

const clockRuns = (addon: AddonHarness) =>
  addon.executions.filter(({ surface }) => surface === 'clock');

const saidBy = (addon: AddonHarness): readonly string[] => [
  ...new Set(clockRuns(addon).flatMap(({ logs }) => logs.map(({ text }) => text))),
];

describe.each(worlds)('a %s script whose clock has its document: %s', (installation, has) => {
  const addon = schoolOf(installation, has);
  letRunUntil(addon, '2026-08-21T09:00');

  it('mails every family of the first digest day, once', () => {
    expect(familyMails(addon)).toHaveLength(due);
    expect(due).toBe(13);
    expect(audit(addon, { periods: [period] })).toEqual(flawless);
  });

  it('mails the same families on the same days as any other', () => {
    const other = schoolOf('bound', true);
    letRunUntil(other, '2026-08-21T09:00');
    expect(mailingDays(addon)).toEqual(mailingDays(other));
    expect(staffMails(addon).map(({ subject }) => subject)).toEqual(
      staffMails(other).map(({ subject }) => subject),
    );
  });

  it('ends every run well, and never takes the owner for a stranger', () => {
    expect(clockRuns(addon).filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
    expect(saidBy(addon)).not.toContain('not the owner');
  });

  it('takes few calls for an hour without work, and half as many for most of them', () => {
    const callsIn = (outcome: 'idle' | 'quiet') =>
      clockRuns(addon)
        .filter(({ logs }) => logs.some(({ text }) => text === outcome))
        .map(({ calls }) => calls)
        // The first hour makes the teachers' views.
        .filter(({ byMethod }) => !byMethod['Sheets.Spreadsheets.batchUpdate']);
    const quiet = callsIn('quiet');
    expect(quiet.length).toBeGreaterThan(60);
    expect(Math.max(...quiet.map(({ total }) => total))).toBeLessThanOrEqual(13);
    expect(Math.max(...quiet.map(({ data }) => data))).toBeLessThanOrEqual(has ? 3 : 5);
    expect(Math.max(...callsIn('idle').map(({ total }) => total))).toBeLessThanOrEqual(
      has ? 34 : 37,
    );
  });

  it('recovers a run that was cut off, and sends what was left', () => {
    const cut = schoolOf(installation, has);
    tickAt(cut, '2026-08-18T18:30');
    cut.script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 4 });
    tickAt(cut, '2026-08-19T16:30', '2026-08-19T17:30', '2026-08-19T18:30');
    expect(familyMails(cut)).toHaveLength(due - 1);
    expect(ledger(cut, 'Uncertain')).toHaveLength(1);
    expect(ledger(cut, 'Sent')).toHaveLength(due - 1);
  });

  it('keeps teachers’ views, and makes none twice', () => {
    const taught = schoolOf(installation, has, { Teachers: 'Filter views' });
    tickAt(taught, '2026-08-17T10:30');
    const views = () => taught.book.filterViews.all().length;
    const made = views();
    expect(made).toBeGreaterThan(0);
    taught.choose('refreshTeachersMenu');
    tickAt(taught, '2026-08-17T11:30');
    expect(views()).toBe(made);
  });

  it('keeps teachers’ own files, and makes none twice', () => {
    const taught = schoolOf(installation, has, { Teachers: 'Own files' });
    tickAt(taught, '2026-08-17T10:30', '2026-08-17T11:30');
    const made = taught.documents.all().length;
    expect(made).toBeGreaterThan(10);
    taught.choose('refreshTeachersMenu');
    tickAt(taught, '2026-08-17T12:30');
    expect(taught.documents.all()).toHaveLength(made);
  });

  it('stops when the digests are paused, and goes on when they are switched on', () => {
    const paused = schoolOf(installation, has, { Teachers: 'Off' });
    paused.choose('pauseMenu');
    expect(paused.script.state.triggers).toEqual([]);
    letRunUntil(paused, '2026-08-18T09:00');
    paused.switchOn();
    letRunUntil(paused, '2026-08-20T09:00');
    expect(familyMails(paused)).toHaveLength(due);
  });
});
