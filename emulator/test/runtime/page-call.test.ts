import { fromPage } from '../../runtime/page-call';
import { alice, tinyProject } from './tiny-project';

function returned(expression: string) {
  const code = `function entry() { return ${expression}; }`;
  return tinyProject({ code }).callFromPage('entry', [], alice);
}

describe('a result on its way to a page (platform §5.3)', () => {
  it.each([
    ['5', 5],
    ["'text'", 'text'],
    ['true', true],
    ['null', null],
    ['undefined', null],
    ['[1, undefined]', [1, null]],
    ['({a: {b: [1]}})', { a: { b: [1] } }],
    ['new Date()', undefined],
    ['({deep: [new Date()]})', undefined],
    ['MailApp', undefined],
    ['[ScriptApp]', undefined],
    ['new Map([[1, 2]])', {}],
    ['new Set([1])', {}],
    ['/x/', {}],
    ['new Number(5)', {}],
    ['Promise.resolve("ok")', 'ok'],
    ['new Int8Array([7, 8])', { 0: 7, 1: 8 }],
    ['[function f() { return 1; }]', ['function f() { return 1; }']],
  ])('%s arrives as %j, with success', (expression, expected) => {
    const record = returned(expression);
    expect(record.outcome).toBe('completed');
    expect(record.result).toEqual(expected);
  });

  it.each(['new Uint8Array([1])', '10n'])('%s fails at the server', (expression) => {
    expect(returned(expression).outcome).toBe('failed');
  });
});

describe('an argument on its way from a page (platform §5.3)', () => {
  it.each([
    ['a Date', [new Date(0)], '0'],
    ['a nested Date', [{ due: new Date(0) }], 'due'],
    ['a function', [1, 2, 3, () => 1], '3'],
    ['a Map', [new Map()], '0'],
    ['a Set', [new Set()], '0'],
    ['a RegExp', [/x/], '0'],
    ['bytes', [new Uint8Array(1)], '0'],
    ['a boxed number', [Object(5)], '0'],
  ])('%s is refused in the page', (_what, args, property) => {
    expect(() => fromPage(args)).toThrow(`Failed due to illegal value in property: ${property}`);
  });

  it('undefined arrives as null', () => {
    expect(fromPage([undefined, { a: undefined }])).toEqual([null, { a: null }]);
  });

  it('arrays and objects arrive as copies of the script’s own kind', () => {
    const script = tinyProject({
      code: 'function entry(list) { list.push(2); return list instanceof Array && list.length; }',
    });
    const list = [1];
    expect(script.callFromPage('entry', [list], alice).result).toBe(2);
    expect(list).toEqual([1]);
  });
});

const GLOBALS = [
  'eval',
  'Function',
  'Object',
  'constructor',
  '__proto__',
  '__defineGetter__',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'globalThis',
  'this',
  'Date',
  'MailApp',
  'console',
  'isNaN',
] as const;

describe('an argument with a member called __proto__', () => {
  it('gives the script nothing but that member', () => {
    const script = tinyProject({
      code: `function entry(value) {
        return [value.role === undefined, Object.getPrototypeOf(value) === Object.prototype];
      }`,
    });
    const hostile: unknown = JSON.parse('{"__proto__":{"role":"admin"}}');
    expect(script.callFromPage('entry', [hostile], alice).result).toEqual([true, true]);
  });
});

describe('a function that a page may not call (platform §5.3)', () => {
  it.each([
    ...GLOBALS,
    'hidden_',
    'menu.item',
    'item',
    'missing',
    'assigned',
    'inner',
    'commented',
    'arrow',
    'this.eval',
    'globalThis.eval',
    'entry.constructor',
    'entry(eval)',
    ' entry',
    '',
  ])('%s fails, and nothing of the script runs', (name) => {
    const script = tinyProject({
      code: `
        console.log('loaded');
        function entry() { function inner() {} return 1; }
        function hidden_() { return 1; }
        const menu = { item() { return 1; } };
        const arrow = () => 1;
        globalThis.assigned = () => 1;
        /*
function commented() {}
        */`,
    });
    const record = script.callFromPage(name, ['1'], alice);
    expect(record).toMatchObject({ outcome: 'failed', functionName: name, logs: [] });
    expect(record.error?.message).toBe(`Script function not found: ${name}`);
  });
});

describe('a function that a page may call', () => {
  it.each([
    'function entry() { return 1; }',
    'const menu = {}; function entry() { return 1; }',
    'async function entry() { return 1; }',
    "'use strict'; function entry() { return 1; }",
    'throw_(); function throw_() {} function entry() { return 1; }',
  ])('is declared at the top of a file: %s', (code) => {
    expect(tinyProject({ code }).callFromPage('entry', [], alice).result).toBe(1);
  });

  it.each(GLOBALS.filter((name) => !/^this$|^globalThis$|_$/.test(name)))(
    'may have the name of something that every script inherits: %s',
    (name) => {
      const script = tinyProject({ code: `function ${name}() { return 1; }` });
      expect([...script.project.pageFunctions]).toEqual([name]);
    },
  );

  it('is listed without running anything of the script', () => {
    const { pageFunctions } = tinyProject({
      code: `throw new Error('not yet'); function one() {} function* two() {} function own_() {}
        var three = function () {}; class Four {}`,
    }).project;
    expect([...pageFunctions]).toEqual(['one', 'two']);
  });
});
