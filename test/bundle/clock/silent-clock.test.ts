// An hourly clock that does not run any more, and nobody has stopped it: who hears of it, and where.
import type { CaseloadView } from '../../../src/caseload/server/view-caseload';
import { type AddonHarness, specialist } from '../../../workbench/harness/addon-harness';
import { at, familyMails, openCaseload, staffMails, tickAt } from '../support/addon';
import { dueMails, firstLines } from '../support/example-caseload';
import { askAnything } from '../teachers/teachers-school';

const small = firstLines(4);
const due = dueMails(small).length;
const colleague = { email: 'j.colleague@mesaviewschools.example', locale: 'en' };
const school = openCaseload({ csv: small });
school.setSetting('Specialists', `${specialist.email}; ${colleague.email}`);
tickAt(school, '2026-08-18T18:30');

const healthBy = (addon: AddonHarness, as: typeof specialist): string => {
  addon.script.run('healthCheckMenu', { surface: 'menu', as });
  return addon.script.screen.alerts.at(-1)?.text ?? '';
};
const silentSince = (addon: AddonHarness): string | null => {
  const answer = askAnything(addon, colleague, 'caseload');
  return answer.ok ? (answer.value as CaseloadView).silentSince : 'refused';
};

describe('a clock that stands still', () => {
  const silent = school.copy();
  silent.script.state.triggers = [];
  silent.script.clock.moveTo(at('2026-08-20T09:00'));

  it.each([specialist, colleague])('is told of by the health check, to %j', (who) => {
    expect(healthBy(silent.copy(), who)).toContain('has not run since 2026-08-18');
  });

  it('is told of in the sidebar', () => {
    expect(silentSince(silent.copy())).toBe('2026-08-18');
  });

  it.each([
    ['in the morning after its last run', '2026-08-19T08:00', null],
    ['at noon', '2026-08-19T12:00', '2026-08-18'],
  ])('is not suspected too early: %s', (_, when, since) => {
    const addon = school.copy();
    addon.script.clock.moveTo(at(when));
    expect(silentSince(addon)).toBe(since);
    expect(healthBy(addon, colleague).includes('has not run')).toBe(since !== null);
  });

  it('is no trouble while digests are paused', () => {
    const addon = silent.copy();
    addon.setSetting('Digests', 'Paused');
    expect(silentSince(addon)).toBeNull();
    expect(healthBy(addon, colleague)).not.toContain('has not run');
  });

  it('is nobody’s where the script remembers nothing', () => {
    const addon = silent.copy();
    addon.script.state.properties.script = {};
    expect(silentSince(addon)).toBe('');
  });

  it('is made anew by the owner, also where Google still lists it', () => {
    const addon = school.copy();
    addon.script.clock.moveTo(at('2026-08-21T09:00'));
    const [before] = addon.script.state.triggers;
    expect(addon.switchOn()).toContain('The digests are on.');
    const [after, ...more] = addon.script.state.triggers;
    expect(more).toEqual([]);
    expect(after?.id).not.toBe(before?.id);
    expect(silentSince(addon)).toBeNull();
  });
});

describe('a clock that comes back after weeks', () => {
  it('is told of with the next heads-up, once', () => {
    const addon = school.copy();
    tickAt(addon, '2026-09-14T08:30', '2026-09-15T18:30', '2026-09-16T16:30', '2026-09-29T18:30');
    const told = staffMails(addon).map(({ body }) => body.replace(/[\s>]+/g, ' '));
    expect(told.map((body) => body.includes('did not run from 2026-08-18 to 2026-09-14'))).toEqual(
      told.map((_, place) => place === 1),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(familyMails(addon).length).toBeGreaterThanOrEqual(due);
  });

  /** Two outages, with a digest day between them on which the clock ran. */
  const twice = [
    ...['2026-08-18T10:30', '2026-08-19T16:30', '2026-08-20T10:30', '2026-08-21T10:30'],
    ...['2026-08-25T10:30', '2026-08-26T10:30', '2026-08-27T10:30', '2026-08-31T10:30'],
    '2026-09-01T10:30',
  ];

  it('twice is told of both times', () => {
    const addon = openCaseload({ csv: small, begins: '2026-08-17T09:00' });
    tickAt(addon, ...twice, '2026-09-01T18:30');
    expect(
      staffMails(addon)
        .at(-1)
        ?.body.replace(/[\s>]+/g, ' '),
    ).toContain('did not run from 2026-08-21 to 2026-08-25, nor from 2026-08-27 to 2026-08-31.');
  });

  it('while nobody wanted a heads-up is no news of a later one', () => {
    const addon = openCaseload({
      csv: small,
      begins: '2026-08-17T09:00',
      settings: { 'Heads-up': 'no' },
    });
    tickAt(addon, ...twice);
    addon.setSetting('Heads-up', 'yes');
    tickAt(addon, '2026-09-01T18:30');
    expect(staffMails(addon).at(-1)?.subject).toContain('Before they go out');
    expect(staffMails(addon).at(-1)?.body).not.toContain('did not run');
  });

  it('says nothing of a night', () => {
    const addon = openCaseload({ csv: small, begins: '2026-08-17T09:00' });
    tickAt(addon, '2026-08-17T10:30', '2026-08-18T18:30');
    expect(staffMails(addon)[0]?.body).not.toContain('did not run');
  });
});
