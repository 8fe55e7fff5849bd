import { outcomeOf, START, specialist, tinyProject } from '../../runtime/tiny-project';

const lock = 'LockService.getDocumentLock()';

describe('a free lock (platform §6.2 [GF])', () => {
  it.each([
    [`${lock}.tryLock(0)`, true],
    [`${lock}.tryLock(-1)`, false],
    [`${lock}.hasLock()`, false],
    [`(() => { const l = ${lock}; l.tryLock(0); return l.tryLock(0); })()`, true],
    [`(() => { const l = ${lock}; l.waitLock(0); return l.hasLock(); })()`, true],
    [`(() => { const l = ${lock}; l.tryLock(0); l.releaseLock(); return l.hasLock(); })()`, false],
    [`(() => { ${lock}.tryLock(0); return LockService.getUserLock().hasLock(); })()`, false],
  ])('%s is %s', (expression, expected) => {
    expect(outcomeOf(expression)).toBe(expected);
  });
});

describe('a lock that another process holds', () => {
  const code = `function wait(ms) { LockService.getScriptLock().waitLock(ms); return true; }`;

  it.each([
    [1_000, undefined, 'Lock timeout: another process was holding the lock for too long.'],
    [20_000, true, undefined],
  ])('waited for %i ms', (ms, result, message) => {
    const script = tinyProject({ code });
    script.standing.holdLock('script', START + 10_000);
    const record = script.callFromPage('wait', [ms], specialist);
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
    const first = script.run(outcome, { surface: 'menu', as: specialist });
    expect(first.outcome).toBe(outcome);
    expect(script.run('next', { surface: 'menu', as: specialist }).result).toBe(true);
  });
});

it('outside a document there is no document lock (platform §5.4)', () => {
  const script = tinyProject({ code: `function entry() { return ${lock}; }` });
  expect(script.run('entry', { surface: 'web-app', as: specialist }).result).toBeNull();
});
