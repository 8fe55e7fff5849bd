// The pages of the bundle: each one a single file whose script Google does not spoil.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tokenizer, tokTypes } from 'acorn';
import { pageScript } from '../../build/pages';

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

describe('a page that imports the script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const pageOf = (source: string) => {
    writeFileSync(join(folder, 'main.tsx'), source);
    return pageScript(folder, 'es2019');
  };
  const pathOf = (file: string) => JSON.stringify(resolve(file));

  it.each(['src/registry', 'src/store/store-error', 'src/goals/server/save-goal'])(
    'has no code of %s',
    async (file) => {
      const page = pageOf(`import * as script from ${pathOf(file)}; console.log(script);`);
      await expect(page).rejects.toThrow('This is code of the script');
    },
  );

  it('may know its types', async () => {
    const source = `import type { handlers } from ${pathOf('src/registry')};
      console.log('own code' as keyof typeof handlers);`;
    expect(await pageOf(source)).toContain('own code');
  });
});
