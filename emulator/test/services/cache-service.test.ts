import { outcomeOf, runBody } from '../runtime/tiny-project';

const cache = 'CacheService.getScriptCache()';
const having = (write: string, then: string) =>
  `((c) => { c.${write}; return ${then}; })(${cache})`;

describe('CacheService (platform §2 [D; JP])', () => {
  it.each([
    [having("put('k', {})", "c.get('k')"), '[object Object]'],
    [having("put('k', null)", "c.get('k')"), 'null'],
    [having("put('k', 'v', -1)", "c.get('k')"), null],
    [having("put('k', 'v')", "(c.remove('k'), c.get('k'))"), null],
    [having("put('k', 'x'.repeat(102400))", "c.get('k').length"), 102_400],
    [`${cache}.put('', 'v')`, 'Exception: Invalid argument: key'],
    [`${cache}.get(null)`, 'Exception: Invalid argument: key'],
  ])('%s', (expression, expected) => {
    expect(outcomeOf(expression)).toEqual(expected);
  });

  it('drops the oldest hundred at the 1,001st item, read or not', () => {
    const { result } = runBody(`
      const cache = ${cache};
      for (let n = 0; n < 1000; n += 1) cache.put('k' + n, 'v');
      cache.get('k0');
      cache.put('one more', 'v');
      return [cache.get('k0'), cache.get('k99'), cache.get('k100'), cache.get('one more')];`);
    expect(result).toEqual([null, null, 'v', 'v']);
  });
});
