import { SERVER_ERROR } from '../../runtime/faults';
import { alice, START, tinyProject } from './tiny-project';

const MAIL = `MailApp.sendEmail('one@home.example', 's', 'b');`;
const menu = { surface: 'menu', as: alice } as const;

describe('a script that catches everything', () => {
  const code = `
    function entry() {
      const seen = [];
      for (let turn = 0; turn < 4; turn += 1) {
        try { MailApp.sendEmail(turn + '@home.example', 's', 'b'); seen.push('sent'); }
        catch (error) { seen.push(error.name); }
      }
      return seen;
    }`;

  it.each([1, 2, 3, 4])('has no effect after a crash before call %i', (call) => {
    const script = tinyProject({ code });
    const armed = script.arm({ kind: 'crash' }, call);
    const record = script.run('entry', menu);
    expect(record.outcome).toBe('killed');
    expect(armed.struck).toBe(true);
    expect(script.state.outbox).toHaveLength(call - 1);
    expect(record.calls.total).toBe(call - 1);
  });

  it('runs to its end when the crash lies behind its last call', () => {
    const script = tinyProject({ code });
    const armed = script.arm({ kind: 'crash' }, 5);
    expect(script.run('entry', menu).outcome).toBe('completed');
    expect(armed.struck).toBe(false);
  });

  it('sees one server error, and goes on', () => {
    const script = tinyProject({ code });
    script.arm({ kind: 'error' }, 2);
    const record = script.run('entry', menu);
    expect(record.result).toEqual(['sent', 'Exception', 'sent', 'sent']);
  });

  it('has no effect after six minutes (platform §2)', () => {
    const script = tinyProject({
      code: `function entry() {
        for (let turn = 0; turn < 1000; turn += 1) {
          try { Utilities.sleep(60000); ${MAIL} } catch (error) {}
        }
      }`,
    });
    const record = script.run('entry', menu);
    expect(record).toMatchObject({
      outcome: 'timed out',
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(script.state.outbox).toHaveLength(5);
  });

  it('has 30 seconds in a simple trigger (platform §3.1)', () => {
    const script = tinyProject({ code: 'function onOpen() { Utilities.sleep(31000); }' });
    expect(script.open(alice)).toMatchObject([{ outcome: 'timed out' }]);
  });
});

describe('a fault', () => {
  const code = `
    function quiet() { Utilities.getUuid(); }
    function mails() { Utilities.getUuid(); ${MAIL} ${MAIL} }`;

  it('waits for the first execution that sends mail', () => {
    const script = tinyProject({ code });
    script.arm({ kind: 'crash' }, { method: 'MailApp.sendEmail', occurrence: 2 });
    const outcomes = ['quiet', 'mails', 'mails'].map((name) => script.run(name, menu).outcome);
    expect(outcomes).toEqual(['completed', 'killed', 'completed']);
    expect(script.state.outbox).toHaveLength(3);
  });

  it('strikes the execution of a given ordinal', () => {
    const script = tinyProject({ code });
    script.arm({ kind: 'crash' }, 1, 2);
    expect([1, 2, 3].map(() => script.run('quiet', menu).outcome)).toEqual([
      'completed',
      'killed',
      'completed',
    ]);
  });

  it('strikes the execution that a condition picks', () => {
    const script = tinyProject({ code });
    script.arm({ kind: 'error' }, 1, ({ functionName }) => functionName === 'mails');
    expect(script.run('quiet', menu).outcome).toBe('completed');
    expect(script.run('mails', menu).error?.message).toBe(SERVER_ERROR);
  });

  it('can be another user’s action, also in an execution of its own', () => {
    const script = tinyProject({
      code: `
        function mine() {
          LockService.getDocumentLock().tryLock(0);
          return PropertiesService.getDocumentProperties().getProperty('by');
        }
        function theirs() {
          const isFree = LockService.getDocumentLock().tryLock(0);
          PropertiesService.getDocumentProperties().setProperty('by', 'other user');
          return isFree;
        }`,
    });
    let isFree: unknown;
    script.arm(
      {
        kind: 'interleave',
        act: () => {
          isFree = script.run('theirs', menu).result;
        },
      },
      { method: 'Properties.getProperty', occurrence: 1 },
      ({ functionName }) => functionName === 'mine',
    );
    expect(script.run('mine', menu).result).toBe('other user');
    expect(isFree).toBe(false);
  });
});

describe('an answer that is lost: the call takes effect, and then throws', () => {
  it('has sent the email that the script sees fail', () => {
    const script = tinyProject({
      code: `function entry() { try { ${MAIL} } catch (error) { return error.message; } }`,
    });
    const armed = script.arm(
      { kind: 'error after success' },
      { method: 'MailApp.sendEmail', occurrence: 1 },
    );
    expect(script.run('entry', menu)).toMatchObject({ result: SERVER_ERROR, calls: { total: 1 } });
    expect([armed.struck, script.state.outbox.length]).toEqual([true, 1]);
  });

  it('has taken the lock, which goes with the execution', () => {
    const script = tinyProject({
      code: `
        function entry() {
          const lock = LockService.getScriptLock();
          try { lock.waitLock(0); } catch (error) {}
          return lock.hasLock();
        }`,
    });
    script.arm({ kind: 'error after success' }, 2);
    expect(script.run('entry', menu).result).toBe(true);
    expect(script.state.locks).toEqual({});
  });

  it('carries the code of the service, where the host gives one', () => {
    const script = tinyProject({
      code: `
        function entry() {
          try { PropertiesService.getScriptProperties().setProperty('a', '1'); }
          catch (error) { return [error.name, error.message, error.details.code]; }
        }`,
    });
    const unavailable = {
      name: 'GoogleJsonResponseException',
      message: 'The service is currently unavailable.',
      code: 503,
    };
    script.arm({ kind: 'error after success', ...unavailable }, 2);
    expect(script.run('entry', menu).result).toEqual(Object.values(unavailable));
    expect(script.state.properties).toEqual({ script: { a: '1' } });
  });

  it('does not hide that the call itself was refused', () => {
    const script = tinyProject({
      code: `function entry() { try { MailApp.sendEmail('', 's', 'b'); } catch (error) { return error.message; } }`,
    });
    script.arm({ kind: 'error after success' }, 1);
    expect(script.run('entry', menu).result).not.toBe(SERVER_ERROR);
  });
});

describe('a condition that lasts', () => {
  it('leaves a part of the email quota, for 24 hours (platform §2)', () => {
    const script = tinyProject({
      code: `function left() { return MailApp.getRemainingDailyQuota(); }`,
    });
    script.persistentFaults.leaveMailQuota(alice.email, 3);
    expect(script.run('left', menu).result).toBe(3);
    script.advanceTo(START + 25 * 3_600_000);
    expect(script.run('left', menu).result).toBe(1500);
  });

  it('holds a lock until an instant', () => {
    const script = tinyProject({
      code: 'function entry(wait) { return LockService.getScriptLock().tryLock(wait); }',
    });
    script.persistentFaults.holdLock('script', START + 10_000);
    expect(script.callFromPage('entry', [1000], alice).result).toBe(false);
    expect(script.callFromPage('entry', [20_000], alice).result).toBe(true);
    expect(script.clock.now()).toBeGreaterThanOrEqual(START + 10_000);
  });

  it('fails an address, and no other', () => {
    const script = tinyProject({
      code: `function entry(to) { MailApp.sendEmail(to, 's', 'b'); }`,
    });
    script.persistentFaults.failAddress('Bad@home.example');
    const send = (to: string) => script.callFromPage('entry', [to], alice).error?.message;
    expect(send('bad@home.example')).toBe('Invalid email: bad@home.example');
    expect(send('good@home.example')).toBeUndefined();
    script.persistentFaults.restoreAddress('bad@home.example');
    expect(send('bad@home.example')).toBeUndefined();
  });
});

describe('consent that was withdrawn (platform §3.4, §7)', () => {
  const code = `
    function status() {
      const asked = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      return [String(asked.getAuthorizationStatus()), asked.getAuthorizationUrl() !== null];
    }
    function mails() { ${MAIL} }`;

  it.each([
    ['bound', 'status', 'failed'],
    ['add-on', 'status', 'completed'],
    ['add-on', 'mails', 'failed'],
  ] as const)('in a %s script, a clock trigger on %s ends %s', (installation, name, outcome) => {
    const script = tinyProject({ code, settings: { installation } });
    script.persistentFaults.withdrawAuthorization(alice.email);
    const record = script.run(name, { surface: 'clock', as: alice });
    expect(record.outcome).toBe(outcome);
    if (outcome === 'completed') expect(record.result).toEqual(['REQUIRED', true]);
  });

  it('is asked for again at the next menu click, and given back', () => {
    const script = tinyProject({ code });
    script.persistentFaults.withdrawAuthorization(alice.email);
    expect(script.run('status', menu).error?.message).toBe(
      'Authorization is required to perform that action.',
    );
    script.persistentFaults.restoreAuthorization(alice.email);
    expect(script.run('status', menu).result).toEqual(['NOT_REQUIRED', false]);
  });
});

it('a method without faults is counted by name and kind', () => {
  const script = tinyProject({ code: `function entry() { Utilities.getUuid(); ${MAIL} }` });
  expect(script.run('entry', menu).calls).toEqual({
    total: 2,
    data: 1,
    charactersRead: 0,
    byMethod: { 'Utilities.getUuid': 1, 'MailApp.sendEmail': 1 },
  });
});
