// Makes dist/: exactly what clasp pushes to Google, and what the local Apps Script runs.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { buildPages } from './pages';

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
  const { outputFiles } = await build({
    ...shared,
    format: 'iife',
    globalName,
    footer: { js: footer },
  });
  return outputFiles?.[0]?.text ?? '';
}

/** @param folder is emptied first */
export async function makeBundle(folder = 'dist'): Promise<void> {
  const [script, pages] = await Promise.all([code(), buildPages(target)]);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    cp('appsscript.json', join(folder, 'appsscript.json')),
    writeFile(join(folder, 'Code.js'), script),
    ...pages.map(({ name, html }) => writeFile(join(folder, name), html)),
  ]);
}
