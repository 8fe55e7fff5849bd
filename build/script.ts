// Makes Code.js: one readable file by esbuild, and one global function for each entry point.
import { build } from 'esbuild';

/** The namespace that holds the bundle; Google sees only the functions of the footer. */
const globalName = 'LivingAlp';
const entryPoint = 'src/entry/main.ts';

export async function scriptOf(target: string): Promise<string> {
  const names = await exportedNames();
  const { outputFiles } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    charset: 'utf8',
    target,
    format: 'iife',
    globalName,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'inline',
    footer: {
      js: names
        .map((name) => `function ${name}(...args) { return ${globalName}.${name}(...args); }`)
        .join('\n'),
    },
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** What the entry point exports, by name. */
async function exportedNames(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  return [...(output?.exports ?? [])].sort();
}
