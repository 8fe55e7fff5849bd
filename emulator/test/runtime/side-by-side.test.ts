import { alice, bob, START, tinyProject } from './tiny-project';

const menu = { surface: 'menu', as: alice } as const;
const MINUTE_MS = 60_000;

const code = `
  function outer(minutes) {
    const properties = PropertiesService.getScriptProperties();
    const lock = LockService.getScriptLock();
    lock.waitLock(0);
    const before = properties.getProperty('seen');
    Utilities.sleep(minutes * 60000);
    properties.setProperty('seen', 'outer');
    lock.releaseLock();
    return [before, properties.getProperty('seen')];
  }
  function inner(minutes, wait) {
    if (!LockService.getScriptLock().tryLock(wait)) return 'busy';
    Utilities.sleep(minutes * 60000);
    PropertiesService.getScriptProperties().setProperty('seen', 'inner');
    return 'done';
  }`;

/** Runs the inner function to its end before the n-th call of the outer one. */
function nested(call: number, { outerMinutes = 0, innerMinutes = 0, wait = 0 } = {}) {
  const script = tinyProject({ code });
  let inner: unknown;
  const armed = script.arm(
    {
      kind: 'interleave',
      act: () => {
        inner = script.callFromPage('inner', [innerMinutes, wait], bob);
      },
    },
    call,
    ({ functionName }) => functionName === 'outer',
  );
  const outer = script.callFromPage('outer', [outerMinutes], alice);
  expect(armed.struck).toBe(true);
  return { script, outer, inner };
}

describe('another execution of the script between two calls of one', () => {
  it.each([
    [1, 'done', ['inner', 'outer']],
    [3, 'done', ['inner', 'outer']],
    [4, 'busy', [null, 'outer']],
    [7, 'busy', [null, 'outer']],
    [8, 'done', [null, 'inner']],
  ])('before call %i finds the lock of the other: %s', (call, answer, result) => {
    const { outer, inner } = nested(call);
    expect(inner).toMatchObject({ outcome: 'completed', result: answer });
    expect(outer).toMatchObject({ outcome: 'completed', result });
  });

  it('waits for a lock that the other keeps, and in vain', () => {
    const { outer, inner } = nested(4, { wait: 30_000 });
    expect(inner).toMatchObject({ result: 'busy' });
    expect(outer).toMatchObject({ outcome: 'completed', result: [null, 'outer'] });
  });

  it('is charged its own time, not that of the other', () => {
    const { script, outer, inner } = nested(1, { outerMinutes: 4, innerMinutes: 4 });
    expect([outer.outcome, inner]).toEqual([
      'completed',
      expect.objectContaining({ outcome: 'completed' }),
    ]);
    expect(outer.virtualMs).toBeLessThan(5 * MINUTE_MS);
    expect(script.clock.now()).toBeGreaterThanOrEqual(START + 8 * MINUTE_MS);
  });

  it('can itself be met by a third', () => {
    const script = tinyProject({
      code: `
        function entry(depth) {
          const properties = PropertiesService.getScriptProperties();
          properties.setProperty('depth ' + depth, 'begun');
          return Object.keys(properties.getProperties()).length;
        }`,
    });
    const run = (depth: number) => script.callFromPage('entry', [depth], alice).result;
    const seen: unknown[] = [];
    const meet = (depth: number) =>
      script.arm({ kind: 'interleave', act: () => seen.push(run(depth)) }, 2);
    meet(1);
    meet(2);
    seen.push(run(0));
    expect(seen).toEqual([1, 2, 3]);
  });

  it('hands what goes wrong in the test itself to the test, not to the script', () => {
    const script = tinyProject({
      code: `function entry() { try { Utilities.getUuid(); } catch (error) {} return 'went on'; }`,
    });
    const act = () => {
      throw new Error('expectation of the test');
    };
    script.arm({ kind: 'interleave', act }, 1);
    expect(() => script.run('entry', menu)).toThrow('expectation of the test');
    expect(script.run('entry', menu).result).toBe('went on');
  });
});
