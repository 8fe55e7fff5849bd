// The pages of the bundle: each one a single file whose script Google does not spoil.
import { readdirSync, readFileSync } from 'node:fs';
import { tokenizer, tokTypes } from 'acorn';

const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));

const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');

/** Google takes "//" inside a template literal of an HTML file for a comment (issue 156139610). */
const spoiltTemplates = (script: string): readonly string[] =>
  [...tokenizer(script, { ecmaVersion: 2021 })]
    .filter(({ type }) => type === tokTypes.template || type === tokTypes.invalidTemplate)
    .map(({ start, end }) => script.slice(start, end))
    .filter((text) => text.includes('//'));

describe('a template literal with "//" in it', () => {
  it.each([
    ['`https://school.example`', ['https://school.example']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a script that has one
    ['`${base}//x` + `${"//"}`', ['//x']],
    ['`a/b` + "https://school.example" // `//`', []],
    ['`https:\\/\\/school.example`', []],
  ])('is found in %s', (script, found) => {
    expect(spoiltTemplates(script)).toEqual(found);
  });
});

describe.each(pages)('%s', (name) => {
  const html = readFileSync(`dist/${name}`, 'utf8');

  it('has one script, which parses', () => {
    expect(scriptsOf(html)).toHaveLength(1);
    expect(() => spoiltTemplates(scriptsOf(html)[0] ?? '')).not.toThrow();
  });

  it('has no "//" in a template literal', () => {
    expect(scriptsOf(html).flatMap(spoiltTemplates)).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script[^>]+src=|<link|@import|url\(\s*['"]?http/i);
  });

  it('has nothing that Google would run as a template', () => {
    expect(html).not.toContain('<?');
  });
});
