// Makes Code.js: our modules as they were written, behind the libraries that they use, and one
// global function for each entry point.
import { type BuildOptions, build } from 'esbuild';
import { preactCore } from './preact-core';
import { asReadable } from './readable';

/** The namespace that holds the bundle; Google sees only the functions of the footer. */
const globalName = 'LivingAlp';
const librariesName = 'libraries';

/** A name that a module takes from a library. */
interface Taken {
  readonly library: string;
  readonly name: string;
  /** What our modules call it. */
  readonly alias: string;
}

export async function scriptOf(target: string): Promise<string> {
  const shared: BuildOptions = {
    bundle: true,
    charset: 'utf8',
    target,
    format: 'esm',
    legalComments: 'inline',
    write: false,
    logLevel: 'warning',
  };
  const text = async (options: BuildOptions): Promise<string> => {
    const { outputFiles } = await build({ ...shared, ...options });
    return outputFiles?.[0]?.text ?? '';
  };
  const modules = await text({
    entryPoints: ['src/entry/main.ts'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Shorter code that still reads as it was written: names, lines and spaces stay.
    minifySyntax: true,
    packages: 'external',
  });
  const own = withoutExports(withoutImports(modules));
  const taken = takenBy(modules);
  // Nobody reads a library here; its source is where it comes from.
  const libraries = await text({
    stdin: { contents: takingFrom(taken), resolveDir: process.cwd() },
    minify: true,
    plugins: [preactCore],
  });
  const entryPoints = exportsOf(modules);
  return [
    `var ${globalName} = (() => {`,
    `const ${librariesName} = (() => {`,
    withoutExports(libraries).trimEnd(),
    `return {${exportsOf(libraries).map(({ local, name }) => `${name}: ${local}`)}};`,
    '})();',
    `const {${taken.map((each) => `${keyOf(each)}: ${each.alias}`).join(', ')}} = ${librariesName};`,
    asReadable(own),
    `return {${entryPoints.map(({ local, name }) => `${name}: ${local}`).join(', ')}};`,
    '})();',
    ...entryPoints
      .map(({ name }) => name)
      .sort()
      .map((name) => `function ${name}(...args) { return ${globalName}.${name}(...args); }`),
    '',
  ].join('\n');
}

const importing = /^import \{([^}]*)\} from "([^"]+)";\n/gm;
const exporting = /\n?export ?\{([^}]*)\};?\s*$/;

const withoutImports = (modules: string): string => modules.replace(importing, '');
const withoutExports = (modules: string): string => modules.replace(exporting, '\n');

const takenBy = (modules: string): readonly Taken[] =>
  [...modules.matchAll(importing)].flatMap(([, names = '', library = '']) =>
    namesIn(names).map(({ from, to }) => ({ library, name: from, alias: to })),
  );

const exportsOf = (modules: string) =>
  namesIn(exporting.exec(modules)?.[1] ?? '').map(({ from, to }) => ({ local: from, name: to }));

/** "a, b as c" */
const namesIn = (list: string) =>
  list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = from] = part.split(/\s+as\s+/);
      return { from, to };
    });

/** One name for one thing of a library, however many modules take it. */
const keyOf = ({ library, name }: Taken): string => `${library.replace(/\W/g, '_')}_${name}`;

const takingFrom = (taken: readonly Taken[]): string =>
  [
    ...new Set(
      taken.map((each) => `export { ${each.name} as ${keyOf(each)} } from '${each.library}';`),
    ),
  ].join('\n');
