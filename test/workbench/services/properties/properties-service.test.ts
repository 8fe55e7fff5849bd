import { outcomeOf, runBody, specialist, teacher, tinyProject } from '../../runtime/tiny-project';

const store = 'PropertiesService.getScriptProperties()';

describe('properties (platform §6.2 [D], §2 [TK])', () => {
  it.each([
    [`${store}.getProperty('missing')`, null],
    [`${store}.setProperty('n', 5).getProperty('n')`, '5'],
    [`${store}.setProperty('b', true).getProperty('b')`, 'true'],
    [`${store}.setProperty('k', null).getProperty('k')`, 'null'],
    [`${store}.setProperties({a: '1', b: '2'}).getKeys()`, ['a', 'b']],
    [
      `${store}.setProperties({a: '1'}).setProperties({b: '2'}).getProperties()`,
      { a: '1', b: '2' },
    ],
    [`${store}.setProperties({a: '1'}).setProperties({b: '2'}, true).getProperties()`, { b: '2' }],
    [`${store}.setProperty('a', '1').deleteProperty('a').getProperty('a')`, null],
    [`${store}.setProperty('a', '1').deleteAllProperties().getKeys()`, []],
    [`${store}.setProperty('v', 'x'.repeat(9216)).getProperty('v').length`, 9216],
  ])('%s gives %j', (expression, expected) => {
    expect(outcomeOf(expression)).toEqual(expected);
  });

  it.each([
    [
      `${store}.getProperty('')`,
      'When setting or getting a property value, the property name must not be null or empty',
    ],
    [
      `${store}.setProperty('', 'v')`,
      'When setting or getting a property value, the property name must not be null or empty',
    ],
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
    script.run('write', { surface: 'menu', as: specialist });
    const read = (as: typeof teacher) => script.run('read', { surface: 'menu', as }).result;
    expect(read(specialist)).toEqual(['v', 'v', 'v']);
    expect(read(teacher)).toEqual(['v', 'v', null]);
  });

  it.each([
    ['getDocumentProperties', 'web-app', null],
    ['getScriptProperties', 'web-app', 'object'],
  ] as const)('%s in a %s is %s (platform §5.4)', (method, surface, expected) => {
    const script = tinyProject({
      code: `function entry() { return PropertiesService.${method}() && 'object'; }`,
    });
    expect(script.run('entry', { surface, as: specialist }).result).toBe(expected);
  });

  it.each([
    ['NONE', 'failed'],
    ['LIMITED', 'completed'],
  ] as const)('in AuthMode %s the call has %s (platform §3.2)', (authMode, outcome) => {
    const script = tinyProject({ code: `function onOpen() { ${store}; }` });
    expect(script.open(specialist, authMode)[0]?.outcome).toBe(outcome);
  });
});
