import { alice, outcomeOf, runBody, START, tinyProject } from './tiny-project';

describe('the globals of a fresh realm', () => {
  it.each(['log', 'info', 'warn', 'error', 'time', 'timeEnd'])('console.%s exists', (name) => {
    expect(outcomeOf(`typeof console.${name}`)).toBe('function');
  });

  it('console.table is not emulated (platform §1.1)', () => {
    expect(outcomeOf('console.table([])')).toBe('NotEmulated: NotEmulated: console.table');
  });
});

describe('time inside an execution', () => {
  it.each([
    ['Date.now()', START + 500],
    ['new Date().getTime()', START + 500],
    ['new Date(5).getTime()', 5],
    ['new Date(2026, 0, 31) instanceof Date', true],
    ['new Date().constructor === Date', true],
    ["Date().includes('2026')", true],
    ['(Utilities.sleep(1500), Date.now())', START + 2000],
    ['(class Day extends Date {}, new (class Day extends Date {})().getTime())', START + 500],
  ])('%s is virtual', (expression, expected) => {
    expect(outcomeOf(expression)).toBe(expected);
  });
});

describe('values that cross between a service and the script', () => {
  it.each([
    ['Utilities.base64Decode("AQ==") instanceof Array', true],
    ['PropertiesService.getScriptProperties().getProperties() instanceof Object', true],
    ['PropertiesService.getScriptProperties().getKeys().constructor === Array', true],
    ['Utilities.getUuid instanceof Function', true],
    ['MailApp === MailApp', true],
    ['String(MailApp)', 'MailApp'],
    ['JSON.stringify({mode: ScriptApp.AuthMode.LIMITED})', '{"mode":"LIMITED"}'],
    ['ScriptApp.AuthMode.NONE === ScriptApp.AuthMode.NONE', true],
    ['typeof MailApp.then', 'undefined'],
  ])('%s is %p', (expression, expected) => {
    expect(outcomeOf(expression)).toBe(expected);
  });

  it.each([
    ['Sheet-like unknown member', 'MailApp.sendMail', 'NotEmulated: NotEmulated: MailApp.sendMail'],
    ['internal member', 'MailApp.methods', 'NotEmulated: NotEmulated: MailApp.methods'],
    ['assignment', '(MailApp.x = 1)', 'NotEmulated: NotEmulated: MailApp.x ='],
  ])('an %s throws', (_what, expression, expected) => {
    expect(outcomeOf(expression)).toBe(expected);
  });

  it('an error of a service is an Error of the realm named Exception (platform §6.2 [GF])', () => {
    const record = runBody(`
      try { MailApp.sendEmail('', 's', 'b'); } catch (e) {
        return [e instanceof Error, e.name, e.message, String(e), Object.keys(e).length];
      }`);
    expect(record.result).toEqual([
      true,
      'Exception',
      'Failed to send email: no recipient',
      'Exception: Failed to send email: no recipient',
      0,
    ]);
  });

  it('a member asked for in vain is on record even where the script caught the error', () => {
    const record = runBody('try { MailApp.nothing(); } catch (e) {}');
    expect(record).toMatchObject({ outcome: 'completed', notEmulated: ['MailApp.nothing'] });
  });
});

describe('a result that reaches the host', () => {
  it.each(['menu', 'page'] as const)('in a %s run holds nothing of the realm', (surface) => {
    const script = tinyProject({ code: 'function entry() { return { list: [[1]] }; }' });
    const { result } = script.run('entry', { surface, as: alice });
    const { list } = result as { list: unknown[] };
    const prototypes = [list, list[0]].map((value) => Object.getPrototypeOf(value));
    expect(prototypes.every((prototype) => prototype === Array.prototype)).toBe(true);
  });
});

describe('one execution after another', () => {
  it('finds nothing of the one before (platform §1.3)', () => {
    const script = tinyProject({
      code: 'let count = 0; function entry() { Array.prototype.x = 1; return (count += 1); }',
    });
    const run = () => script.run('entry', { surface: 'menu', as: alice }).result;
    expect([run(), run()]).toEqual([1, 1]);
    expect(script.project.files.map(({ name }) => name)).toEqual(['Code']);
  });
});

describe('entry points (platform §1.3)', () => {
  it.each([
    ['function entry() { return 1; }', 'entry', 1],
    ['var entry = () => 2;', 'entry', 2],
    ['const entry = function () { return 3; };', 'entry', 3],
    ['const menu = { item1: () => 4 };', 'menu.item1', 4],
    ['class Menu { static item() { return 5; } }', 'Menu.item', 5],
    ['async function entry() { await null; return 6; }', 'entry', 6],
    ['function entry() { return Promise.resolve(7); }', 'entry', 7],
  ])('%s is called as %s', (code, name, expected) => {
    const record = tinyProject({ code }).run(name, { surface: 'menu', as: alice });
    expect(record).toMatchObject({ outcome: 'completed', result: expected });
  });

  it.each([
    ...['eval', 'Function', 'Object', 'constructor', '__proto__', 'toString', 'Date', 'MailApp'],
    ...['globalThis.eval', 'this.eval', 'menu.constructor', 'menu.item.call', 'menu.toString'],
    ...['entry.constructor', 'Menu.constructor', 'hasOwnProperty', 'isNaN'],
  ])('%s is of the language or the platform, so no handler has that name', (name) => {
    const script = tinyProject({
      code: 'function entry() {} const menu = { item() {} }; class Menu { static item() {} }',
    });
    const { error } = script.run(name, { surface: 'menu', as: alice });
    expect(error?.message).toBe(`Script function not found: ${name}`);
  });

  it.each(['eval', 'toString', 'constructor', 'hasOwnProperty'])(
    'a function of the script may be called %s',
    (name) => {
      const script = tinyProject({ code: `function ${name}() { return 1; }` });
      expect(script.run(name, { surface: 'menu', as: alice }).result).toBe(1);
    },
  );

  it('an unknown name fails in the platform’s words', () => {
    const record = tinyProject({ code: '' }).run('gone', { surface: 'menu', as: alice });
    expect(record.error?.message).toBe('Script function not found: gone');
  });

  it('promise jobs run after the entry function (platform §1.4)', () => {
    const record = runBody(
      `Promise.resolve().then(() => console.log('later')); console.log('now');`,
    );
    expect(record.logs.map(({ text }) => text)).toEqual(['now', 'later']);
  });

  it('a promise that is rejected and awaited by nobody is silent (platform §1.4)', () => {
    expect(runBody(`Promise.reject(new Error('x'));`).outcome).toBe('completed');
  });

  it('a rejected async entry fails the execution (platform §1.4 [U])', () => {
    const script = tinyProject({ code: `async function entry() { throw new Error('no'); }` });
    const record = script.run('entry', { surface: 'menu', as: alice });
    expect(record).toMatchObject({ outcome: 'failed', error: { message: 'no' } });
  });

  it('an uncaught error names its place in the script’s own files only (platform §1.1)', () => {
    const { error } = runBody(`null.x;`);
    expect(error?.name).toBe('TypeError');
    expect(error?.stack).toMatch(/\n {4}at entry \(Code:2:6\)$/);
  });

  it('a script without end is stopped', () => {
    const record = runBody('while (true) {}', { settings: { realTimeLimitMs: 50 } });
    expect(record.outcome).toBe('timed out');
  });
});

describe('code at the top of a file (platform §0.4, §3.2)', () => {
  it.each([
    ['PropertiesService.getScriptProperties()', 'failed'],
    ['Session.getActiveUser()', 'failed'],
    ["console.log('loaded')", 'completed'],
    ['Utilities.getUuid()', 'completed'],
  ])('%s leaves the execution %s', (statement, outcome) => {
    const script = tinyProject({ code: `${statement}; function entry() {}` });
    expect(script.run('entry', { surface: 'menu', as: alice }).outcome).toBe(outcome);
  });
});
