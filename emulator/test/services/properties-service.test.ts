import { alice, bob, outcomeOf, runBody, tinyProject } from '../runtime/tiny-project';

const store = 'PropertiesService.getScriptProperties()';

describe('properties (platform §6.2 [D], §2 [TK])', () => {
  it.each([
    [`${store}.setProperty('v', 'x'.repeat(9217))`, 'Argument too large: value'],
    [
      `${store}.setProperty('a')`,
      "The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s is refused', (expression, message) => {
    expect(outcomeOf(expression)).toBe(`Exception: ${message}`);
  });

  it('a store takes 500 KB, keys and values together', () => {
    const { result } = runBody(`
      const store = ${store};
      let count = 0;
      try { for (;;) { store.setProperty('key' + count, 'x'.repeat(9216)); count += 1; } }
      catch (error) { return [count, error.message]; }`);
    expect(result).toEqual([
      55,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ]);
  });

  it('outlive the execution; those of a user are theirs alone', () => {
    const script = tinyProject({
      code: `
        function write() { for (const s of all()) s.setProperty('k', 'v'); }
        function read() { return all().map((s) => s.getProperty('k')); }
        function all() {
          return [PropertiesService.getScriptProperties(), PropertiesService.getDocumentProperties(),
            PropertiesService.getUserProperties()];
        }`,
    });
    script.run('write', { surface: 'menu', as: alice });
    const read = (as: typeof bob) => script.run('read', { surface: 'menu', as }).result;
    expect(read(alice)).toEqual(['v', 'v', 'v']);
    expect(read(bob)).toEqual(['v', 'v', null]);
  });

  it.each([
    ['getDocumentProperties', 'web-app', null],
    ['getScriptProperties', 'web-app', 'object'],
  ] as const)('%s in a %s is %s (platform §5.4)', (method, surface, expected) => {
    const script = tinyProject({
      code: `function entry() { return PropertiesService.${method}() && 'object'; }`,
    });
    expect(script.run('entry', { surface, as: alice }).result).toBe(expected);
  });

  it.each([
    ['NONE', 'failed'],
    ['LIMITED', 'completed'],
  ] as const)('in AuthMode %s the call has %s (platform §3.2)', (authMode, outcome) => {
    const script = tinyProject({ code: `function onOpen() { ${store}; }` });
    expect(script.open(alice, authMode)[0]?.outcome).toBe(outcome);
  });
});
