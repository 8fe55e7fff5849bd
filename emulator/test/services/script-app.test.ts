import type { LocalAppsScript } from '../../runtime/local-apps-script';
import { nextFiring } from '../../runtime/trigger-times';
import { alice, bob, outcomeOf, runBody, START, tinyProject } from '../runtime/tiny-project';

const HOUR = 3_600_000;
const clock = (rest: string) => `ScriptApp.newTrigger('tick').timeBased()${rest}.create()`;

describe('a trigger as a script sees it (platform §3.4)', () => {
  it.each([
    [`${clock('.everyHours(1)')}.getHandlerFunction()`, 'tick'],
    [`String(${clock('.everyHours(1)')}.getEventType())`, 'CLOCK'],
    [`${clock('.everyHours(1)')}.getTriggerSource() === ScriptApp.TriggerSource.CLOCK`, true],
    [`(${clock('.everyHours(1)')}, ScriptApp.getProjectTriggers().length)`, 1],
    [`(ScriptApp.deleteTrigger(${clock('.after(1)')}), ScriptApp.getProjectTriggers().length)`, 0],
    [
      "String(ScriptApp.newTrigger('e').forSpreadsheet('spreadsheet').onEdit().create().getEventType())",
      'ON_EDIT',
    ],
    ['typeof ScriptApp.getScriptId()', 'string'],
    ['ScriptApp.getService().getUrl()', null],
    ['ScriptApp.getInstallationSource() === ScriptApp.InstallationSource.NONE', true],
  ])('%s is %p', (expression, expected) => {
    expect(outcomeOf(expression)).toBe(expected);
  });

  it.each([
    [clock('.everyMinutes(7)'), /everyMinutes/],
    [clock('.everyHours(0)'), /Invalid argument/],
    [clock(".everyDays(1).inTimezone('Mars/Base')"), /Invalid argument: Mars\/Base/],
    [clock(''), /needs a schedule/],
    ["ScriptApp.newTrigger('x').timeBased().everyHours(1.5)", /don't match the method signature/],
    [
      `(() => { for (;;) ${clock('.everyHours(1)')} })()`,
      /^Exception: This script has too many triggers\. Triggers must be deleted from the script before more can be added\.$/,
    ],
  ])('%s throws', (expression, expected) => {
    expect(outcomeOf(expression)).toMatch(expected);
  });

  it('twenty of them fit (platform §2)', () => {
    const { result } = runBody(`
      for (let n = 0; n < 20; n += 1) ${clock('.everyHours(1)')};
      return ScriptApp.getProjectTriggers().length;`);
    expect(result).toBe(20);
  });

  it('nobody sees another person’s', () => {
    const script = tinyProject({
      code: `function make() { ${clock('.everyHours(1)')}; }
        function count() { return ScriptApp.getProjectTriggers().length; }`,
    });
    script.run('make', { surface: 'menu', as: alice });
    expect(script.run('count', { surface: 'menu', as: bob }).result).toBe(0);
  });

  it('cannot be made in a simple trigger', () => {
    const script = tinyProject({ code: `function onOpen() { ${clock('.everyHours(1)')}; }` });
    expect(script.open(alice)[0]?.error?.message).toMatch(/^You do not have permission/);
  });
});

describe('an add-on (platform §0.3)', () => {
  const settings = { installation: 'add-on' } as const;
  it.each([
    [
      `(${clock('.everyHours(1)')}, ${clock('.everyHours(1)')})`,
      'Exception: This add-on has created too many time-based triggers in this document for this Google user account.',
    ],
    [
      clock('.everyMinutes(30)'),
      'Exception: The recurrence interval for an add-on trigger must be at least one hour.',
    ],
  ])('%s throws', (expression, expected) => {
    expect(outcomeOf(expression, { settings })).toBe(expected);
  });

  it('knows that it was installed, here for the whole domain', () => {
    expect(outcomeOf('String(ScriptApp.getInstallationSource())', { settings })).toBe(
      'APPS_MARKETPLACE_DOMAIN_ADD_ON',
    );
  });
});

describe('a clock trigger as time moves', () => {
  const code = `
    function make() { ${clock('.everyHours(1)')}; }
    function tick(e) {
      console.log(JSON.stringify(e));
      return [Session.getEffectiveUser().getEmail(), e.authMode === ScriptApp.AuthMode.FULL];
    }`;
  function started(settings: LocalAppsScript['settings'] | object = {}): LocalAppsScript {
    const script = tinyProject({ code, settings: { triggerMinute: 0, ...settings } });
    script.run('make', { surface: 'menu', as: alice });
    return script;
  }

  it('fires every hour on the hour, as its creator', () => {
    const records = started().advanceTo(START + 3 * HOUR);
    expect(records.map(({ startedAt }) => startedAt - START)).toEqual([HOUR, 2 * HOUR, 3 * HOUR]);
    expect(records[0]?.result).toEqual([alice.email, true]);
  });

  it('gets the event object of §3.3', () => {
    const [record] = started().advanceTo(START + HOUR);
    expect(JSON.parse(record?.logs[0]?.text ?? '')).toEqual({
      authMode: 'FULL',
      'day-of-month': 1,
      'day-of-week': 2,
      hour: 13,
      minute: 0,
      month: 9,
      second: 0,
      timezone: 'UTC',
      triggerUid: 'trigger-1',
      'week-of-year': 36,
      year: 2026,
    });
  });

  it('keeps a minute of its own otherwise', () => {
    const records = started({ triggerMinute: null }).advanceTo(START + 3 * HOUR);
    const minutes = new Set(records.map(({ startedAt }) => startedAt % HOUR));
    expect(minutes.size).toBe(1);
  });

  it('stays quiet while it is disabled (platform §1.4)', () => {
    const script = started();
    for (const trigger of script.state.triggers) trigger.disabled = true;
    expect(script.advanceTo(START + 3 * HOUR)).toEqual([]);
  });

  it('fails once the day’s trigger runtime is used up (platform §3.4)', () => {
    const script = started();
    script.state.quotas[alice.email] = {
      'trigger runtime': { startedAt: START, used: 6 * HOUR },
    };
    expect(script.advanceTo(START + HOUR)[0]?.error?.message).toBe(
      'Service using too much computer time for one day',
    );
  });

  it('goes on from a saved state', () => {
    const saved = JSON.parse(JSON.stringify(started().state));
    const script = tinyProject({ code, state: saved, settings: { triggerMinute: 0 } });
    expect(script.advanceTo(START + HOUR)).toHaveLength(1);
  });
});

describe('the next firing', () => {
  const denver = 'America/Denver';
  const at = (text: string) => Date.parse(text);
  it.each([
    [{ kind: 'minutes', every: 10 }, '2026-09-01T12:03:00Z', '2026-09-01T12:10:00.000Z'],
    [{ kind: 'hours', every: 1 }, '2026-09-01T12:00:00Z', '2026-09-01T12:15:00.000Z'],
    [{ kind: 'hours', every: 2 }, '2026-09-01T12:20:00Z', '2026-09-01T14:15:00.000Z'],
    [
      { kind: 'days', every: 1, hour: 6, minute: null, timeZone: denver },
      '2026-10-31T13:00:00Z',
      '2026-11-01T13:15:00.000Z',
    ],
    [
      { kind: 'weeks', every: 1, weekday: 5, hour: 6, minute: 30, timeZone: denver },
      '2026-09-01T12:00:00Z',
      '2026-09-04T12:30:00.000Z',
    ],
    [
      { kind: 'months', day: 15, hour: 6, minute: 0, timeZone: denver },
      '2026-09-20T12:00:00Z',
      '2026-10-15T12:00:00.000Z',
    ],
  ] as const)('of %j after %s is %s', (schedule, after, expected) => {
    const next = nextFiring(schedule, at(after), 15);
    expect(next === null ? null : new Date(next).toISOString()).toBe(expected);
  });

  it('of a one-shot that is over is never', () => {
    expect(nextFiring({ kind: 'once', at: START }, START, 0)).toBeNull();
  });
});
