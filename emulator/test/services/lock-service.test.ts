import { alice, START, tinyProject } from '../runtime/tiny-project';

const lock = 'LockService.getDocumentLock()';

describe('a lock that another process holds', () => {
  const code = `function wait(ms) { LockService.getScriptLock().waitLock(ms); return true; }`;

  it.each([
    [1_000, undefined, 'Lock timeout: another process was holding the lock for too long.'],
    [20_000, true, undefined],
  ])('waited for %i ms', (ms, result, message) => {
    const script = tinyProject({ code });
    script.persistentFaults.holdLock('script', START + 10_000);
    const record = script.callFromPage('wait', [ms], alice);
    expect([record.result, record.error?.message]).toEqual([result, message]);
  });
});

describe('the end of an execution', () => {
  it.each(['completed', 'failed', 'killed'])('lets go of the lock when it has %s', (outcome) => {
    const script = tinyProject({
      code: `
        function completed() { ${lock}.tryLock(0); }
        function failed() { ${lock}.tryLock(0); throw new Error('x'); }
        function killed() { ${lock}.tryLock(0); Utilities.getUuid(); }
        function next() { return ${lock}.tryLock(0); }`,
    });
    script.arm({ kind: 'crash' }, { method: 'Utilities.getUuid', occurrence: 1 });
    const first = script.run(outcome, { surface: 'menu', as: alice });
    expect(first.outcome).toBe(outcome);
    expect(script.run('next', { surface: 'menu', as: alice }).result).toBe(true);
  });
});

it('outside a document there is no document lock (platform §5.4)', () => {
  const script = tinyProject({ code: `function entry() { return ${lock}; }` });
  expect(script.run('entry', { surface: 'web-app', as: alice }).result).toBeNull();
});
