import { runBody } from '../runtime/tiny-project';

describe('what a script logs (platform §1.1 [D])', () => {
  it.each([
    ["console.log('a', 1, {b: [2]})", 'log', 'a 1 { b: [ 2 ] }'],
    ["console.info('%s tasks', 3)", 'info', '3 tasks'],
    ["console.warn('w')", 'warn', 'w'],
    ["console.error('e')", 'error', 'e'],
    ["Logger.log('%s of %s', 1, 2)", 'log', '1 of 2'],
    ['console.log(MailApp)', 'log', 'MailApp'],
    ["(console.time('t'), Utilities.sleep(20), console.timeEnd('t'))", 'log', 't: 24ms'],
  ])('%s', (statement, level, text) => {
    expect(runBody(`${statement};`).logs).toMatchObject([{ level, text }]);
  });

  it('Logger chains and remembers', () => {
    expect(runBody("return Logger.log('a').log('b').getLog();").result).toBe('a\nb\n');
  });
});
