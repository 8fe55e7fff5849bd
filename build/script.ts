// Makes Code.js: one readable file by esbuild, and one global function for each entry point.
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';

/** The namespace that holds the bundle; Google sees only the functions of the footer. */
const globalName = 'LivingAlp';

export async function scriptOf(target: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/entry/main.ts'],
    bundle: true,
    charset: 'utf8',
    target,
    // Google's parser takes these two newer forms; written out they are a thirtieth of the file.
    supported: { 'optional-chain': true, 'nullish-coalescing': true },
    format: 'iife',
    globalName,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'inline',
    // Lines and names stay what they are.
    minifySyntax: true,
    plugins,
    write: false,
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.text ?? '';
  const functions = functionNames(script).map(
    (name) => `function ${name}(...args) { return ${globalName}.functions.${name}(...args); }`,
  );
  return `${script}${functions.join('\n')}\n`;
}

/** What the entry point exports, by name: the script itself says so, and calls no service for it. */
const functionNames = (script: string): readonly string[] =>
  runInNewContext(`${script};Object.keys(${globalName}.functions).sort()`);
