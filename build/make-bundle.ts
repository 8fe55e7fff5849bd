// Makes dist/: exactly what clasp pushes to Google, and what the local Apps Script runs.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tokenizer, tokTypes } from 'acorn';
import { type BuildOptions, build } from 'esbuild';
import { buildPages } from './pages';
import { preactCore } from './preact-core';
import { questionsPage } from './questions';

/** Class fields and static blocks do not parse at Google; at this level there are none. */
const target = 'es2019';

/** The namespace that holds the bundle; Google sees only the functions of the footer. */
const globalName = 'LivingAlp';

const shared: BuildOptions = {
  entryPoints: ['src/entry/main.ts'],
  bundle: true,
  charset: 'utf8',
  target,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'inline',
  // Shorter code that still reads as it was written: names, lines and spaces stay.
  minifySyntax: true,
  plugins: [preactCore],
  write: false,
  logLevel: 'warning',
};

/** Google calls top-level functions by name, so each export gets one. */
async function entryPoints(): Promise<readonly string[]> {
  const { metafile } = await build({ ...shared, format: 'esm', metafile: true });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

async function code(): Promise<string> {
  const names = await entryPoints();
  const footer = names
    .map((name) => `function ${name}(...args) { return ${globalName}.${name}(...args); }`)
    .join('\n');
  const { outputFiles } = await build({ ...shared, format: 'esm' });
  return `${asNamespace(outputFiles?.[0]?.text ?? '')}\n${footer}\n`;
}

/** Done here and not by esbuild, which would indent every line of the bundle for it. */
function asNamespace(modules: string): string {
  const exportsAt = modules.lastIndexOf('\nexport {');
  const exported = modules
    .slice(modules.indexOf('{', exportsAt) + 1, modules.lastIndexOf('}'))
    .replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');
  const code = indentedByTabs(withoutHints(modules.slice(0, exportsAt)));
  return `var ${globalName} = (() => {\n${code}\nreturn {${exported}};\n})();`;
}

/** esbuild repeats them for bundlers that come after it; none does, and they are a tenth of the file. */
const withoutHints = (modules: string): string => modules.replaceAll('/* @__PURE__ */ ', '');

/** One tab where esbuild writes two spaces; a text that goes over several lines stays as it is. */
function indentedByTabs(modules: string): string {
  const inText = new Set<number>();
  for (const { type, loc } of tokenizer(modules, { ecmaVersion: 2021, locations: true })) {
    if (type !== tokTypes.template || !loc) continue;
    for (let line = loc.start.line; line < loc.end.line; line += 1) inText.add(line);
  }
  return modules
    .split('\n')
    .map((line, before) =>
      inText.has(before)
        ? line
        : line.replace(/^(?: {2})+/, (spaces) => '\t'.repeat(spaces.length / 2)),
    )
    .join('\n');
}

/** @param folder is emptied first */
export async function makeBundle(folder = 'dist'): Promise<void> {
  const [script, pages] = await Promise.all([code(), buildPages(target)]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    cp('appsscript.json', join(folder, 'appsscript.json')),
    writeFile(join(folder, 'Code.js'), script),
    ...[...pages, questionsPage()].map(({ name, html }) => writeFile(join(folder, name), html)),
  ]);
}
