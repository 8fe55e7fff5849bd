// A script that only computes takes time, too: counted in turns of its loops and calls of its
// functions, so that the same script takes the same time on every machine.
import { alice, START, tinyProject } from './tiny-project';

const menu = { surface: 'menu', as: alice } as const;
const run = (code: string) => tinyProject({ code }).run('entry', menu);

const timedOut = { outcome: 'timed out', error: { message: 'Exceeded maximum execution time' } };

describe('a script that never stops', () => {
  // In thirty seconds, for the shorter test.
  it.each([
    ['a loop without a body', 'function onOpen() { for (;;); }'],
    ['a loop with a body', 'function onOpen() { let sum = 0; while (true) { sum += 1; } }'],
    [
      'a loop to be done at least once',
      'function onOpen() { let n = 0; do n += 1; while (true); }',
    ],
    [
      'a loop that catches everything',
      'function onOpen() { for (;;) { try { for (;;) {} } catch (error) {} finally { } } }',
    ],
    [
      'functions that call one another',
      `function onOpen() {
         const even = (n) => n === 0 || odd(n - 1);
         function odd(n) { return n !== 0 && even(n - 1); }
         for (const each of endless()) even(1000);
         function* endless() { while (true) yield 1; }
       }`,
    ],
    [
      'a method with a callback',
      'function onOpen() { const some = Array(1000).fill(0); while (true) some.forEach((each) => each + 1); }',
    ],
    ['a file that loads', 'for (;;); function onOpen() {}'],
  ])('is ended after thirty seconds in a simple trigger: %s', (_what, code) => {
    const [record] = tinyProject({ code, settings: { realTimeLimitMs: null } }).open(alice);
    expect(record).toMatchObject({ ...timedOut, virtualMs: expect.closeTo(30_000, -4) });
  });

  it('is ended after six minutes, and has no effect from then on', () => {
    const code = `function entry() {
      try { Utilities.sleep(300000); for (;;); } finally { MailApp.sendEmail('one@home.example', 's', 'b'); }
    }`;
    const script = tinyProject({ code });
    expect(script.run('entry', menu)).toMatchObject({
      ...timedOut,
      virtualMs: expect.closeTo(360_000, -4),
    });
    expect(script.state.outbox).toEqual([]);
  });
});

describe('a script that computes for a while', () => {
  const code = `function entry() {
    const begun = Date.now();
    for (let turn = 0; turn < 51e6; turn += 1);
    return Date.now() - begun;
  }`;

  it('sees the time pass', () => {
    const script = tinyProject({ code });
    expect(script.run('entry', menu)).toMatchObject({ outcome: 'completed', result: 5000 });
    expect(script.clock.now()).toBeGreaterThan(START + 5000);
  });

  it('takes no time where the host does not count', () => {
    const script = tinyProject({ code, settings: { countsComputing: false } });
    expect(script.run('entry', menu).result).toBe(0);
  });
});

describe('code in which turns are counted', () => {
  it('means the same', () => {
    const code = `'use strict';
      class Base { constructor() { this.kind = 'base'; } }
      class Other extends Base { constructor() { super(); } get name() { return this.kind; } }
      const object = (a) => ({ a }), pair = (a, b) => (a, b), late = async (a) => a;
      const nested = (a = () => 1) => a();
      function strict() { 'use strict'; return this === undefined; }
      function entry() {
        const seen = [];
        outer: for (const a of [1, 2, 3]) for (const b in { x: 1, y: 2 }) { if (a === 2) continue outer; seen.push(a + b); }
        if (seen.length > 0) for (let i = 0; i < 2; i++) seen.push(i); else seen.push('no');
        do seen.push('once'); while (false)
        return [seen.join(), new Other().name, object(1).a, pair(1, 2), nested(), strict(), (() => {})() === undefined];
      }`;
    expect(run(code).result).toEqual(['1x,1y,3x,3y,0,1,once', 'base', 1, 2, 1, true, true]);
  });

  it('keeps its lines', () => {
    const code = 'function entry() {\n  for (;;) {\n    throw new Error("here");\n  }\n}';
    expect(run(code).error?.stack).toMatch(/at entry \(Code:3:/);
  });

  it('is what a page gets of a function, without the counting', () => {
    const source = 'function twice(n) { for (;;) { return n * 2; } }';
    const script = tinyProject({ code: `${source} function entry() { return twice; }` });
    expect(script.callFromPage('entry', [], alice).result).toBe(source);
  });

  it('lists no names of the emulator among its globals', () => {
    expect(
      run(
        'function entry() { return Object.keys(this).filter((name) => /comput|spend/i.test(name)); }',
      ).result,
    ).toEqual([]);
  });
});
